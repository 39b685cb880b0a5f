export type DecimalSign = "." | ",";

export interface Decimal {
  readonly value: number;
  /** null for a number without decimals. */
  readonly sign: DecimalSign | null;
}

/** More digits than a double holds; a longer text is no coordinate. */
const LONGEST = 40;

/**
 * A decimal number as people and programs write it: `4.5`, `4,5`, `-68.9`, `1.2e-7`.
 * Grouped digits (`1.234,5`), hexadecimal, units and words are null, and nothing is ever cut off to make a number of
 * the rest. White space around it does not count, the no-break space included.
 */
export function readDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const found = /^[+-]?\d+(?:([.,])\d+)?(?:[eE][+-]?\d{1,3})?$/.exec(trimmed);
  if (found === null) return null;
  const value = Number(trimmed.replace(",", "."));
  if (!Number.isFinite(value)) return null;
  const sign = found[1];
  return { value, sign: sign === "." || sign === "," ? sign : null };
}

/** What Dutch and English tables write for "nothing here". */
const NOTHING = new Set(["", "-", "n.v.t.", "nvt", "n.v.t", "n.b.", "n/a", "#n/b", "#n/a", "null"]);

/** True for an empty cell and for what stands for one (`n.v.t.`). */
export function isNothing(text: string): boolean {
  return NOTHING.has(text.trim().toLowerCase());
}
