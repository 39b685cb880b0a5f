import * as Comlink from "comlink";

/** A worker with what it offers, and the news of its end. */
export interface RunningWorker<Api> {
  readonly api: Comlink.Remote<Api>;
  /** The answer of the worker, or an error when it fails before it answers. */
  readonly answer: <Value>(asked: Promise<Value>) => Promise<Value>;
  /** True once it has failed: it gives no more answers. */
  readonly isLost: () => boolean;
  /** Ends it; whoever still waits for an answer is told the reason. */
  readonly end: (reason: string) => void;
}

/** Wraps a worker so that one that cannot be loaded, crashes or is ended leaves nobody waiting. */
export function runWorker<Api>(worker: Worker): RunningWorker<Api> {
  let lost = false;
  let fail: (reason: string) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = (reason) => {
      lost = true;
      worker.terminate();
      reject(new Error(reason));
    };
  });
  // Nobody may be waiting when it fails; whoever asks next starts another.
  failure.catch(() => {});
  worker.addEventListener("error", (event) => fail(event.message || "worker"));
  worker.addEventListener("messageerror", () => fail("messageerror"));
  return {
    api: Comlink.wrap<Api>(worker),
    answer: (asked) => Promise.race([asked, failure]),
    isLost: () => lost,
    end: fail,
  };
}
