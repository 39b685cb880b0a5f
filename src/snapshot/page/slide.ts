import type { LegendGroup } from "../../layers/legend-entry.ts";
import type { MapSubject, PageContent } from "./content.ts";
import { type Column, flow, type Row } from "./flow.ts";
import { formatOf } from "./formats.ts";
import { type Item, linePath, type MeasureText, type Page, path, text } from "./item.ts";
import { legendRows } from "./legend-rows.ts";
import { PageTooSmall } from "./page-too-small.ts";
import { type Box, footItems, frameOf, INK, MUTED, mapItems, markingItems, PAPER } from "./parts.ts";
import { printableLine } from "./printable.ts";
import { headingRows, linesOf, type TypeSize, textRows, typeOf } from "./text-rows.ts";

/** A map of a slide, with what it shows where there are two. */
export interface SlideMap {
  readonly subject: MapSubject;
  /** Empty where there is one map. */
  readonly caption: string;
  readonly legend: readonly LegendGroup[];
}

/** All that a slide says, as data; texts are resolved in the language of the briefing. */
export interface SlideContent
  extends Pick<PageContent, "language" | "marking" | "releasability" | "inset" | "words" | "legendTitle"> {
  readonly headline: string;
  readonly points: readonly string[];
  readonly maps: readonly [SlideMap] | readonly [SlideMap, SlideMap];
  /** What of the view is not as at a first visit, in words: it is said where the points are, not in small print. */
  readonly departures: readonly string[];
  /** As of which day, from which border, and where the values of the text come from. */
  readonly sources: readonly string[];
  readonly foot: readonly string[];
  /** "3 / 8" */
  readonly counter: string;
}

/** px of a slide, in which all its sizes are set. */
const WIDTH = 1280;
const HEIGHT = 720;
/** Sizes of points and legend, smaller only as far as they must be. */
const SMALLER = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54, 0.48, 0.42];

/**
 * A slide of 16:9, alone on its page.
 *
 * @throws PageTooSmall when the words do not fit.
 */
export function slidePageOf(content: SlideContent, measure: MeasureText): Page {
  const { width, height } = formatOf("16-9", { width: 0, height: 0 });
  return {
    width,
    height,
    background: PAPER,
    language: content.language,
    title: printableLine(content.headline),
    items: slideItems(content, { x: 0, y: 0, width, height }, measure),
  };
}

/** Of the notes below a slide. */
const NOTES = { margin: 42 } as const;

/**
 * A slide with what its speaker says below it, on a page of A4 that is printed upright.
 *
 * @throws PageTooSmall when notes or words do not fit.
 */
export function notesPageOf(
  content: SlideContent,
  notes: { readonly title: string; readonly lines: readonly string[] },
  measure: MeasureText,
): Page {
  const { width, height } = formatOf("a4-portrait", { width: 0, height: 0 });
  const { margin } = NOTES;
  const band = 20;
  const box: Box = {
    x: margin,
    y: band + 24,
    width: width - 2 * margin,
    height: ((width - 2 * margin) * HEIGHT) / WIDTH,
  };
  const top = box.y + box.height + 20;
  const room: Box = { x: margin, y: top, width: box.width, height: height - band - 16 - top };
  return {
    width,
    height,
    background: PAPER,
    language: content.language,
    title: printableLine(content.headline),
    items: [
      ...markingItems(content.marking, { x: 0, y: 0, width, height: band }, 1, measure),
      ...slideItems(content, box, measure),
      path(
        `M${box.x} ${box.y}L${box.x + box.width} ${box.y}L${box.x + box.width} ${box.y + box.height}L${box.x} ${box.y + box.height}Z`,
        { stroke: MUTED, width: 0.6 },
      ),
      ...fitted(
        room,
        1,
        (type) => [
          ...headingRows(notes.title, type),
          ...notes.lines.flatMap((line) => textRows(line, room.width, type, measure)),
        ],
        12,
      ),
      ...markingItems(content.marking, { x: 0, y: height - band, width, height: band }, 1, measure),
    ],
  };
}

/** What fits a box in the largest type that it does. */
function fitted(
  box: Column & { readonly width: number },
  unit: number,
  rowsOf: (type: TypeSize) => readonly Row[],
  size: number,
): readonly Item[] {
  for (const smaller of SMALLER) {
    const items = flow(rowsOf(typeOf(size * unit * smaller, INK, MUTED)), [box]);
    if (items !== null) return items;
  }
  throw new PageTooSmall();
}

function slideItems(
  content: SlideContent,
  { x, y, width, height }: Box,
  measure: MeasureText,
): readonly Item[] {
  const unit = height / HEIGHT;
  const margin = 30 * unit;
  const band = 24 * unit;
  const inner = width - 2 * margin;
  const left = x + margin;
  const head = headline(
    content.headline,
    { x: left, y: y + band + 14 * unit, width: inner, height: 0 },
    unit,
    measure,
  );
  const foot = footItems(
    { foot: [...content.sources, ...content.foot], releasability: content.releasability },
    { x: left, y: 0, width: inner - 70 * unit, height: y + height - band - 6 * unit },
    unit * 1.05,
    measure,
  );
  const body: Box = { x: left, y: head.bottom, width: inner, height: foot.top - head.bottom };
  const gap = 22 * unit;
  const [first, second] = content.maps;
  const side = Math.round(body.width * (second === undefined ? 0.32 : 0.27));
  const room: Box = { ...body, width: body.width - side - gap };
  const column: Box = { ...body, x: body.x + body.width - side, width: side };
  const legends =
    second === undefined || JSON.stringify(first.legend) === JSON.stringify(second.legend)
      ? [{ title: content.legendTitle, groups: first.legend }]
      : content.maps.map(({ caption, legend }) => ({
          title: `${content.legendTitle}: ${caption}`,
          groups: legend,
        }));
  return [
    ...markingItems(content.marking, { x, y, width, height: band }, unit * 1.15, measure),
    ...head.items,
    ...(second === undefined
      ? mapOf(content, first, room, unit, measure)
      : [
          ...mapOf(content, first, { ...room, width: (room.width - gap / 2) / 2 }, unit, measure),
          ...mapOf(
            content,
            second,
            { ...room, x: room.x + (room.width + gap / 2) / 2, width: (room.width - gap / 2) / 2 },
            unit,
            measure,
          ),
        ]),
    ...words(content, legends, column, first.subject, unit, measure),
    ...foot.items,
    text(content.counter, left + inner, y + height - band - 9 * unit, {
      size: 11 * unit,
      color: MUTED,
      align: "end",
    }),
    ...markingItems(content.marking, { x, y: y + height - band, width, height: band }, unit * 1.15, measure),
  ];
}

function headline(
  content: string,
  { x, y, width }: Box,
  unit: number,
  measure: MeasureText,
): { readonly items: readonly Item[]; readonly bottom: number } {
  const type = typeOf(28 * unit, INK, MUTED);
  const lines = linesOf(content, width, type, measure, 600);
  return {
    items: lines.map((line, index) =>
      text(line, x, y + index * type.leading + type.baseline, { size: type.size, weight: 600, color: INK }),
    ),
    bottom: y + lines.length * type.leading + 12 * unit,
  };
}

function mapOf(
  content: SlideContent,
  { subject, caption }: SlideMap,
  box: Box,
  unit: number,
  measure: MeasureText,
): readonly Item[] {
  const size = 14 * unit;
  const above = caption === "" ? 0 : size * 1.7;
  const frame = frameOf(subject, { ...box, y: box.y + above, height: box.height - above });
  return [
    ...(caption === "" ? [] : [text(caption, box.x, box.y + size * 1.1, { size, weight: 600, color: INK })]),
    ...mapItems({ ...content, map: subject }, frame, unit * 1.15, measure),
  ];
}

/** Points first, then what the view departs in; the legend takes what is left, in smaller type. */
function words(
  { points, departures }: Pick<SlideContent, "points" | "departures">,
  legends: readonly { readonly title: string; readonly groups: readonly LegendGroup[] }[],
  column: Box,
  { palette }: MapSubject,
  unit: number,
  measure: MeasureText,
): readonly Item[] {
  return fitted(
    column,
    unit,
    (type) => {
      const small = typeOf(Math.min(type.size * 0.78, 12 * unit), INK, MUTED);
      const air: Row = { height: type.leading * 0.45, keep: false, draw: () => [] };
      const rule: Row = {
        height: type.leading * 0.5,
        keep: true,
        draw: (x, y) => [
          path(linePath(x, y + type.leading * 0.3, x + column.width, y + type.leading * 0.3), {
            stroke: MUTED,
            width: 0.5 * unit,
          }),
        ],
      };
      return [
        ...points.flatMap((point) => [...textRows(point, column.width, type, measure), air]),
        ...departures.flatMap((line) => [...textRows(line, column.width, small, measure), air]),
        ...(points.length + departures.length === 0 ? [] : [rule]),
        ...legends.flatMap(({ title, groups }) => [
          ...headingRows(title, small),
          ...legendRows(groups, palette, column.width, small, measure),
        ]),
      ];
    },
    18,
  );
}
