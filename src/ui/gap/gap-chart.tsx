import { type MouseEvent, useState } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import type { GapRow, GapSettings } from "../../domain/effort/gap.ts";
import { isOpen } from "../../domain/effort/measure.ts";
import { classNames } from "../controls/class-names.ts";
import { useRovingFocus } from "../controls/use-roving-focus.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Axes } from "./chart-axes.tsx";
import { dodge, nearestPoint } from "./chart-points.ts";
import { chartFrame, chartScale } from "./chart-scale.ts";
import { memoryOf } from "./counted.ts";
import { effortText } from "./effort-text.ts";
import styles from "./gap-chart.module.css";
import { placeLabels } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";
import { useDrawnSize } from "./use-drawn-size.ts";

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
/** px from the pointer to the middle of the point that it is at. */
const REACH = 16;

/** Priority against effort, every area a point: filled where the effort is certain, open with a line where it may be more. */
export function GapChart({ rows, settings, top, areas, selected, onSelect }: GapChartProps) {
  const translator = useT();
  const { t, number } = translator;
  const { list, onKeyDown } = useRovingFocus<HTMLElement>(() => onSelect(null));
  const [pointed, setPointed] = useState<Iso3 | null>(null);
  const { width, text } = useDrawnSize(list);
  const frame = chartFrame(width, text);
  const scale = chartScale(
    frame,
    rows.map(({ extent }) => extent),
    settings.measure,
    top,
    number,
  );
  const places = rows.map(({ priority, extent: { low } }) => ({
    x: scale.x(low),
    y: scale.y(priority),
    most: scale.aside(low),
  }));
  const dodged = dodge(places, RADIUS);
  const drawn = rows.map(({ iso3, priority, effort, extent }, at) => {
    const name = areaName(iso3, areas, translator);
    const memory = memoryOf(effort.here, settings);
    const says = t("gap.point", {
      name,
      priority: number(priority, 1),
      effort: effortText(extent, translator),
    });
    const x = dodged[at] ?? 0;
    return {
      iso3,
      x,
      y: places[at]?.y ?? 0,
      name: memory > 0 ? `${name} ?` : name,
      says: memory > 0 ? `${says}, ${t("gap.memory", { count: memory })}` : says,
      isOpen: isOpen(extent),
      isEndless: extent.high === null,
      end: Math.max(x + RADIUS, extent.high === null ? scale.openX(extent.low) : scale.x(extent.high)),
    };
  });
  const labels = placeLabels(
    drawn.map(({ x, y, name }) => ({ x, y, width: textWidth(name, text, true), height: 1.2 * text })),
    RADIUS,
    [],
    frame,
  );
  const at = ({ currentTarget, clientX, clientY }: MouseEvent): Iso3 | null => {
    const box = currentTarget.getBoundingClientRect();
    const perPx = frame.width / box.width;
    const place = { x: (clientX - box.left) * perPx, y: (clientY - box.top) * perPx };
    const found = nearestPoint(drawn, place, REACH * perPx);
    return found === null ? null : (drawn[found]?.iso3 ?? null);
  };
  const toggle = (iso3: Iso3) => onSelect(iso3 === selected ? null : iso3);
  const stop = rows.some(({ iso3 }) => iso3 === selected) ? selected : rows[0]?.iso3;
  const read = drawn.find(({ iso3 }) => iso3 === (pointed ?? selected));
  return (
    <>
      <section
        ref={list}
        className={styles["figure"]}
        onKeyDown={onKeyDown}
        aria-label={t("gap.chart", { count: rows.length })}
      >
        {/* Points lie nearer to one another than a pointer is precise: the drawing finds the nearest, the buttons are for keys. */}
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          className={classNames(styles["chart"], pointed !== null && styles["pointing"])}
          data-testid="gap-chart"
          onPointerMove={(event) => setPointed(at(event))}
          onPointerLeave={() => setPointed(null)}
          onClick={(event) => {
            const iso3 = at(event);
            if (iso3 !== null) toggle(iso3);
          }}
        >
          <Axes frame={frame} scale={scale} lineY={scale.y(settings.highFrom)} measure={settings.measure} />
          {drawn.map(({ iso3, x, y, name, isOpen, isEndless, end }, index) => {
            const label = labels[index] ?? null;
            const isLeft = label !== null && label.right < x;
            const isRight = label !== null && label.left > x;
            return (
              <g key={iso3} data-iso3={iso3}>
                {isOpen && (
                  <line
                    className={classNames(styles["span"], isEndless && styles["endless"])}
                    x1={x + RADIUS}
                    x2={end}
                    y1={y}
                    y2={y}
                  />
                )}
                {label !== null && (
                  <text
                    className={classNames(styles["label"], iso3 === selected && styles["named"])}
                    x={isLeft ? label.right : isRight ? label.left : (label.left + label.right) / 2}
                    y={label.bottom - 0.25 * text}
                    textAnchor={isLeft ? "end" : isRight ? "start" : "middle"}
                  >
                    {name}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
        {drawn.map(({ iso3, x, y, says, isOpen }) => (
          <button
            key={iso3}
            type="button"
            tabIndex={iso3 === stop ? 0 : -1}
            data-roving=""
            aria-pressed={iso3 === selected}
            aria-label={says}
            className={classNames(
              styles["point"],
              isOpen && styles["open"],
              iso3 === pointed && styles["pointed"],
            )}
            style={{ left: `${(100 * x) / frame.width}%`, top: `${(100 * y) / frame.height}%` }}
            onFocus={() => setPointed(iso3)}
            onBlur={() => setPointed(null)}
            onClick={() => toggle(iso3)}
          />
        ))}
      </section>
      <p className={styles["reading"]} aria-hidden="true" data-testid="gap-reading">
        {read?.says ?? t("gap.point.none")}
      </p>
    </>
  );
}
