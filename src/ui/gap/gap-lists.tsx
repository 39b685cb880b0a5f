import { Fragment, useState } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import type { GapRow, GapSettings } from "../../domain/effort/gap.ts";
import { Button } from "../controls/button.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { countedRows } from "./counted.ts";
import { effortText } from "./effort-text.ts";
import styles from "./gap-panel.module.css";
import { MissionNames } from "./mission-names.tsx";
import { noGapText } from "./no-gap-text.ts";

interface GapListsProps {
  readonly rows: readonly GapRow[];
  readonly settings: GapSettings;
  readonly areas: AreaNames;
  readonly onArea: (iso3: Iso3) => void;
}

/** Of the areas with effort and low priority, as many are shown at first. */
const FIRST = 6;

/** The two quadrants that ask for a look, as lists: where nothing is, and where something is without need. */
export function GapLists({ rows, settings, areas, onArea }: GapListsProps) {
  const translator = useT();
  const { t, number } = translator;
  const [isWhole, setWhole] = useState(false);
  const gaps = rows.filter(({ quadrant }) => quadrant === "gap");
  const low = rows.filter(({ quadrant }) => quadrant === "effort-low");
  const from = number(settings.highFrom);
  const shown = isWhole ? low : low.slice(0, FIRST);
  const common = { settings, areas, onArea };
  return (
    <>
      <section className={styles["section"]} aria-labelledby="gap-list">
        <h3 id="gap-list" className={styles["title"]}>
          {t("gap.list.gap")}
        </h3>
        {gaps.length === 0 ? (
          <p className={styles["note"]}>{noGapText(rows, settings, translator)}</p>
        ) : (
          <ol className={styles["areas"]} data-testid="gap-list">
            {gaps.map((row) => (
              <AreaLine key={row.iso3} row={row} {...common} />
            ))}
          </ol>
        )}
      </section>
      <section className={styles["section"]} aria-labelledby="effort-low-list">
        <h3 id="effort-low-list" className={styles["title"]}>
          {t("gap.list.effort-low")}
        </h3>
        {low.length === 0 && <p className={styles["note"]}>{t("gap.list.effort-low.none", { from })}</p>}
        <ol className={styles["areas"]}>
          {shown.map((row) => (
            <AreaLine key={row.iso3} row={row} {...common} />
          ))}
        </ol>
        {shown.length < low.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {t("gap.list.effort-low.rest", { count: low.length - shown.length })}
          </Button>
        )}
      </section>
    </>
  );
}

interface AreaLineProps extends Omit<GapListsProps, "rows"> {
  readonly row: GapRow;
}

function AreaLine({ row, settings, areas, onArea }: AreaLineProps) {
  const translator = useT();
  const { t, number } = translator;
  const { iso3, rank, priority, effort, extent, quadrant } = row;
  const { measure } = settings;
  const { certain, possible, lastSeen, unknown, not } = countedRows(effort.here, settings);
  const named = [
    { key: "certain", before: null, rows: certain },
    { key: "unknown", before: measure === "count" ? null : t(`gap.list.unknown.${measure}`), rows: unknown },
    { key: "possible", before: t("gap.list.possibly"), rows: possible },
    { key: "lastSeen", before: t("gap.list.lastSeen"), rows: lastSeen },
    { key: "not", before: t("gap.list.not"), rows: not },
    { key: "elsewhere", before: t("gap.list.elsewhere"), rows: effort.elsewhere },
  ].filter(({ rows }) => rows.length > 0);
  const isMerelyPossible = quadrant === "gap" && extent.high !== 0;
  return (
    <li className={styles["area"]} data-iso3={iso3}>
      <span className={styles["rank"]}>{rank}</span>
      <button type="button" className={styles["choose"]} onClick={() => onArea(iso3)}>
        {areaName(iso3, areas, translator)}
      </button>
      <span className={styles["score"]}>{number(priority, 1)}</span>
      <p className={styles["facts"]}>
        {isMerelyPossible ? t("gap.list.nothing") : effortText(extent, translator)}
        {named.map(({ key, before, rows }) => (
          <Fragment key={key}>
            {" · "}
            {before !== null && `${before} `}
            <MissionNames rows={rows} />
          </Fragment>
        ))}
      </p>
    </li>
  );
}
