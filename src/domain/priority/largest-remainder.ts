/**
 * Values rounded so that they sum to their rounded total, as bars beside a score must: each is rounded
 * down, and the steps that are left go to the largest remainders, the earlier value first among equals
 * (the largest-remainder or Hamilton method of apportionment).
 *
 * @param values finite numbers.
 * @param decimals decimals to keep, 0 or more.
 * @param total what they must sum to once rounded; their sum unless given.
 * @returns the rounded values in the order given; with the default total none is a full step off.
 */
export function largestRemainder(
  values: readonly number[],
  decimals: number,
  total: number = values.reduce((sum, value) => sum + value, 0),
): readonly number[] {
  const scale = 10 ** decimals;
  const exact = values.map((value) => value * scale);
  const steps = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder);
  const left = Math.round(total * scale) - steps.reduce((sum, step) => sum + step, 0);
  const raised = new Set(byRemainder.slice(0, Math.max(0, left)).map(({ index }) => index));
  return steps.map((step, index) => (raised.has(index) ? step + 1 : step) / scale);
}
