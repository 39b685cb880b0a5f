import { describe, expect, it } from "vitest";
import { barScale, heightsOf, topOf } from "../../../../src/ui/time/bar-scale.ts";
import { MONTHS, YEARS } from "../example-months.ts";

const months = (count: number, value: number) => Array<number>(count).fill(value);

describe("the scale of the bars", () => {
  it("holds the highest bar", () => {
    expect(topOf(barScale([...months(20, 100), 240]))).toBeGreaterThanOrEqual(240);
    expect(topOf(barScale([...months(20, 0), 240]))).toBeGreaterThanOrEqual(240);
  });

  it("lets at most four that stand far out be cut off, so that the others can be read", () => {
    const scale = barScale([...months(20, 100), 5000, 4000, 3000, 2000]);
    expect(topOf(scale)).toBeLessThanOrEqual(200);
    expect(scale(100)).toBeGreaterThanOrEqual(50);
    expect(topOf(barScale([...months(20, 100), ...months(5, 5000)]))).toBeGreaterThanOrEqual(5000);
  });

  it("begins at 0 and has a top where nothing was counted", () => {
    expect(barScale([]).domain()).toEqual([0, 1]);
    expect(barScale([0, 0]).domain()).toEqual([0, 1]);
  });

  it("takes a year as its mean month, and a year without a figure not at all", () => {
    expect(heightsOf({ years: YEARS, months: MONTHS.slice(0, 1) })).toEqual([1200 / 12, 30]);
  });
});
