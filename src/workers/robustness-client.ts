import * as Comlink from "comlink";
import type { Robustness } from "../domain/priority/robustness.ts";
import type { RobustnessModel } from "../domain/priority/robustness-model.ts";
import type { RobustnessApi } from "./robustness.worker.ts";
import { type RunningWorker, runWorker } from "./running-worker.ts";

export interface DrawRequest {
  /** The same object as in the request before goes on with the draws that were made for it. */
  readonly model: RobustnessModel;
  readonly seed: number;
  /** Draws in all. */
  readonly total: number;
}

export interface RobustnessClient {
  /**
   * Makes draws in the worker. A newer request supersedes an older one, which then gives null.
   *
   * @throws Error when the worker cannot be loaded, crashes, or gives no sign of life; the next request starts
   *   a new one.
   */
  readonly draw: (request: DrawRequest, onProgress: (done: number) => void) => Promise<Robustness | null>;
  /** Stops what is running: it gives null. */
  readonly cancel: () => void;
}

/** A chunk of draws takes some 10 ms: a worker that is silent this long was ended or is stuck. */
const LONGEST_SILENCE_MS = 10_000;

const newWorker = (): Worker =>
  new Worker(new URL("./robustness.worker.ts", import.meta.url), { type: "module", name: "robustness" });

/**
 * A client of the robustness worker, which is started with the first request and after a crash.
 *
 * @param create makes the worker; another one for tests.
 * @param silenceMs how long a worker may say nothing before it counts as gone.
 */
export function createRobustnessClient(
  create: () => Worker = newWorker,
  silenceMs: number = LONGEST_SILENCE_MS,
): RobustnessClient {
  let running: RunningWorker<RobustnessApi> | null = null;
  let job = 0;
  let of: Pick<DrawRequest, "model" | "seed"> | null = null;

  return {
    draw: async ({ model, seed, total }, onProgress) => {
      if (running === null || running.isLost()) {
        running = runWorker<RobustnessApi>(create());
        of = null;
      }
      const { api, answer, end } = running;
      let silence = setTimeout(() => end("silent"), silenceMs);
      let isOver = false;
      const heard = (done: number) => {
        // Progress comes by a port of its own and may arrive after the answer.
        if (isOver) return;
        clearTimeout(silence);
        silence = setTimeout(() => end("silent"), silenceMs);
        if (mine === job) onProgress(done);
      };
      const isNew = of === null || of.model !== model || of.seed !== seed;
      if (isNew) job += 1;
      const mine = job;
      of = { model, seed };
      try {
        if (isNew) await answer(api.start(mine, model, seed));
        const drawn = await answer(api.drawUntil(mine, total, Comlink.proxy(heard)));
        return mine === job ? drawn : null;
      } finally {
        isOver = true;
        clearTimeout(silence);
      }
    },
    cancel: () => {
      job += 1;
      of = null;
      if (running !== null) void running.answer(running.api.cancel()).catch(() => {});
    },
  };
}
