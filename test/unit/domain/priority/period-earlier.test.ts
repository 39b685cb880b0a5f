import { describe, expect, it } from "vitest";
import { periodEarlier } from "../../../../src/domain/priority/period-earlier.ts";
import { figuresOf } from "../indicators/figures-of.ts";
import { day } from "../time/dates.ts";
import { publishedBasis } from "./published-basis.ts";

describe("the period before, by calendar years", () => {
  const deaths = figuresOf({ ucdp_deaths_total_best: { AAA: { 2020: 1, 2021: 1, 2022: 1 } } });
  const earlier = (date: string) => periodEarlier(deaths, day(date), "calendar-year");
  const end = (year: number) => ({ period: { kind: "year", year, instead: false }, date: `${year}-12-31` });

  it("is the year before the newest year of violence, not of the date", () => {
    expect(earlier("2026-06-01")).toEqual(end(2021));
    expect(earlier("2022-12-31")).toEqual(end(2021));
    expect(earlier("2022-12-30")).toEqual(end(2020));
  });

  it("is none where violence is not counted yet, and before the first year of it", () => {
    expect(earlier("2020-06-01")).toBeNull();
    expect(earlier("2020-12-31")).toBeNull();
    expect(periodEarlier(figuresOf({}), day("2020-06-01"), "calendar-year")).toBeNull();
  });
});

describe("the period before, by months", () => {
  // The published months run from 2015-01 to 2026-05, provisional from 2026-01.
  const { figures } = publishedBasis().input;
  const earlier = (date: string) => periodEarlier(figures, day(date), "last-12-months");

  it("is the twelve months before the newest that count, with their last day", () => {
    expect(earlier("2026-11-23")).toEqual({
      period: { kind: "months", to: "2025-05", provisional: false },
      date: "2025-05-31",
    });
    expect(earlier("2024-03-01")).toEqual({
      period: { kind: "months", to: "2023-02", provisional: false },
      date: "2023-02-28",
    });
  });

  it("ends on the leap day where the month has one", () => {
    expect(earlier("2025-02-28")?.date).toBe("2024-02-29");
  });

  it("is a calendar year that says so where the months do not reach back so far", () => {
    // The first window with three before it ends in December 2018.
    expect(earlier("2019-12-31")).toMatchObject({ period: { kind: "months", to: "2018-12" } });
    expect(earlier("2019-12-30")).toEqual({
      period: { kind: "year", year: 2017, instead: true },
      date: "2018-11-30",
    });
    expect(earlier("2018-12-30")).toEqual({
      period: { kind: "year", year: 2016, instead: true },
      date: "2016-12-31",
    });
  });
});
