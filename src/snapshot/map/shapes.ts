import type { Feature, Geometry } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Position } from "../../domain/geo/position.ts";
import { circlePath } from "../../layers/activities/symbol-art.ts";
import type { Palette } from "../../layers/palette.ts";
import { HATCHES } from "../../layers/risk/layer.ts";
import { type Item, linePath, type PathData, path } from "../page/item.ts";
import {
  clippedLines,
  clippedRing,
  insetRing,
  type Line,
  outlinesOf,
  pathOf,
  type Window,
} from "./outlines.ts";
import { colorIn, numberIn, numbersIn, valuesAt } from "./style-values.ts";

type ShapeLayer = Extract<LayerSpecification, { type: "fill" | "line" | "circle" }>;

/** What shapes are drawn with on one map. */
export interface Ground {
  readonly project: (position: Position) => readonly [number, number];
  /** The frame, and as much around it as a stroke is wide. */
  readonly window: Window;
  readonly zoom: number;
  readonly palette: Palette;
  /** Features of a source of the composition. */
  readonly featuresOf: (source: string) => readonly Feature<Geometry>[];
}

const positive = (ring: Line): number => ring.length;

/** The shapes of one layer of fills, lines or circles. Neighbours of one look are one path: nothing shows between them. */
export function shapesOf(layer: ShapeLayer, ground: Ground): readonly Item[] {
  const { project, window, zoom, featuresOf } = ground;
  const { of, passes } = valuesAt(layer, zoom);
  const looks = new Map<string, { readonly make: (d: PathData) => Item[]; readonly parts: PathData[] }>();
  for (const feature of featuresOf(String(layer.source))) {
    if (!passes(feature)) continue;
    const outlines = outlinesOf(feature.geometry, project, window);
    const paint = (property: string) => of("paint", property, feature);
    const add = (key: readonly unknown[], parts: readonly PathData[], make: (d: PathData) => Item[]) => {
      if (parts.length === 0) return;
      const known = looks.get(key.join());
      if (known === undefined) looks.set(key.join(), { make, parts: [...parts] });
      else known.parts.push(...parts);
    };
    if (layer.type === "fill") {
      const pattern = layer.paint?.["fill-pattern"];
      const fill = colorIn(paint("fill-color"));
      const fillOpacity = numberIn(paint("fill-opacity"), 1);
      const rings = outlines.rings.map((ring) => clippedRing(ring, window)).filter(positive);
      add(
        [fill, fillOpacity],
        rings.map((ring) => pathOf(ring, true)),
        (d) =>
          typeof pattern === "string"
            ? hatched(d, pattern, fillOpacity, ground)
            : [path(d, { fill, fillOpacity })],
      );
    } else if (layer.type === "line") {
      const width = numberIn(paint("line-width"), 1);
      const offset = numberIn(paint("line-offset"), 0);
      const dash = numbersIn(paint("line-dasharray")).map((share) => share * width);
      const blur = numberIn(paint("line-blur"), 0);
      const look = {
        stroke: colorIn(paint("line-color")),
        strokeOpacity: numberIn(paint("line-opacity"), 1),
        dash,
      };
      const rings = offset === 0 ? outlines.rings : insetRings(feature.geometry, outlines.rings, offset);
      const lines = [...rings, ...outlines.lines].flatMap((line) => clippedLines(line, window));
      add(
        [look.stroke, look.strokeOpacity, width, dash, blur],
        lines.map((line) => pathOf(line, false)),
        (d) => (blur === 0 ? [path(d, { ...look, width })] : softened(d, look, width)),
      );
    } else {
      const radius = numberIn(paint("circle-radius"), 5);
      const stroke = numberIn(paint("circle-stroke-width"), 0);
      const look = {
        fill: colorIn(paint("circle-color")),
        fillOpacity: numberIn(paint("circle-opacity"), 1),
        stroke: stroke === 0 ? null : colorIn(paint("circle-stroke-color")),
        strokeOpacity: numberIn(paint("circle-stroke-opacity"), 1),
        width: stroke,
      };
      // The stroke of a circle stands around it.
      const circles = outlines.points.map(([x, y]) => circlePath(x, y, radius + stroke / 2));
      for (const circle of circles) add([circle], [circle], (d) => [path(d, look)]);
    }
  }
  return [...looks.values()].flatMap(({ make, parts }) => make(parts.join("")));
}

/** Holes are recognised by their place in the polygon, as GeoJSON has it: the first ring bounds it. */
function insetRings(geometry: Geometry, rings: readonly Line[], px: number): readonly Line[] {
  const isPolygon = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return isPolygon ? rings.map((ring) => insetRing(ring, px, false)) : rings;
}

/** An edge that is not known exactly: strokes one over the other, so that it fades to both sides. */
function softened(
  d: PathData,
  look: { readonly stroke: string; readonly strokeOpacity: number; readonly dash: readonly number[] },
  width: number,
): Item[] {
  return [1, 0.66, 0.33].map((share) =>
    path(d, { ...look, width: width * share, strokeOpacity: look.strokeOpacity / 3.5 }),
  );
}

/** px between the strokes, or the dots, of a hatch. */
const STEP = 5.6;

/** A hatch within a shape, as strokes and dots: every writer draws those alike. */
export function hatched(
  d: PathData,
  pattern: string,
  opacity: number,
  { window, palette }: Pick<Ground, "window" | "palette">,
): Item[] {
  const { left, top, right, bottom } = window;
  const marks: PathData[] = [];
  if (pattern === HATCHES["no-data"]) {
    for (let row = 0; top + row * STEP < bottom; row += 1) {
      for (let x = left + (row % 2) * (STEP / 2); x < right; x += STEP)
        marks.push(circlePath(x, top + row * STEP, 0.9));
    }
  } else {
    const height = bottom - top;
    for (let x = left - height; x < right; x += STEP) marks.push(linePath(x, bottom, x + height, top));
  }
  const { background, line } = palette.hatch;
  const look =
    pattern === HATCHES["no-data"]
      ? { fill: line, fillOpacity: opacity }
      : { stroke: line, strokeOpacity: opacity, width: 1.1 };
  return [
    path(d, { fill: background, fillOpacity: opacity }),
    { kind: "clip", d, items: [path(marks.join(""), look)] },
  ];
}
