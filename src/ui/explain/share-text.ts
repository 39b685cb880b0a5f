import type { Translator } from "../../strings/translator.ts";

/** A share of draws in whole per cent; almost all is not all, and almost none is not none. */
export function shareText(share: number, { t, percent }: Translator): string {
  if (share > 0 && share < 0.005) return t("draws.share.least");
  if (share < 1 && share >= 0.995) return t("draws.share.most");
  return percent(share);
}
