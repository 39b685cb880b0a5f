/** Under which a briefing carries what reopens it. */
export const BRIEFING_ID = "einder-briefing";

const CARRIER = new RegExp(`<script type="application/json" id="${BRIEFING_ID}">([^<]*)</script>`);

/** What a briefing carries to be opened again, as markup: data, which no browser runs. */
export const stampMarkup = (stamp: string): string =>
  `<script type="application/json" id="${BRIEFING_ID}">${JSON.stringify(stamp).replaceAll("<", "\\u003c")}</script>`;

/**
 * What an HTML briefing carries to be opened again, to the letter as it was given to its writer; null for one without, and
 * for any other file. Nothing of the file is run.
 */
export function briefingInHtml(text: string): string | null {
  const carried = CARRIER.exec(text)?.[1];
  if (carried === undefined) return null;
  try {
    const stamp: unknown = JSON.parse(carried);
    return typeof stamp === "string" ? stamp : null;
  } catch {
    return null;
  }
}
