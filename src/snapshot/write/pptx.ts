import PptxGenJS from "pptxgenjs";
import type { Item, Page, PathItem, TextItem } from "../page/item.ts";
import { pathCommands } from "../page/item.ts";
import { printable, printableLine } from "../page/printable.ts";
import { Pace, type Progress, totalWork, workOf } from "./pace.ts";
import type { Raster } from "./pdf-page.ts";
import { withStamp } from "./pptx-stamp.ts";
import { base64Of } from "./svg.ts";

interface PptxOptions {
  /** Draws maps, and what else a slide cannot hold as shapes. */
  readonly raster: Raster;
  readonly stamp: string | null;
  readonly subject: string;
  /** Of the presentation; that of its first page unless given. */
  readonly title?: string;
  readonly progress?: Progress;
  /** Speaker's notes, by page. */
  readonly notes: readonly string[];
}

const PX_PER_INCH = 96;
const inches = (px: number): number => px / PX_PER_INCH;
const points = (px: number): number => px * 0.75;
const hex = (color: string): string => color.slice(1).toUpperCase();
const transparency = (opacity: number): number => Math.round((1 - opacity) * 100);

/** On every machine with PowerPoint; LibreOffice brings one of the same widths. The page's own font is on neither. */
const FONT = "Arial";
/** Size beside that of the page's own font, so that no line gets wider than the page gave it: measured, Arial is up to 6.5 % wider. */
const SCALE = 0.94;
/** Share of the size from the top of a text box to its baseline: the ascent of the font (905 of 1,000). */
const ASCENT = 0.905 * SCALE;
/** Room beside the longest text of this many letters, as a share of the size each. */
const LETTER = 0.7;

/** Slides from pages: a map is a picture with a text alternative, and everything else is shapes and text to edit. */
export async function pptxOf(
  pages: readonly Page[],
  { raster, stamp, subject, title, notes, progress = () => {} }: PptxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = pages;
  if (first === undefined) throw new RangeError("a presentation needs a page");
  const show = new PptxGenJS();
  show.defineLayout({ name: "page", width: inches(first.width), height: inches(first.height) });
  show.layout = "page";
  show.title = printableLine(title ?? first.title);
  show.subject = printableLine(subject);
  show.author = "Einder";
  show.company = "Einder";
  const pace = new Pace(
    pages.reduce((sum, { items }) => sum + totalWork(items), 0),
    progress,
  );
  for (const [index, page] of pages.entries()) {
    const slide = show.addSlide();
    const language = page.language === "nl" ? "nl-NL" : "en-GB";
    for (const item of page.items) {
      await place(slide, item, raster, language, pace.within(workOf(item)));
      await pace.done(workOf(item));
    }
    const note = notes[index];
    if (note !== undefined && note !== "") slide.addNotes(printable(note));
  }
  await progress(1);
  const written = await show.write({ outputType: "uint8array" });
  await progress(1);
  if (!(written instanceof Uint8Array)) throw new Error("the presentation was not written as bytes");
  return stamp === null
    ? new Uint8Array(written)
    : withStamp(written, base64Of(new TextEncoder().encode(stamp)));
}

async function place(
  slide: PptxGenJS.Slide,
  item: Item,
  raster: Raster,
  language: string,
  progress: Progress,
): Promise<void> {
  if (item.kind === "text") placeText(slide, item, language);
  else if (item.kind === "path") placePath(slide, item);
  else {
    const box = "width" in item ? item : boxOf(item.d);
    const picture = await raster([item], box, progress);
    slide.addImage({
      data: `image/png;base64,${base64Of(picture)}`,
      x: inches(box.x),
      y: inches(box.y),
      w: inches(box.width),
      h: inches(box.height),
      altText: item.kind === "map" ? item.label : " ",
    });
  }
}

function placeText(
  slide: PptxGenJS.Slide,
  { text, x, y, size, weight, color, align }: TextItem,
  language: string,
): void {
  const wide = text.length * size * LETTER;
  const left = align === "start" ? x : align === "end" ? x - wide : x - wide / 2;
  slide.addText(text, {
    x: inches(left),
    y: inches(y - ASCENT * size),
    w: inches(wide),
    h: inches(size * 1.3),
    margin: 0,
    wrap: false,
    valign: "top",
    align: align === "start" ? "left" : align === "end" ? "right" : "center",
    fontFace: FONT,
    fontSize: Math.floor(points(size) * SCALE * 10) / 10,
    bold: weight >= 600,
    color: hex(color),
    lang: language,
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(d: string): Box {
  const numbers = pathCommands(d).flatMap((command) => command.numbers);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A shape by its own points; the library draws it and its types do not name it. */
const FREE_SHAPE = "custGeom" as string as PptxGenJS.SHAPE_NAME;

/** px: a shape without height or width is not drawn by some programs. */
const THINNEST = 0.1;

function placePath(slide: PptxGenJS.Slide, item: PathItem): void {
  const { d, fill, fillOpacity, stroke, strokeOpacity, width, dash } = item;
  const box = boxOf(d);
  const commands = pathCommands(d, 1 / PX_PER_INCH, -inches(box.x), -inches(box.y));
  slide.addShape(FREE_SHAPE, {
    x: inches(box.x),
    y: inches(box.y),
    w: inches(Math.max(box.width, THINNEST)),
    h: inches(Math.max(box.height, THINNEST)),
    ...(fill === null ? {} : { fill: { color: hex(fill), transparency: transparency(fillOpacity) } }),
    ...(stroke === null
      ? {}
      : {
          line: {
            color: hex(stroke),
            width: points(width),
            transparency: transparency(strokeOpacity),
            ...(dash.length === 0 ? {} : { dashType: "dash" as const }),
          },
        }),
    points: commands.map(({ verb, numbers }) => {
      const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = numbers;
      if (verb === "Z") return { close: true as const };
      if (verb === "C") {
        return { x, y, curve: { type: "cubic" as const, x1: a, y1: b, x2: c, y2: e } };
      }
      return { x: a, y: b, moveTo: verb === "M" };
    }),
  });
}
