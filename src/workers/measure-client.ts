import * as Comlink from "comlink";
import type { DistanceBandShape } from "../domain/borders/distance-bands.ts";
import type { BorderRecord } from "../domain/borders/home-area.ts";
import type { OwnBorderInput, OwnDistances } from "../domain/borders/measure-own.ts";
import type { MeasuredPoint } from "../domain/borders/measure-point.ts";
import type { LengthFormula, MeasuredPoints } from "../domain/borders/measure-points.ts";
import type { OwnBorder } from "../domain/borders/own-border.ts";
import type { FootprintsDocument } from "../domain/datasets/documents.ts";
import type { Position } from "../domain/geo/position.ts";
import type { DrawnDistances, MeasureApi, MeasuredHome } from "./measure.worker.ts";
import { type RunningWorker, runWorker } from "./running-worker.ts";

export type { DrawnDistances, MeasuredHome } from "./measure.worker.ts";

type OnProgress = (done: number, total: number) => void;

/** Where the worker gets its geometry: asked once, and again for a worker that takes the place of one that was lost. */
export type GeometrySource = () => Promise<{
  readonly bytes: ArrayBuffer;
  readonly records: readonly BorderRecord[];
}>;

/**
 * The distance engine in a worker. Each method throws an Error when the worker cannot be loaded or crashes, and what the
 * geometry source throws; the next call starts anew.
 */
export interface MeasureClient {
  /** Builds what a first question about these borders would wait for. */
  readonly prepare: (home: MeasuredHome) => Promise<void>;
  readonly point: (home: MeasuredHome, position: Position) => Promise<MeasuredPoint | null>;
  /** Drawn areas to each of the borders. */
  readonly footprints: (home: MeasuredHome, document: FootprintsDocument) => Promise<DrawnDistances>;
  /** null when it was cancelled, or a newer border took its place. */
  readonly ownBorder: (
    border: OwnBorder,
    input: OwnBorderInput,
    onProgress: OnProgress,
  ) => Promise<OwnDistances | null>;
  /** Distances to each of the borders in turn; null when cancelled. @param positions longitude and latitude in turn; transferred away. */
  readonly points: (
    home: MeasuredHome,
    positions: Float64Array<ArrayBuffer>,
    formula: LengthFormula,
    onProgress: OnProgress,
  ) => Promise<readonly MeasuredPoints[] | null>;
  readonly bands: (home: MeasuredHome, km: readonly number[]) => Promise<readonly DistanceBandShape[]>;
  /** Stops what is running of a kind: it gives null. */
  readonly cancel: (kind: "own" | "points") => void;
}

const newWorker = (): Worker =>
  new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module", name: "measure" });

/** @param create makes the worker; another one for tests. */
export function createMeasureClient(source: GeometrySource, create: () => Worker = newWorker): MeasureClient {
  let running: { readonly worker: RunningWorker<MeasureApi>; readonly opened: Promise<void> } | null = null;
  let job = 0;

  const opened = async (): Promise<RunningWorker<MeasureApi>> => {
    if (running === null || running.worker.isLost()) {
      const worker = runWorker<MeasureApi>(create());
      const open = async () => {
        const { bytes, records } = await source();
        await worker.answer(worker.api.open(Comlink.transfer(bytes, [bytes]), records));
      };
      running = { worker, opened: open() };
    }
    const here = running;
    try {
      await here.opened;
    } catch (cause) {
      here.worker.end("closed");
      throw cause;
    }
    return here.worker;
  };

  return {
    prepare: async (home) => {
      const { api, answer } = await opened();
      await answer(api.prepare(home));
    },
    point: async (home, position) => {
      const { api, answer } = await opened();
      return answer(api.point(home, position));
    },
    footprints: async (home, document) => {
      const { api, answer } = await opened();
      return answer(api.footprints(home, document));
    },
    ownBorder: async (border, input, onProgress) => {
      job += 1;
      const mine = job;
      const { api, answer } = await opened();
      return answer(api.ownBorder(mine, border, input, Comlink.proxy(onProgress)));
    },
    points: async (home, positions, formula, onProgress) => {
      job += 1;
      const mine = job;
      const { api, answer } = await opened();
      const moved = Comlink.transfer(positions, [positions.buffer]);
      return answer(api.points(mine, home, moved, formula, Comlink.proxy(onProgress)));
    },
    bands: async (home, km) => {
      const { api, answer } = await opened();
      return answer(api.bands(home, km));
    },
    cancel: (kind) => {
      if (running !== null && !running.worker.isLost())
        void running.worker.answer(running.worker.api.cancel(kind)).catch(() => {});
    },
  };
}
