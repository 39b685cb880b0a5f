import type { ReactNode } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import { LEFT_OUT_WITHIN_KM } from "../../domain/priority/left-out.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import { ageStatements } from "../area/area-statements.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import styles from "./ranking-notes.module.css";

interface RankingNotesProps {
  /** Ranked areas that are shown. */
  readonly ranked: readonly AreaPriority[];
  readonly uncertainty: ReadonlyMap<string, RankUncertainty> | null;
  /** Areas near the border that have no figures. */
  readonly leftOut: readonly Iso3[];
  readonly areas: AreaNames;
  /** Opens the page on the method. */
  readonly method: ReactNode;
}

/** True of every ranking, in the order of importance; the first two are never folded away. */
const FIRST = ["statement.notThreat", "statement.notPrediction"] as const;
const REST = [
  "statement.editorial",
  "statement.proxy",
  "statement.breaks",
  "statement.crime",
  "statement.stock",
  "statement.oddities",
  "statement.pse",
] as const;

/** What must be read with the list: what it does not say, how old its figures are, and what the intervals mean. */
export function RankingNotes({ ranked, uncertainty, leftOut, areas, method }: RankingNotesProps) {
  const translator = useT();
  const { t, list, km } = translator;
  const inputs = ranked.flatMap(({ assessment }) =>
    assessment === null ? [] : Object.values(assessment.pillars).flatMap((pillar) => pillar.inputs),
  );
  const groups = new Map([...(uncertainty?.values() ?? [])].map((area) => [area.group, area.groupRanks]));
  const ranges = [...groups.values()]
    .filter(([best, worst]) => worst > best)
    .map(([best, worst]) => t("draws.range", { best, worst }));
  return (
    <section className={styles["notes"]} aria-label={t("ranking.notes")}>
      <h3 className={styles["title"]}>{t("ranking.notes")}</h3>
      <ul className={styles["list"]}>
        {FIRST.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
        {leftOut.length > 0 && (
          <li>
            {t("scope.leftOut", {
              count: leftOut.length,
              km: km(LEFT_OUT_WITHIN_KM),
              areas: list(leftOut.map((iso3) => areaName(iso3, areas, translator))),
            })}
          </li>
        )}
        {ageStatements(inputs, translator).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {uncertainty !== null && (
          <li>
            {ranges.length === 0 ? t("draws.groups.none") : t("draws.groups", { ranges: list(ranges) })}
          </li>
        )}
      </ul>
      <div data-print="hide">{method}</div>
      <Disclosure title={t("ranking.notes.intervals")}>
        <p>{t("draws.meaning")}</p>
        <p>
          {t("draws.spread")} {t("draws.method")}
        </p>
      </Disclosure>
      <Disclosure title={t("ranking.notes.limits")}>
        <ul className={styles["list"]}>
          {REST.map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
