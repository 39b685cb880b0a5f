import type { Position } from "../../domain/geo/position.ts";

/** One location of a table. */
export interface PointRecord {
  /** As it stands in the file, always text. */
  readonly id: string;
  /** [longitude, latitude] on WGS 84, as in the file; the longitude beyond 180 only where the reader was told to take such. */
  readonly position: Position;
  /** As its owner counts: the header is row 1. */
  readonly row: number;
}
