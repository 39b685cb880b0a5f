import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { parsePlainDate } from "../../domain/time/plain-date.ts";
import { type Baseline, initialView, type RankingBasis, type ViewState } from "../view.ts";
import { escapeText, type LinkParameter, type LinkProblem, meantBefore, unescapeText } from "./parameter.ts";

/** Names the border of a baseline that was measured from the user's own border, by its id. */
const OWN = "own";
/** Names the edition whose figures count. */
const EDITION = "ed";

const basisOf = ({ date, home, ownBorder, outermost, settings }: RankingBasis): RankingBasis => ({
  date,
  home,
  ownBorder,
  outermost,
  settings,
});

/**
 * The baseline as a list of the parameters that a ranking rests on: `d:2025-11-23~h:eu~hd:500`. The date and the window are
 * always written, every other one only where it differs from the product's own.
 *
 * A link carries the outline of one own border at most: that of the view. A baseline names the own border it was
 * measured from by id; where that is not the one of the view, the link opens without the baseline and says so.
 *
 * @param basis the parameters of date, home area, switch and settings, without any own border.
 */
export function baselineParameter(basis: readonly LinkParameter[]): LinkParameter {
  return {
    key: "bl",
    write: ({ baseline, language }) => {
      if (baseline === null) return null;
      const defaults = initialView(baseline.date, language);
      const { home } = baseline;
      const preset: ViewState = {
        ...defaults,
        ...basisOf(baseline),
        home: home === OWN_BORDER ? defaults.home : home,
      };
      const written = basis.flatMap(({ key, write }) => {
        const text = write(preset, defaults);
        return text === null ? [] : [`${key}:${escapeText(text)}`];
      });
      if (home === OWN_BORDER) written.push(`${OWN}:${escapeText(baseline.ownBorder?.id ?? "")}`);
      if (baseline.edition !== null) written.push(`${EDITION}:${baseline.edition}`);
      return written.join("~");
    },
    read: (text, view) => {
      const read = readBasis(text, view, basis);
      return read === null || typeof read === "string" ? read : { ...view, baseline: read };
    },
  };
}

function readBasis(
  text: string,
  view: ViewState,
  basis: readonly LinkParameter[],
): Baseline | LinkProblem | null {
  const seen = new Set<string>();
  let read = initialView(view.date, view.language);
  let edition: Baseline["edition"] = null;
  for (const part of text.split("~")) {
    const [key = "", written, ...rest] = part.split(":");
    const value = written === undefined ? null : unescapeText(written);
    if (value === null || rest.length > 0 || seen.has(key)) return null;
    seen.add(key);
    if (key === EDITION) {
      edition = parsePlainDate(value);
      if (edition === null) return null;
      continue;
    }
    if (key === OWN) {
      if (view.ownBorder === null || view.ownBorder.id !== value) return "own-border-absent";
      read = { ...read, home: OWN_BORDER, ownBorder: view.ownBorder };
      continue;
    }
    const next = basis.find((parameter) => parameter.key === key)?.read(value, read) ?? null;
    if (next === null || typeof next === "string") return next;
    read = next;
  }
  return seen.has("d") ? { ...basisOf(meantBefore(basis, seen, read)), edition } : null;
}
