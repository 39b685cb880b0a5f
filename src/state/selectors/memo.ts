type Mutable<Tuple extends readonly unknown[]> = { -readonly [Index in keyof Tuple]: Tuple[Index] };

interface Kept<Inputs, Result> {
  readonly values: Inputs;
  readonly result: Result;
}

/**
 * A selector that recomputes only when one of its inputs is another object than before.
 * Two results are kept: that of the store, of which every reader reads the latest state, and that of a state made of it to
 * be taken away. With one alone, drawing a page would have the screen beneath it drawn anew, and that the page again.
 */
export function memo<Source, const Inputs extends readonly unknown[], Result>(
  inputs: (source: Source) => Inputs,
  compute: (...values: NoInfer<Mutable<Inputs>>) => Result,
): (source: Source) => Result {
  let latest: Kept<Inputs, Result> | null = null;
  let other: Kept<Inputs, Result> | null = null;
  const isOf = (kept: Kept<Inputs, Result> | null, values: Inputs): kept is Kept<Inputs, Result> =>
    kept?.values.every((value, index) => value === values[index]) === true;
  return (source) => {
    const values = inputs(source);
    if (isOf(latest, values)) return latest.result;
    const found = isOf(other, values) ? other : { values, result: compute(...(values as Mutable<Inputs>)) };
    other = latest;
    latest = found;
    return found.result;
  };
}
