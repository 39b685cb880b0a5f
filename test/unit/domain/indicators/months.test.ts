import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MonthsTable } from "../../../../src/domain/datasets/documents.ts";
import { createMonths, packed, VIOLENCE_TYPES } from "../../../../src/domain/indicators/months.ts";
import { addToMonth } from "../../../../src/domain/time/month.ts";
import { month } from "../time/dates.ts";

const NONE = packed(Array<number>(24).fill(0));
/** Two years: AAA has the number of the month as deaths in state-based violence, and 100 one-sided ones in 2021-12. */
const TABLE: MonthsTable = {
  from: month("2020-01"),
  to: month("2021-12"),
  provisionalFrom: month("2021-11"),
  source: "ucdp-months",
  deaths: {
    AAA: [
      packed(Array.from({ length: 24 }, (_, index) => index + 1)),
      NONE,
      packed([...Array<number>(23).fill(0), 100]),
    ],
    QUI: [NONE, NONE, NONE],
  },
};
const MONTHS = createMonths(TABLE);

describe("a packed series", () => {
  it("writes runs of 0 as one negative number", () => {
    expect(packed([0, 0, 0, 5, 0, 7, 8, 0, 0])).toEqual([-3, 5, -1, 7, 8, -2]);
    expect(packed([])).toEqual([]);
  });

  it("comes back as it was, whatever the numbers", () => {
    const anySeries = fc.array(fc.oneof(fc.constant(0), fc.nat(200_000)), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(anySeries, anySeries, anySeries, (state, nonState, oneSided) => {
        const deaths = { AAA: [state, nonState, oneSided].map(packed) };
        const months = createMonths({ ...TABLE, deaths }).of("AAA") ?? [];
        expect(months.map(({ byType }) => byType["state-based"])).toEqual(state);
        expect(months.map(({ byType }) => byType["non-state"])).toEqual(nonState);
        expect(months.map(({ byType }) => byType["one-sided"])).toEqual(oneSided);
        expect(months.map(({ total }) => total)).toEqual(
          state.map((value, index) => value + (nonState[index] ?? 0) + (oneSided[index] ?? 0)),
        );
      }),
    );
  });

  it("is refused where its months are not as many as the table says", () => {
    const short = createMonths({ ...TABLE, deaths: { AAA: [NONE, [-23], NONE] } });
    expect(() => short.of("AAA")).toThrow("AAA: 23 months, expected 24");
    const long = createMonths({ ...TABLE, deaths: { AAA: [NONE, NONE, [-23, 5, 6]] } });
    expect(() => long.window("AAA", month("2021-12"))).toThrow(RangeError);
  });
});

describe("the months of an area", () => {
  it("are all of the table, in order, with the types apart and the provisional ones marked", () => {
    const months = MONTHS.of("AAA") ?? [];
    expect(months).toHaveLength(24);
    expect(months[0]).toEqual({
      month: "2020-01",
      total: 1,
      byType: { "state-based": 1, "non-state": 0, "one-sided": 0 },
      provisional: false,
    });
    expect(months.at(-1)).toEqual({
      month: "2021-12",
      total: 124,
      byType: { "state-based": 24, "non-state": 0, "one-sided": 100 },
      provisional: true,
    });
    expect(months.filter(({ provisional }) => provisional).map((one) => one.month)).toEqual([
      "2021-11",
      "2021-12",
    ]);
    expect(Object.keys(months[0]?.byType ?? {})).toEqual([...VIOLENCE_TYPES]);
  });

  it("are null where it is not coded and 0 where it is coded without deaths", () => {
    for (const iso3 of ["BBB", "constructor", "__proto__"]) {
      expect(MONTHS.of(iso3)).toBeNull();
      expect(MONTHS.window(iso3, month("2021-12"))).toBeNull();
    }
    expect(MONTHS.of("QUI")?.every(({ total }) => total === 0)).toBe(true);
    expect(MONTHS.window("QUI", month("2021-12"))?.value).toBe(0);
  });

  it("have none provisional where the table says so", () => {
    const final = createMonths({ ...TABLE, provisionalFrom: null });
    expect(final.of("AAA")?.some(({ provisional }) => provisional)).toBe(false);
    expect(final.window("AAA", month("2021-12"))?.months).toMatchObject({
      provisionalFrom: null,
      provisionalValue: 0,
    });
  });
});

describe("a window", () => {
  it("is the sum of the twelve months that end with its last, with what of it is provisional", () => {
    // 13 + 14 + ... + 24 = 222, and the 100; November and December are 23 + 24 + 100 = 147.
    expect(MONTHS.window("AAA", month("2021-12"))).toEqual({
      value: 322,
      year: 2021,
      source: "ucdp-months",
      months: { from: "2021-01", to: "2021-12", provisionalFrom: "2021-11", provisionalValue: 147 },
    });
    // 6 + 7 + ... + 17 = 138, over the turn of the year.
    expect(MONTHS.window("AAA", month("2021-05"))).toEqual({
      value: 138,
      year: 2021,
      source: "ucdp-months",
      months: { from: "2020-06", to: "2021-05", provisionalFrom: null, provisionalValue: 0 },
    });
    // The first whole one: 1 + 2 + ... + 12 = 78.
    expect(MONTHS.window("AAA", month("2020-12"))?.value).toBe(78);
  });

  it("is null where a month of it lies outside the table", () => {
    expect(MONTHS.window("AAA", month("2020-11"))).toBeNull();
    expect(MONTHS.window("AAA", month("2022-01"))).toBeNull();
    expect(MONTHS.window("AAA", month("2019-12"))).toBeNull();
  });

  it("moves by the month that comes in less the one that goes out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 22 }), (end) => {
        const at = (n: number) => MONTHS.window("AAA", addToMonth(TABLE.from, n))?.value ?? Number.NaN;
        const months = MONTHS.of("AAA") ?? [];
        expect(at(end + 1) - at(end)).toBe((months[end + 1]?.total ?? 0) - (months[end - 11]?.total ?? 0));
      }),
    );
  });
});
