import type { LayerSpecification } from "maplibre-gl";
import { parseSymbolName, UNVERIFIED } from "../../layers/activities/symbol.ts";
import { type Art, circlePath, FADED, symbolArt } from "../../layers/activities/symbol-art.ts";
import { LABEL_FONT } from "../../layers/fonts.ts";
import type { Picture } from "../../layers/legend-entry.ts";
import type { Palette } from "../../layers/palette.ts";
import { type Item, type MeasureText, movedPath, path, text, type Weight } from "../page/item.ts";
import { printableLine } from "../page/printable.ts";
import {
  type Anchor,
  boxAt,
  grown,
  LINE_HEIGHT,
  type Occupied,
  placesAlong,
  radial,
  wrapped,
} from "./labels.ts";
import { outlinesOf, type Point } from "./outlines.ts";
import type { Ground } from "./shapes.ts";
import { colorIn, numberIn, numbersIn, valuesAt } from "./style-values.ts";

type SymbolLayer = Extract<LayerSpecification, { type: "symbol" }>;

export interface SymbolGround extends Ground {
  readonly images: Readonly<Record<string, Picture>>;
  readonly measure: MeasureText;
  readonly occupied: Occupied;
}

/** Share of a text's size from the top of its line to its baseline, in a line of {@link LINE_HEIGHT}. */
const BASELINE = 0.93;

/** px that a text keeps free around it unless its layer says otherwise. */
const TEXT_PADDING = 2;

const OPAQUE = 1;

/**
 * The symbols and names of one layer, placed where nothing stands yet. Layers come from top to bottom, so that what is
 * drawn above is placed first; within a layer the lowest sort key is.
 */
export function symbolsOf(layer: SymbolLayer, ground: SymbolGround): readonly Item[] {
  const { zoom, project, window, featuresOf } = ground;
  if (zoom < (layer.minzoom ?? 0)) return [];
  const { of, passes } = valuesAt(layer, zoom);
  const features = featuresOf(String(layer.source))
    .filter(passes)
    .map((feature) => ({ feature, order: numberIn(of("layout", "symbol-sort-key", feature), 0) }))
    .sort((a, b) => a.order - b.order);
  return features.flatMap(({ feature }): readonly Item[] => {
    const layout = (property: string) => of("layout", property, feature);
    const paint = (property: string) => of("paint", property, feature);
    const { points, lines } = outlinesOf(feature.geometry, project, window);
    if (layer.layout?.["icon-image"] !== undefined) {
      const icon = layout("icon-image");
      const name = typeof icon === "string" ? icon : String(Reflect.get(Object(icon), "name"));
      const size = numberIn(layout("icon-size"), 1);
      const [right = 0, down = 0] = numbersIn(layout("icon-offset"));
      return points.flatMap(([x, y]) =>
        iconAt(
          name,
          [x + right * size, y + down * size],
          size,
          numberIn(paint("icon-opacity"), OPAQUE),
          ground,
        ),
      );
    }
    const label: Label = {
      content: printableLine(String(layout("text-field") ?? "")),
      size: numberIn(layout("text-size"), 16),
      weight: weightOf(layout("text-font")),
      color: colorIn(paint("text-color")),
      opacity: numberIn(paint("text-opacity"), OPAQUE),
      halo: { color: colorIn(paint("text-halo-color")), width: numberIn(paint("text-halo-width"), 0) },
    };
    if (label.content === "") return [];
    if (layout("symbol-placement") === "line") {
      return lines.flatMap((line) => alongLine(line, label, numberIn(layout("symbol-spacing"), 250), ground));
    }
    const anchors = anchorsOf(layout);
    const widest = numberIn(layout("text-max-width"), 10) * label.size;
    const padding = numberIn(numbersIn(layout("text-padding"))[0], TEXT_PADDING);
    return points.flatMap((point) =>
      besidePoint(
        point,
        label,
        { anchors, widest, padding, always: layout("text-allow-overlap") === true },
        ground,
      ),
    );
  });
}

interface Label {
  readonly content: string;
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
  readonly opacity: number;
  readonly halo: { readonly color: string; readonly width: number };
}

const weightOf = (font: unknown): Weight =>
  Array.isArray(font) && font[0] === LABEL_FONT.strong[0] ? 500 : 400;

function anchorsOf(layout: (property: string) => unknown): readonly Anchor[] {
  const pairs: unknown = Reflect.get(Object(layout("text-variable-anchor-offset")), "values");
  if (Array.isArray(pairs)) {
    return pairs.flatMap((side: unknown, index): Anchor[] => {
      const [x = 0, y = 0] = numbersIn(pairs[index + 1]);
      return typeof side === "string" ? [{ side, offset: [x, y] }] : [];
    });
  }
  const sides = layout("text-variable-anchor");
  const sizes = numberIn(layout("text-radial-offset"), 0);
  return (Array.isArray(sides) ? sides : ["center"]).map((side) => ({
    side: String(side),
    offset: radial(String(side), sizes),
  }));
}

function besidePoint(
  point: Point,
  label: Label,
  how: {
    readonly anchors: readonly Anchor[];
    readonly widest: number;
    readonly padding: number;
    readonly always: boolean;
  },
  { measure, occupied }: SymbolGround,
): Item[] {
  const { content, size, weight } = label;
  const lines = wrapped(content, size, weight, how.widest, measure);
  const width = Math.max(...lines.map((line) => measure(line, size, weight)));
  const height = lines.length * LINE_HEIGHT * size;
  const boxes = how.anchors.map((anchor) => ({ box: boxAt(point, anchor, width, height, size), anchor }));
  const free =
    boxes.find(({ box }) => occupied.isFree(grown(box, how.padding))) ?? (how.always ? boxes[0] : undefined);
  if (free === undefined) return [];
  const { box, anchor } = free;
  occupied.add(grown(box, how.padding));
  const align = anchor.side.includes("left") ? "start" : anchor.side.includes("right") ? "end" : "middle";
  const x = align === "start" ? box.left : align === "end" ? box.right : (box.left + box.right) / 2;
  return lines.map((line, index) =>
    text(line, x, box.top + (index * LINE_HEIGHT + BASELINE) * size, { ...label, align }),
  );
}

function alongLine(
  line: readonly Point[],
  label: Label,
  spacing: number,
  { measure, occupied }: SymbolGround,
): Item[] {
  const { content, size, weight } = label;
  const width = measure(content, size, weight);
  return placesAlong(line, width, spacing).flatMap(({ at: [x, y], turn }) => {
    const angle = (turn * Math.PI) / 180;
    const across = (width * Math.abs(Math.cos(angle)) + size * Math.abs(Math.sin(angle))) / 2;
    const down = (width * Math.abs(Math.sin(angle)) + size * Math.abs(Math.cos(angle))) / 2;
    const box = { left: x - across, top: y - down, right: x + across, bottom: y + down };
    if (!occupied.isFree(box)) return [];
    occupied.add(box);
    // The baseline stands a third of the size below the line.
    const below = 0.34 * size;
    return [
      text(content, x - below * Math.sin(angle), y + below * Math.cos(angle), {
        ...label,
        align: "middle",
        turn,
      }),
    ];
  });
}

function iconAt(name: string, [x, y]: Point, size: number, opacity: number, ground: SymbolGround): Item[] {
  const { images, palette, occupied } = ground;
  const claim = (width: number, height: number) =>
    occupied.add({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });
  const picture = images[name];
  if (picture !== undefined) {
    const [width, height] = [picture.width * size, picture.height * size];
    claim(width, height);
    const alpha = opacity * (picture.faded ? FADED : 1);
    return [
      {
        kind: "picture",
        svg: picture.svg,
        x: x - width / 2,
        y: y - height / 2,
        width,
        height,
        opacity: alpha,
      },
    ];
  }
  if (name === UNVERIFIED.image) return signAt(x, y, size, opacity, palette);
  const symbol = parseSymbolName(name);
  if (symbol === null) return [];
  const art = symbolArt(symbol, palette);
  claim(art.width * size, art.height * size);
  return artItems(art, x - (art.width * size) / 2, y - (art.height * size) / 2, size, opacity);
}

/** A drawing with its top left at a point. */
function artItems(art: Art, x: number, y: number, size: number, opacity: number): Item[] {
  const alpha = opacity * art.opacity;
  return art.paths.map(({ d, fill, stroke, width, dash }) =>
    path(movedPath(d, size, x, y), {
      fill,
      fillOpacity: alpha,
      stroke,
      strokeOpacity: alpha,
      width: width * size,
      dash: dash.map((px) => px * size),
    }),
  );
}

/** The sign of what was written from memory. */
function signAt(x: number, y: number, size: number, opacity: number, palette: Palette): Item[] {
  return [
    path(circlePath(x, y, 5 * size), { fill: palette.label, fillOpacity: opacity }),
    text(UNVERIFIED.text, x, y + 2.9 * size, {
      size: 8 * size,
      weight: 600,
      color: palette.symbolOutline,
      opacity,
      align: "middle",
    }),
  ];
}
