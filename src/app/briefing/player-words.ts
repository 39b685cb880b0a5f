import type { HtmlWords } from "../../snapshot/write/html-player.ts";
import type { Translator } from "../../strings/translator.ts";

/** Names of keys; those that are the same in every language stand here. */
const KEYS = { ends: "Home, End", zoom: "+ − 0", present: "F; Esc", notes: "N" } as const;

/** What the player of a one-file briefing says. */
export function playerWords({ t }: Translator): HtmlWords {
  return {
    position: (number, total) => t("player.position", { number, total }),
    picture: t("player.picture"),
    notes: t("slide.notes"),
    slides: t("briefing.slides"),
    skip: t("player.skip"),
    controls: t("player.controls"),
    previous: t("presenter.previous"),
    next: t("presenter.next"),
    zoomIn: t("player.zoomIn"),
    zoomOut: t("player.zoomOut"),
    fit: t("player.fit"),
    present: t("briefing.present"),
    resume: t("player.resume"),
    keys: t("player.keys"),
    characters: t("player.characters"),
    keyList: {
      turn: { keys: t("player.turn.keys"), does: t("player.turn") },
      ends: { keys: KEYS.ends, does: t("player.ends") },
      zoom: { keys: KEYS.zoom, does: t("player.zoom") },
      pan: { keys: t("player.pan.keys"), does: t("player.pan") },
      present: { keys: KEYS.present, does: t("player.present") },
      black: { keys: t("player.black.keys"), does: t("player.black") },
      notes: { keys: KEYS.notes, does: t("player.notes") },
    },
  };
}
