import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  comparePlainDates,
  daysBetween,
  intervalOf,
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  parsePlainDate,
  yearOf,
} from "../../../../src/domain/time/plain-date.ts";
import { day, partial } from "./dates.ts";

const MS_PER_DAY = 86_400_000;
const FIRST = Date.parse("0001-01-01T00:00:00Z") / MS_PER_DAY;
const LAST = Date.parse("9999-12-31T00:00:00Z") / MS_PER_DAY;

/** The calendar of ECMAScript in UTC is the oracle: the same proleptic Gregorian days, other code. */
const fromUtcDays = (days: number): PlainDate => day(new Date(days * MS_PER_DAY).toISOString().slice(0, 10));
const utcDays = fc.integer({ min: FIRST, max: LAST });

describe("parsePlainDate", () => {
  it.each(["2024-05-18", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "takes %s as it is",
    (text) => {
      expect(parsePlainDate(text)).toBe(text);
    },
  );

  it.each([
    "",
    "2024",
    "2024-05",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "0000-01-01",
    "24-05-18",
    "2024-5-18",
    "18-05-2024",
    "2024/05/18",
    " 2024-05-18",
    "2024-05-18\n",
    "2024-05-18T00:00:00Z",
    "-024-05-18",
    "2024-0x-18",
    "２０２４-05-18",
  ])("refuses %j", (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it("takes exactly the days that exist", () => {
    const pad = (value: number, width: number) => String(value).padStart(width, "0");
    const wrong: string[] = [];
    for (const year of [1, 1600, 1900, 2000, 2023, 2024, 9999]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
          const time = Date.parse(`${text}T00:00:00Z`);
          // V8 rolls 31 April over to 1 May; a day that exists comes back as written.
          const exists = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
          if ((parsePlainDate(text) !== null) !== exists) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("parsePartialDate", () => {
  it.each(["2024", "2024-06", "2024-06-30", "2024-02-29"])("takes %s as it is", (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  it.each([
    "",
    "24",
    "2010s",
    "0000",
    "2024-",
    "2024-13",
    "2024-6",
    "2024-00",
    "2023-02-29",
    "undated",
    "2024-06-3",
  ])("refuses %j", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe("intervalOf", () => {
  it.each([
    ["2024-05-18", "2024-05-18", "2024-05-18"],
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2016", "2016-01-01", "2016-12-31"],
  ])("reads %s as %s to %s", (text, first, last) => {
    expect(intervalOf(partial(text))).toEqual({ first, last });
  });
});

describe("yearOf", () => {
  it.each(["2024-05-18", "2024-05", "2024"])("gives the year of %s", (text) => {
    expect(yearOf(text as PlainDate | PartialDate)).toBe(2024);
  });
});

describe("comparePlainDates", () => {
  it("orders days as the calendar does", () => {
    fc.assert(
      fc.property(utcDays, utcDays, (a, b) => {
        expect(Math.sign(comparePlainDates(fromUtcDays(a), fromUtcDays(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

describe("every day of four centuries", () => {
  it("is followed by the next, through every leap rule", () => {
    const first = Date.parse("1890-01-01T00:00:00Z") / MS_PER_DAY;
    const wrong: string[] = [];
    for (let days = first; days < first + 146_097; days += 1) {
      if (addDays(fromUtcDays(days), 1) !== fromUtcDays(days + 1)) wrong.push(fromUtcDays(days));
    }
    expect(wrong).toEqual([]);
  });
});

describe("addDays and daysBetween", () => {
  it("cross a leap day, a month and a year", () => {
    expect(addDays(day("2024-02-28"), 2)).toBe("2024-03-01");
    expect(addDays(day("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(day("2024-12-31"), 1)).toBe("2025-01-01");
    expect(addDays(day("2024-01-01"), -1)).toBe("2023-12-31");
    expect(daysBetween(day("2024-01-01"), day("2025-01-01"))).toBe(366);
    expect(daysBetween(day("2024-05-19"), day("2024-05-18"))).toBe(-1);
  });

  it("agree with the UTC calendar on any two days", () => {
    fc.assert(
      fc.property(utcDays, utcDays, (a, b) => {
        expect(addDays(fromUtcDays(a), b - a)).toBe(fromUtcDays(b));
        expect(daysBetween(fromUtcDays(a), fromUtcDays(b))).toBe(b - a);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuse to leave the years 0001 to 9999 or to take half a day", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addDays(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addDays(day("2024-01-01"), 0.5)).toThrow("0.5");
  });
});

describe("addMonths", () => {
  it.each([
    ["2024-05-18", 6, "2024-11-18"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-01", 1, "2025-01-01"],
    ["2027-01-31", -24, "2025-01-31"],
    ["2024-05-18", 0, "2024-05-18"],
  ])("takes %s and %i months to %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it("refuses to leave the years 0001 to 9999 or to take half a month", () => {
    expect(() => addMonths(day("9999-12-01"), 1)).toThrow(RangeError);
    expect(() => addMonths(day("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => addMonths(day("2024-01-01"), 1.5)).toThrow("1.5");
  });
});
