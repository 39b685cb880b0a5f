import { ALL_DRAWS } from "../domain/priority/robustness.ts";
import type { Actions } from "../state/actions.ts";
import { selectNeedsDraws } from "../state/selectors/needs-draws.ts";
import { selectPriorities } from "../state/selectors/ranking.ts";
import { selectRobustnessModel } from "../state/selectors/robustness.ts";
import type { Store } from "../state/store.ts";
import { createRobustnessClient, type RobustnessClient } from "../workers/robustness-client.ts";
import { whenIdle } from "./when-idle.ts";

/** Enough to see an interval as soon as a slider is let go of, and what is shown when there is time. */
const FIRST_DRAWS = 1000;

/** A slider that has not moved for this long has come to rest. */
const REST_MS = 250;

/**
 * Keeps the draws those of the ranking that is shown, for as long as the page lives: whenever ranking or seed have
 * come to rest, a first answer of 1,000 draws and, when there is time, one of 10,000 that goes on from it. The
 * briefing shows no interval, so nothing is drawn for it unless a file waits.
 */
export function followDraws(
  store: Store,
  actions: Actions,
  client: RobustnessClient = createRobustnessClient(),
): void {
  let asked: { readonly priorities: unknown; readonly seed: number } | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const draw = async () => {
    const { seed } = store.getState().view;
    const model = selectRobustnessModel(store.getState());
    const of = asked;
    if (model === null) return;
    const step = async (total: number) => {
      const robustness = await client.draw({ model, seed, total }, (done) => {
        if (asked === of) actions.setDraws({ status: { step: "running", done, total } });
      });
      if (robustness === null || asked !== of) return false;
      const isLast = total === ALL_DRAWS;
      const status = isLast
        ? ({ step: "ready" } as const)
        : ({ step: "running", done: total, total: ALL_DRAWS } as const);
      actions.setDraws({ status, result: { model, robustness } });
      return !isLast;
    };
    const tell = (cause: unknown) => {
      const detail = cause instanceof Error ? cause.message : String(cause);
      if (asked === of) actions.setDraws({ status: { step: "failed", detail } });
    };
    try {
      if (await step(FIRST_DRAWS)) whenIdle(() => void step(ALL_DRAWS).catch(tell));
    } catch (cause) {
      tell(cause);
    }
  };

  const consider = () => {
    const state = store.getState();
    if (!selectNeedsDraws(state)) return;
    const priorities = selectPriorities(state);
    const { seed } = state.view;
    const isAsked = asked?.priorities === priorities && asked.seed === seed;
    if (priorities.length === 0 || (isAsked && state.local.draws.status.step !== "waiting")) return;
    asked = { priorities, seed };
    client.cancel();
    clearTimeout(rest);
    rest = setTimeout(() => void draw(), REST_MS);
    actions.setDraws({ status: { step: "running", done: 0, total: FIRST_DRAWS } });
  };
  store.subscribe(consider);
  consider();
}
