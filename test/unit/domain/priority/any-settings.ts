import fc from "fast-check";
import type { Iso3 } from "../../../../src/domain/areas/area.ts";
import {
  DECAYS,
  DISTANCE_MEASURES,
  INTEREST_LEVELS,
  type InterestJudgement,
  type InterestSettings,
  type PrioritySettings,
} from "../../../../src/domain/priority/types.ts";
import { AGGREGATIONS } from "../../../../src/domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../../../../src/domain/risk/violence-window.ts";
import { anyWeights } from "../risk/any-pillars.ts";
import { day } from "../time/dates.ts";

export function judgementOf(level: InterestJudgement["level"]): InterestJudgement {
  return { level, rationale: "a reason", by: "A. Nalyst", on: day("2026-11-23") };
}

/** Judgements of some of the areas given, on or off. */
function anyInterest(areas: readonly Iso3[]): fc.Arbitrary<InterestSettings> {
  return fc.record({
    on: fc.boolean(),
    judgements: fc.dictionary(
      fc.constantFrom(...areas),
      fc.constantFrom(...INTEREST_LEVELS).map(judgementOf),
    ),
  });
}

/** Everything that an analyst may set, with judgements of some of the areas given. */
export function anySettings(areas: readonly Iso3[]): fc.Arbitrary<PrioritySettings> {
  return fc.record({
    window: fc.constantFrom(...VIOLENCE_WINDOWS),
    weights: anyWeights,
    aggregation: fc.constantFrom(...AGGREGATIONS),
    decay: fc.constantFrom(...DECAYS),
    halfDistanceKm: fc.double({ min: 100, max: 3000, noNaN: true }),
    floor: fc.double({ min: 0, max: 1, noNaN: true }),
    measure: fc.constantFrom(...DISTANCE_MEASURES),
    interest: anyInterest(areas),
  });
}
