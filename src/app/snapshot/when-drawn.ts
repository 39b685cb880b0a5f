import type { Actions } from "../../state/actions.ts";
import { selectRobustness, selectRobustnessModel } from "../../state/selectors/robustness.ts";
import type { Store } from "../../state/store.ts";

/**
 * Waits for all draws of the ranking that is shown, so that a file of it has its intervals whenever it is made; at once
 * where there is nothing to rank.
 *
 * @param told hears the share that is done; what it throws breaks the waiting off.
 * @throws Error when the draws fail.
 */
export async function whenDrawn(
  store: Store,
  actions: Actions,
  told: (share: number) => Promise<void>,
): Promise<void> {
  const { status } = store.getState().local.draws;
  actions.setDraws({ areWanted: true, ...(status.step === "failed" ? { status: { step: "waiting" } } : {}) });
  try {
    while (!isDrawn(store)) {
      const now = store.getState().local.draws.status;
      await told(now.step === "running" ? now.done / now.total : 0);
      await changed(store, now);
    }
  } finally {
    actions.setDraws({ areWanted: false });
  }
}

function isDrawn(store: Store): boolean {
  const state = store.getState();
  const { status } = state.local.draws;
  if (status.step === "failed") throw new Error(status.detail);
  return (
    selectRobustnessModel(state) === null || (status.step === "ready" && selectRobustness(state) !== null)
  );
}

/** Between two looks at a job that tells nothing, so that it can be broken off. */
const LOOK_MS = 100;

/** Resolves once the draws stand elsewhere than they did, or a moment later all the same. */
function changed(store: Store, from: unknown): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const leave = store.subscribe(({ local }) => {
      if (local.draws.status !== from) done();
    });
    const timer = setTimeout(done, LOOK_MS);
  });
}
