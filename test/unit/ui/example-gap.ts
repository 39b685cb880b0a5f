import type { Mission } from "../../../src/domain/missions/mission.ts";
import type { AreaPriority } from "../../../src/domain/priority/types.ts";
import { fact, mission } from "./example-missions.ts";

/** Made up: a ranked area with nothing else known of it. */
export const priority = (iso3: string, rank: number, score: number): AreaPriority => ({
  iso3,
  state: "assessed",
  assessment: null,
  nearest: null,
  byEdge: null,
  byCapital: null,
  proximity: null,
  isByFloor: false,
  interestMultiplier: null,
  priority: score,
  priorityByOtherMeasure: null,
  contributions: null,
  takenByDistance: null,
  rank,
});

/** Made up: an activity in one area. */
export const inArea = (id: string, iso3: string, change: Partial<Mission> = {}): Mission =>
  mission({
    id,
    acronym: id.toUpperCase(),
    hosts: [iso3],
    start: fact("2015-01-01"),
    instruments: ["assistance"],
    phases: ["before"],
    footprint: { ...mission().footprint, countries: [iso3] },
    confidence: "seen",
    ...change,
  });
