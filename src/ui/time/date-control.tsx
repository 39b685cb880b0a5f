import { CalendarCheck, ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from "lucide-react";
import type { ReactNode } from "react";
import type { ViolencePeriod } from "../../domain/risk/violence-window.ts";
import { addDays, addMonths, type PlainDate } from "../../domain/time/plain-date.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { useT } from "../i18n.tsx";
import { periodText } from "../period-text.ts";
import styles from "./date-control.module.css";
import { DateField } from "./date-field.tsx";
import { YearHistogram, type YearValue } from "./year-histogram.tsx";

interface DateControlProps {
  readonly date: PlainDate;
  readonly onDate: (date: PlainDate) => void;
  /** First and last day that can be chosen. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  /** Over which time deaths are counted on the date; null where there are none. */
  readonly period: ViolencePeriod | null;
  /** Deaths per year of the areas shown, ascending and without gaps; null where no area has a figure. */
  readonly deaths: readonly YearValue[];
  /** True when filters narrow the areas that are counted. */
  readonly isFiltered: boolean;
  /** What stands below the date: the years with their deaths, or missions as bars. */
  readonly shown: "years" | "timeline";
  readonly onShown: (shown: "years" | "timeline") => void;
  readonly timeline: ReactNode;
}

/** The one date that rules missions and figures, with the years as context. */
export function DateControl(props: DateControlProps) {
  const { date, onDate, from, to, today, period, deaths, isFiltered, shown, onShown, timeline } = props;
  const translator = useT();
  const { t } = translator;
  const go = (day: PlainDate) => onDate(day < from ? from : day > to ? to : day);
  const isPast = date <= from;
  const isLast = date >= to;
  return (
    <div className={styles["control"]}>
      <div className={styles["row"]}>
        <div className={styles["day"]}>
          <span className={styles["steps"]}>
            <IconButton
              icon={ChevronsLeft}
              label={t("time.previousYear")}
              disabled={isPast}
              onClick={() => go(addMonths(date, -12))}
            />
            <IconButton
              icon={ChevronLeft}
              label={t("time.previousDay")}
              disabled={isPast}
              onClick={() => go(addDays(date, -1))}
            />
          </span>
          <DateField date={date} from={from} to={to} onDate={onDate} />
          <span className={styles["steps"]}>
            <IconButton
              icon={ChevronRight}
              label={t("time.nextDay")}
              disabled={isLast}
              onClick={() => go(addDays(date, 1))}
            />
            <IconButton
              icon={ChevronsRight}
              label={t("time.nextYear")}
              disabled={isLast}
              onClick={() => go(addMonths(date, 12))}
            />
          </span>
        </div>
        <Button icon={CalendarCheck} disabled={date === today} onClick={() => go(today)}>
          {t("time.today")}
        </Button>
        <Segmented
          label={t("time.shown")}
          value={shown}
          onChange={onShown}
          options={[
            { value: "years", label: t("time.shown.years") },
            { value: "timeline", label: t("time.shown.timeline") },
          ]}
        />
        {shown === "years" && (
          <p className={styles["about"]} title={t("time.explain")}>
            {t(isFiltered ? "time.histogram.filtered" : "time.histogram")}
            {period !== null && (
              <>
                {" · "}
                <strong>{t("time.figures", { period: periodText(period, translator) })}</strong>
              </>
            )}
          </p>
        )}
      </div>
      {shown === "timeline" ? (
        timeline
      ) : (
        <YearHistogram
          values={deaths}
          date={date}
          figureYear={period?.kind === "year" ? period.year : null}
          onYear={(year) => go(`${year}-12-31` as PlainDate)}
        />
      )}
    </div>
  );
}
