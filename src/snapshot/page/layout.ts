import type { Block, PageContent } from "./content.ts";
import { type Column, flow, type Row } from "./flow.ts";
import type { PageFormat } from "./formats.ts";
import { type Item, type MeasureText, type Page, text } from "./item.ts";
import { legendRows } from "./legend-rows.ts";
import { PageTooSmall } from "./page-too-small.ts";
import { type Box, footItems, frameOf, INK, MUTED, mapItems, markingItems, PAPER, unitOf } from "./parts.ts";
import { printableLine } from "./printable.ts";
import { headingRows, linesOf, type TypeSize, textRows, typeOf } from "./text-rows.ts";

/** Size of the text beside the map, in units, and as shares of it: smaller only as far as it must be for all to be said. */
const SIZE = 11;
const SMALLEST = 0.5;
const STEP = 0.02;

/** What a page rests on is looked up rather than read: on a wide page it stands below the map, as small as the foot. */
const SMALL_PRINT: ReadonlySet<string> = new Set(["data", "sources"]);
const SMALL_SIZE = 7.6;
const SMALL_COLUMNS = 3;

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
  const { mapBox, columns, columnWidth, below, beside } = divide(body, content, unit, measure);
  const maps = mapItems(content, frameOf(content.map, mapBox), unit, measure);
  const sides = sideItems({ ...content, blocks: beside }, columns, columnWidth, unit, measure);
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
      ...below,
      ...foot.items,
      ...markingItems(content.marking, { x: 0, y: height - band, width, height: band }, unit, measure),
    ],
  };
}

interface Division {
  readonly mapBox: Box;
  readonly columns: readonly Column[];
  readonly columnWidth: number;
  /** What stands below the map already. */
  readonly below: readonly Item[];
  /** What is left for the columns. */
  readonly beside: readonly Block[];
}

/** Beside the map where the page is wide, below it where it is high. */
function divide(
  { x, y, width, height }: Box,
  { blocks }: PageContent,
  unit: number,
  measure: MeasureText,
): Division {
  const gap = 16 * unit;
  if (width > height) {
    const columnWidth = Math.min(width * 0.31, 290 * unit);
    const mapWidth = width - columnWidth - gap;
    const small = blocks.filter(({ id }) => SMALL_PRINT.has(id));
    const strip = stripOf(small, { x, y, width: mapWidth, height }, unit, measure);
    return {
      mapBox: { x, y, width: mapWidth, height: height - strip.height },
      columnWidth,
      columns: [{ x: x + width - columnWidth, y, height }],
      below: strip.items,
      beside: blocks.filter(({ id }) => !SMALL_PRINT.has(id)),
    };
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
    below: [],
    beside: blocks,
  };
}

/** Blocks in columns at the bottom of a box, no higher than they need. */
function stripOf(
  blocks: readonly Block[],
  { x, y, width, height }: Box,
  unit: number,
  measure: MeasureText,
): { readonly items: readonly Item[]; readonly height: number } {
  if (blocks.length === 0) return { items: [], height: 0 };
  const gap = 16 * unit;
  const columnWidth = (width - (SMALL_COLUMNS - 1) * gap) / SMALL_COLUMNS;
  const type = typeOf(SMALL_SIZE * unit, INK, MUTED);
  const rows = blocks.flatMap((block) => blockRows(block, columnWidth, type, measure));
  for (let lines = 1; lines * type.leading < height / 2; lines += 1) {
    const needed = lines * type.leading;
    const columns = Array.from({ length: SMALL_COLUMNS }, (_, index) => ({
      x: x + index * (columnWidth + gap),
      y: y + height - needed,
      height: needed,
    }));
    const items = flow(rows, columns);
    if (items !== null) return { items, height: needed + gap / 2 };
  }
  throw new PageTooSmall();
}

const blockRows = (
  { title, lines }: Block,
  width: number,
  type: TypeSize,
  measure: MeasureText,
): readonly Row[] => [
  ...headingRows(title, type),
  ...lines.flatMap((line) => textRows(line, width, type, measure)),
];

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
  for (let smaller = 1; smaller >= SMALLEST; smaller -= STEP) {
    const type = typeOf(SIZE * unit * smaller, INK, MUTED);
    const block = (of: Block) => blockRows(of, columnWidth, type, measure);
    const rows: readonly Row[] = [
      ...block(lead),
      ...headingRows(legendTitle, type),
      ...legendRows(legend, map.palette, columnWidth, type, measure),
      ...blocks.flatMap(block),
    ];
    const items = flow(rows, columns);
    if (items !== null) return items;
  }
  throw new PageTooSmall();
}
