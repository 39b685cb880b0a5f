import * as Comlink from "comlink";
import type { RobustnessApi } from "../../../src/workers/robustness.worker.ts";

/** Tells its progress after its answer, and answers the next time only when that news has been taken. */
let late: Promise<unknown> = Promise.resolve();

const api: RobustnessApi = {
  start: () => {},
  drawUntil: async (_job, total, onProgress) => {
    await late;
    late = new Promise((resolve) => setTimeout(resolve)).then(() => onProgress(total));
    return { seed: 1, draws: total, areas: [] };
  },
  cancel: () => {},
};

Comlink.expose(api);
