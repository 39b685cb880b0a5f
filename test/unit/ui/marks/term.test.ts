import "../../../../src/strings/later-texts.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import { addDays, daysBetween, type PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { termOf as partsOf, type TermPart } from "../../../../src/ui/marks/term.ts";
import { periodText } from "../../../../src/ui/marks/time-bar.tsx";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { SIGHT } from "../../domain/missions/sight.ts";
import { day, fact, mission, partial } from "../example-missions.ts";

const HORIZON = day("2027-01-01");
const EDITION = day("2026-11-29");
const termOf = (row: Mission, horizon: PlainDate) => partsOf(row, horizon, SIGHT);

describe("termOf", () => {
  it("is certain from a known first to a known last day", () => {
    expect(termOf(mission({ start: fact("2013-02-18"), end: fact("2024-05-18") }), HORIZON)).toEqual([
      { kind: "certain", from: "2013-02-18", to: "2024-05-18" },
    ]);
  });

  it("is open through a start year and an end month that are not known to the day", () => {
    expect(termOf(mission({ start: fact("2005"), end: fact("2010-06") }), HORIZON)).toEqual([
      { kind: "open", from: "2005-01-01", to: "2005-12-30" },
      { kind: "certain", from: "2005-12-31", to: "2010-06-01" },
      { kind: "open", from: "2010-06-02", to: "2010-06-30" },
    ]);
  });

  it("is unrenewed past the last mandate that was seen, up to the horizon", () => {
    expect(termOf(mission({ start: fact("2004-12-02"), mandateUntil: fact("2026-10-31") }), HORIZON)).toEqual(
      [
        { kind: "certain", from: "2004-12-02", to: "2026-10-31" },
        { kind: "unrenewed", from: "2026-11-01", to: "2027-01-01" },
      ],
    );
  });

  it("is open after the edition where no end and no mandate is known: nobody knows of days to come", () => {
    expect(termOf(mission({ start: fact("2020-01-01") }), HORIZON)).toEqual([
      { kind: "certain", from: "2020-01-01", to: "2026-11-29" },
      { kind: "open", from: "2026-11-30", to: "2027-01-01" },
    ]);
    expect(termOf(mission({ start: fact("2026-12-01") }), HORIZON)).toEqual([
      { kind: "open", from: "2026-12-01", to: "2027-01-01" },
    ]);
  });

  it("goes by what the registry states, and by work that rests", () => {
    const unclear = {
      start: fact("2020-01-01"),
      statedStatus: "unclear",
      knownOn: day("2023-12-31"),
    } as const;
    expect(termOf(mission(unclear), HORIZON)).toEqual([
      { kind: "certain", from: "2020-01-01", to: "2023-12-31" },
      { kind: "open", from: "2024-01-01", to: "2027-01-01" },
    ]);
    const rests = { from: partial("2014-06"), to: partial("2016"), basis: "memory" } as const;
    const rested = { start: fact("2010-01-01"), end: fact("2020-01-01"), suspensions: [rests] };
    expect(termOf(mission(rested), HORIZON)).toEqual([
      { kind: "certain", from: "2010-01-01", to: "2014-05-31" },
      { kind: "open", from: "2014-06-01", to: "2016-12-31" },
      { kind: "certain", from: "2017-01-01", to: "2020-01-01" },
    ]);
    expect(termOf(mission({ start: fact("2025-03"), statedStatus: "planned" }), HORIZON)).toEqual([
      { kind: "open", from: "2025-03-01", to: "2027-01-01" },
    ]);
  });

  it("is unrenewed from the day that the mandate seen last may have run out, not from the one in memory", () => {
    // EUCAP Sahel Mali: a mandate to 31 January 2025 seen, one to 31 January 2027 from memory.
    const eucap = mission({
      start: fact("2015-01-15"),
      mandateUntil: fact("2027-01-31", "memory"),
      knownOn: day("2023-02-11"),
      statedStatus: "renewal-not-seen",
    });
    expect(termOf(eucap, HORIZON)).toEqual([
      { kind: "certain", from: "2015-01-15", to: "2025-01-31" },
      { kind: "unrenewed", from: "2025-02-01", to: "2027-01-01" },
    ]);
  });

  it("shows an unknown start as a year of openness before the end", () => {
    expect(termOf(mission({ end: fact("2010-06-30") }), HORIZON)).toEqual([
      { kind: "open", from: "2009-06-30", to: "2010-06-30" },
    ]);
  });

  it("has no part where no date is known at all", () => {
    expect(termOf(mission(), HORIZON)).toEqual([]);
  });

  it("gives parts in time order that do not overlap, whatever the dates", () => {
    const dates = fc
      .integer({ min: 0, max: 12_000 })
      .map((days) => addDays(day("1995-01-01"), days))
      .chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)))
      .map((text) => fact(partial(text)));
    const maybe = fc.option(dates);
    fc.assert(
      fc.property(maybe, maybe, maybe, (start, end, mandateUntil) => {
        const parts = termOf(mission({ start, end, mandateUntil }), HORIZON);
        for (const [index, { from, to }] of parts.entries()) {
          expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
          const next = parts[index + 1];
          if (next !== undefined) expect(daysBetween(to, next.from)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("the bars of the registry", () => {
  const registry = loadedStore().store.getState().data.documents.missions?.missions ?? [];
  const drawn = (parts: readonly TermPart[], date: PlainDate) =>
    parts.find(({ from, to }) => from <= date && date <= to)?.kind ?? null;
  const told = {
    "in-force": "certain",
    "last-seen": "unseen",
    possibly: "open",
    "renewal-not-seen": "unrenewed",
    ended: null,
  } as const;

  it.each([
    "2012-07-15",
    "2014-05-18",
    "2019-12-01",
    "2022-02-24",
    "2023-10-01",
    "2024-06-15",
    "2025-02-01",
    "2026-03-22",
    "2026-11-23",
  ])("say on %s what the state of each row says", (text) => {
    expect(registry).toHaveLength(211);
    for (const row of registry) {
      const parts = termOf(row, day("2027-11-23"));
      // Without a start, what is possible before the year in which a date is known is not drawn.
      const isBefore = row.start === null && (parts[0] === undefined || text < parts[0].from);
      const state = missionState(row, day(text), SIGHT);
      if (!isBefore && state !== "planned") expect(drawn(parts, day(text)), row.id).toBe(told[state]);
      if (state === "planned") expect(drawn(parts, day(text)), row.id).not.toBe("certain");
    }
  });

  it("are never certain after the edition", () => {
    for (const row of registry) {
      for (const { kind, to } of termOf(row, day("2027-11-23")))
        if (kind === "certain") expect(to <= EDITION, row.id).toBe(true);
    }
  });
});

describe("periodText", () => {
  const nl = createTranslator("nl");
  it.each([
    [{ start: fact("2013-02-18"), end: fact("2024-05-18") }, "18 februari 2013 – 18 mei 2024"],
    [{ start: fact("2005") }, "2005 – laatst gezien 20 november 2026"],
    [{ start: fact("2004"), knownOn: null, knownOnText: "2018-03" }, "2004 – laatst gezien maart 2018"],
    [{ start: fact("2004"), knownOn: null, knownOnText: "2010s" }, "2004 – laatst gezien in de jaren 2010"],
    [
      { start: fact("2004"), knownOn: null, knownOnText: "undated" },
      "2004 – niet gezien in een bron met datum",
    ],
    [{ start: fact("2004"), confidence: "memory" }, "2004 – niet gezien in een bron met datum"],
    [
      { start: fact("2008"), mandateUntil: fact("2026-12-14", "memory") },
      "2008 – tot 14 december 2026 (niet geverifieerd)",
    ],
    [{ start: fact("2004-12"), mandateUntil: fact("2026-10-31") }, "december 2004 – tot 31 oktober 2026"],
    [
      {
        start: fact("2015-01-15"),
        mandateUntil: fact("2027-01-31", "memory"),
        statedStatus: "renewal-not-seen",
      },
      "15 januari 2015 – tot 31 januari 2027 (niet geverifieerd)",
    ],
    [{ end: fact("2010") }, "onbekend – 2010"],
  ] as const)("writes %o", (dates, expected) => {
    expect(periodText(mission(dates), nl)).toBe(expected);
  });
});
