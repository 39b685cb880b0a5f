import type { AreaState } from "../../../../src/domain/areas/area.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { AreaPriority } from "../../../../src/domain/priority/types.ts";
import type { ComparedBasis } from "../../../../src/domain/priority/what-changed.ts";
import { day } from "../time/dates.ts";

export const NOW = day("2026-11-23");
export const THEN = day("2023-12-31");

/** What a ranking is asked for by. */
export type Asked = Omit<ComparedBasis<string>, "edition">;

/** A ranking of which only priorities, ranks and states matter. */
export function rankingOf(
  priorities: Readonly<Record<string, number | AreaState>>,
): readonly AreaPriority<string>[] {
  const ranked = Object.entries(priorities).flatMap(([iso3, priority]) =>
    typeof priority === "number" ? [{ iso3, priority }] : [],
  );
  ranked.sort((a, b) => b.priority - a.priority);
  return Object.entries(priorities).map(([iso3, value]) => ({
    iso3,
    state: typeof value === "number" ? "assessed" : value,
    assessment: null,
    nearest: null,
    byEdge: null,
    byCapital: null,
    proximity: null,
    isByFloor: false,
    interestMultiplier: null,
    priority: typeof value === "number" ? value : null,
    priorityByOtherMeasure: null,
    contributions: null,
    takenByDistance: null,
    rank: typeof value === "number" ? 1 + ranked.findIndex((one) => one.iso3 === iso3) : null,
  }));
}

/** A basis that a test changes a part of. */
export const basisOf = (changes: Partial<ComparedBasis<string>> = {}): ComparedBasis<string> => ({
  date: NOW,
  edition: null,
  settings: DEFAULT_SETTINGS,
  home: "here",
  ...changes,
});
