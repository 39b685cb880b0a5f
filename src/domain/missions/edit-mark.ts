import type { PolygonRings } from "../geo/polygon.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** The fields of a row that an analyst may write. */
export const MISSION_FIELDS = [
  "name",
  "acronym",
  "organisation",
  "framework",
  "kind",
  "instruments",
  "phases",
  "hosts",
  "beneficiaries",
  "start",
  "end",
  "mandateUntil",
  "mandateSource",
  "dutch",
  "notes",
  "footprint",
] as const;
export type MissionField = (typeof MISSION_FIELDS)[number];

/** Who changed a row, when and why; never without. */
export interface EditStamp {
  /** Name of the analyst. */
  readonly by: string;
  readonly on: PlainDate;
  readonly reason: string;
}

/** How a changed row is told from a shipped one. */
export interface EditMark extends EditStamp {
  readonly kind: "add" | "correct";
  readonly fields: readonly MissionField[];
  /** What was drawn; null where nothing was. */
  readonly footprint: readonly PolygonRings[] | null;
}
