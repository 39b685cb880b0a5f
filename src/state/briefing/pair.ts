import { encodeLink } from "../link/codec.ts";
import type { ViewState } from "../view.ts";
import type { PairKind, Slide } from "./briefing.ts";

/** As what the second map of a slide was chosen, or else what it differs in; null for a slide with one map. */
export function pairKindOf({ view, second }: Slide): PairKind | null {
  if (second === null) return null;
  if (second.kind !== undefined) return second.kind;
  const { camera, filters, language } = view;
  const other: ViewState = { ...second.view, camera, filters, language };
  const link = encodeLink(view);
  // One in which nothing differs yet was taken: another date or border is chosen with the kind.
  if (encodeLink(other) === link) return "view";
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
