import { type GapSettings, QUADRANTS, type Quadrant } from "../../domain/effort/gap.ts";
import { useT } from "../i18n.tsx";
import type { ChartFrame, ChartScale } from "./chart-scale.ts";
import styles from "./gap-chart.module.css";
import { boldLines } from "./text-width.ts";

const LINE = 1.2;

interface AxesProps {
  readonly frame: ChartFrame;
  readonly scale: ChartScale;
  /** Where priority begins to be called high. */
  readonly lineY: number;
  readonly measure: GapSettings["measure"];
}

export function Axes({ frame, scale, lineY, measure }: AxesProps) {
  const { t, number } = useT();
  const { text, height, left, right, top, bottom, divideX } = frame;
  return (
    <g>
      <rect
        className={styles["highlight"]}
        x={left}
        y={top}
        width={divideX - left}
        height={Math.max(0, lineY - top)}
      />
      {scale.priorityTicks.map((tick) => (
        <g key={tick}>
          <line className={styles["grid"]} x1={left} x2={right} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text className={styles["tick"]} x={left - 5} y={scale.y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      <text className={styles["tick"]} x={left + 4} y={bottom + 1.3 * text}>
        {t("gap.list.nothing")}
      </text>
      {scale.effortTicks.map((tick) => (
        <text
          key={tick}
          className={styles["tick"]}
          x={scale.x(tick)}
          y={bottom + 1.3 * text}
          textAnchor="middle"
          data-tick=""
        >
          {number(tick)}
        </text>
      ))}
      <text className={styles["tick"]} x={right} y={height - 0.4 * text} textAnchor="end">
        {t(`gap.axis.effort.${measure}`)} →
      </text>
      <text className={styles["tick"]} x={2} y={text}>
        ↑ {t("gap.axis.priority")}
      </text>
      <line className={styles["divide"]} x1={divideX} x2={divideX} y1={top} y2={bottom} />
      <line className={styles["divide"]} x1={left} x2={right} y1={lineY} y2={lineY} />
      {QUADRANTS.map((quadrant) => (
        <Caption key={quadrant} quadrant={quadrant} frame={frame} />
      ))}
    </g>
  );
}

/** The name of a quadrant: above the picture for high priority, below it for low. */
function Caption({ quadrant, frame }: { readonly quadrant: Quadrant; readonly frame: ChartFrame }) {
  const { t } = useT();
  const { text, left, right, top, bottom, divideX } = frame;
  const isThere = quadrant === "engaged" || quadrant === "effort-low";
  const isHigh = quadrant === "gap" || quadrant === "engaged";
  const x = isThere ? divideX + 6 : left;
  const lines = boldLines(t(`gap.quadrant.${quadrant}`), text, (isThere ? right : divideX) - x);
  const first = isHigh ? top - 0.5 * text - LINE * text * (lines.length - 1) : bottom + 2.8 * text;
  return (
    <text className={styles["caption"]}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * LINE * text}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
