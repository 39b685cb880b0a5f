import type { Random } from "./random.ts";

/** Lowest, likeliest and highest value of a triangular distribution: `low` <= `best` <= `high`. */
export interface Triangle {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** A number of the triangular distribution, by its inverse; no random number is used where low and high are one. */
export function triangular(random: Random, { low, best, high }: Triangle): number {
  const range = high - low;
  if (range === 0) return best;
  const u = random.uniform();
  return u * range < best - low
    ? low + Math.sqrt(u * range * (best - low))
    : high - Math.sqrt((1 - u) * range * (high - best));
}

/**
 * A number of the gamma distribution with scale 1 (Marsaglia and Tsang, "A simple method for generating gamma
 * variables", ACM Transactions on Mathematical Software 26, 2000).
 *
 * @param shape more than 0; below 1 by their way of a gamma of shape + 1 times U^(1 / shape).
 */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Shares of the Dirichlet distribution, written into `shares`: gammas divided by their sum. They sum to 1, and
 * where the shape is 0 the share stays 0.
 *
 * @param shapes 0 or more, at least one of them above 0; as many as there are shares.
 */
export function dirichlet(random: Random, shapes: readonly number[], shares: Float64Array): void {
  let sum = 0;
  shapes.forEach((shape, index) => {
    const share = shape === 0 ? 0 : gamma(random, shape);
    shares[index] = share;
    sum += share;
  });
  shapes.forEach((_, index) => {
    shares[index] = (shares[index] ?? 0) / sum;
  });
}
