/** Under which a briefing carries what reopens it. */
export const BRIEFING_ID = "einder-briefing";

const OPENING = `<script type="application/json" id="${BRIEFING_ID}">`;
const CARRIER = new RegExp(`${OPENING}([^<]*)</script>`);

/** As a briefing begins. The stamp stands at its end, so that one that was cut is only known by its head. */
const HEAD = /^<!doctype html>\n<html lang="(?:nl|en)">\n<head>\n<meta http-equiv="Content-Security-Policy"/;

/** What a briefing carries to be opened again, as markup: data, which no browser runs. */
export const stampMarkup = (stamp: string): string =>
  `${OPENING}${JSON.stringify(stamp).replaceAll("<", "\\u003c")}</script>`;

/**
 * What an HTML briefing carries to be opened again, to the letter as it was given to its writer; null for one without, and
 * for any other file. Nothing of the file is run.
 *
 * @throws Error where a briefing was cut, or what it carries cannot be read.
 */
export function briefingInHtml(text: string): string | null {
  const isCut = HEAD.test(text) && !text.trimEnd().endsWith("</html>");
  if (isCut) throw new Error("a briefing that was cut");
  if (!text.includes(OPENING)) return null;
  const stamp: unknown = JSON.parse(CARRIER.exec(text)?.[1] ?? "");
  if (typeof stamp !== "string") throw new Error("a briefing with a damaged stamp");
  return stamp;
}
