import { CalendarCheck, ChevronLeft, ChevronRight, Info } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { DeathsThroughTime } from "../../domain/risk/deaths-through-time.ts";
import type { ViolencePeriod } from "../../domain/risk/violence-window.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { stepMonths } from "../../domain/time/step-months.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { Checkbox } from "../controls/checkbox.tsx";
import { Segmented } from "../controls/segmented.tsx";
import { useT } from "../i18n.tsx";
import { BarsLegend } from "./bars-legend.tsx";
import styles from "./date-control.module.css";
import { DateField } from "./date-field.tsx";
import { MonthBars } from "./month-bars.tsx";

interface DateControlProps {
  readonly date: PlainDate;
  readonly onDate: (date: PlainDate) => void;
  /** First and last day that can be chosen. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  /** Over which time deaths are counted on the date; null where there are none. */
  readonly period: ViolencePeriod | null;
  /** Deaths of the areas shown; null until they are known. */
  readonly deaths: DeathsThroughTime | null;
  /** Names of the areas that share a figure of `deaths` of which not all are shown. */
  readonly shared: readonly string[];
  /** True when filters narrow the areas that are counted. */
  readonly isFiltered: boolean;
  /** What is known of the date now and was not known on it; null where nothing is. */
  readonly hindsight?: string | null;
  /** What stands below the date: deaths by month, or missions as bars. */
  readonly shown: "deaths" | "timeline";
  readonly onShown: (shown: "deaths" | "timeline") => void;
  readonly timeline: ReactNode;
}

const STEPS = [
  { id: "month", months: 1 },
  { id: "quarter", months: 3 },
  { id: "year", months: 12 },
] as const;

/** The one date that rules missions and figures, with deaths by month as context. */
export function DateControl(props: DateControlProps) {
  const { date, onDate, from, to, today, period, deaths, shared, isFiltered, shown, onShown, timeline } =
    props;
  const { t, list } = useT();
  const [stacked, setStacked] = useState(false);
  const go = (day: PlainDate) => onDate(day < from ? from : day > to ? to : day);
  const hasBars = deaths !== null && deaths.years.length + deaths.months.length > 0;
  return (
    <div className={styles["control"]} data-shown={shown}>
      <div className={styles["row"]}>
        <DateField date={date} from={from} to={to} onDate={onDate} />
        <fieldset className={styles["steps"]}>
          <legend className="visually-hidden">{t("time.steps")}</legend>
          {STEPS.map(({ id, months }) => (
            <span key={id} className={styles["step"]}>
              <IconButton
                icon={ChevronLeft}
                label={t(`time.back.${id}`)}
                disabled={date <= from}
                onClick={() => go(stepMonths(date, -months))}
              />
              <span aria-hidden="true">{t(`time.step.${id}`)}</span>
              <IconButton
                icon={ChevronRight}
                label={t(`time.on.${id}`)}
                disabled={date >= to}
                onClick={() => go(stepMonths(date, months))}
              />
            </span>
          ))}
        </fieldset>
        <Button icon={CalendarCheck} disabled={date === today} onClick={() => go(today)}>
          {t("time.today")}
        </Button>
        <AboutDate hindsight={props.hindsight ?? null} />
        <Segmented
          label={t("time.shown")}
          value={shown}
          onChange={onShown}
          options={[
            { value: "deaths", label: t("time.shown.deaths") },
            { value: "timeline", label: t("time.shown.timeline") },
          ]}
        />
        {shown === "deaths" && hasBars && (
          <Checkbox checked={stacked} onChange={setStacked}>
            {t("deaths.stack")}
          </Checkbox>
        )}
      </div>
      {shown === "timeline" ? (
        timeline
      ) : hasBars ? (
        <>
          <div className={styles["about"]} title={t("time.explain")}>
            <p>
              {t(isFiltered ? "deaths.title.filtered" : "deaths.title")}
              {shared.length > 0 && `, ${t("deaths.shared", { names: list(shared) })}`}
            </p>
            <BarsLegend {...deaths} stacked={stacked} period={period} />
          </div>
          <div className={styles["bars"]}>
            <MonthBars
              {...deaths}
              label={t(isFiltered ? "deaths.title.filtered" : "deaths.title")}
              stacked={stacked}
              date={date}
              period={period}
              onDate={go}
            />
          </div>
        </>
      ) : (
        deaths !== null && <p className={styles["about"]}>{t("deaths.none")}</p>
      )}
    </div>
  );
}

/** What the date means, and what is known of it only since. */
function AboutDate({ hindsight }: { readonly hindsight: string | null }) {
  const { t } = useT();
  const id = useId();
  return (
    <>
      <IconButton icon={Info} look="plain" label={t("time.about")} popoverTarget={id} />
      <div id={id} popover="auto" className={styles["meaning"]}>
        <p>{t("time.explain")}</p>
        {hindsight !== null && <p>{hindsight}</p>}
      </div>
    </>
  );
}
