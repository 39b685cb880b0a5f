import { HOME_AREA_IDS, OWN_BORDER } from "../../domain/borders/home-area.ts";
import type { ViewState } from "../view.ts";
import { readBorderText, writeBorderText } from "./border-text.ts";
import type { LinkParameter } from "./parameter.ts";

/** Characters of a link that a border may take: the rest of the link finds room beside it in what the product reads. */
export const LONGEST_BORDER_TEXT = 12_000;

const KEY = "ob";
/** Stands before the id of a border that is too large for a link. */
const REFERENCE = "i";

/** True when the view rests on its own border, itself or as what changes are counted from. */
const needsBorder = ({ home, baseline, ownBorder }: ViewState): boolean =>
  ownBorder !== null &&
  (home === OWN_BORDER || (baseline?.home === OWN_BORDER && baseline.ownBorder?.id === ownBorder.id));

function textOf(view: ViewState): string | null {
  const { ownBorder } = view;
  if (ownBorder === null || !needsBorder(view)) return null;
  const text = writeBorderText(ownBorder);
  return encodeURIComponent(text).length > LONGEST_BORDER_TEXT ? `${REFERENCE}${ownBorder.id}` : text;
}

/** True when the border of the view is too large for a link, which then opens only where the border is kept. */
export function borderExceedsLink(view: ViewState): boolean {
  return textOf(view)?.startsWith(REFERENCE) === true;
}

/** Id of the border that a link names without carrying it; null where it carries it or has none. */
export function referencedBorder(fragment: string): string | null {
  return new RegExp(`(?:^|[#&])${KEY}=${REFERENCE}([0-9a-z]{1,20})(?:&|$)`).exec(fragment)?.[1] ?? null;
}

/** The outline of the user's own border; before the home area, which may rest on it. */
export const borderParameter: LinkParameter = {
  key: KEY,
  write: textOf,
  read: (text, view) => {
    if (text.startsWith(REFERENCE)) {
      return view.ownBorder?.id === text.slice(REFERENCE.length) ? view : "home-border-absent";
    }
    const border = readBorderText(text);
    return border === null ? null : { ...view, ownBorder: border };
  },
};

/** The home area: a preset, or the own border that the link carries. */
export const homeParameter: LinkParameter = {
  key: "h",
  write: ({ home }, defaults) => (home === defaults.home ? null : home),
  read: (text, view) => {
    if (text === OWN_BORDER) {
      return view.ownBorder === null ? "home-border-absent" : { ...view, home: OWN_BORDER };
    }
    const home = HOME_AREA_IDS.find((id) => id === text);
    return home === undefined ? null : { ...view, home };
  },
};
