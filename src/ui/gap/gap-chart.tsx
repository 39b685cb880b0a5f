import type { Iso3 } from "../../domain/areas/area.ts";
import { type GapRow, type GapSettings, QUADRANTS, type Quadrant } from "../../domain/effort/gap.ts";
import { isOpen } from "../../domain/effort/measure.ts";
import { classNames } from "../controls/class-names.ts";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { CHART, type ChartScale, chartScale, DIVIDE_X, dodge } from "./chart-scale.ts";
import { effortText } from "./effort-text.ts";
import styles from "./gap-chart.module.css";
import { placeLabels } from "./place-labels.ts";

interface GapChartProps {
  readonly rows: readonly GapRow[];
  readonly settings: GapSettings;
  /** The highest priority there is, whatever the filters. */
  readonly top: number;
  readonly areas: AreaNames;
  readonly selected: Iso3 | null;
  readonly onSelect: (iso3: Iso3 | null) => void;
}

const RADIUS = 4;
const LABEL_HEIGHT = 13;
/** Of a letter of the labels, on the wide side: measuring text would need a drawn page. */
const LETTER = 6;
const RIGHT = CHART.width - CHART.right;
const BOTTOM = CHART.height - CHART.bottom;

/** Where the name of each quadrant stands: above the picture for high priority, below it for low. */
const CAPTIONS: Readonly<Record<Quadrant, { readonly x: number; readonly y: number }>> = {
  gap: { x: CHART.left, y: CHART.top - 9 },
  engaged: { x: DIVIDE_X + 6, y: CHART.top - 9 },
  quiet: { x: CHART.left, y: BOTTOM + 34 },
  "effort-low": { x: DIVIDE_X + 6, y: BOTTOM + 34 },
};

/** Priority against effort, every area a point: filled where the effort is certain, open with a line where it may be more. */
export function GapChart({ rows, settings, top, areas, selected, onSelect }: GapChartProps) {
  const translator = useT();
  const { t, number } = translator;
  const { list, onKeyDown } = useRovingFocus<HTMLElement>(() => onSelect(null));
  const scale = chartScale(
    rows.map(({ extent }) => extent),
    settings.measure,
    top,
  );
  const lineY = scale.y(settings.highFrom);
  const places = rows.map(({ priority, extent }) => ({ x: scale.x(extent.low), y: scale.y(priority) }));
  const dodged = dodge(places, RADIUS);
  const points = rows.map(({ iso3 }, at) => ({
    x: dodged[at] ?? 0,
    y: places[at]?.y ?? 0,
    width: LETTER * areaName(iso3, areas, translator).length,
    height: LABEL_HEIGHT,
  }));
  const labels = placeLabels(points, RADIUS, [], {
    left: CHART.left,
    top: CHART.top,
    right: RIGHT,
    bottom: BOTTOM,
  });
  const stop = rows.some(({ iso3 }) => iso3 === selected) ? selected : rows[0]?.iso3;
  return (
    <section
      ref={list}
      className={styles["figure"]}
      onKeyDown={onKeyDown}
      aria-label={t("gap.chart", { count: rows.length })}
    >
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        className={styles["chart"]}
        data-testid="gap-chart"
      >
        <rect
          className={styles["highlight"]}
          x={CHART.left}
          y={CHART.top}
          width={DIVIDE_X - CHART.left}
          height={Math.max(0, lineY - CHART.top)}
        />
        <Axes scale={scale} lineY={lineY} measure={settings.measure} />
        {QUADRANTS.map((quadrant) => (
          <text key={quadrant} className={styles["caption"]} {...CAPTIONS[quadrant]}>
            {t(`gap.quadrant.${quadrant}`)}
          </text>
        ))}
        {rows.map(({ iso3, extent }, at) => {
          const { x = 0, y = 0 } = points[at] ?? {};
          const label = labels[at] ?? null;
          const end = extent.high === null ? scale.openX(extent.low) : scale.x(extent.high);
          return (
            <g key={iso3} data-iso3={iso3}>
              {isOpen(extent) && (
                <line
                  className={classNames(styles["span"], extent.high === null && styles["endless"])}
                  x1={x + RADIUS}
                  x2={end}
                  y1={y}
                  y2={y}
                />
              )}
              {label !== null && (
                <text
                  className={classNames(styles["label"], iso3 === selected && styles["named"])}
                  x={label.left}
                  y={label.bottom - 3}
                >
                  {areaName(iso3, areas, translator)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {rows.map(({ iso3, priority, extent }, at) => {
        const { x = 0, y = 0 } = points[at] ?? {};
        const text = t("gap.point", {
          name: areaName(iso3, areas, translator),
          priority: number(priority, 1),
          effort: effortText(extent, translator),
        });
        return (
          <button
            key={iso3}
            type="button"
            tabIndex={iso3 === stop ? 0 : -1}
            data-roving=""
            aria-pressed={iso3 === selected}
            aria-label={text}
            title={text}
            className={classNames(styles["point"], isOpen(extent) && styles["open"])}
            style={{ left: `${(100 * x) / CHART.width}%`, top: `${(100 * y) / CHART.height}%` }}
            onClick={() => onSelect(iso3 === selected ? null : iso3)}
          />
        );
      })}
    </section>
  );
}

function Axes({
  scale,
  lineY,
  measure,
}: {
  readonly scale: ChartScale;
  readonly lineY: number;
  readonly measure: GapSettings["measure"];
}) {
  const { t, number } = useT();
  return (
    <g>
      {scale.priorityTicks.map((tick) => (
        <g key={tick}>
          <line className={styles["grid"]} x1={CHART.left} x2={RIGHT} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text className={styles["tick"]} x={CHART.left - 5} y={scale.y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <text className={styles["tick"]} x={CHART.left + 4} y={BOTTOM + 15}>
        {t("gap.effort.none")}
      </text>
      {scale.effortTicks.map((tick) => (
        <text key={tick} className={styles["tick"]} x={scale.x(tick)} y={BOTTOM + 15} textAnchor="middle">
          {number(tick)}
        </text>
      ))}
      <text className={styles["axis"]} x={RIGHT} y={CHART.height - 8} textAnchor="end">
        {t(`gap.axis.effort.${measure}`)} →
      </text>
      <text className={styles["axis"]} x={CHART.left - 22} y={CHART.height - 8}>
        ↑ {t("gap.axis.priority")}
      </text>
      <line className={styles["divide"]} x1={DIVIDE_X} x2={DIVIDE_X} y1={CHART.top} y2={BOTTOM} />
      <line className={styles["divide"]} x1={CHART.left} x2={RIGHT} y1={lineY} y2={lineY} />
    </g>
  );
}
