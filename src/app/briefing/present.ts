import type { Session } from "../session.ts";
import { firstChoices } from "../snapshot/stored-choices.ts";
import { defaultBriefing } from "./default-briefing.ts";
import { keepBriefing } from "./keep-briefing.ts";

/**
 * Shows the user's briefing, or where there is none the one that the present view gives. Nothing until the data are
 * there.
 *
 * @param index of the slide to begin with, from 0.
 */
export function present({ store, actions }: Pick<Session, "store" | "actions">, index = 0): void {
  const briefing = keepBriefing(store, actions);
  const state = store.getState();
  const own = state.local.briefing;
  const shown = own !== null && own.slides.length > 0 ? own : defaultBriefing(state);
  if (shown === null) return;
  briefing.startPresenting(shown, index, firstChoices().marking, Date.now());
  // Refused where it is not allowed: the page is then as large as its window.
  void document.documentElement.requestFullscreen?.().catch(() => {});
}
