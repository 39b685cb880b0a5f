import { describe, expect, it } from "vitest";
import { figureYear } from "../../../../src/domain/time/figure-year.ts";
import { day } from "./dates.ts";

describe("figureYear", () => {
  it.each([
    ["2025-06-01", 2024],
    ["2025-12-30", 2024],
    ["2024-12-31", 2024],
    ["2024-12-30", 2023],
    ["2025-01-01", 2024],
    ["2026-11-23", 2025],
    ["9999-12-31", 9999],
  ])("lets the figures up to the last full year count on %s: %i", (date, year) => {
    expect(figureYear(day(date))).toBe(year);
  });
});
