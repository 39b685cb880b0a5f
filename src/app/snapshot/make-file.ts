import { PageTooSmall } from "../../snapshot/page/layout.ts";
import { SlideTooFull } from "../../snapshot/page/slide-too-full.ts";
import { BlankPicture } from "../../snapshot/write/canvas.ts";
import type { Translator } from "../../strings/translator.ts";
import { NoFont } from "./page-fonts.ts";

/** Thrown by the progress of a job that the user has broken off. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Lets the page draw and the user press something. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Why a file was not made, in words. */
export function whatWentWrong(
  cause: unknown,
  format: string,
  { t }: Translator,
): { readonly text: string; readonly isFault: boolean } {
  if (cause instanceof Cancelled) return { text: t("snapshot.cancelled"), isFault: false };
  if (cause instanceof BlankPicture) return { text: t("snapshot.blank"), isFault: true };
  if (cause instanceof PageTooSmall) return { text: t("snapshot.tooSmall"), isFault: true };
  if (cause instanceof SlideTooFull) {
    const { number, part } = cause;
    const headline = cause.headline.trim() || t("briefing.slide.untitled");
    return { text: t(`handout.tooFull.${part}`, { number, headline }), isFault: true };
  }
  if (cause instanceof NoFont) return { text: t("snapshot.fonts"), isFault: true };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { text: t("snapshot.failed", { format, detail }), isFault: true };
}
