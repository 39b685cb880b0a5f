import { scaleLinear } from "d3-scale";
import {
  type DeathsThroughTime,
  MOST_TIMES,
  type NothingToShow,
  STRETCHES,
  type WhatHappened,
  YEARS_AROUND,
} from "../../domain/effects/what-happened.ts";
import type { Translator } from "../../strings/translator.ts";
import { classNames } from "../controls/class-names.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { runsOf } from "../marks/series.ts";
import styles from "./mission-happened.module.css";

interface MissionHappenedProps {
  readonly happened: WhatHappened | NothingToShow;
  readonly areas: AreaNames;
}

/** Violence where the mission works, before, during and after it, beside areas chosen by rule. */
export function MissionHappened({ happened, areas }: MissionHappenedProps) {
  const translator = useT();
  const { t, list } = translator;
  return (
    <Disclosure title={t("happened.title")}>
      {"reason" in happened ? (
        <p className={styles["note"]}>{t(`happened.${happened.reason}`)}</p>
      ) : (
        <div className={styles["content"]}>
          <p className={styles["caution"]}>{t("happened.caution")}</p>
          <HappenedChart happened={happened} areas={areas} />
          <HappenedTable happened={happened} areas={areas} />
          <p className={styles["note"]}>
            {t(happened.compared.length === 0 ? "happened.rule.none" : "happened.rule", {
              years: YEARS_AROUND,
            })}
            {happened.compared.some(({ isUnlike }) => isUnlike) &&
              ` ${t(happened.compared.every(({ isUnlike }) => isUnlike) ? "happened.unlike.all" : "happened.unlike.explain", { times: MOST_TIMES })}`}
          </p>
          {happened.uncoded.length > 0 && (
            <p className={styles["note"]}>
              {t("happened.uncoded", {
                areas: list(happened.uncoded.map((iso3) => areaName(iso3, areas, translator))),
              })}
            </p>
          )}
          {happened.isShared && <p className={styles["note"]}>{t("happened.shared")}</p>}
        </div>
      )}
    </Disclosure>
  );
}

const namesOf = ({ iso3s }: DeathsThroughTime, areas: AreaNames, translator: Translator): string =>
  translator.list(iso3s.map((iso3) => areaName(iso3, areas, translator)));

const WIDTH = 400;
const HEIGHT = 150;
const LEFT = 44;
const BOTTOM = 20;
const TOP = 8;

function HappenedChart({
  happened: { startYear, endYear, own, compared },
  areas,
}: {
  readonly happened: WhatHappened;
  readonly areas: AreaNames;
}) {
  const translator = useT();
  const { t, number } = translator;
  const [first = startYear] = own.series.map(([year]) => year);
  const last = own.series.at(-1)?.[0] ?? startYear;
  const all = [own, ...compared];
  const most = Math.max(1, ...all.flatMap(({ series }) => series.map(([, deaths]) => deaths)));
  const x = scaleLinear([first, Math.max(last, first + 1)], [LEFT, WIDTH - 4]);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(3);
  const pointsOf = (run: DeathsThroughTime["series"]) =>
    run.map(([year, deaths]) => `${x(year)},${y(deaths)}`).join(" ");
  const from = x(Math.min(last, Math.max(first, startYear - 0.5)));
  const until = x(Math.min(last, Math.max(first, (endYear ?? last) + 0.5)));
  const draw = ({ series, iso3s }: DeathsThroughTime, className: string | undefined) =>
    runsOf(series).map((run) => (
      <polyline key={`${iso3s.join()}-${run[0]?.[0]}`} className={className} points={pointsOf(run)}>
        <title>{iso3s.map((iso3) => areaName(iso3, areas, translator)).join(", ")}</title>
      </polyline>
    ));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={styles["chart"]}
      role="img"
      aria-label={t("happened.chart", { areas: namesOf(own, areas, translator) })}
    >
      {until > from && (
        <rect
          className={styles["during"]}
          x={from}
          width={until - from}
          y={TOP}
          height={HEIGHT - BOTTOM - TOP}
        />
      )}
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line className={styles["grid"]} x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
          <text className={styles["tick"]} x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {x
        .ticks(5)
        .filter(Number.isInteger)
        .map((tick) => (
          <text key={tick} className={styles["tick"]} x={x(tick)} y={HEIGHT - 5} textAnchor="middle">
            {String(tick)}
          </text>
        ))}
      {compared.flatMap((other) => draw(other, styles["compared"]))}
      {draw(own, styles["own"])}
    </svg>
  );
}

function HappenedTable({
  happened: { own, compared },
  areas,
}: {
  readonly happened: WhatHappened;
  readonly areas: AreaNames;
}) {
  const translator = useT();
  const { t, number } = translator;
  return (
    <table className={styles["table"]}>
      <caption className={styles["note"]}>
        {t(own.iso3s.length > 1 ? "happened.caption.mean" : "happened.caption", { years: YEARS_AROUND })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("gap.coverage.area")}</th>
          {STRETCHES.map((stretch) => (
            <th key={stretch} scope="col" className={styles["numeric"]}>
              {t(`phase.short.${stretch}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[{ ...own, isUnlike: false }, ...compared].map((row, at) => (
          <tr key={row.iso3s.join()} className={classNames(at === 0 && styles["mine"])}>
            <th scope="row">
              {namesOf(row, areas, translator)}
              {row.isUnlike && (
                <>
                  {" "}
                  <Badge tone="warning">{t("happened.unlike")}</Badge>
                </>
              )}
            </th>
            {STRETCHES.map((stretch) => (
              <td key={stretch} className={styles["numeric"]}>
                {row.means[stretch] === null
                  ? "–"
                  : t("happened.cell", { mean: number(row.means[stretch]), years: row.years[stretch] })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
