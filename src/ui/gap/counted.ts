import { type EffortRow, withInstrument } from "../../domain/effort/effort.ts";
import type { GapSettings } from "../../domain/effort/gap.ts";
import { isUnverified } from "../../domain/missions/unverified.ts";

/** Missions and activities in an area by what they are to the effort, as it is measured. */
export interface Counted {
  readonly certain: readonly EffortRow[];
  /** Possibly in force, or its renewal was not seen. */
  readonly possible: readonly EffortRow[];
  /** In force by its dates, and last seen too long ago. */
  readonly lastSeen: readonly EffortRow[];
  /** There for certain; whether or how much it counts is not known. */
  readonly unknown: readonly EffortRow[];
  /** Of another instrument, or without Dutch participation. */
  readonly not: readonly EffortRow[];
}

/** Sorts what is in an area as `measureEffort` counts it. */
export function countedRows(
  rows: readonly EffortRow[],
  { measure, instrument }: Pick<GapSettings, "measure" | "instrument">,
): Counted {
  const used = withInstrument(rows, instrument);
  const counts = used.filter(({ dutch }) => measure !== "dutch" || dutch === "yes" || dutch === "unknown");
  const present = counts.filter(({ certainty }) => certainty === "certain");
  const isUnknown = ({ dutch, staff }: EffortRow) =>
    (measure === "dutch" && dutch === "unknown") || (measure === "staff" && staff === null);
  return {
    certain: present.filter((row) => !isUnknown(row)),
    possible: counts.filter(({ certainty }) => certainty === "possible"),
    lastSeen: counts.filter(({ certainty }) => certainty === "last-seen"),
    unknown: present.filter(isUnknown),
    not: rows.filter((row) => !counts.includes(row)),
  };
}

/** How many of the rows are not verified. */
export const fromMemory = (rows: readonly EffortRow[]): number =>
  rows.filter(({ mission }) => isUnverified(mission)).length;

/** How many of the rows that count, or may, are not verified. */
export function memoryOf(
  rows: readonly EffortRow[],
  settings: Pick<GapSettings, "measure" | "instrument">,
): number {
  const { certain, possible, lastSeen, unknown } = countedRows(rows, settings);
  return fromMemory([...certain, ...possible, ...lastSeen, ...unknown]);
}
