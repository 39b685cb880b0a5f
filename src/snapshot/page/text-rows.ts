import { wrapped } from "../map/labels.ts";
import type { Row } from "./flow.ts";
import { type MeasureText, text, type Weight } from "./item.ts";

/** How the texts of a column are set; lengths in px. */
export interface TypeSize {
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  readonly color: string;
  readonly muted: string;
}

export const typeOf = (size: number, color: string, muted: string): TypeSize => ({
  size,
  leading: size * 1.32,
  baseline: size * 1.02,
  color,
  muted,
});

/** The lines of a text; a word wider than the column is broken where the column ends, so that nothing runs out of it. */
export function linesOf(
  content: string,
  width: number,
  { size }: TypeSize,
  measure: MeasureText,
  weight: Weight = 400,
): readonly string[] {
  return wrapped(content, size, weight, width, measure).flatMap((line) => {
    const parts: string[] = [];
    let rest = line;
    while (measure(rest, size, weight) > width && rest.length > 1) {
      let end = rest.length - 1;
      while (end > 1 && measure(rest.slice(0, end), size, weight) > width) end -= 1;
      parts.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...parts, rest];
  });
}

/** A heading with the air above it, which is left out at the top of a column. */
export const headingRows = (
  content: string,
  { size, leading, baseline, color }: TypeSize,
): readonly Row[] => [
  { height: leading * 0.45, keep: true, draw: () => [] },
  {
    height: leading * 1.05,
    keep: true,
    draw: (x, y) => [text(content, x, y + baseline, { size, weight: 600, color })],
  },
];

/** In sizes: lines after the first stand in, so that a reader sees where the next entry begins. */
const HANGING = 0.8;

export function textRows(
  content: string,
  width: number,
  type: TypeSize,
  measure: MeasureText,
): readonly Row[] {
  const indent = HANGING * type.size;
  return linesOf(content, width - indent, type, measure).map((line, index) => ({
    height: type.leading,
    keep: false,
    draw: (x, y) => [
      text(line, x + (index === 0 ? 0 : indent), y + type.baseline, { size: type.size, color: type.color }),
    ],
  }));
}
