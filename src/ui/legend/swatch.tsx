import { useId } from "react";
import type { LegendEntry } from "../../layers/legend-entry.ts";
import { classNames } from "../controls/class-names.ts";
import { SymbolOutline } from "../marks/symbol-outline.tsx";
import styles from "./swatch.module.css";

const WIDTH = 24;
const HEIGHT = 14;

/** Share of its size on the map: a legend has many. */
const PICTURE_SCALE = 0.85;

/** One entry as it looks on the map. */
export function Swatch({ entry }: { readonly entry: LegendEntry }) {
  if (entry.kind === "picture") {
    return (
      // As a picture of its own: the page's policy allows no style inside a document, and a drawing may hold some.
      <img
        className={classNames(styles["swatch"], entry.faded && styles["faded"])}
        src={`data:image/svg+xml,${encodeURIComponent(entry.svg)}`}
        width={entry.width * PICTURE_SCALE}
        height={entry.height * PICTURE_SCALE}
        alt=""
      />
    );
  }
  const width = entry.kind === "symbol" ? 16 : WIDTH;
  return (
    <svg
      className={styles["swatch"]}
      viewBox={`0 0 ${width} ${entry.kind === "symbol" ? 16 : HEIGHT}`}
      width={width}
      height={entry.kind === "symbol" ? 16 : HEIGHT}
      preserveAspectRatio={entry.kind === "fill" ? "none" : undefined}
      aria-hidden="true"
    >
      <Drawing entry={entry} />
    </svg>
  );
}

function Drawing({ entry }: { readonly entry: Exclude<LegendEntry, { readonly kind: "picture" }> }) {
  const id = useId();
  switch (entry.kind) {
    case "fill":
      return (
        <rect
          className={styles["box"]}
          width={WIDTH}
          height={HEIGHT}
          fill={entry.color}
          fillOpacity={entry.opacity ?? 1}
          {...(entry.line === undefined ? {} : { stroke: entry.line, strokeWidth: 2 })}
        />
      );
    case "hatch":
      return (
        <>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill={entry.color} />
            {entry.pattern === "dots" ? (
              <circle cx="2.5" cy="2.5" r="1" fill={entry.line} />
            ) : (
              <rect width="1.5" height="5" fill={entry.line} />
            )}
          </pattern>
          <rect className={styles["box"]} width={WIDTH} height={HEIGHT} fill={`url(#${id})`} />
        </>
      );
    case "line":
    case "dashed-line":
      return (
        <line
          x1="0"
          x2={WIDTH}
          y1={HEIGHT / 2}
          y2={HEIGHT / 2}
          stroke={entry.color}
          strokeWidth={entry.width}
          strokeDasharray={entry.kind === "dashed-line" ? "4 3" : undefined}
        />
      );
    case "soft-fill":
      return (
        <>
          <filter id={id} x="-20%" y="-40%" width="140%" height="180%">
            <feGaussianBlur stdDeviation="1.6" />
          </filter>
          <rect
            x="3"
            y="3"
            width={WIDTH - 6}
            height={HEIGHT - 6}
            fill={entry.color}
            fillOpacity={entry.opacity ?? 0.3}
            stroke={entry.line}
            strokeWidth="2"
            filter={`url(#${id})`}
          />
        </>
      );
    case "mark":
      return (
        <>
          <circle cx="12" cy="7" r="6" fill={entry.on} />
          <text className={styles["sign"]} x="12" y="10.5" fill={entry.color}>
            {entry.text}
          </text>
        </>
      );
    case "symbol":
      return (
        <g opacity={entry.faded === true ? 0.45 : 1}>
          {entry.ring !== undefined && (
            <g
              fill="none"
              stroke={entry.ringColor}
              strokeWidth="3"
              strokeDasharray={entry.ring === "dashed" ? "3 2" : undefined}
            >
              <SymbolOutline shape={entry.shape} />
            </g>
          )}
          <g
            fill={entry.open === true ? entry.outline : entry.color}
            stroke={entry.open === true ? entry.color : entry.outline}
            strokeWidth={entry.open === true ? 2 : 1}
            strokeDasharray={entry.dashed === true ? "3 2" : undefined}
          >
            <SymbolOutline shape={entry.shape} />
          </g>
        </g>
      );
  }
}
