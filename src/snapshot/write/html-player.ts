import type { SlideWords } from "./html-slide.ts";
import { escaped } from "./svg.ts";

/** What the keys of the player do, each with the keys as they are named on a keyboard. */
export const KEY_GROUPS = [
  /** Arrows left and right, Page Up and Page Down; presenting also Space and arrows up and down. */
  "turn",
  /** Home and End, presenting. */
  "ends",
  /** + - 0 */
  "zoom",
  /** Shift with an arrow. */
  "pan",
  /** F, and Escape to leave. */
  "present",
  /** B or the full stop, presenting. */
  "black",
  /** N */
  "notes",
] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

/** All that the player says, in the language of the briefing. */
export interface HtmlWords extends SlideWords {
  /** Heading of the list of slides. */
  readonly slides: string;
  /** Link past the list. */
  readonly skip: string;
  /** Name of the bar of buttons. */
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Button that shows the slide whole again. */
  readonly fit: string;
  readonly present: string;
  /** Name of the black screen, which is a button that brings the slide back. */
  readonly resume: string;
  /** Heading of what the keys do. */
  readonly keys: string;
  /** Check box that switches off the keys of one character. */
  readonly characters: string;
  readonly keyList: Readonly<Record<KeyGroup, { readonly keys: string; readonly does: string }>>;
}

/** Every slide by number and headline. */
export function listMarkup(heading: string, headlines: readonly string[]): string {
  return [
    `<nav aria-label="${escaped(heading)}"><details open><summary>${escaped(heading)}</summary><ol>`,
    ...headlines.map(
      (headline, index) =>
        `<li><a href="#${index + 1}"><span class="number">${index + 1}</span> <span>${escaped(headline)}</span></a></li>`,
    ),
    "</ol></details></nav>",
  ].join("\n");
}

/** Drawn in a square of 16. */
const SIGNS = {
  previous: "M10 3L5 8L10 13",
  next: "M6 3L11 8L6 13",
  "zoom-out": "M3 8L13 8",
  "zoom-in": "M3 8L13 8M8 3L8 13",
};

/** The bar of buttons; the player shows it. */
export function controlsMarkup(words: HtmlWords, total: number, hasNotes: boolean): string {
  const sign = (action: keyof typeof SIGNS, name: string) =>
    `<button type="button" data-do="${action}" aria-label="${escaped(name)}" title="${escaped(name)}"><svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="${SIGNS[action]}"/></svg></button>`;
  const button = (action: string, name: string) =>
    `<button type="button" data-do="${action}">${escaped(name)}</button>`;
  const group = (...parts: readonly string[]) => `<div>\n${parts.join("\n")}\n</div>`;
  return [
    `<div class="controls" role="group" aria-label="${escaped(words.controls)}" data-scripted hidden>`,
    group(
      sign("previous", words.previous),
      `<span class="counter">${escaped(words.position(1, total))}</span>`,
      sign("next", words.next),
    ),
    group(sign("zoom-out", words.zoomOut), button("fit", words.fit), sign("zoom-in", words.zoomIn)),
    group(...(hasNotes ? [button("notes", words.notes)] : []), button("present", words.present)),
    "</div>",
  ].join("\n");
}

/** What the keys do, and a way to switch off those of one character (WCAG 2.1.4); the player shows it. */
export function keysMarkup({ keys, characters, keyList }: HtmlWords, hasNotes: boolean): string {
  return [
    `<details class="keys" data-scripted hidden><summary>${escaped(keys)}</summary><dl>`,
    ...KEY_GROUPS.filter((group) => group !== "notes" || hasNotes).map(
      (group) => `<dt>${escaped(keyList[group].keys)}</dt><dd>${escaped(keyList[group].does)}</dd>`,
    ),
    "</dl>",
    `<label><input type="checkbox" class="characters" checked>${escaped(characters)}</label></details>`,
  ].join("\n");
}
