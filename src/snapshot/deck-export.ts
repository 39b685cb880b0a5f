import { type ExportPorts, whole } from "./export.ts";
import { PX_PER_INCH } from "./page/formats.ts";
import { lettersOf, type MeasureText, type Page } from "./page/item.ts";
import { MarkingTooLong, PageTooSmall } from "./page/page-too-small.ts";
import { notesPageOf, type SlideContent, slidePageOf } from "./page/slide.ts";
import { SlideTooFull } from "./page/slide-too-full.ts";
import { rasterOf } from "./write/canvas.ts";
import type { HtmlWords } from "./write/html-player.ts";
import { partOf } from "./write/pace.ts";
import type { MadeFile } from "./write/pdf.ts";
import type { Raster } from "./write/pdf-page.ts";

export const DECK_KINDS = ["pdf", "pptx", "html"] as const;
export type DeckKind = (typeof DECK_KINDS)[number];

export const DECK_MIME: Readonly<Record<DeckKind, string>> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  html: "text/html",
};

/** A slide with what is said to it and what stands beside it as text. */
export interface DeckSlide {
  readonly content: SlideContent;
  /** Empty where there are none, or none are handed out. */
  readonly notes: readonly string[];
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  } | null;
}

export interface Deck {
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly notesTitle: string;
  /** Of the player in the one-file briefing. */
  readonly words: HtmlWords;
}

/** Dots an inch of the maps on slides. */
const SLIDE_DPI = 150;
/** Shares of the work. */
const LAID_OUT = 0.5;
const DRAWN = 0.95;

/**
 * A whole briefing as a file: one slide a page, in print with its notes below it where there are any.
 *
 * @throws SlideTooFull, what `progress` throws, and an Error where a font or code cannot be loaded.
 */
export async function deckFileOf(
  kind: DeckKind,
  { title, slides, notesTitle, words }: Deck,
  stamp: string,
  { measure, ready, fonts, made, progress }: ExportPorts,
): Promise<MadeFile> {
  const [first] = slides;
  if (first === undefined) throw new RangeError("a briefing needs a slide");
  const layOut = async (by: MeasureText): Promise<readonly Page[]> => {
    const pages: Page[] = [];
    for (const slide of slides) {
      pages.push(laidOut(slide, pages.length + 1, kind === "pdf" ? notesTitle : null, by));
      await progress((LAID_OUT * pages.length) / slides.length);
    }
    return pages;
  };
  let pages = await layOut(measure);
  const drawn = lettersOf(pages.flatMap(({ items }) => items));
  const better = await ready(drawn);
  if (better !== null) pages = await layOut(better);
  const { marking, releasability } = first.content;
  const subject = [marking, releasability].filter((part) => part !== null).join(" · ");
  const raster: Raster = (items, box, drawn) => rasterOf(items, box, SLIDE_DPI / PX_PER_INCH, null, drawn);
  const drawing = partOf(progress, LAID_OUT, DRAWN);
  switch (kind) {
    case "pdf": {
      const [{ pdfOf }, files] = await Promise.all([import("./write/pdf.ts"), fonts(drawn)]);
      const faces = files.map(({ weight, woff }) => ({ weight, bytes: woff }));
      return pdfOf(pages, { fonts: faces, raster, stamp, subject, title, made, progress: drawing });
    }
    case "pptx": {
      const { pptxOf } = await import("./write/pptx.ts");
      const bytes = await pptxOf(pages, {
        raster,
        stamp,
        subject,
        title,
        progress: drawing,
        notes: slides.map(({ content, notes }) =>
          [...notes, ...content.departures, ...content.sources, ...content.foot].join("\n\n"),
        ),
      });
      return whole(bytes);
    }
    case "html": {
      const beside = slides.map(({ content: { headline, points, sources }, notes, table }) =>
        JSON.stringify([headline, points, sources, notes, table]),
      );
      const letters = [drawn, title, marking, releasability ?? "", ...first.content.foot, ...beside].join("");
      const [{ htmlOf }, files] = await Promise.all([import("./write/html.ts"), fonts(letters)]);
      const { language, foot } = first.content;
      const text = await htmlOf(
        {
          language,
          title,
          marking,
          releasability,
          slides: slides.map(({ content, notes, table }, index) => ({
            page: pages[index] ?? slidePageOf(content, better ?? measure),
            headline: content.headline,
            text: [...content.points, ...content.departures, ...content.sources],
            notes,
            table,
          })),
          foot,
          words,
        },
        {
          fonts: files.map(({ weight, unicodeRange, woff2 }) => ({ weight, unicodeRange, bytes: woff2 })),
          stamp,
          progress: drawing,
        },
      );
      return whole(new TextEncoder().encode(text));
    }
  }
}

/** The page of a slide, with its notes where these have a title. @throws SlideTooFull */
function laidOut(
  { content, notes }: DeckSlide,
  number: number,
  notesTitle: string | null,
  measure: MeasureText,
): Page {
  const tooFull = (part: SlideTooFull["part"]) => new SlideTooFull(number, content.headline, part);
  const alone = () => ifItFits(() => slidePageOf(content, measure));
  if (notesTitle === null || notes.length === 0) {
    const page = alone();
    if (page === null) throw tooFull("slide");
    return page;
  }
  const page = ifItFits(() => notesPageOf(content, { title: notesTitle, lines: notes }, measure));
  if (page === null) throw tooFull(alone() === null ? "slide" : "notes");
  return page;
}

function ifItFits(make: () => Page): Page | null {
  try {
    return make();
  } catch (cause) {
    // A marking that is too long is no matter of the slide.
    if (cause instanceof PageTooSmall && !(cause instanceof MarkingTooLong)) return null;
    throw cause;
  }
}
