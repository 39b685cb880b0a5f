import type { Language } from "../../strings/language.ts";
import { encodeLink } from "../link/codec.ts";
import type { ViewState } from "../view.ts";

export const PAIR_LAYOUTS = ["side", "swipe"] as const;
/** How two maps stand: beside each other, or one over the other with an edge to drag. */
export type PairLayout = (typeof PAIR_LAYOUTS)[number];

/** What the second map of a slide differs in: its date, its border, or whatever a view that was taken differs in. */
export type PairKind = "then" | "border" | "view";

/** What the map of a slide is held against: another date, another border, or any other view. */
export interface SecondMap {
  /** As what it was chosen. Of this visit only: after a file was opened, it is told by what differs. */
  readonly kind?: PairKind;
  /** Its camera, filters and language are those of the slide. */
  readonly view: ViewState;
  readonly layout: PairLayout;
}

export interface Slide {
  /** Of this visit only: a file knows slides by their order. */
  readonly id: string;
  readonly view: ViewState;
  /** Texts may hold live values: `{distance:VEN}`. */
  readonly headline: string;
  readonly points: readonly string[];
  /** For who speaks; never on the slide. */
  readonly notes: string;
  readonly second: SecondMap | null;
}

/** A sequence of views with words. */
export interface Briefing {
  readonly title: string;
  /** What its words are written in: its slides are shown in it, whichever language the page has. */
  readonly language: Language;
  readonly slides: readonly Slide[];
}

/** Slides that a briefing may have: more than anybody sits through. */
export const MOST_SLIDES = 200;
/** Characters. */
export const LONGEST = { title: 160, headline: 240, point: 400, notes: 8000 } as const;
export const MOST_POINTS = 12;

let made = 0;
/** An id that no slide of this visit has. */
export function newSlideId(): string {
  made += 1;
  return `slide-${made}`;
}

/** A view as a slide holds it: what is asked, without how this screen looks. */
export function viewOfSlide(view: ViewState, language: Language): ViewState {
  return { ...view, language, screen: "brief", theme: "system", tab: "priority", timeline: null };
}

/** Whether two views show the same numbers and things: how the screen looks, where the map is and what is chosen aside. */
export function showsAs(a: ViewState, b: ViewState): boolean {
  const bare = (view: ViewState) =>
    encodeLink({
      ...viewOfSlide(view, "en"),
      ...{ camera: null, selection: null, compare: null, baseline: null },
    });
  return bare(a) === bare(b);
}

/** What the second map of a slide shows. */
export function secondViewOf({ view, second }: Slide): ViewState | null {
  if (second === null) return null;
  const { camera, filters, language } = view;
  return { ...second.view, camera, filters, language };
}
