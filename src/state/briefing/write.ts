import type { OwnBorder } from "../../domain/borders/own-border.ts";
import { borderExceedsLink } from "../link/border-parameter.ts";
import { encodeLink } from "../link/codec.ts";
import type { ViewState } from "../view.ts";
import type { Briefing, Slide } from "./briefing.ts";
import { BRIEFING_FORMAT, BRIEFING_VERSION, type BriefingDocument } from "./schema.ts";

/** A briefing as the text of its file. The same briefing makes the same bytes, also after it was read from them. */
export function writeBriefing({ title, language, slides }: Briefing): string {
  const borders = new Map<string, OwnBorder>();
  const linkOf = (view: ViewState): string => {
    if (view.ownBorder !== null && borderExceedsLink(view)) borders.set(view.ownBorder.id, view.ownBorder);
    return encodeLink(view);
  };
  const written = slides.map(
    ({ view, headline, points, notes, second }: Slide): BriefingDocument["slides"][number] => ({
      link: linkOf(view),
      headline,
      points: [...points],
      notes,
      second: second && { link: linkOf(second.view), layout: second.layout },
    }),
  );
  const document: BriefingDocument = {
    format: BRIEFING_FORMAT,
    version: BRIEFING_VERSION,
    title,
    language,
    borders: [...borders.values()].map(({ name, edges, polygons }) => ({
      name,
      edges,
      polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    })),
    slides: written,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** `einder-briefing-2026-11-23.json`, after the day of the first slide. */
export function briefingFileName({ slides }: Briefing, ending: string): string {
  const [first] = slides;
  return first === undefined ? `einder-briefing.${ending}` : `einder-briefing-${first.view.date}.${ending}`;
}
