import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createRandom,
  splitmix64,
  splitmixWords,
  xoshiro128,
} from "../../../../src/domain/priority/random.ts";

const many = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the generator", () => {
  it("gives the reference sequence of xoshiro128** from the state 1, 2, 3, 4", () => {
    // The test vector of the crate rand_xoshiro, made with the authors' C code.
    expect(many(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("gives the reference sequence of splitmix64 from the seed 1234567", () => {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    expect([1n, 2n, 3n, 4n, 5n].map((n) => splitmix64(1_234_567n, n))).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });

  it("fills its state with both halves of two outputs, the low one first", () => {
    // 6457827717110365317 = 0x599ed017fb08fc85 and 3203168211198807973 = 0x2c73f08458540fa5.
    expect(splitmixWords(1_234_567n)).toEqual([0xfb08fc85, 0x599ed017, 0x58540fa5, 0x2c73f084]);
  });

  it("repeats itself from the same seed and not from another", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        const from = (seed: number) => many(5, createRandom(seed).uniform);
        expect(from(a)).toEqual(from(a));
        if (a !== b) expect(from(a)).not.toEqual(from(b));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])("refuses %f as a seed", (seed) => {
    expect(() => createRandom(seed)).toThrow(RangeError);
  });
});

describe("uniform numbers", () => {
  it("lie within 0 and 1 without them, with the mean 1/2 and the variance 1/12", () => {
    const values = many(200_000, createRandom(11).uniform);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...values.slice(0, 50_000))).toBeLessThan(1);
    // Five standard errors: 5 x sqrt(1/12/200,000) = 0.0032.
    expect(Math.abs(mean(values) - 0.5)).toBeLessThan(0.0032);
    expect(mean(values.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 12, 3);
  });
});

describe("normal numbers", () => {
  it("have the moments of N(0, 1) and its share beyond 1.96", () => {
    const values = many(200_000, createRandom(12).normal);
    // Five standard errors: of the mean 5 / sqrt(200,000) = 0.0112, of the variance 5 x sqrt(2 / 200,000) = 0.0158.
    expect(Math.abs(mean(values))).toBeLessThan(0.0112);
    expect(Math.abs(mean(values.map((value) => value ** 2)) - 1)).toBeLessThan(0.0158);
    // E x^4 = 3, five standard errors 5 x sqrt(96 / 200,000) = 0.11.
    expect(Math.abs(mean(values.map((value) => value ** 4)) - 3)).toBeLessThan(0.11);
    // 5.0 % lie beyond 1.96, five standard errors 5 x sqrt(0.05 x 0.95 / 200,000) = 0.0024.
    expect(Math.abs(mean(values.map((value) => (Math.abs(value) > 1.96 ? 1 : 0))) - 0.05)).toBeLessThan(
      0.0024,
    );
  });

  it("do not follow from the one before, though they are made in pairs", () => {
    const values = many(200_000, createRandom(13).normal);
    const products = values.slice(1).map((value, index) => value * (values[index] ?? 0));
    expect(Math.abs(mean(products))).toBeLessThan(0.0112);
  });
});
