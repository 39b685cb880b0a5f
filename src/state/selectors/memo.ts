type Mutable<Tuple extends readonly unknown[]> = { -readonly [Index in keyof Tuple]: Tuple[Index] };

/**
 * Results that a selector keeps: of the view on the screen, and of the few others that are drawn beside it (the second
 * map of a slide, the slide after it, the page of a preview), which would otherwise have each other worked out anew.
 */
const KEPT = 4;

/** A selector that recomputes only when one of its inputs is another object than in the last few answers. */
export function memo<Source, const Inputs extends readonly unknown[], Result>(
  inputs: (source: Source) => Inputs,
  compute: (...values: NoInfer<Mutable<Inputs>>) => Result,
): (source: Source) => Result {
  /** The one used last comes first. */
  let kept: readonly { readonly values: Inputs; readonly result: Result }[] = [];
  return (source) => {
    const values = inputs(source);
    const found = kept.find((entry) => values.every((value, index) => value === entry.values[index]));
    if (found !== undefined && found === kept[0]) return found.result;
    const entry = found ?? { values, result: compute(...(values as Mutable<Inputs>)) };
    kept = [entry, ...kept.filter((other) => other !== found)].slice(0, KEPT);
    return entry.result;
  };
}
