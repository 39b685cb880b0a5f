import { encodeLink } from "../link/codec.ts";
import type { ViewState } from "../view.ts";
import type { Slide } from "./briefing.ts";

/** What the second map of a slide differs in: its date, its border, or more than one of them. */
export type PairKind = "then" | "border" | "view";

/** null for a slide with one map. */
export function pairKindOf({ view, second }: Slide): PairKind | null {
  if (second === null) return null;
  const { camera, filters, language } = view;
  const other: ViewState = { ...second.view, camera, filters, language };
  const link = encodeLink(view);
  if (encodeLink({ ...other, date: view.date }) === link) return "then";
  const { home, ownBorder, outermost } = view;
  return encodeLink({ ...other, home, ownBorder, outermost }) === link ? "border" : "view";
}

/** A slide with another view; a second map that shows another date or border of it follows. */
export function withView(slide: Slide, view: ViewState): Slide {
  const { second } = slide;
  const kind = pairKindOf(slide);
  if (second === null || kind === "view") return { ...slide, view };
  const { date, home, ownBorder, outermost } = second.view;
  const differs: Partial<ViewState> = kind === "then" ? { date } : { home, ownBorder, outermost };
  return { ...slide, view, second: { ...second, view: { ...view, ...differs } } };
}
