import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import {
  endsSoon,
  isDrawn,
  isMandateOver,
  MISSION_STATES,
  missionState,
  missionsOn,
  nextEnd,
} from "../../../../src/domain/missions/mission-state.ts";
import { addDays, intervalOf, type PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { day, partial } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { NO_EDITION, SIGHT } from "./sight.ts";

const statesOf = (mission: Mission, ...dates: readonly string[]) =>
  dates.map((date) => missionState(mission, day(date), NO_EDITION));

describe("a mission with exact dates", () => {
  // EUTM Mali: Council decision ended it on 18 May 2024.
  const eutmMali = missionOf({ start: fact("2013-02-18"), end: fact("2024-05-18"), statedStatus: "ended" });

  it("is in force up to and on its last day, and ended the day after", () => {
    expect(statesOf(eutmMali, "2024-05-17", "2024-05-18", "2024-05-19")).toEqual([
      "in-force",
      "in-force",
      "ended",
    ]);
  });

  it("is planned before its first day and in force on it", () => {
    expect(statesOf(eutmMali, "2013-02-17", "2013-02-18")).toEqual(["planned", "in-force"]);
  });

  it("goes by its dates, whatever was stated years later", () => {
    const stated = missionOf({ start: fact("2013-02-18"), end: fact("2024-05-18"), statedStatus: "unclear" });
    expect(statesOf(stated, "2024-05-17", "2024-05-19")).toEqual(["in-force", "ended"]);
  });
});

describe("a mission with partial dates", () => {
  it("is possibly in force between the first and last day its start may be", () => {
    const mission = missionOf({ start: fact("2012-07") });
    expect(statesOf(mission, "2012-06-30", "2012-07-01", "2012-07-30", "2012-07-31")).toEqual([
      "planned",
      "possibly",
      "possibly",
      "in-force",
    ]);
  });

  it("is possibly in force after the first day its end may be, and ended after the last", () => {
    const mission = missionOf({ end: fact("2024-06") });
    expect(statesOf(mission, "2024-06-01", "2024-06-02", "2024-06-30", "2024-07-01")).toEqual([
      "in-force",
      "possibly",
      "possibly",
      "ended",
    ]);
  });

  it("is never certain when start and end are the same year", () => {
    const mission = missionOf({ start: fact("2016"), end: fact("2016") });
    expect(statesOf(mission, "2015-12-31", "2016-01-01", "2016-07-01", "2016-12-31", "2017-01-01")).toEqual([
      "planned",
      "possibly",
      "possibly",
      "possibly",
      "ended",
    ]);
  });

  it("is possibly in force where no start is known, and ended after its end", () => {
    const mission = missionOf({ start: null, end: fact("2020-06-30") });
    expect(statesOf(mission, "1990-01-01", "2020-06-30", "2020-07-01")).toEqual([
      "possibly",
      "possibly",
      "ended",
    ]);
  });

  it("agrees with every pair of days that its dates may mean", () => {
    const anyPartial = fc
      .record({
        year: fc.integer({ min: 2015, max: 2018 }),
        month: fc.integer({ min: 1, max: 12 }),
        cut: fc.constantFrom(4, 7, 10),
      })
      .map(({ year, month, cut }) => partial(`${year}-${String(month).padStart(2, "0")}-17`.slice(0, cut)));
    const anyDay = fc.integer({ min: -40, max: 2000 }).map((days) => addDays(day("2014-12-01"), days));
    const daysOf = (interval: { first: PlainDate; last: PlainDate }) => {
      const middle = addDays(interval.first, 3);
      return [
        interval.first,
        ...(middle < interval.last ? [middle, addDays(interval.last, -1)] : []),
        interval.last,
      ];
    };
    fc.assert(
      fc.property(anyPartial, anyPartial, anyDay, (startText, endText, date) => {
        const [start, end] = [intervalOf(startText), intervalOf(endText)];
        fc.pre(start.first <= end.first && start.last <= end.last);
        const state = missionState(
          missionOf({
            start: { date: startText, basis: "seen", note: "" },
            end: { date: endText, basis: "seen", note: "" },
          }),
          date,
          SIGHT,
        );
        const answers = daysOf(start).flatMap((first) =>
          daysOf(end).map((last) => first <= date && date <= last),
        );
        // A state that is certain must hold for every reading of the dates.
        if (state === "in-force") expect(answers).not.toContain(false);
        else if (state === "planned" || state === "ended") expect(answers).not.toContain(true);
        else expect(new Set(answers).size).toBe(2);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a mission whose mandate ends before it does", () => {
  it("is possibly in force while it is wound up, and ended after", () => {
    const closing = missionOf({ mandateUntil: fact("2026-06-30"), end: fact("2026-12-31") });
    expect(statesOf(closing, "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01")).toEqual([
      "in-force",
      "possibly",
      "possibly",
      "ended",
    ]);
    expect(isMandateOver(closing, day("2026-07-01"), SIGHT)).toBe(false);
    expect(endsSoon(closing, day("2026-07-01"), SIGHT)).toBe(true);
  });
});

describe("a mission without a known end", () => {
  it("is in force until its last known mandate has passed, then its renewal is not seen", () => {
    const mission = missionOf({ mandateUntil: fact("2026-10-31"), statedStatus: "renewal-not-seen" });
    expect(statesOf(mission, "2026-10-31", "2026-11-01", "2040-01-01")).toEqual([
      "in-force",
      "renewal-not-seen",
      "renewal-not-seen",
    ]);
  });

  it("shows a mandate that ran out even where the registry still called it active", () => {
    const mission = missionOf({ mandateUntil: fact("2026-12-14", "memory"), statedStatus: "active" });
    expect(statesOf(mission, "2026-12-14", "2026-12-15")).toEqual(["in-force", "renewal-not-seen"]);
  });

  it("is possibly in force while a mandate that ends in some month or year may have run out", () => {
    const mission = missionOf({ mandateUntil: fact("2028") });
    expect(statesOf(mission, "2028-01-01", "2028-01-02", "2028-12-31", "2029-01-01")).toEqual([
      "in-force",
      "possibly",
      "possibly",
      "renewal-not-seen",
    ]);
  });

  it("stays in force without any mandate end", () => {
    expect(statesOf(missionOf(), "2013-02-18", "2026-11-23")).toEqual(["in-force", "in-force"]);
  });

  it("has no seen renewal where the present term is from memory alone and the registry says so", () => {
    // As EUCAP Sahel Mali: known on 2023-01-11, a mandate to 2025-01-31 seen, to 2027-01-31 from memory.
    const mission = missionOf({
      mandateUntil: fact("2027-01-31", "memory"),
      knownOn: day("2023-01-11"),
      statedStatus: "renewal-not-seen",
    });
    expect(statesOf(mission, "2024-05-17", "2025-01-31", "2025-02-01", "2026-11-23", "2027-02-01")).toEqual([
      "in-force",
      // Two years and three weeks after it was last seen.
      "last-seen",
      "renewal-not-seen",
      "renewal-not-seen",
      "renewal-not-seen",
    ]);
  });

  it("trusts a term from memory up to the day it is known, and no further", () => {
    const mission = missionOf({
      mandateUntil: fact("2027-04-30", "memory"),
      knownOn: day("2026-04-30"),
      statedStatus: "renewal-not-seen",
    });
    expect(statesOf(mission, "2026-04-30", "2026-05-01")).toEqual(["in-force", "renewal-not-seen"]);
    const unknown = missionOf({
      mandateUntil: fact("2027-04-30", "memory"),
      knownOn: null,
      statedStatus: "renewal-not-seen",
    });
    expect(statesOf(unknown, "2025-04-30", "2025-05-01")).toEqual(["last-seen", "renewal-not-seen"]);
    const someDay = { ...unknown, mandateUntil: fact("2027", "memory") };
    expect(statesOf(someDay, "2025-01-01", "2025-01-02")).toEqual(["last-seen", "renewal-not-seen"]);
  });
});

describe("what the registry states", () => {
  it("keeps a planned mission planned after its intended start, until an end has passed", () => {
    const planned = missionOf({ start: fact("2025-03", "memory"), statedStatus: "planned" });
    expect(statesOf(planned, "2025-03-15", "2026-11-23")).toEqual(["planned", "planned"]);
    expect(statesOf({ ...planned, end: fact("2026") }, "2026-06-01", "2027-01-01")).toEqual([
      "planned",
      "ended",
    ]);
  });

  it("leaves an unclear mission possibly in force after the day up to which it is known", () => {
    const unclear = missionOf({ knownOn: day("2023-12-31"), statedStatus: "unclear" });
    expect(statesOf(unclear, "2013-02-18", "2023-12-31", "2024-01-01")).toEqual([
      "in-force",
      "in-force",
      "possibly",
    ]);
    expect(
      statesOf(missionOf({ knownOn: null, statedStatus: "unclear" }), "2013-02-18", "2026-11-23"),
    ).toEqual(["possibly", "possibly"]);
  });

  it("takes a source of which only the month or year is known for its first day, and an undated one for none", () => {
    const of = (knownOnText: string) => missionOf({ knownOn: null, knownOnText, statedStatus: "unclear" });
    expect(statesOf(of("2025-11"), "2025-11-01", "2025-11-02")).toEqual(["in-force", "possibly"]);
    expect(statesOf(of("2023"), "2023-01-01", "2023-01-02")).toEqual(["in-force", "possibly"]);
    expect(statesOf(of("2010s"), "2013-02-18")).toEqual(["possibly"]);
  });

  it("lets a mandate that was seen carry an unclear mission to its end, and one from memory not", () => {
    // As Inherent Resolve: known on 2026-03-13, mandate to 2026-09-30 seen.
    const seen = missionOf({
      knownOn: day("2026-03-13"),
      mandateUntil: fact("2026-09-30"),
      statedStatus: "unclear",
    });
    expect(statesOf(seen, "2026-06-01", "2026-09-30", "2026-10-01")).toEqual([
      "in-force",
      "in-force",
      "possibly",
    ]);
    const inSeptember = { ...seen, mandateUntil: fact("2026-09") };
    expect(statesOf(inSeptember, "2026-09-01", "2026-09-02")).toEqual(["in-force", "possibly"]);
    const memory = { ...seen, mandateUntil: fact("2026-09-30", "memory") };
    expect(statesOf(memory, "2026-03-13", "2026-06-01")).toEqual(["in-force", "possibly"]);
  });

  it("leaves a relocated mission possibly in force after the day it was known to have moved", () => {
    const relocated = missionOf({ knownOn: day("2026-03-21"), statedStatus: "relocated" });
    expect(statesOf(relocated, "2026-03-21", "2026-03-22")).toEqual(["in-force", "possibly"]);
    expect(statesOf({ ...relocated, mandateUntil: fact("2027-01-01") }, "2026-06-01")).toEqual(["possibly"]);
  });
});

describe("missionsOn", () => {
  it("keeps what is drawn on the day, in the order given", () => {
    const ended = missionOf({ id: "ended", end: fact("2024-05-18") });
    const possible = missionOf({ id: "possible", end: fact("2024-05") });
    const planned = missionOf({ id: "planned", start: fact("2025-01-01") });
    const lapsed = missionOf({ id: "lapsed", mandateUntil: fact("2024-01-31") });
    const missions = [possible, ended, planned, lapsed];
    expect(missionsOn(missions, day("2024-05-17"), SIGHT).map(({ id }) => id)).toEqual([
      "possible",
      "ended",
      "lapsed",
    ]);
    expect(missionsOn(missions, day("2024-05-19"), SIGHT).map(({ id }) => id)).toEqual([
      "possible",
      "lapsed",
    ]);
  });

  it("draws neither what has not begun nor what has ended", () => {
    expect(MISSION_STATES.filter(isDrawn)).toEqual(["possibly", "in-force", "last-seen", "renewal-not-seen"]);
  });
});

describe("endsSoon", () => {
  const mission = missionOf({ mandateUntil: fact("2027-05-31") });

  it("is true from six months before the end of the mandate to its last day", () => {
    expect(endsSoon(mission, day("2026-11-29"), SIGHT)).toBe(false);
    expect(endsSoon(mission, day("2026-11-30"), SIGHT)).toBe(false);
    expect(endsSoon(mission, day("2026-12-01"), SIGHT)).toBe(true);
    expect(endsSoon(mission, day("2027-05-31"), SIGHT)).toBe(true);
    expect(endsSoon(mission, day("2027-06-01"), SIGHT)).toBe(false);
  });

  it("takes another number of months", () => {
    expect(endsSoon(mission, day("2027-03-01"), SIGHT, 2)).toBe(false);
    expect(endsSoon(mission, day("2027-03-31"), SIGHT, 2)).toBe(true);
  });

  it("goes by the first day on which a mandate may end", () => {
    const vague = missionOf({ mandateUntil: fact("2028") });
    expect(endsSoon(vague, day("2027-06-30"), SIGHT)).toBe(false);
    expect(endsSoon(vague, day("2027-07-01"), SIGHT)).toBe(true);
    expect(endsSoon(vague, day("2028-12-31"), SIGHT)).toBe(true);
    expect(endsSoon(vague, day("2029-01-01"), SIGHT)).toBe(false);
  });

  it("goes by the end of the mission where that is what is known, or comes first", () => {
    // MINUSMA: withdrawn by 31 December 2023, no mandate date in the registry.
    const minusma = missionOf({ start: fact("2013-04-25"), end: fact("2023-12-31"), statedStatus: "ended" });
    expect(endsSoon(minusma, day("2023-10-01"), SIGHT)).toBe(true);
    expect(endsSoon(minusma, day("2023-06-29"), SIGHT)).toBe(false);
    expect(endsSoon(minusma, day("2024-01-01"), SIGHT)).toBe(false);
    const both = missionOf({ mandateUntil: fact("2026-12-31"), end: fact("2027") });
    expect(nextEnd(both, day("2026-11-23"))?.date).toBe("2026-12-31");
    expect(nextEnd(both, day("2027-02-01"))?.date).toBe("2027");
    expect(nextEnd(both, day("2028-01-01"))).toBeNull();
  });

  it("is false of a renewal from memory alone, whose mandate is over instead", () => {
    // EUCAP Sahel Mali: a mandate to 31 January 2025 seen, one to 31 January 2027 from memory.
    const eucap = missionOf({
      mandateUntil: fact("2027-01-31", "memory"),
      knownOn: day("2023-01-11"),
      statedStatus: "renewal-not-seen",
    });
    const at = (date: string) => [endsSoon(eucap, day(date), SIGHT), isMandateOver(eucap, day(date), SIGHT)];
    expect(at("2025-01-31")).toEqual([false, false]);
    expect(at("2026-11-23")).toEqual([false, true]);
  });

  it("is false where no end is known, before the start and after the end", () => {
    expect(endsSoon(missionOf(), day("2026-11-23"), SIGHT)).toBe(false);
    const early = missionOf({ start: fact("2027-05-01"), mandateUntil: fact("2027-05-31") });
    expect(endsSoon(early, day("2027-04-30"), SIGHT)).toBe(false);
    expect(endsSoon(early, day("2027-05-01"), SIGHT)).toBe(true);
    const closed = missionOf({ end: fact("2027-01-01"), mandateUntil: fact("2027-05-31") });
    expect(endsSoon(closed, day("2027-01-02"), SIGHT)).toBe(false);
  });
});
