import { type PlainDate, yearOf } from "../../domain/time/plain-date.ts";
import { classNames } from "../controls/class-names.ts";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { useT } from "../i18n.tsx";
import styles from "./year-histogram.module.css";

export interface YearValue {
  readonly year: number;
  /** null where no area has a figure for the year. */
  readonly value: number | null;
}

interface YearHistogramProps {
  /** Ascending, without gaps. */
  readonly values: readonly YearValue[];
  readonly date: PlainDate;
  readonly figureYear: number | null;
  readonly onYear: (year: number) => void;
}

const DAYS_PER_MONTH = 30.5;

/** How far through its year a day is, 0..1; near enough to place a line. */
function shareOfYear(date: PlainDate): number {
  const month = Number(date.slice(5, 7)) - 1;
  const day = Number(date.slice(8, 10)) - 1;
  return Math.min(1, (month + day / DAYS_PER_MONTH) / 12);
}

/** One bar per year; pressing it goes to the end of that year, from when its figures count. */
export function YearHistogram({ values, date, figureYear, onYear }: YearHistogramProps) {
  const { t, number } = useT();
  const { list, onKeyDown } = useRovingFocus<HTMLDivElement>();
  const highest = Math.max(1, ...values.map(({ value }) => value ?? 0));
  const years = values.map(({ year }) => year);
  const stop = figureYear !== null && years.includes(figureYear) ? figureYear : years[0];
  const [first] = years;
  if (first === undefined) return null;
  const at = (yearOf(date) - first + shareOfYear(date)) / years.length;
  return (
    <div
      ref={list}
      role="toolbar"
      aria-label={t("time.histogram")}
      className={styles["chart"]}
      onKeyDown={onKeyDown}
    >
      {values.map(({ year, value }) => {
        const isUsed = year === figureYear;
        const label =
          value === null
            ? t("time.histogram.noYear", { year: String(year) })
            : t(isUsed ? "time.histogram.used" : "time.histogram.year", {
                year: String(year),
                deaths: number(value),
              });
        return (
          <button
            key={year}
            type="button"
            className={classNames(
              styles["year"],
              isUsed && styles["used"],
              figureYear !== null && year > figureYear && styles["later"],
              value === null && styles["missing"],
            )}
            data-roving=""
            tabIndex={year === stop ? 0 : -1}
            aria-label={`${label}. ${t("time.year", { year: String(year) })}`}
            aria-pressed={isUsed}
            title={label}
            onClick={() => onYear(year)}
          >
            <span className={styles["space"]}>
              <span className={styles["bar"]} style={{ blockSize: `${(100 * (value ?? 0)) / highest}%` }} />
            </span>
            <span aria-hidden="true">
              <span className={styles["century"]}>{Math.floor(year / 100)}</span>
              {String(year % 100).padStart(2, "0")}
            </span>
          </button>
        );
      })}
      {at >= 0 && at <= 1 && (
        <span className={styles["now"]} aria-hidden="true" style={{ insetInlineStart: `${100 * at}%` }} />
      )}
    </div>
  );
}
