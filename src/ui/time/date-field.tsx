import { type CalendarDate, parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateField as AriaDateField, DateInput, DateSegment, Label } from "react-aria-components/DateField";
import { type PlainDate, parsePlainDate } from "../../domain/time/plain-date.ts";
import { useT } from "../i18n.tsx";
import styles from "./date-field.module.css";

interface DateFieldProps {
  readonly date: PlainDate;
  /** First and last day that can be chosen. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly onDate: (date: PlainDate) => void;
  /** What the day is of; the date of the picture unless given. */
  readonly label?: string;
}

/**
 * A day typed part by part, in the order of the chosen language. While a year is being typed the field holds
 * years like 20 or 202: these stay in the field, and only a day in range is passed on.
 */
export function DateField({ date, from, to, onDate, label }: DateFieldProps) {
  const { t, date: day } = useT();
  const [draft, setDraft] = useState<{ readonly value: CalendarDate | null } | null>(null);
  const value = draft === null ? parseDate(date) : draft.value;
  const typed = value === null ? null : parsePlainDate(value.toString());
  const isInRange = typed !== null && typed >= from && typed <= to;

  const change = (next: CalendarDate | null) => {
    setDraft({ value: next });
    const day = next === null ? null : parsePlainDate(next.toString());
    if (day !== null && day >= from && day <= to) onDate(day);
  };
  return (
    <AriaDateField
      className={styles["field"] ?? ""}
      value={value}
      onChange={change}
      onBlur={() => setDraft(null)}
      isInvalid={!isInRange}
      granularity="day"
      shouldForceLeadingZeros
    >
      <Label className={styles["label"] ?? ""}>{label ?? t("time.date")}</Label>
      <DateInput className={styles["input"] ?? ""}>
        {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
      </DateInput>
      {!isInRange && (
        <span role="alert" className={styles["error"]}>
          {t("time.outOfRange", { from: day(from), to: day(to) })}
        </span>
      )}
    </AriaDateField>
  );
}
