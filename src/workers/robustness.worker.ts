import * as Comlink from "comlink";
import { createDraws, type Draws } from "../domain/priority/draws.ts";
import type { Robustness } from "../domain/priority/robustness.ts";
import type { RobustnessModel } from "../domain/priority/robustness-model.ts";

/** Draws between two looks at the messages: about 10 ms, which is as long as a cancelled job goes on. */
const CHUNK = 200;

const channel = new MessageChannel();
/** The next task of this worker: messages that came in are handled first. Timers would be held back to 4 ms each. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

let current: { readonly job: number; readonly draws: Draws } | null = null;

const api = {
  /** Begins a job; one that is still running stops at its next chunk. */
  start: (job: number, model: RobustnessModel, seed: number): void => {
    current = { job, draws: createDraws(model, seed) };
  },
  /** Draws until there are `total`, and gives what all say; null where another job has begun since, or none. */
  drawUntil: async (
    job: number,
    total: number,
    onProgress: (done: number) => void,
  ): Promise<Robustness | null> => {
    for (;;) {
      if (current === null || current.job !== job) return null;
      const { draws } = current;
      const left = total - draws.done();
      if (left <= 0) return draws.result();
      draws.run(Math.min(CHUNK, left));
      onProgress(draws.done());
      await nextTask();
    }
  },
  cancel: (): void => {
    current = null;
  },
};

export type RobustnessApi = typeof api;

Comlink.expose(api);
