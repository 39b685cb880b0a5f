import { describe, expect, it } from "vitest";
import { lastSeen } from "../../../../src/domain/missions/last-seen.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { type MissionState, missionState } from "../../../../src/domain/missions/mission-state.ts";
import { monthsPastEdition, type Sight } from "../../../../src/domain/missions/sight.ts";
import { stateSpans } from "../../../../src/domain/missions/state-spans.ts";
import { addDays, type PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { builtData } from "../priority/built-data.ts";
import { day, partial } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { NO_EDITION, SIGHT } from "./sight.ts";

/** Made up: what is known of each, and its state on days about those on which it turns, worked out by hand from the rule. */
const TABLE: readonly {
  readonly says: string;
  readonly known: Partial<Mission>;
  readonly on: Readonly<Record<string, MissionState>>;
  readonly sight?: Sight;
}[] = [
  {
    says: "seen on a day, with no end and no mandate: for 24 months",
    known: { knownOn: day("2022-06-15") },
    on: {
      "2013-02-18": "in-force",
      "2022-06-15": "in-force",
      "2024-06-15": "in-force",
      "2024-06-16": "last-seen",
    },
  },
  {
    says: "of which the age is asked to be six months",
    known: { knownOn: day("2022-08-31") },
    sight: { ...SIGHT, lastSeenMonths: 6 },
    on: { "2023-02-28": "in-force", "2023-03-01": "last-seen" },
  },
  {
    says: "seen in a month, or a year: from its first day",
    known: { knownOn: null, knownOnText: "2022-06" },
    on: { "2024-06-01": "in-force", "2024-06-02": "last-seen" },
  },
  {
    says: "seen in a decade: from its first day",
    known: { knownOn: null, knownOnText: "2010s", start: fact("2001-01-01") },
    on: { "2005-01-01": "in-force", "2012-01-01": "in-force", "2012-01-02": "last-seen" },
  },
  {
    says: "seen in no dated source: never certain",
    known: { knownOn: null, knownOnText: "undated" },
    on: { "2013-02-18": "last-seen", "2026-11-29": "last-seen" },
  },
  {
    says: "wholly from memory, or from weak sources alone: never certain, whatever their date",
    known: { confidence: "weak", knownOn: day("2026-05-27") },
    on: { "2026-05-27": "last-seen" },
  },
  {
    says: "with a mandate that was seen: as long as it runs, and before it",
    known: { knownOn: day("2020-01-01"), mandateUntil: fact("2026-06-30") },
    on: { "2021-01-01": "in-force", "2026-06-30": "in-force", "2026-07-01": "renewal-not-seen" },
  },
  {
    says: "with a mandate from memory: that is not seen",
    known: { knownOn: day("2020-12-19"), mandateUntil: fact("2026-12-14", "memory") },
    on: { "2022-12-19": "in-force", "2022-12-20": "last-seen" },
  },
  {
    says: "with an end that was seen and lies ahead: up to it",
    known: { knownOn: null, end: fact("2024-05-18") },
    on: { "2014-01-01": "in-force", "2024-05-18": "in-force", "2024-05-19": "ended" },
  },
  {
    says: "with an end from memory: no more certain than when it was seen",
    known: { knownOn: day("2015-01-01"), end: fact("2024-05-18", "memory") },
    on: { "2017-01-01": "in-force", "2017-01-02": "last-seen", "2024-05-19": "ended" },
  },
  {
    says: "that is unclear, rests or has no renewal seen: as it was",
    known: { knownOn: day("2018-03-01"), statedStatus: "unclear" },
    on: { "2018-03-01": "in-force", "2018-03-02": "possibly", "2026-11-29": "possibly" },
  },
  {
    says: "on a day past the edition: nothing is certain",
    known: { knownOn: day("2026-11-01"), mandateUntil: fact("2028-06-30") },
    on: {
      "2026-11-29": "in-force",
      "2026-11-30": "possibly",
      "2028-06-30": "possibly",
      "2028-07-01": "renewal-not-seen",
    },
  },
  {
    says: "past the edition and seen too long before: last seen",
    known: { knownOn: day("2025-12-23") },
    on: { "2026-11-30": "possibly", "2027-12-23": "possibly", "2027-12-24": "last-seen" },
  },
];

describe("a mission", () => {
  it.each(TABLE)("$says", ({ known, on, sight = SIGHT }) => {
    const mission = missionOf(known);
    const states = Object.keys(on).map((date) => [date, missionState(mission, day(date), sight)]);
    expect(Object.fromEntries(states)).toEqual(on);
  });

  it("that an analyst writes the term of is seen on the day of writing", () => {
    const edit = { kind: "correct", by: "A", on: day("2026-10-01"), reason: "r", footprint: null } as const;
    const written = missionOf({ knownOn: null, edit: { ...edit, fields: ["start"] } });
    expect(lastSeen(written)).toEqual({ date: "2026-10-01", isDecade: false });
    expect(missionState(written, day("2026-11-29"), SIGHT)).toBe("in-force");
    const renamed = missionOf({ knownOn: null, edit: { ...edit, fields: ["name"] } });
    expect(lastSeen(renamed)).toBeNull();
    const newer = missionOf({ knownOn: day("2026-11-01"), edit: { ...edit, fields: ["start"] } });
    expect(lastSeen(newer)).toEqual({ date: partial("2026-11-01"), isDecade: false });
  });
});

describe("the registry", () => {
  const { missions } = builtData().missions();

  it("has nothing certain on any day past the edition", () => {
    for (const text of ["2026-11-30", "2027-06-01", "2030-01-01", "2035-06-01"]) {
      const certain = missions.filter((row) => missionState(row, day(text), SIGHT) === "in-force");
      expect(certain, text).toEqual([]);
    }
  });

  it("is certain on fewer days the shorter the age, and never where a longer one is not", () => {
    for (const row of missions) {
      const by = (lastSeenMonths: number) =>
        missionState(row, day("2026-11-29"), { ...SIGHT, lastSeenMonths });
      for (const [shorter, longer] of [
        [6, 24],
        [24, 60],
        [60, 120],
      ] as const)
        if (by(shorter) === "in-force") expect(by(longer), row.id).toBe("in-force");
    }
  });

  it("has its spans turn on the day on which the state does, whatever the age", () => {
    for (const lastSeenMonths of [6, 24, 60]) {
      const sight = { ...SIGHT, lastSeenMonths };
      for (const row of missions) {
        const spans = stateSpans(row, day("2022-01-01"), day("2027-06-30"), sight);
        for (const { state, from, to } of spans) {
          const days: readonly PlainDate[] = [from, to, addDays(from, 1) > to ? to : addDays(from, 1)];
          for (const one of days) expect(missionState(row, one, sight), row.id).toBe(state);
        }
        for (let at = day("2026-06-01"); at < day("2027-02-01"); at = addDays(at, 1)) {
          const span = spans.find(({ from, to }) => from <= at && at <= to);
          if (span?.state !== missionState(row, at, sight)) expect.fail(`${row.id} on ${at}`);
        }
      }
    }
  });
});

describe("monthsPastEdition", () => {
  it.each([
    ["2026-11-29", null],
    ["2026-11-30", 0],
    ["2026-12-28", 0],
    ["2026-12-29", 1],
    ["2035-06-01", 102],
  ] as const)("counts whole months to %s: %s", (date, months) => {
    expect(monthsPastEdition(day(date), SIGHT)).toBe(months);
  });

  it("has none without an edition", () => {
    expect(monthsPastEdition(day("2040-01-01"), NO_EDITION)).toBeNull();
  });
});
