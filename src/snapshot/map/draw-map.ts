import type { Feature, Geometry } from "geojson";
import type { Composition } from "../../layers/compose.ts";
import type { Palette } from "../../layers/palette.ts";
import { type Item, type MapItem, type MeasureText, path, rectPath } from "../page/item.ts";
import { printableLine } from "../page/printable.ts";
import { Occupied } from "./labels.ts";
import { type MapFrame, projectionOf } from "./mercator.ts";
import type { Window } from "./outlines.ts";
import { type Ground, shapesOf } from "./shapes.ts";
import { colorIn, valuesAt } from "./style-values.ts";
import { type SymbolGround, symbolsOf } from "./symbols.ts";

/** px around the frame within which what is drawn may still be seen. */
const MARGIN = 24;

/**
 * The map of a composition as shapes and texts: the style that the screen draws, drawn for paper. The same
 * composition, frame and font give the same items anywhere, and nothing of it depends on a graphics card: a picture
 * is as large as it is asked to be and cannot come out blank.
 *
 * @param label what the map shows, in words.
 * @param kept parts of the page that names and symbols leave free, such as an inset.
 */
export function drawMap(
  composition: Composition,
  palette: Palette,
  frame: MapFrame,
  label: string,
  measure: MeasureText,
  kept: readonly Window[] = [],
): MapItem {
  const { x, y, width, height, zoom } = frame;
  const inside: Window = { left: x, top: y, right: x + width, bottom: y + height };
  const window: Window = {
    left: x - MARGIN,
    top: y - MARGIN,
    right: x + width + MARGIN,
    bottom: y + height + MARGIN,
  };
  const occupied = new Occupied(inside);
  for (const box of kept) occupied.add(box);
  const ground: Ground = {
    project: projectionOf(frame),
    window,
    zoom,
    palette,
    featuresOf: featuresIn(composition),
  };
  const symbolGround: SymbolGround = { ...ground, images: composition.images, measure, occupied };

  // Names give way to what is drawn above them, so placing runs from the top down.
  const symbols = new Map<string, readonly Item[]>();
  for (const layer of [...composition.layers].reverse()) {
    if (layer.type === "symbol") symbols.set(layer.id, symbolsOf(layer, symbolGround));
  }
  const frameShape = rectPath(x, y, width, height);
  const items = composition.layers.flatMap((layer): readonly Item[] => {
    if (layer.type === "background") {
      return [
        path(frameShape, { fill: colorIn(valuesAt(layer, zoom).of("paint", "background-color", null)) }),
      ];
    }
    if (layer.type === "symbol") return symbols.get(layer.id) ?? [];
    if (layer.type !== "fill" && layer.type !== "line" && layer.type !== "circle") return [];
    return zoom < (layer.minzoom ?? 0) ? [] : shapesOf(layer, ground);
  });
  return {
    kind: "map",
    label: printableLine(label),
    x,
    y,
    width,
    height,
    items: [{ kind: "clip", d: frameShape, items }],
  };
}

function featuresIn({ sources }: Composition): (id: string) => readonly Feature<Geometry>[] {
  return (id) => {
    const source = sources[id];
    if (source?.type !== "geojson" || typeof source.data === "string") return [];
    const { data } = source;
    if (data.type === "FeatureCollection") return data.features as readonly Feature<Geometry>[];
    return data.type === "Feature" ? [data as Feature<Geometry>] : [];
  };
}
