import type { Item, Page } from "../page/item.ts";
import { rounded } from "../page/item.ts";
import { escaped, markupOf, type Names } from "./svg.ts";

/** One slide: as a picture, and in words for who cannot see it or has no use for a picture. */
export interface HtmlSlide {
  readonly page: Page;
  readonly headline: string;
  /** What the slide says, a paragraph each. */
  readonly text: readonly string[];
  /** For who speaks; empty for none. */
  readonly notes: readonly string[];
  readonly table: HtmlTable | null;
}

export interface HtmlTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a slide is called, in the language of the briefing. */
export interface SlideWords {
  /** "Slide 3 of 30". */
  readonly position: (slide: number, total: number) => string;
  /** What the picture of a slide is, before what its maps show. */
  readonly picture: string;
  readonly notes: string;
}

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escaped(text)}</p>`).join("\n");

/** The section of one slide; `place` counts from 1. */
export function slideMarkup(
  { page, headline, text, notes, table }: HtmlSlide,
  place: number,
  total: number,
  words: SlideWords,
  names: Names,
): string {
  return [
    `<section class="slide" id="${place}" data-position="${escaped(words.position(place, total))}" aria-labelledby="slide-${place}">`,
    `<h2 id="slide-${place}"><span class="number">${place}</span> <span class="headline">${escaped(headline)}</span></h2>`,
    `<div class="stage">${pictureMarkup(page, words.picture, names)}</div>`,
    text.length === 0 ? "" : `<div class="said">\n${paragraphs(text)}\n</div>`,
    table === null ? "" : tableMarkup(table, `table-${place}`),
    notes.length === 0
      ? ""
      : `<div class="notes">\n<h3>${escaped(words.notes)}</h3>\n${paragraphs(notes)}\n</div>`,
    "</section>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The ground has the size of the page in px: a share would be one of the part that is looked at. */
function pictureMarkup({ width, height, background, language, items }: Page, picture: string, names: Names) {
  const size = `width="${rounded(width)}" height="${rounded(height)}"`;
  const label = [picture, ...mapLabels(items)].join(". ");
  return [
    `<svg ${size} viewBox="0 0 ${rounded(width)} ${rounded(height)}" lang="${language}" role="img" aria-label="${escaped(label)}" font-family="'IBM Plex Sans', sans-serif">`,
    `<rect ${size} fill="${background}"/>`,
    markupOf(items, names),
    "</svg>",
  ].join("\n");
}

const mapLabels = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === "map" ? [item.label] : []));

/** A table wider than a phone scrolls by itself, for keys too. */
function tableMarkup({ caption, head, rows }: HtmlTable, id: string): string {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${escaped(text)}</td>`).join("");
  return [
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">`,
    `<table><caption id="${id}">${escaped(caption)}</caption>`,
    `<thead><tr>${head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    "</tbody></table></div>",
  ].join("\n");
}
