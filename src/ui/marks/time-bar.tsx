import type { Mission } from "../../domain/missions/mission.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import { addDays, daysBetween, type PlainDate } from "../../domain/time/plain-date.ts";
import type { Translator } from "../../strings/translator.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { lastSeenText } from "./last-seen-text.ts";
import { termOf } from "./term.ts";
import styles from "./time-bar.module.css";

interface TimeBarProps {
  readonly mission: Mission;
  /** The chosen date, drawn as a line. */
  readonly date: PlainDate;
  /** Both ends of the axis; the same for every bar of a list. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly sight: Sight;
}

/** Start and end in words: "18 februari 2013 – 18 mei 2024", "2005 – laatst gezien maart 2018", "tot oktober 2026". */
export function periodText(mission: Mission, translator: Translator): string {
  const { t, partialDate } = translator;
  const { start, end, mandateUntil } = mission;
  const from = start === null ? t("mission.period.unknown") : partialDate(start.date);
  if (end !== null) return t("mission.period", { from, to: partialDate(end.date) });
  if (mandateUntil !== null) {
    const to = t("mission.period.until", { to: partialDate(mandateUntil.date) });
    // A term that nobody saw is none: whoever reads one here is told how it is known.
    const { basis } = mandateUntil;
    return t("mission.period", { from, to: basis === "seen" ? to : `${to} (${t(`basis.${basis}`)})` });
  }
  return t("mission.period", { from, to: lastSeenText(mission, translator) });
}

/** The term of a mission on a common axis: full where certain, else hatched or framed by what is not known. */
export function TimeBar({ mission, date, from, to, sight }: TimeBarProps) {
  const translator = useT();
  const length = daysBetween(from, to);
  const share = (day: PlainDate) => `${Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / length))}%`;
  const period = periodText(mission, translator);
  return (
    <span className={styles["axis"]} role="img" aria-label={period} title={period}>
      {termOf(mission, to, sight).map(({ kind, from: first, to: last }) => (
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
