/** Ranks from 1 of the smallest value up; equal values share the mean of the ranks they take. */
function ranksWithTies(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (const index of order.slice(from, to + 1)) ranks[index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/**
 * Spearman's rank correlation of two lists of equal length, -1..1: Pearson's correlation of the ranks, ties sharing
 * their mean rank. null for fewer than three pairs, and where one list does not vary.
 */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 3) return null;
  const [x, y] = [ranksWithTies(a), ranksWithTies(b)];
  const mean = (a.length + 1) / 2;
  const products = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, index) => sum + (value - mean) * ((q[index] ?? 0) - mean), 0);
  const spread = Math.sqrt(products(x, x) * products(y, y));
  return spread === 0 ? null : products(x, y) / spread;
}

/**
 * The area under the ROC curve, 0..1: how often a case in which something happened had the higher score of it and a case
 * in which it did not; a tie counts half. 0.5 is chance. null without cases of both kinds.
 */
export function areaUnderCurve(
  cases: readonly { readonly score: number; readonly happened: boolean }[],
): number | null {
  const ranks = ranksWithTies(cases.map(({ score }) => score));
  const yes = cases.filter(({ happened }) => happened).length;
  const no = cases.length - yes;
  if (yes === 0 || no === 0) return null;
  const sum = cases.reduce((total, { happened }, index) => total + (happened ? (ranks[index] ?? 0) : 0), 0);
  return (sum - (yes * (yes + 1)) / 2) / (yes * no);
}
