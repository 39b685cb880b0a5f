import type { DistanceBandShape } from "../domain/borders/distance-bands.ts";
import type { WitnessLine } from "../domain/borders/home-area.ts";
import type { OwnDistances } from "../domain/borders/measure-own.ts";
import type { MeasuredPoint } from "../domain/borders/measure-point.ts";
import type { Position } from "../domain/geo/position.ts";
import type { LoadFailure } from "./file-status.ts";

/** Where the measuring worker stands: it takes the geometry at 1:10 million when it is first needed. */
export type EngineStatus =
  | { readonly step: "waiting" }
  | { readonly step: "loading"; readonly bytes: number; readonly total: number }
  | { readonly step: "preparing" }
  | { readonly step: "ready" }
  | {
      readonly step: "failed";
      readonly failure: LoadFailure | { readonly reason: "worker"; readonly detail: string };
    };

/** A border of the user's own, measured to every area, footprint and headquarters; kept by its id, so that undo finds it. */
export type OwnStatus =
  | { readonly step: "measuring"; readonly done: number; readonly total: number }
  | { readonly step: "ready"; readonly distances: OwnDistances }
  | { readonly step: "cancelled" }
  | { readonly step: "failed"; readonly detail: string };

/** What was measured of the place that is selected. */
export interface PointState {
  readonly position: Position;
  /** Names the borders it was measured to (`selectMeasuredHome`). */
  readonly home: string;
  /** null where no border has a line. */
  readonly measured: MeasuredPoint | null;
}

/** The lines of equal distance that were drawn last. */
export interface BandState {
  readonly home: string;
  readonly bands: readonly DistanceBandShape[];
}

/** Areas that an analyst drew for missions, to the borders that count. */
export interface DrawnState {
  readonly home: string;
  /** By border, by the id of the feature. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, WitnessLine>>>>;
}

export interface MeasuredState {
  readonly engine: EngineStatus;
  readonly own: Readonly<Record<string, OwnStatus>>;
  readonly point: PointState | null;
  readonly bands: BandState | null;
  readonly drawn: DrawnState | null;
}

export const NOTHING_MEASURED: MeasuredState = {
  engine: { step: "waiting" },
  own: {},
  point: null,
  bands: null,
  drawn: null,
};
