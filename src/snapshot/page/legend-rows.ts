import { circlePath, FADED, shapePath } from "../../layers/activities/symbol-art.ts";
import type { LegendEntry, LegendGroup } from "../../layers/legend-entry.ts";
import type { Palette } from "../../layers/palette.ts";
import { HATCHES } from "../../layers/risk/layer.ts";
import { hatched } from "../map/shapes.ts";
import type { Row } from "./flow.ts";
import { type Item, linePath, type MeasureText, path, rectPath, text } from "./item.ts";
import { headingRows, linesOf, type TypeSize, textRows } from "./text-rows.ts";

/** In sizes of the text beside it. */
const SWATCH = { width: 2.2, height: 1.15, gap: 0.5, between: 1.1 } as const;

/** The legend of exactly what is drawn: ramps as a strip of classes, the rest as swatches in lines that are filled. */
export function legendRows(
  groups: readonly LegendGroup[],
  palette: Palette,
  width: number,
  type: TypeSize,
  measure: MeasureText,
): readonly Row[] {
  return groups.flatMap(({ title, note, arrangement, entries }): readonly Row[] => [
    ...headingRows(title, type),
    ...(note === null ? [] : textRows(note, width, { ...type, color: type.muted }, measure)),
    ...(arrangement === "ramp"
      ? [rampRow(entries, palette, width, type)]
      : listRows(entries, palette, width, type, measure)),
  ]);
}

function rampRow(entries: readonly LegendEntry[], palette: Palette, width: number, type: TypeSize): Row {
  const step = width / Math.max(1, entries.length);
  const height = SWATCH.height * type.size;
  return {
    height: height + type.leading * 1.15,
    keep: false,
    draw: (x, y) =>
      entries.flatMap((entry, index) => [
        ...swatch(entry, palette, x + index * step, y, step, height),
        text(entry.label, x + (index + 0.5) * step, y + height + type.size * 1.05, {
          size: type.size * 0.9,
          color: type.color,
          align: "middle",
        }),
      ]),
  };
}

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly lines: readonly string[];
}

function listRows(
  entries: readonly LegendEntry[],
  palette: Palette,
  width: number,
  type: TypeSize,
  measure: MeasureText,
): readonly Row[] {
  const indent = (SWATCH.width + SWATCH.gap) * type.size;
  const rows: Placed[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const lines = linesOf(entry.label, width - indent, type, measure);
    const wide = indent + Math.max(0, ...lines.map((line) => measure(line, type.size, 400)));
    const gap = SWATCH.between * type.size;
    if (right + gap + wide <= width && lines.length === 1) {
      rows.at(-1)?.push({ entry, x: right + gap, lines });
      right += gap + wide;
    } else {
      rows.push([{ entry, x: 0, lines }]);
      right = wide;
    }
  }
  return rows.map((row) => {
    const count = Math.max(1, ...row.map(({ lines }) => lines.length));
    return {
      height: Math.max(count * type.leading, (SWATCH.height + 0.25) * type.size),
      keep: false,
      draw: (x, y) =>
        row.flatMap((placed) => [
          ...swatch(
            placed.entry,
            palette,
            x + placed.x,
            y + (type.leading - SWATCH.height * type.size) / 2,
            SWATCH.width * type.size,
            SWATCH.height * type.size,
          ),
          ...placed.lines.map((line, index) =>
            text(line, x + placed.x + indent, y + index * type.leading + type.baseline, {
              size: type.size,
              color: type.color,
            }),
          ),
        ]),
    };
  });
}

/** One entry as it looks on the map, within a box. */
function swatch(
  entry: LegendEntry,
  palette: Palette,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly Item[] {
  const box = rectPath(x, y, width, height);
  const [cx, cy] = [x + width / 2, y + height / 2];
  switch (entry.kind) {
    case "fill":
      return [
        path(box, {
          fill: entry.color,
          fillOpacity: entry.opacity ?? 1,
          stroke: entry.line ?? null,
        }),
      ];
    case "hatch": {
      const name = entry.pattern === "dots" ? HATCHES["no-data"] : HATCHES["not-assessed"];
      const window = { left: x, top: y, right: x + width, bottom: y + height };
      return [
        ...hatched(box, name, 1, { window, palette }),
        path(box, { stroke: palette.border, width: 0.5 }),
      ];
    }
    case "line":
    case "dashed-line":
      return [
        path(linePath(x, cy, x + width, cy), {
          stroke: entry.color,
          width: entry.width,
          dash: entry.kind === "dashed-line" ? [4, 3] : [],
        }),
      ];
    case "soft-fill":
      return [
        path(box, { fill: entry.color, fillOpacity: entry.opacity ?? 0.3 }),
        ...[3, 2, 1].map((stroke) => path(box, { stroke: entry.line, strokeOpacity: 0.2, width: stroke })),
      ];
    case "mark": {
      const radius = height * 0.45;
      return [
        path(circlePath(cx, cy, radius), { fill: entry.on }),
        text(entry.text, cx, cy + radius * 0.58, {
          size: radius * 1.6,
          weight: 600,
          color: entry.color,
          align: "middle",
        }),
      ];
    }
    case "symbol": {
      const outline = shapePath(entry.shape, cx, cy, height * 0.4);
      const opacity = entry.faded === true ? FADED : 1;
      const open = entry.open === true;
      return [
        ...(entry.ring === undefined
          ? []
          : [
              path(outline, {
                stroke: entry.ringColor ?? entry.color,
                strokeOpacity: opacity,
                width: height * 0.34,
                dash: entry.ring === "dashed" ? [2.4, 1.6] : [],
              }),
            ]),
        path(outline, {
          fill: open ? entry.outline : entry.color,
          fillOpacity: opacity,
          stroke: open ? entry.color : entry.outline,
          strokeOpacity: opacity,
          width: open ? 1.5 : 1,
          dash: entry.dashed === true ? [2, 1.6] : [],
        }),
      ];
    }
    case "picture": {
      const scale = Math.min((height * 1.25) / entry.height, width / entry.width);
      const [wide, high] = [entry.width * scale, entry.height * scale];
      const opacity = entry.faded ? FADED : 1;
      return [
        {
          kind: "picture",
          svg: entry.svg,
          x: cx - wide / 2,
          y: cy - high / 2,
          width: wide,
          height: high,
          opacity,
        },
      ];
    }
  }
}
