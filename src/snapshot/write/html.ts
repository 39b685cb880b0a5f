import type { Item, Page, PathData } from "../page/item.ts";
import style from "../player/player.css?raw";
import script from "../player/player.ts?inline-script";
import { controlsMarkup, type HtmlWords, keysMarkup, listMarkup } from "./html-player.ts";
import { type HtmlSlide, slideMarkup } from "./html-slide.ts";
import { stampMarkup } from "./html-stamp.ts";
import type { Progress } from "./pace.ts";
import { base64Of, escaped, type FontFile, facesOf, type Names } from "./svg.ts";

/** A briefing as data: texts are resolved in its language, pages laid out. */
export interface HtmlBriefing {
  readonly language: "nl" | "en";
  readonly title: string;
  /** At both edges of the screen and of every printed sheet; never empty. */
  readonly marking: string;
  /** To whom it may be given; null where nothing is said. */
  readonly releasability: string | null;
  readonly slides: readonly HtmlSlide[];
  /** Below the slides on a screen. Print shows the slides alone. */
  readonly foot: readonly string[];
  readonly words: HtmlWords;
}

interface HtmlOptions {
  /** WOFF 2, embedded once. */
  readonly fonts: readonly FontFile[];
  /** What reopens the briefing; null for none. */
  readonly stamp: string | null;
  readonly progress?: Progress;
}

/** Letters of path data from which defining it once is worth a name. */
const SHARED_FROM = 200;

/**
 * A briefing as one HTML file that opens from disk: slides as drawings, tables and texts, a player to show them, fonts
 * inside. It fetches nothing, and its own policy allows nothing but what it carries. Without script it is a document to
 * read from top to bottom.
 *
 * @throws RangeError without a slide.
 */
export async function htmlOf(
  briefing: HtmlBriefing,
  { fonts, stamp, progress }: HtmlOptions,
): Promise<string> {
  const { language, title, slides, words, foot } = briefing;
  if (slides.length === 0) throw new RangeError("a briefing needs a slide");
  const marking = [briefing.marking, briefing.releasability].filter((part) => part !== null).join(" · ");
  const names: Names = { clips: 0, paths: sharedPaths(slides.map(({ page }) => page)) };
  const css = inElement(facesOf(fonts) + withoutComments(style));
  const js = inElement(script);
  const bar = `<p class="marking">${escaped(marking)}</p>`;
  const sections: string[] = [];
  for (const [index, slide] of slides.entries()) {
    sections.push(slideMarkup(slide, index + 1, slides.length, words, names));
    await progress?.(sections.length / slides.length);
  }
  const hasNotes = slides.some(({ notes }) => notes.length > 0);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    `<meta http-equiv="Content-Security-Policy" content="${await policyOf(js, css)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${css}</style>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#slides">${escaped(words.skip)}</a>`,
    `<header>${bar}</header>`,
    '<div class="middle">',
    listMarkup(
      words.slides,
      slides.map(({ headline }) => headline),
    ),
    '<main id="slides">',
    `<h1>${escaped(title)}</h1>`,
    definitions(names),
    ...sections,
    '<div class="foot">',
    ...foot.map((line) => `<p>${escaped(line)}</p>`),
    keysMarkup(words, hasNotes),
    "</div>",
    "</main>",
    "</div>",
    "<footer>",
    controlsMarkup(words, slides.length, hasNotes),
    bar,
    '<p class="unseen" role="status"></p>',
    "</footer>",
    `<button type="button" class="black" data-do="black" hidden>${escaped(words.resume)}</button>`,
    stamp === null ? "" : stampMarkup(stamp),
    `<script>${js}</script>`,
    "</body>",
    "</html>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** A browser takes CR LF for LF before it holds a text against the policy. */
const inElement = (text: string): string => text.replace(/\r\n?/g, "\n");

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ");

async function policyOf(js: string, css: string): Promise<string> {
  return [
    "default-src 'none'",
    `script-src '${await sourceHash(js)}'`,
    `style-src '${await sourceHash(css)}'`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

async function sourceHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${base64Of(new Uint8Array(digest))}`;
}

/** Path data that is drawn more than once, and long: most of a file, as all slides stand on the same map. */
function sharedPaths(pages: readonly Page[]): ReadonlyMap<PathData, string> {
  const once = new Set<PathData>();
  const shared = new Map<PathData, string>();
  const count = (item: Item): void => {
    if ("items" in item) item.items.forEach(count);
    if (!("d" in item) || item.d.length < SHARED_FROM || shared.has(item.d)) return;
    if (once.has(item.d)) shared.set(item.d, `path-${shared.size + 1}`);
    else once.add(item.d);
  };
  for (const { items } of pages) items.forEach(count);
  return shared;
}

/** Out of the way and yet drawn: what is not displayed cannot be used everywhere. */
function definitions({ paths }: Names): string {
  if (paths.size === 0) return "";
  const defined = [...paths].map(([d, id]) => `<path id="${id}" d="${d}"/>`);
  return [
    '<svg class="shared" width="0" height="0" aria-hidden="true"><defs>',
    ...defined,
    "</defs></svg>",
  ].join("\n");
}
