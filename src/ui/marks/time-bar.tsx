import type { Mission } from "../../domain/missions/mission.ts";
import { addDays, daysBetween, type PlainDate } from "../../domain/time/plain-date.ts";
import type { Translator } from "../../strings/translator.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { termOf } from "./term.ts";
import styles from "./time-bar.module.css";

interface TimeBarProps {
  readonly mission: Mission;
  /** The chosen date, drawn as a line. */
  readonly date: PlainDate;
  /** Both ends of the axis; the same for every bar of a list. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Of the registry. */
  readonly edition: PlainDate;
}

/** Start and end in words: "18 februari 2013 – 18 mei 2024", "2005 – nu", "tot oktober 2026". */
export function periodText(mission: Mission, { t, partialDate }: Translator): string {
  const { start, end, mandateUntil, statedStatus } = mission;
  const from = start === null ? t("mission.period.unknown") : partialDate(start.date);
  if (end !== null) return t("mission.period", { from, to: partialDate(end.date) });
  if (mandateUntil !== null) {
    const to = t("mission.period.until", { to: partialDate(mandateUntil.date) });
    // A renewal that nobody saw is no term: whoever reads one here is told that it is not verified.
    const isUnseen = statedStatus === "renewal-not-seen" && mandateUntil.basis !== "seen";
    return t("mission.period", { from, to: isUnseen ? `${to} (${t("basis.memory")})` : to });
  }
  return t("mission.period", { from, to: t("mission.period.open") });
}

/** The term of a mission on a common axis: full where certain, hatched where dates leave it open or renewal was not seen. */
export function TimeBar({ mission, date, from, to, edition }: TimeBarProps) {
  const translator = useT();
  const length = daysBetween(from, to);
  const share = (day: PlainDate) => `${Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / length))}%`;
  const period = periodText(mission, translator);
  return (
    <span className={styles["axis"]} role="img" aria-label={period} title={period}>
      {termOf(mission, to, edition).map(({ kind, from: first, to: last }) => (
        <span
          key={`${kind}-${first}`}
          className={classNames(styles["part"], styles[kind])}
          style={{
            insetInlineStart: share(first),
            insetInlineEnd: `calc(100% - ${share(addDays(last, 1))})`,
          }}
        />
      ))}
      <span className={styles["now"]} style={{ insetInlineStart: share(date) }} />
    </span>
  );
}
