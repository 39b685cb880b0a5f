import { describe, expect, it } from "vitest";
import { effortByArea } from "../../../../src/domain/effort/effort.ts";
import { DEFAULT_GAP, type GapSettings, gapRows } from "../../../../src/domain/effort/gap.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import type { AreaPriority } from "../../../../src/domain/priority/types.ts";
import { fact, missionOf } from "../missions/mission-of.ts";
import { SIGHT } from "../missions/sight.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";

const area = (iso3: string, rank: number | null, priority: number | null): AreaPriority => ({
  iso3,
  state: rank === null ? "not-assessed" : "assessed",
  assessment: null,
  nearest: null,
  byEdge: null,
  byCapital: null,
  proximity: null,
  isByFloor: false,
  interestMultiplier: null,
  priority,
  priorityByOtherMeasure: null,
  contributions: null,
  takenByDistance: null,
  rank,
});

const inArea = (iso3: string, change: Partial<Mission> = {}): Mission =>
  missionOf({
    id: `in-${iso3.toLowerCase()}`,
    hosts: [iso3],
    footprint: { ...missionOf().footprint, countries: [] },
    ...change,
  });

const AREAS = [
  area("LOW", 5, 8),
  area("TOP", 1, 60),
  area("GAP", 2, 40),
  area("MAY", 3, 20),
  area("SUR", 4, 19.9),
  area("NON", null, null),
];
const MISSIONS = [
  inArea("TOP"),
  inArea("MAY", { mandateUntil: fact("2026-06-30") }),
  inArea("SUR", { instruments: ["presence"] }),
  inArea("NON"),
];

const rowsOf = (change: Partial<GapSettings> = {}) =>
  gapRows(AREAS, effortByArea(MISSIONS, day("2026-11-23"), SIGHT), { ...DEFAULT_GAP, ...change });

describe("gapRows", () => {
  it("lays every ranked area into its quadrant, by rank; 20 is high, 19.9 is not", () => {
    expect(rowsOf().map(({ iso3, quadrant, isUncertain }) => [iso3, quadrant, isUncertain])).toEqual([
      ["TOP", "engaged", false],
      ["GAP", "gap", false],
      ["MAY", "gap", true],
      ["SUR", "effort-low", false],
      ["LOW", "quiet", false],
    ]);
  });

  it("counts only the instrument that is asked for", () => {
    const rows = rowsOf({ instrument: "assistance" });
    expect(rows.find(({ iso3 }) => iso3 === "SUR")?.quadrant).toBe("quiet");
    expect(rows.find(({ iso3 }) => iso3 === "TOP")?.quadrant).toBe("engaged");
  });

  it("calls what is certainly there effort although nobody knows how many people it has", () => {
    const rows = rowsOf({ measure: "staff" });
    expect(rows.find(({ iso3 }) => iso3 === "TOP")).toMatchObject({
      quadrant: "engaged",
      isUncertain: false,
      isSizeUnknown: true,
      extent: { low: 0, high: null },
    });
    expect(rows.find(({ iso3 }) => iso3 === "MAY")).toMatchObject({
      quadrant: "gap",
      isUncertain: true,
      isSizeUnknown: false,
    });
    expect(rowsOf().every(({ isSizeUnknown }) => !isSizeUnknown)).toBe(true);
  });

  // Of the registry on this day three missions are certainly in Ukraine, and the strength of none is written down.
  it("has effort in Ukraine by staff as by number of missions", () => {
    const { missions } = builtData().missions();
    const efforts = effortByArea(missions, day("2026-11-23"), SIGHT);
    const quadrants = (["count", "staff"] as const).map(
      (measure) => gapRows([area("UKR", 1, 68.7)], efforts, { ...DEFAULT_GAP, measure })[0]?.quadrant,
    );
    expect(quadrants).toEqual(["engaged", "engaged"]);
  });

  it("moves with the score that is called high", () => {
    expect(rowsOf({ highFrom: 50 }).filter(({ quadrant }) => quadrant === "gap")).toEqual([]);
  });
});
