import type { Extent } from "../../domain/geo/extent.ts";
import { INSET_ROOM } from "../../layers/extents.ts";
import { drawMap } from "../map/draw-map.ts";
import { frameOfCamera, frameOfExtent, type MapFrame, shows } from "../map/mercator.ts";
import type { MapSubject, PageContent } from "./content.ts";
import { type PageFormat, PX_PER_INCH } from "./formats.ts";
import { type Item, linePath, type MeasureText, path, rectPath, text } from "./item.ts";
import { MarkingTooLong } from "./page-too-small.ts";
import { scaleItems } from "./scale-bar.ts";
import { linesOf, typeOf } from "./text-rows.ts";

export const INK = "#14191e";
export const MUTED = "#55606c";
const RULE = "#808c98";
export const PAPER = "#ffffff";
/** As on the screen (`tokens.css`). */
const MARKING = { ground: "#1a5c3a", ink: "#ffffff" };

/** px of the shorter side of A4, on which sizes are set. */
const A4_SHORT = (210 / 25.4) * PX_PER_INCH;

/** px */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Type grows with the paper, but half as fast: a larger page shows more, too. */
export const unitOf = ({ width, height }: PageFormat): number =>
  1 + (Math.min(width, height) / A4_SHORT - 1) / 2;

/** Sizes of a marking: smaller only as far as it must be to stand whole in its band, never below the smallest print. */
const MARKING_SIZES = [11, 10.2, 9.4, 8.6, 7.6] as const;
const MARKING_LEADING = 1.2;
/** Air beside a marking, to either side. */
const MARKING_AIR = 10;

/**
 * The protective marking on its ground, over the whole width of a box: on one line, and on two where it is too long for one
 * in the smallest size.
 *
 * @throws MarkingTooLong
 */
export function markingItems(
  marking: string,
  { x, y, width, height }: Box,
  unit: number,
  measure: MeasureText,
): Item[] {
  const ground = path(rectPath(x, y, width, height), { fill: MARKING.ground });
  const room = width - 2 * MARKING_AIR * unit;
  for (const most of [1, 2]) {
    for (const size of MARKING_SIZES.map((of) => of * unit)) {
      const leading = MARKING_LEADING * size;
      const lines = linesOf(marking, room, typeOf(size, MARKING.ink, MARKING.ink), measure, 600);
      if (lines.length > most || (most > 1 && most * leading > height)) continue;
      const first = y + height / 2 + size * 0.35 - ((lines.length - 1) * leading) / 2;
      const look = { size, weight: 600, color: MARKING.ink, align: "middle" } as const;
      return [
        ground,
        ...lines.map((line, index) => text(line, x + width / 2, first + index * leading, look)),
      ];
    }
  }
  throw new MarkingTooLong();
}

/** What stands at the bottom of a page under a rule, upward from the bottom of a box; `top` is where the rest ends. */
export function footItems(
  { foot, releasability }: Pick<PageContent, "foot" | "releasability">,
  { x, width, height: bottom }: Box,
  unit: number,
  measure: MeasureText,
): { readonly items: readonly Item[]; readonly top: number } {
  const type = typeOf(7.6 * unit, MUTED, MUTED);
  const lines = [...(releasability === null ? [] : [releasability]), ...foot].flatMap((line) =>
    linesOf(line, width, type, measure),
  );
  const top = bottom - lines.length * type.leading;
  return {
    items: [
      path(linePath(x, top - 3 * unit, x + width, top - 3 * unit), { stroke: RULE, width: 0.6 }),
      ...lines.map((line, index) =>
        text(line, x, top + index * type.leading + type.baseline, { size: type.size, color: MUTED }),
      ),
    ],
    top: top - 10 * unit,
  };
}

/** Where the map of a page lies in its box. */
export function frameOf({ shown }: MapSubject, box: Box): MapFrame {
  if ("extent" in shown) return frameOfExtent(box, shown.extent, 6, INSET_ROOM * box.width);
  return frameOfCamera(box, shown);
}

/** The inset, in shares of the width of the map. */
const INSET = { width: 0.21, most: 240 } as const;

function isWhole(frame: MapFrame, [west, south, east, north]: Extent): boolean {
  return shows(frame, [west, south]) && shows(frame, [east, north]);
}

/** A map with its neatline, scale and north, and the inset where the map does not show it whole. */
export function mapItems(
  { map, inset, words }: Pick<PageContent, "map" | "inset" | "words">,
  frame: MapFrame,
  unit: number,
  measure: MeasureText,
): readonly Item[] {
  const { composition, palette, label } = map;
  const size = 8.5 * unit;
  const scale = scaleItems(frame, words, palette, size, measure);
  const neatline = (box: Box) =>
    path(rectPath(box.x, box.y, box.width, box.height), { stroke: INK, width: 0.8 });
  if (isWhole(frame, inset.extent)) {
    const main = drawMap(composition, palette, frame, label, measure, [scale.box]);
    return [main, ...scale.items, neatline(frame)];
  }
  const wide = Math.min(INSET.width * frame.width, INSET.most * unit);
  const pad = 8 * unit;
  const titleHeight = size * 1.7;
  const box: Box = {
    x: frame.x + pad,
    y: frame.y + frame.height - pad - wide * 0.78,
    width: wide,
    height: wide * 0.78,
  };
  const around: Box = { ...box, y: box.y - titleHeight, height: box.height + titleHeight };
  const corner = {
    left: around.x,
    top: around.y,
    right: around.x + around.width,
    bottom: around.y + around.height,
  };
  const main = drawMap(composition, palette, frame, label, measure, [scale.box, corner]);
  const insetFrame = frameOfExtent(box, inset.extent, 2);
  return [
    main,
    ...scale.items,
    path(rectPath(around.x, around.y, around.width, around.height), { fill: palette.labelHalo }),
    drawMap(composition, palette, insetFrame, inset.title, measure),
    text(inset.title, around.x + pad * 0.7, around.y + size * 1.2, {
      size,
      weight: 500,
      color: palette.label,
    }),
    neatline(around),
    neatline(frame),
  ];
}
