import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dirichlet, gamma, triangular } from "../../../../src/domain/priority/distributions.ts";
import { createRandom, type Random } from "../../../../src/domain/priority/random.ts";

const COUNT = 100_000;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

/** A stream whose uniform numbers are those given. */
function scripted(...uniforms: readonly number[]): Random {
  let at = 0;
  const uniform = () => uniforms[at++] ?? Number.NaN;
  return { uniform, normal: () => Number.NaN };
}

describe("triangular", () => {
  it("has its quantiles where the distribution function puts them", () => {
    // F(x) = (x - 0)^2 / (10 x 2) up to 2, so F(1) = 1/20 and F(2) = 0.2; from there
    // 1 - (10 - x)^2 / (10 x 8), so F(6) = 1 - 16/80 = 0.8.
    const triangle = { low: 0, best: 2, high: 10 };
    expect(triangular(scripted(0.05), triangle)).toBeCloseTo(1, 12);
    expect(triangular(scripted(0.2), triangle)).toBeCloseTo(2, 12);
    expect(triangular(scripted(0.8), triangle)).toBeCloseTo(6, 12);
  });

  it("has the published mean and variance", () => {
    // (a + b + c) / 3 = 4; (a2 + b2 + c2 - ab - ac - bc) / 18 = (0 + 100 + 4 - 0 - 0 - 20) / 18 = 4.6667.
    const random = createRandom(21);
    const values = Array.from({ length: COUNT }, () => triangular(random, { low: 0, best: 2, high: 10 }));
    expect(Math.abs(mean(values) - 4)).toBeLessThan(0.035);
    expect(Math.abs(variance(values) - 4.6667)).toBeLessThan(0.1);
  });

  it("is certain where low and high are one, and then uses no random number", () => {
    expect(triangular(scripted(), { low: 7, best: 7, high: 7 })).toBe(7);
  });

  it("stays within its ends, also where the best is one of them", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.constantFrom("low", "high", "between"),
        (numbers, uniform, where) => {
          const [low = 0, middle = 0, high = 0] = [...numbers].sort((a, b) => a - b);
          const best = where === "low" ? low : where === "high" ? high : middle;
          const value = triangular(scripted(uniform), { low, best, high });
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});

describe("gamma", () => {
  // Mean and variance are both the shape; five standard errors of each.
  it.each([0.3, 1, 3, 12])("has the mean and the variance of shape %f", (shape) => {
    const random = createRandom(22);
    const values = Array.from({ length: COUNT }, () => gamma(random, shape));
    expect(values.every((value) => value >= 0)).toBe(true);
    expect(Math.abs(mean(values) - shape)).toBeLessThan(5 * Math.sqrt(shape / COUNT));
    const errorOfVariance = Math.sqrt((2 * shape ** 2 + 6 * shape) / COUNT);
    expect(Math.abs(variance(values) - shape)).toBeLessThan(5 * errorOfVariance);
  });

  it("is the exponential distribution at shape 1", () => {
    // P(X > 1) = 1 / e = 0.3679; five standard errors 5 x sqrt(0.3679 x 0.6321 / 100,000) = 0.0076.
    const random = createRandom(23);
    const beyond = Array.from({ length: COUNT }, () => (gamma(random, 1) > 1 ? 1 : 0));
    expect(Math.abs(mean(beyond) - Math.exp(-1))).toBeLessThan(0.0076);
  });
});

describe("dirichlet", () => {
  it("has the mean and the variance of the weights it is drawn around", () => {
    // Shapes 12, 6, 9, 3 (30 times 0.4, 0.2, 0.3, 0.1): mean w, variance w (1 - w) / 31.
    const random = createRandom(24);
    const shares = new Float64Array(4);
    const drawn = Array.from({ length: COUNT }, () => {
      dirichlet(random, [12, 6, 9, 3], shares);
      return [...shares];
    });
    [0.4, 0.2, 0.3, 0.1].forEach((weight, index) => {
      const values = drawn.map((one) => one[index] ?? Number.NaN);
      expect(mean(values)).toBeCloseTo(weight, 2);
      expect(variance(values)).toBeCloseTo((weight * (1 - weight)) / 31, 3);
    });
  });

  it("sums to 1 and keeps a shape of 0 at 0", () => {
    const anyShapes = fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 30, noNaN: true })), {
        minLength: 4,
        maxLength: 4,
      })
      .filter((shapes) => shapes.some((shape) => shape >= 5));
    fc.assert(
      fc.property(anyShapes, fc.maxSafeNat(), (shapes, seed) => {
        const shares = new Float64Array(4);
        dirichlet(createRandom(seed), shapes, shares);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        shapes.forEach((shape, index) => {
          if (shape === 0) expect(shares[index]).toBe(0);
        });
      }),
    );
  });
});
