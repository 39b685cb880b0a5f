import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import type { Translator } from "../../strings/translator.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { runsOf, type Series, summarise } from "./series.ts";
import styles from "./sparkline.module.css";

interface SparklineProps {
  readonly series: Series;
  /** What is measured, with its unit where that is not plain. */
  readonly name: string;
  readonly decimals?: number;
  /** CSS px of the drawing, axis text not counted. */
  readonly width?: number;
  readonly height?: number;
  /** The year whose value counts on the chosen date; later years are drawn light. */
  readonly currentYear?: number | null;
  /** The first point that is provisional, drawn dashed as all after it; null where none is. */
  readonly provisionalFrom?: number | null;
  /** How points are called where they are no years. */
  readonly times?: TimeNames;
  /** Years and highest value as text around the line. */
  readonly axis?: boolean;
  readonly className?: string | undefined;
}

interface TimeNames {
  /** In full, for the description. */
  readonly name: (point: number) => string;
  /** Below the line. */
  readonly short: (point: number) => string;
}

const YEARS: TimeNames = { name: String, short: String };
const INSET = 3;

/** What the line shows, in words. */
export function describeSeries(
  series: Series,
  name: string,
  decimals: number,
  { t, number }: Translator,
  nameOf = YEARS.name,
): string {
  const summary = summarise(series);
  if (summary === null) return t("area.indicator.none");
  const { first, last, highest, broken } = summary;
  if (first === last) {
    return t("area.indicator.series.one", { name, last: number(last[1], decimals), to: nameOf(last[0]) });
  }
  const text = t("area.indicator.series", {
    name,
    from: nameOf(first[0]),
    to: nameOf(last[0]),
    first: number(first[1], decimals),
    last: number(last[1], decimals),
    highest: number(highest[1], decimals),
    highestYear: nameOf(highest[0]),
  });
  return broken ? `${text}; ${t("area.indicator.break")}` : text;
}

/** A trend in the size of a word. The line breaks where years are missing; a lone year is a dot. */
export function Sparkline({
  series,
  name,
  decimals = 0,
  width = 96,
  height = 28,
  currentYear = null,
  provisionalFrom = null,
  times = YEARS,
  axis = true,
  className,
}: SparklineProps): ReactNode {
  const translator = useT();
  const summary = summarise(series);
  if (summary === null) return null;
  const { first, last, highest, lowest } = summary;
  const low = Math.min(0, lowest[1]);
  const high = Math.max(0, highest[1]);
  const x = scaleLinear([first[0], Math.max(last[0], first[0] + 1)], [INSET, width - INSET]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - INSET, INSET]);
  const pointsOf = (run: Series) => run.map(([year, value]) => `${x(year)},${y(value)}`).join(" ");
  const current = series.findLast(([year]) => currentYear === null || year <= currentYear) ?? last;
  const isLater = ([year]: readonly [number, number]) => year > current[0];
  const isProvisional = ([point]: readonly [number, number]) =>
    provisionalFrom !== null && point >= provisionalFrom;
  const described = describeSeries(series, name, decimals, translator, times.name);
  const label =
    provisionalFrom === null
      ? described
      : `${described}; ${translator.t("area.indicator.provisional", { from: times.name(provisionalFrom) })}`;

  return (
    <span className={classNames(styles["figure"], className)} role="img" aria-label={label} title={label}>
      {axis && (
        <span className={styles["highest"]} aria-hidden="true">
          {translator.number(highest[1], decimals)}
        </span>
      )}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className={styles["drawing"]}
        aria-hidden="true"
      >
        <line className={styles["zero"]} x1={0} x2={width} y1={y(0)} y2={y(0)} />
        {runsOf(series).flatMap((run) => {
          const isLight = (point: readonly [number, number]) => isLater(point) || isProvisional(point);
          const full = run.filter((point) => !isLight(point));
          const light = run.filter((point, index) => isLight(point) || isLight(run[index + 1] ?? point));
          const look = light.some(isLater) ? "later" : "provisional";
          return [{ points: full, look: "line" } as const, { points: light, look } as const].flatMap(
            ({ points, look }) => {
              const [start] = points;
              if (start === undefined) return [];
              const key = `${look}-${start[0]}`;
              return points.length === 1 && look === "line" ? (
                <circle key={key} className={styles["dot"]} cx={x(start[0])} cy={y(start[1])} r={1.5} />
              ) : (
                <polyline key={key} className={styles[look]} points={pointsOf(points)} />
              );
            },
          );
        })}
        <circle className={styles["end"]} cx={x(current[0])} cy={y(current[1])} r={2.5} />
      </svg>
      {axis && (
        <span className={styles["years"]} aria-hidden="true">
          <span>{times.short(first[0])}</span>
          {last[0] !== first[0] && <span>{times.short(last[0])}</span>}
        </span>
      )}
    </span>
  );
}
