import { describe, expect, it } from "vitest";
import { stepMonths } from "../../../../src/domain/time/step-months.ts";
import { day } from "./dates.ts";

describe("stepMonths", () => {
  // From the calendar.
  it.each([
    ["2026-04-30", 1, "2026-05-31"],
    ["2026-05-31", 1, "2026-06-30"],
    ["2026-05-31", -3, "2026-02-28"],
    ["2026-02-28", 1, "2026-03-31"],
    ["2023-02-28", 12, "2024-02-29"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2025-12-31", 3, "2026-03-31"],
  ])("keeps to month ends: %s and %i months is %s", (from, months, to) => {
    expect(stepMonths(day(from), months)).toBe(to);
  });

  it.each([
    ["2026-11-23", 1, "2026-12-23"],
    ["2024-02-28", 1, "2024-03-28"],
    ["2026-01-30", 1, "2026-02-28"],
    ["2026-11-23", -12, "2025-11-23"],
  ])("keeps to the day elsewhere: %s and %i months is %s", (from, months, to) => {
    expect(stepMonths(day(from), months)).toBe(to);
  });

  it("comes back from any month end", () => {
    for (const end of ["2026-01-31", "2026-02-28", "2024-02-29", "2025-06-30"])
      for (const months of [1, 3, 12]) expect(stepMonths(stepMonths(day(end), months), -months)).toBe(end);
  });
});
