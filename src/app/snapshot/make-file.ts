import { MarkingTooLong, PageTooSmall } from "../../snapshot/page/page-too-small.ts";
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

/** As many letters as a reader looks for. */
const MOST_LETTERS = 12;

/** That a file is saved, and which letters it could not hold: the user may need it at once and mend it later. */
export function savedAs(name: string, unset: readonly string[], { t }: Translator): string {
  const saved = t("snapshot.done", { name });
  if (unset.length === 0) return saved;
  const named = unset.slice(0, MOST_LETTERS).join(" ");
  const letters = unset.length > MOST_LETTERS ? `${named} …` : named;
  return `${saved} ${t("snapshot.letters", { letters })}`;
}

/** Why a page has no room. */
export const tooSmall = (cause: PageTooSmall, { t }: Translator): string =>
  t(cause instanceof MarkingTooLong ? "snapshot.longMarking" : "snapshot.tooSmall");

/** Why a file was not made, in words. */
export function whatWentWrong(
  cause: unknown,
  format: string,
  translator: Translator,
): { readonly text: string; readonly isFault: boolean } {
  const { t } = translator;
  if (cause instanceof Cancelled) return { text: t("snapshot.cancelled"), isFault: false };
  if (cause instanceof BlankPicture) return { text: t("snapshot.blank"), isFault: true };
  if (cause instanceof PageTooSmall) return { text: tooSmall(cause, translator), isFault: true };
  if (cause instanceof SlideTooFull) {
    const { number, part } = cause;
    const headline = cause.headline.trim() || t("briefing.slide.untitled");
    return { text: t(`handout.tooFull.${part}`, { number, headline }), isFault: true };
  }
  if (cause instanceof NoFont) return { text: t("snapshot.fonts"), isFault: true };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { text: t("snapshot.failed", { format, detail }), isFault: true };
}
