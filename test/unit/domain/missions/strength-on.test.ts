import { describe, expect, it } from "vitest";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { staffOn } from "../../../../src/domain/missions/strength-on.ts";
import { day } from "../time/dates.ts";
import { missionOf } from "./mission-of.ts";

const people = (value: number | null, year: number | null): Mission["strength"][number] => ({
  counts: "people",
  value,
  year,
  note: "",
});
const on = (date: string, ...strength: Mission["strength"]) => staffOn(missionOf({ strength }), day(date));

describe("staffOn", () => {
  it("is the newest of a year not after the date", () => {
    const rows = [people(4273, 2017), people(3735, 2022), people(3800, 2023)];
    expect(on("2022-06-01", ...rows)).toEqual({ value: 3735, year: 2022 });
    expect(on("2026-11-23", ...rows)).toEqual({ value: 3800, year: 2023 });
    expect(on("2016-12-31", ...rows)).toBeNull();
  });

  it("is the largest where a year has several", () => {
    expect(on("2024-01-01", people(12_944, 2023), people(13_000, 2023))?.value).toBe(13_000);
  });

  it("is that without a year only where no year counts", () => {
    expect(on("2026-01-01", people(1500, null))).toEqual({ value: 1500, year: null });
    expect(on("2026-01-01", people(1500, null), people(20, 2020))).toEqual({ value: 20, year: 2020 });
    expect(on("2019-01-01", people(1500, null), people(20, 2020))).toEqual({ value: 1500, year: null });
  });

  it("is not what was trained or given, and not a value that is not known", () => {
    const trained = { ...people(63_000, 2024), counts: "trained" } as const;
    const goods = { ...people(41_650, 2024), counts: "goods" } as const;
    expect(on("2026-01-01", trained, goods, people(null, 2024))).toBeNull();
  });
});
