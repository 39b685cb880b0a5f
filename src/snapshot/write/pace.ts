import type { Item } from "../page/item.ts";

/** Told how far it is, 0..1, while others have their turn; throws to break off. */
export type Progress = (share: number) => Promise<void> | void;

/** Progress of one stretch of a longer way. */
export const partOf =
  (progress: Progress, from: number, to: number): Progress =>
  (share) =>
    progress(from + (to - from) * share);

/** Work after which others have their turn, in letters of path data: a slow machine draws as many in a tenth of a second. */
const STEP = 50_000;

/** Work of an item besides its path data, in letters of it. */
const OWN = { path: 200, text: 1500, picture: 20_000 } as const;

/** About how long an item takes to draw, in letters of path data. */
export function workOf(item: Item): number {
  switch (item.kind) {
    case "path":
      return OWN.path + item.d.length;
    case "text":
    case "picture":
      return OWN[item.kind];
    case "clip":
      return item.d.length + totalWork(item.items);
    case "map":
      return totalWork(item.items);
  }
}

export const totalWork = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + workOf(item), 0);

/** Counts work as it is done, and reports often enough for a press of a button to be heard. */
export class Pace {
  readonly #total: number;
  readonly #progress: Progress;
  #done = 0;
  #told = 0;

  /** @param total of all that will be done, as {@link workOf} counts it. */
  constructor(total: number, progress: Progress) {
    this.#total = Math.max(1, total);
    this.#progress = progress;
  }

  /** @throws what the progress throws. */
  async done(work: number): Promise<void> {
    this.#done += work;
    if (this.#done - this.#told < STEP) return;
    this.#told = this.#done;
    await this.#progress(this.#share(this.#done));
  }

  /** Progress of work that reports by itself and is counted as done when it is. */
  within(work: number): Progress {
    return (share) => this.#progress(this.#share(this.#done + work * share));
  }

  #share(done: number): number {
    return Math.min(1, done / this.#total);
  }
}
