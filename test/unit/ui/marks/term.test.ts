import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../../src/domain/time/plain-date.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { termOf } from "../../../../src/ui/marks/term.ts";
import { periodText } from "../../../../src/ui/marks/time-bar.tsx";
import { day, fact, mission, partial } from "../example-missions.ts";

const HORIZON = day("2027-01-01");

describe("termOf", () => {
  it("is certain from a known first to a known last day", () => {
    expect(termOf(mission({ start: fact("2013-02-18"), end: fact("2024-05-18") }), HORIZON)).toEqual([
      { kind: "certain", from: "2013-02-18", to: "2024-05-18" },
    ]);
  });

  it("is open through a start year and an end month that are not known to the day", () => {
    expect(termOf(mission({ start: fact("2005"), end: fact("2010-06") }), HORIZON)).toEqual([
      { kind: "open", from: "2005-01-01", to: "2005-12-31" },
      { kind: "certain", from: "2005-12-31", to: "2010-06-01" },
      { kind: "open", from: "2010-06-01", to: "2010-06-30" },
    ]);
  });

  it("is unrenewed past the last mandate that was seen, up to the horizon", () => {
    expect(termOf(mission({ start: fact("2004-12-02"), mandateUntil: fact("2026-10-31") }), HORIZON)).toEqual(
      [
        { kind: "certain", from: "2004-12-02", to: "2026-10-31" },
        { kind: "unrenewed", from: "2026-10-31", to: "2027-01-01" },
      ],
    );
  });

  it("runs to the horizon where no end and no mandate is known", () => {
    expect(termOf(mission({ start: fact("2020-01-01") }), HORIZON)).toEqual([
      { kind: "certain", from: "2020-01-01", to: "2027-01-01" },
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
          expect(daysBetween(from, to)).toBeGreaterThan(0);
          const next = parts[index + 1];
          if (next !== undefined) expect(daysBetween(to, next.from)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("periodText", () => {
  const nl = createTranslator("nl");
  it.each([
    [{ start: fact("2013-02-18"), end: fact("2024-05-18") }, "18 februari 2013 – 18 mei 2024"],
    [{ start: fact("2005") }, "2005 – nu"],
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
