import type { ReactNode } from "react";
import type { BaselineComparison } from "../../domain/evidence/baselines.ts";
import { proximity } from "../../domain/priority/proximity.ts";
import type { PrioritySettings } from "../../domain/priority/types.ts";
import { levelScore } from "../../domain/risk/level.ts";
import type { HighCount } from "../../state/selectors/method.ts";
import { useT } from "../i18n.tsx";
import styles from "./method.module.css";

function Table({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}) {
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {head.slice(1).map((text, index) => (
                <td key={text}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The index beside plainer numbers, also where it does worse. */
export function EvidenceTable({ evidence }: { readonly evidence: BaselineComparison }) {
  const { t, number, list } = useT();
  const two = (value: number | null) => (value === null ? "–" : number(value, 2));
  const own = evidence.results.find(({ predictor }) => predictor === "index");
  const better = (of: "mean" | "onsets") => {
    const names = evidence.results
      .filter((one) => (one[of] ?? 0) > (own?.[of] ?? 0))
      .map(
        ({ predictor }) =>
          `${t(`method.predictor.${predictor}`)} (${two(evidence.results.find((one) => one.predictor === predictor)?.[of] ?? null)})`,
      );
    return names.length === 0 ? t("method.evidence.none") : list(names);
  };
  return (
    <>
      <p>
        {t("method.evidence.text", {
          from: String(evidence.years[0] ?? ""),
          to: String(evidence.years.at(-1) ?? ""),
          cases: evidence.cases,
          calm: evidence.calm,
          onsets: evidence.onsets,
        })}
      </p>
      <Table
        head={[
          t("method.evidence.predictor"),
          t("method.evidence.mean"),
          t("method.evidence.range"),
          t("method.evidence.onsets"),
        ]}
        rows={evidence.results.map(({ predictor, mean, lowest, highest, onsets }) => [
          t(`method.predictor.${predictor}`),
          two(mean),
          `${two(lowest)}–${two(highest)}`,
          two(onsets),
        ])}
      />
      <p>{t("method.evidence.loses", { order: better("mean"), onsets: better("onsets") })}</p>
      <p className={styles["note"]}>{t("method.evidence.caveat")}</p>
    </>
  );
}

const DEATHS = [0, 25, 100, 1_000, 10_000, 100_000] as const;
const MILLIONS = [1, 10, 100] as const;

/** What the level of violence gives for deaths in areas of three sizes. */
export function LevelTable() {
  const { t, number } = useT();
  return (
    <Table
      head={[
        t("method.scales.deaths"),
        ...MILLIONS.map((count) => t("method.scales.inhabitants", { count })),
      ]}
      rows={DEATHS.map((deaths) => [
        number(deaths),
        ...MILLIONS.map((millions) => number(levelScore(deaths, millions * 1_000_000), 2)),
      ])}
    />
  );
}

const KILOMETRES = [0, 250, 500, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000] as const;

/** Proximity by distance, by the settings of the view. */
export function ProximityTable({ settings }: { readonly settings: PrioritySettings }) {
  const { t, km, number } = useT();
  return (
    <Table
      head={[t("method.proximity.km"), t("method.proximity.value")]}
      rows={KILOMETRES.map((distance) => [km(distance), number(proximity(distance, settings), 2)])}
    />
  );
}

/** How many areas reached the threshold, at the end of each year. */
export function HighTable({
  counts,
  threshold,
}: {
  readonly counts: readonly HighCount[];
  readonly threshold: number;
}) {
  const { t, date } = useT();
  return (
    <Table
      head={[t("method.high.date"), t("method.high.count", { threshold }), t("method.high.of")]}
      rows={counts.map(({ date: day, high, ranked }) => [date(day), high, ranked])}
    />
  );
}
