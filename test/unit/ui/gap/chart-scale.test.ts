import { describe, expect, it } from "vitest";
import type { EffortExtent } from "../../../../src/domain/effort/measure.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { chartFrame, chartScale } from "../../../../src/ui/gap/chart-scale.ts";

const { number } = createTranslator("nl");
const extent = (low: number): EffortExtent => ({ low, high: low });
const TEXT = 12;

describe("chartScale", () => {
  it("moves a point aside by a third of what lies between two numbers at most", () => {
    for (const width of [330, 420, 640]) {
      const frame = chartFrame(width, TEXT);
      const count = chartScale(frame, [extent(0), extent(6)], "count", 68.7, number);
      expect(count.aside(1)).toBeLessThanOrEqual((count.x(2) - count.x(1)) / 3 + 1e-9);
      const staff = chartScale(frame, [extent(0), extent(19_500)], "staff", 68.7, number);
      const [first = 0, second = 0] = staff.effortTicks.slice(-2);
      expect(staff.aside(first)).toBeLessThanOrEqual((staff.x(second) - staff.x(first)) / 3 + 1e-9);
    }
  });

  it("keeps points of the column of nothing within it", () => {
    for (const width of [330, 420, 640]) {
      const frame = chartFrame(width, TEXT);
      const { x, aside } = chartScale(frame, [extent(3)], "count", 68.7, number);
      expect(x(0) - aside(0)).toBeGreaterThan(frame.left);
      expect(x(0) + aside(0)).toBeLessThan(frame.divideX);
    }
  });

  it("leaves out numbers that would stand in one another", () => {
    for (const width of [330, 420, 640]) {
      const { effortTicks, x } = chartScale(chartFrame(width, TEXT), [extent(19_500)], "staff", 68.7, number);
      expect(effortTicks.length).toBeGreaterThan(1);
      effortTicks.slice(1).forEach((tick, at) => {
        expect(x(tick) - x(effortTicks[at] ?? 0)).toBeGreaterThanOrEqual(40);
      });
    }
  });

  it("leaves room for a name above the highest priority", () => {
    const frame = chartFrame(420, TEXT);
    const { y } = chartScale(frame, [extent(1)], "count", 70, number);
    expect(y(70) - frame.top).toBeGreaterThan(1.2 * TEXT);
  });
});
