import type { HomeChoice } from "../../domain/borders/home-area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { firstUncounted, type ViolencePeriod } from "../../domain/risk/violence-window.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { periodText } from "../period-text.ts";
import styles from "./finding.module.css";
import { CLOSE_POINTS, closeGroups, findingTitle } from "./finding-text.ts";

interface FindingProps {
  /** Every ranked area, highest first. */
  readonly ranked: readonly AreaPriority[];
  /** How many of them the title names. */
  readonly named: number;
  readonly areas: AreaNames;
  readonly home: HomeChoice;
  /** Over which time violence is counted. */
  readonly period: ViolencePeriod | null;
  /** Of the picture. */
  readonly date: PlainDate;
  /** True when settings or border differ from the default. */
  readonly differs: boolean;
}

/** True where twelve months were asked for and there are none. */
const isInstead = (period: ViolencePeriod): boolean => period.kind === "year" && period.instead;

/** What is found, in words with its numbers: the title of the briefing. */
export function Finding({ ranked, named, areas, home, period, date, differs }: FindingProps) {
  const translator = useT();
  const { t, list, number } = translator;
  const top = ranked.slice(0, named);
  const nameOf = ({ iso3 }: AreaPriority) => areaName(iso3, areas, translator);
  const uncounted = period === null ? null : firstUncounted(period, date);
  const scores = top.flatMap(({ priority }) => (priority === null ? [] : [number(priority, 0)]));
  return (
    <div className={styles["finding"]}>
      <h1 className={styles["title"]}>{findingTitle(top.map(nameOf), ranked, home, translator)}</h1>
      <p className={styles["under"]}>
        {scores.length > 0 && `${t("brief.finding.scores", { scores: list(scores) })} `}
        {closeGroups(ranked, named).map(
          (group) => `${t("brief.finding.apart", { areas: list(group.map(nameOf)), margin: CLOSE_POINTS })} `,
        )}
        {period !== null &&
          `${t(isInstead(period) ? "brief.violence.instead" : "brief.violence", { period: periodText(period, translator) })} `}
        {uncounted !== null &&
          `${t("brief.after", { from: translator.partialDate(uncounted), date: translator.date(date) })} `}
        {t("brief.method")}
      </p>
      {differs && <Badge tone="differs">{t("brief.differs")}</Badge>}
    </div>
  );
}
