import { type CSSProperties, useId, useLayoutEffect, useRef } from "react";
import { type MonthOfDeaths, VIOLENCE_TYPES, type ViolenceType } from "../../domain/indicators/months.ts";
import type { YearOfDeaths } from "../../domain/risk/deaths-through-time.ts";
import { isInPeriod, lastMonthOf, type ViolencePeriod } from "../../domain/risk/violence-window.ts";
import { daysOf, type Month, monthsBetween } from "../../domain/time/month.ts";
import { daysBetween, type PlainDate } from "../../domain/time/plain-date.ts";
import { classNames } from "../controls/class-names.ts";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { useT } from "../i18n.tsx";
import { barScale, heightsOf, topOf } from "./bar-scale.ts";
import { meanOf, monthText, yearText } from "./deaths-text.ts";
import styles from "./month-bars.module.css";

export interface MonthBarsProps {
  /** Years before the first month, ascending and without gaps. */
  readonly years: readonly YearOfDeaths[];
  /** Ascending and without gaps. */
  readonly months: readonly MonthOfDeaths[];
  /** Whose deaths they are, and per what. */
  readonly label: string;
  /** Each bar as its three types of violence. */
  readonly stacked: boolean;
  readonly date: PlainDate;
  /** Over which time deaths are counted on the date; null where there are none. */
  readonly period: ViolencePeriod | null;
  /** The last day of the month or year that was pressed, from which its deaths count. */
  readonly onDate: (day: PlainDate) => void;
}

interface Bar {
  /** A month, or a year before the first month. */
  readonly time: string;
  /** Deaths per month; null where there is no figure. */
  readonly height: number | null;
  readonly byType: Readonly<Record<ViolenceType, number>> | null;
  readonly provisional: boolean;
  readonly counts: boolean;
  readonly later: boolean;
  /** Where pressing goes. */
  readonly day: PlainDate;
  readonly text: string;
  /** How far through it the date is, 0..1; null where the date lies outside it. */
  readonly now: number | null;
}

/**
 * Deaths by month, and before the first month by year: a year is drawn as its mean month, so that all bars stand on one
 * scale. Pressing a bar goes to the day from which it counts.
 */
export function MonthBars({ years, months, label, stacked, date, period, onDate }: MonthBarsProps) {
  const translator = useT();
  const { list, onKeyDown } = useRovingFocus<HTMLDivElement>(undefined, MONTHS_PER_YEAR);
  const keys = useId();
  const scroll = useScrolledToWindow(`${period === null ? "" : lastMonthOf(period)} ${months.length}`);
  const bars = [
    ...years.map((one) => yearBar(one, period, date, yearText(one, stacked, period, translator))),
    ...months.map((one) => monthBar(one, period, date, monthText(one, stacked, period, translator))),
  ];
  const [first] = bars;
  if (first === undefined) return null;
  const scale = barScale(heightsOf({ years, months }));
  const top = topOf(scale);
  const ticks = scale.ticks(2).filter((tick) => Number.isInteger(tick));
  const cut = bars.filter(({ height }) => height !== null && height > top);
  const named = namedOf(cut);
  const chosen = period === null ? null : lastMonthOf(period);
  const ends = (bar: Bar) => bar.day.slice(0, 7) === chosen;
  const stop = (bars.find(ends) ?? bars.at(-1) ?? first).time;
  const draw = (bar: Bar) => (
    <button
      key={bar.time}
      type="button"
      className={classNames(
        styles["bar"],
        bar.counts && styles["counts"],
        bar.later && styles["later"],
        bar.provisional && styles["provisional"],
        bar.height === null && styles["missing"],
        cut.includes(bar) && styles["cut"],
      )}
      data-roving=""
      data-counts={bar.counts ? "" : undefined}
      tabIndex={bar.time === stop ? 0 : -1}
      aria-label={`${bar.text}. ${translator.t("time.goTo", { date: translator.date(bar.day) })}`}
      aria-pressed={ends(bar)}
      title={bar.text}
      onClick={() => onDate(bar.day)}
    >
      <span className={styles["parts"]}>
        {partsOf(bar, stacked).map(({ look, value }) => (
          <span
            key={look}
            className={classNames(styles["part"], styles[look])}
            style={{ blockSize: `${scale(value)}%` }}
          />
        ))}
      </span>
      {named.includes(bar) && (
        <span className={styles["value"]} aria-hidden="true">
          {translator.number(bar.height ?? 0)}
        </span>
      )}
      {bar.now !== null && (
        <span className={styles["now"]} style={{ insetInlineStart: `${100 * bar.now}%` }} />
      )}
    </button>
  );
  return (
    <div className={styles["frame"]}>
      <div className={styles["axis"]} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} className={styles["tick"]} style={{ insetBlockEnd: `${scale(tick)}%` }}>
            {translator.number(tick)}
          </span>
        ))}
        {/* As wide as the widest, which positioned text is not. */}
        <span className={styles["widest"]}>{translator.number(ticks.at(-1) ?? 0)}</span>
      </div>
      <div ref={scroll} className={styles["scroll"]}>
        <div
          ref={list}
          role="toolbar"
          aria-label={label}
          aria-describedby={keys}
          className={styles["chart"]}
          onKeyDown={onKeyDown}
        >
          <div className={styles["lines"]} aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} className={styles["line"]} style={{ insetBlockEnd: `${scale(tick)}%` }} />
            ))}
          </div>
          {bars.slice(0, years.length).map((bar) => (
            <div key={bar.time} className={classNames(styles["group"], styles["year"])}>
              <div className={styles["bars"]}>{draw(bar)}</div>
              <span className={styles["name"]} aria-hidden="true">
                {bar.time}
              </span>
            </div>
          ))}
          {byYear(bars.slice(years.length)).map((group) => (
            <div
              key={group.year}
              className={styles["group"]}
              style={{ "--count": group.bars.length } as CSSProperties}
            >
              <div className={styles["bars"]}>{group.bars.map(draw)}</div>
              <span className={styles["name"]} aria-hidden="true">
                {group.year}
              </span>
            </div>
          ))}
        </div>
      </div>
      <span id={keys} hidden>
        {translator.t("deaths.keys")}
      </span>
    </div>
  );
}

const MONTHS_PER_YEAR = 12;
/** Months that the number beside a bar takes. */
const NUMBER_WIDTH = 9;

/** Of the bars that are cut off those whose number can stand beside them, the highest first: no number covers another. */
function namedOf(cut: readonly Bar[]): readonly Bar[] {
  const named: Bar[] = [];
  const monthOf = ({ day }: Bar) => day.slice(0, 7) as Month;
  for (const bar of cut.toSorted((a, b) => (b.height ?? 0) - (a.height ?? 0))) {
    const isApart = (other: Bar) => Math.abs(monthsBetween(monthOf(bar), monthOf(other))) >= NUMBER_WIDTH;
    if (named.every(isApart)) named.push(bar);
  }
  return named;
}

function monthBar(
  { month, total, byType, provisional }: MonthOfDeaths,
  period: ViolencePeriod | null,
  date: PlainDate,
  text: string,
): Bar {
  const { first, last } = daysOf(month);
  return {
    time: month,
    height: total,
    byType,
    provisional,
    counts: period !== null && isInPeriod(month, period),
    later: period !== null && month > lastMonthOf(period),
    day: last,
    text,
    now: shareOf(first, last, date),
  };
}

function yearBar(one: YearOfDeaths, period: ViolencePeriod | null, date: PlainDate, text: string): Bar {
  const name = String(one.year);
  const last = daysOf(`${name}-12` as Month).last;
  return {
    time: name,
    height: one.total === null ? null : meanOf(one.total),
    byType:
      one.byType === null
        ? null
        : {
            "state-based": meanOf(one.byType["state-based"]),
            "non-state": meanOf(one.byType["non-state"]),
            "one-sided": meanOf(one.byType["one-sided"]),
          },
    provisional: false,
    counts: period?.kind === "year" && period.year === one.year,
    later: period !== null && `${name}-12` > lastMonthOf(period),
    day: last,
    text,
    now: shareOf(daysOf(`${name}-01` as Month).first, last, date),
  };
}

function shareOf(first: PlainDate, last: PlainDate, date: PlainDate): number | null {
  return date < first || date > last ? null : (daysBetween(first, date) + 1) / (daysBetween(first, last) + 1);
}

/** What a bar is made of, from below. */
function partsOf(
  { height, byType }: Bar,
  stacked: boolean,
): readonly { readonly look: ViolenceType | "all"; readonly value: number }[] {
  if (height === null) return [];
  if (!stacked || byType === null) return [{ look: "all", value: height }];
  return VIOLENCE_TYPES.map((type) => ({ look: type, value: byType[type] }));
}

function byYear(bars: readonly Bar[]): readonly { readonly year: string; readonly bars: readonly Bar[] }[] {
  const groups = new Map<string, Bar[]>();
  for (const bar of bars) {
    const year = bar.time.slice(0, 4);
    groups.set(year, [...(groups.get(year) ?? []), bar]);
  }
  return [...groups].map(([year, of]) => ({ year, bars: of }));
}

/** Brings the window that counts into view where not all bars fit: when it changes, and when the box gets its size. */
function useScrolledToWindow(key: string) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = box;
    // The key says of which window this is the effect.
    if (current === null || key === "") return;
    const show = () => {
      const counted = [...current.querySelectorAll<HTMLElement>("[data-counts]")];
      const [first] = counted;
      const last = counted.at(-1);
      if (first === undefined || last === undefined) return;
      const origin = current.getBoundingClientRect().left - current.scrollLeft;
      const left = first.getBoundingClientRect().left - origin;
      const right = last.getBoundingClientRect().right - origin;
      const room = current.clientWidth;
      if (left < current.scrollLeft || right > current.scrollLeft + room) {
        current.scrollLeft = right + room / 8 - room;
      }
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(current);
    return () => observer.disconnect();
  }, [key]);
  return box;
}
