type Mutable<Tuple extends readonly unknown[]> = { -readonly [Index in keyof Tuple]: Tuple[Index] };

/**
 * A selector that recomputes only when one of its inputs is another object than before.
 * One result is kept: there is one store, and every reader reads its latest state.
 */
export function memo<Source, const Inputs extends readonly unknown[], Result>(
  inputs: (source: Source) => Inputs,
  compute: (...values: NoInfer<Mutable<Inputs>>) => Result,
): (source: Source) => Result {
  let last: { readonly values: Inputs; readonly result: Result } | null = null;
  return (source) => {
    const values = inputs(source);
    if (last === null || values.some((value, index) => value !== last?.values[index])) {
      last = { values, result: compute(...(values as Mutable<Inputs>)) };
    }
    return last.result;
  };
}
