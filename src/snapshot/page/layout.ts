import type { Block, PageContent } from "./content.ts";
import { type Column, flow, type Row } from "./flow.ts";
import type { PageFormat } from "./formats.ts";
import { type Item, type MeasureText, type Page, text } from "./item.ts";
import { legendRows } from "./legend-rows.ts";
import { PageTooSmall } from "./page-too-small.ts";
import { type Box, footItems, frameOf, INK, MUTED, mapItems, markingItems, PAPER, unitOf } from "./parts.ts";
import { printableLine } from "./printable.ts";
import { headingRow, linesOf, textRows, typeOf } from "./text-rows.ts";

/** Sizes of the text beside the map, as shares of the first: smaller only as far as it must be for all to be said. */
const SMALLER = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

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
    title: printableLine(content.title),
    items: [
      ...markingItems(content.marking, { x: 0, y: 0, width, height: band }, unit, measure),
      ...head.items,
      ...maps,
      ...sides,
      ...foot.items,
      ...markingItems(content.marking, { x: 0, y: height - band, width, height: band }, unit, measure),
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
