import type { Extent } from "../../domain/geo/extent.ts";
import { INSET_ROOM } from "../../layers/extents.ts";
import { drawMap } from "../map/draw-map.ts";
import { frameOfCamera, frameOfExtent, type MapFrame, shows } from "../map/mercator.ts";
import type { Block, MapSubject, PageContent } from "./content.ts";
import { type Column, flow, type Row } from "./flow.ts";
import { type PageFormat, PX_PER_INCH } from "./formats.ts";
import { type Item, linePath, type MeasureText, type Page, path, rectPath, text } from "./item.ts";
import { legendRows } from "./legend-rows.ts";
import { scaleItems } from "./scale-bar.ts";
import { headingRow, linesOf, textRows, typeOf } from "./text-rows.ts";

const INK = "#14191e";
const MUTED = "#55606c";
const RULE = "#808c98";
const PAPER = "#ffffff";
/** As on the screen (`tokens.css`). */
const MARKING = { ground: "#1a5c3a", ink: "#ffffff" };

/** px of the shorter side of A4, on which sizes are set. */
const A4_SHORT = (210 / 25.4) * PX_PER_INCH;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Type grows with the paper, but half as fast: a larger page shows more, too. */
const unitOf = ({ width, height }: PageFormat): number => 1 + (Math.min(width, height) / A4_SHORT - 1) / 2;

/** Sizes of the text beside the map, as shares of the first: smaller only as far as it must be for all to be said. */
const SMALLER = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

/** Everything said does not fit a page of this size, even in the smallest type that is still printed. */
export class PageTooSmall extends Error {
  override readonly name = "PageTooSmall";
}

/**
 * Lays a page out: markings, title, map with inset, scale and north, legend, and in words all that the picture rests
 * on. The one description that every writer draws.
 *
 * @throws PageTooSmall when not everything fits: nothing is left out in silence.
 */
export function pageOf(content: PageContent, format: PageFormat, measure: MeasureText): Page {
  const { width, height } = format;
  const unit = unitOf(format);
  const margin = 30 * unit;
  const band = 20 * unit;
  const wide = width - 2 * margin;
  const head = headItems(content, { x: margin, y: band + 10 * unit, width: wide, height: 0 }, unit, measure);
  const foot = footItems(
    content,
    { x: margin, y: 0, width: wide, height: height - band - 6 * unit },
    unit,
    measure,
  );
  const body: Box = { x: margin, y: head.bottom, width: wide, height: foot.top - head.bottom };
  const { mapBox, columns, columnWidth } = divide(body, unit);
  const frame = frameOf(content.map, mapBox);
  const maps = mapItems(content, frame, unit, measure);
  const sides = sideItems(content, columns, columnWidth, unit, measure);
  return {
    width,
    height,
    background: PAPER,
    language: content.language,
    title: content.title,
    items: [
      ...markingItems(content.marking, { x: 0, y: 0, width, height: band }, unit),
      ...head.items,
      ...maps,
      ...sides,
      ...foot.items,
      ...markingItems(content.marking, { x: 0, y: height - band, width, height: band }, unit),
    ],
  };
}

/** Beside the map where the page is wide, below it where it is high. */
function divide(
  { x, y, width, height }: Box,
  unit: number,
): { readonly mapBox: Box; readonly columns: readonly Column[]; readonly columnWidth: number } {
  const gap = 16 * unit;
  if (width > height) {
    const columnWidth = Math.min(width * 0.31, 270 * unit);
    const mapBox = { x, y, width: width - columnWidth - gap, height };
    return { mapBox, columnWidth, columns: [{ x: x + width - columnWidth, y, height }] };
  }
  const mapHeight = height * 0.56;
  const count = 3;
  const columnWidth = (width - (count - 1) * gap) / count;
  const top = y + mapHeight + gap / 2;
  return {
    mapBox: { x, y, width, height: mapHeight },
    columnWidth,
    columns: Array.from({ length: count }, (_, index) => ({
      x: x + index * (columnWidth + gap),
      y: top,
      height: y + height - top,
    })),
  };
}

function markingItems(marking: string, { x, y, width, height }: Box, unit: number): Item[] {
  return [
    path(rectPath(x, y, width, height), { fill: MARKING.ground }),
    text(marking, x + width / 2, y + height * 0.69, {
      size: 11 * unit,
      weight: 600,
      color: MARKING.ink,
      align: "middle",
    }),
  ];
}

function headItems(
  { title, subtitle }: PageContent,
  { x, y, width }: Box,
  unit: number,
  measure: MeasureText,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const titleType = typeOf(21 * unit, INK, MUTED);
  const underType = typeOf(11.5 * unit, MUTED, MUTED);
  const titles = linesOf(title, width, titleType, measure, 600);
  const unders = subtitle === "" ? [] : linesOf(subtitle, width, underType, measure);
  const under = y + titles.length * titleType.leading;
  return {
    items: [
      ...titles.map((line, index) =>
        text(line, x, y + index * titleType.leading + titleType.baseline, {
          size: titleType.size,
          weight: 600,
          color: INK,
        }),
      ),
      ...unders.map((line, index) =>
        text(line, x, under + index * underType.leading + underType.baseline, {
          size: underType.size,
          color: MUTED,
        }),
      ),
    ],
    bottom: under + unders.length * underType.leading + 8 * unit,
  };
}

function footItems(
  { foot, releasability }: PageContent,
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

function frameOf({ shown }: MapSubject, box: Box): MapFrame {
  if ("extent" in shown) return frameOfExtent(box, shown.extent, 6, INSET_ROOM * box.width);
  return frameOfCamera(box, shown);
}

/** The inset, in shares of the width of the map. */
const INSET = { width: 0.21, most: 240 } as const;

function isWhole(frame: MapFrame, [west, south, east, north]: Extent): boolean {
  return shows(frame, [west, south]) && shows(frame, [east, north]);
}

function mapItems(
  { map, inset, words }: PageContent,
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

function sideItems(
  { lead, legend, legendTitle, blocks, map }: PageContent,
  columns: readonly Column[],
  columnWidth: number,
  unit: number,
  measure: MeasureText,
): readonly Item[] {
  for (const smaller of SMALLER) {
    const type = typeOf(9.4 * unit * smaller, INK, MUTED);
    const block = ({ title, lines }: Block) => [
      headingRow(title, type),
      ...lines.flatMap((line) => textRows(line, columnWidth, type, measure)),
    ];
    const rows: readonly Row[] = [
      ...block(lead),
      headingRow(legendTitle, type),
      ...legendRows(legend, map.palette, columnWidth, type, measure),
      ...blocks.flatMap(block),
    ];
    const items = flow(rows, columns);
    if (items !== null) return items;
  }
  throw new PageTooSmall();
}
