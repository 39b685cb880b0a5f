import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addToMonth,
  daysOf,
  lastWholeMonth,
  monthsBetween,
  parseMonth,
} from "../../../../src/domain/time/month.ts";
import { day, month } from "./dates.ts";

const anyMonth = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), of: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, of }) => month(`${year}-${String(of).padStart(2, "0")}`));

describe("parseMonth", () => {
  it("takes a month of the calendar and nothing else", () => {
    expect(parseMonth("2026-05")).toBe("2026-05");
    for (const text of [
      "2026-13",
      "2026-00",
      "2026-5",
      "2026",
      "2026-05-01",
      "26-05",
      " 2026-05",
      "mei 2026",
      "",
    ]) {
      expect(parseMonth(text)).toBeNull();
    }
  });
});

describe("lastWholeMonth", () => {
  // A month is whole from its last day on.
  it.each([
    ["2026-05-31", "2026-05"],
    ["2026-05-30", "2026-04"],
    ["2026-06-01", "2026-05"],
    ["2026-04-30", "2026-04"],
    ["2026-04-29", "2026-03"],
    ["2026-02-28", "2026-02"],
    ["2024-02-28", "2024-01"],
    ["2024-02-29", "2024-02"],
    ["2000-02-29", "2000-02"],
    ["2100-02-28", "2100-02"],
    ["2025-12-31", "2025-12"],
    ["2025-12-30", "2025-11"],
    ["2026-01-01", "2025-12"],
    ["2026-01-30", "2025-12"],
    ["2026-01-31", "2026-01"],
  ])("of %s is %s", (date, whole) => {
    expect(lastWholeMonth(day(date))).toBe(whole);
  });

  it("ends at or before the day, and the next one after it", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 1, max: 28 }), (of, of28) => {
        const date = day(`${of}-${String(of28).padStart(2, "0")}`);
        const whole = lastWholeMonth(date);
        expect(daysOf(whole).last <= date).toBe(true);
        expect(daysOf(addToMonth(whole, 1)).last > date).toBe(true);
      }),
    );
  });
});

describe("daysOf", () => {
  it.each([
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2026-12", "2026-12-01", "2026-12-31"],
  ])("gives the first and the last day of %s", (of, first, last) => {
    expect(daysOf(month(of))).toEqual({ first, last });
  });
});

describe("addToMonth", () => {
  it.each([
    ["2025-12", 1, "2026-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-05", -12, "2025-05"],
    ["2026-05", -11, "2025-06"],
    ["2026-05", 0, "2026-05"],
    ["2015-01", 47, "2018-12"],
    ["0001-01", 0, "0001-01"],
  ])("gives for %s and %i months %s", (from, n, to) => {
    expect(addToMonth(month(from), n)).toBe(to);
  });

  it("comes back where as many are taken as were added, and monthsBetween counts them", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -1200, max: 1200 }), (from, n) => {
        const there = addToMonth(from, n);
        expect(addToMonth(there, -n)).toBe(from);
        expect(monthsBetween(from, there)).toBe(n);
        // As text they are in the order of time.
        expect(there > from).toBe(n > 0);
      }),
    );
  });

  it("refuses what is no whole number, and years before 1 and after 9999", () => {
    for (const [from, n] of [
      ["2026-05", 0.5],
      ["2026-05", Number.NaN],
      ["2026-05", Number.POSITIVE_INFINITY],
      ["0001-01", -1],
      ["9999-12", 1],
    ] as const) {
      expect(() => addToMonth(month(from), n)).toThrow(RangeError);
    }
  });
});
