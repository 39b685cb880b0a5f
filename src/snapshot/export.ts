import type { PageContent } from "./page/content.ts";
import { type PageFormat, PX_PER_INCH } from "./page/formats.ts";
import { lettersOf, type MeasureText } from "./page/item.ts";
import { pageOf } from "./page/layout.ts";
import { printableLine } from "./page/printable.ts";
import { STAMP_ID } from "./stamp/stamp.ts";
import { rasterOf } from "./write/canvas.ts";
import { type Progress, partOf } from "./write/pace.ts";
import type { MadeFile } from "./write/pdf.ts";
import type { Raster } from "./write/pdf-page.ts";
import { withChunks } from "./write/png.ts";
import { type FontFile, svgOf } from "./write/svg.ts";
import { withSvgStamp } from "./write/svg-stamp.ts";

export const FILE_KINDS = ["png", "svg", "pdf", "pptx"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MIME: Readonly<Record<FileKind, string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** One weight and range of letters of the shipped font, in the two packings that are needed. */
export interface PageFont {
  readonly weight: 400 | 500 | 600;
  readonly unicodeRange: string;
  readonly woff2: Uint8Array;
  readonly woff: Uint8Array;
}

export interface ExportPorts {
  readonly measure: MeasureText;
  /** Has these letters measured and drawn in the shipped font; null where `measure` does so already. */
  readonly ready: (letters: string) => Promise<MeasureText | null>;
  /** The files of the shipped font that hold these letters. @throws when one cannot be had. */
  readonly fonts: (letters: string) => Promise<readonly PageFont[]>;
  readonly made: Date;
  readonly progress: Progress;
}

/** Dots an inch of the map on a slide: sharp when projected, and a tenth of the size of print. */
const SLIDE_DPI = 200;

/** A file that holds every letter: a reader takes those that it does not embed from a font of its own. */
export const whole = (bytes: Uint8Array<ArrayBuffer>): MadeFile => ({ bytes, unset: [] });

/** Shares of the work after which a page is laid out, and drawn; the rest is packing it. */
const LAID_OUT = 0.1;
const DRAWN = 0.9;

/** What a picture says in text, where no reader finds words among its dots: marking, day, and to what time its figures go. */
const described = (subject: string, { subtitle, blocks }: PageContent): string =>
  [subject, subtitle, ...blocks.flatMap(({ id, lines }) => (id === "data" ? lines : []))]
    .map(printableLine)
    .join("\n");

/**
 * A page as a file, with the stamp that reopens it. What the writers of PDF and slides need is loaded when they are asked for.
 *
 * @throws PageTooSmall, BlankPicture, what `progress` throws, and an Error where a font or code cannot be loaded.
 */
export async function fileOf(
  kind: FileKind,
  content: PageContent,
  format: PageFormat,
  stamp: string,
  { measure, ready, fonts, made, progress }: ExportPorts,
): Promise<MadeFile> {
  let page = pageOf(content, format, measure);
  const letters = lettersOf(page.items);
  const better = await ready(letters);
  if (better !== null) page = pageOf(content, format, better);
  await progress(LAID_OUT);
  const raster: Raster = (items, box, drawn) => rasterOf(items, box, SLIDE_DPI / PX_PER_INCH, null, drawn);
  const drawing = partOf(progress, LAID_OUT, DRAWN);
  const subject = [content.marking, content.releasability].filter((part) => part !== null).join(" · ");
  switch (kind) {
    case "png": {
      const { width, height } = page;
      const png = await rasterOf(
        page.items,
        { x: 0, y: 0, width, height },
        format.dotsPerPx,
        page.background,
        drawing,
      );
      await progress(DRAWN);
      const texts = { [STAMP_ID]: stamp, Title: page.title, Description: described(subject, content) };
      return whole(withChunks(png, format.dotsPerPx * PX_PER_INCH, texts));
    }
    case "svg": {
      const files = (await fonts(letters)).map(
        ({ weight, unicodeRange, woff2 }): FontFile => ({ weight, unicodeRange, bytes: woff2 }),
      );
      const unit = format.id === "16-9" || format.id === "custom" ? "px" : "mm";
      const svg = await withSvgStamp(svgOf(page, { fonts: files, unit }), stamp);
      return whole(new TextEncoder().encode(svg));
    }
    case "pdf": {
      const [{ pdfOf }, files] = await Promise.all([import("./write/pdf.ts"), fonts(letters)]);
      await progress(LAID_OUT);
      const faces = files.map(({ weight, woff }) => ({ weight, bytes: woff }));
      return pdfOf([page], { fonts: faces, raster, stamp, subject, made, progress: drawing });
    }
    case "pptx": {
      const { pptxOf } = await import("./write/pptx.ts");
      await progress(LAID_OUT);
      const notes = [content.lead, ...content.blocks].map(({ title, lines }) => [title, ...lines].join("\n"));
      const bytes = await pptxOf([page], {
        raster,
        stamp,
        subject,
        notes: [[...notes, ...content.foot].join("\n\n")],
        progress: drawing,
      });
      return whole(bytes);
    }
  }
}
