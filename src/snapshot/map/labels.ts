import type { MeasureText, Weight } from "../page/item.ts";
import { printableLine } from "../page/printable.ts";
import type { Line, Point, Window } from "./outlines.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands on the map so far. What is placed first keeps its place. */
export class Occupied {
  readonly #boxes: Box[] = [];
  readonly #window: Window;

  constructor(window: Window) {
    this.#window = window;
  }

  add(box: Box): void {
    this.#boxes.push(box);
  }

  /** True when nothing stands there and the frame does not cut it off. */
  isFree({ left, top, right, bottom }: Box): boolean {
    const { left: west, top: north, right: east, bottom: south } = this.#window;
    if (left < west || right > east || top < north || bottom > south) return false;
    return !this.#boxes.some(
      (other) => left < other.right && right > other.left && top < other.bottom && bottom > other.top,
    );
  }
}

/** Height of a line of text, in sizes. */
export const LINE_HEIGHT = 1.2;

/** A text in lines no wider than asked where its words allow, each with its width. */
export function wrapped(
  content: string,
  size: number,
  weight: Weight,
  widest: number,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printableLine(content).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, size, weight) > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** Where a text may stand beside its position: which side of it is there, and how far off, in sizes. */
export interface Anchor {
  readonly side: string;
  readonly offset: readonly [x: number, y: number];
}

/** The box of a text of `width` x `height` px, of which the named side or corner is at the point. */
export function boxAt(
  [x, y]: Point,
  { side, offset }: Anchor,
  width: number,
  height: number,
  size: number,
): Box {
  const across = side.includes("left") ? 0 : side.includes("right") ? -width : -width / 2;
  const down = side.includes("top") ? 0 : side.includes("bottom") ? -height : -height / 2;
  const left = x + offset[0] * size + across;
  const top = y + offset[1] * size + down;
  return { left, top, right: left + width, bottom: top + height };
}

/** How a radial offset moves each side away from the position. */
export function radial(side: string, sizes: number): readonly [number, number] {
  const x = side.includes("left") ? 1 : side.includes("right") ? -1 : 0;
  const y = side.includes("top") ? 1 : side.includes("bottom") ? -1 : 0;
  const length = Math.hypot(x, y) || 1;
  return [(x / length) * sizes, (y / length) * sizes];
}

export const grown = ({ left, top, right, bottom }: Box, px: number): Box => ({
  left: left - px,
  top: top - px,
  right: right + px,
  bottom: bottom + px,
});

/** Places along a line for a text of this width: its middle and its angle in degrees, never upside down. */
export function placesAlong(
  line: Line,
  width: number,
  spacing: number,
): readonly { at: Point; turn: number }[] {
  const ends: number[] = [0];
  line.forEach(([x, y], index) => {
    const before = line[index - 1];
    if (before !== undefined) ends.push((ends.at(-1) ?? 0) + Math.hypot(x - before[0], y - before[1]));
  });
  const total = ends.at(-1) ?? 0;
  if (total < width * 1.3) return [];
  const at = (length: number): Point => {
    const next = Math.max(
      1,
      ends.findIndex((end) => end >= length),
    );
    const [a, b] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
    const start = ends[next - 1] ?? 0;
    const share = (length - start) / ((ends[next] ?? 0) - start) || 0;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  const count = Math.max(1, Math.floor(total / spacing));
  return Array.from({ length: count }, (_, index) => {
    const middle = ((index + 0.5) * total) / count;
    const from = at(Math.max(0, middle - width / 2));
    const to = at(Math.min(total, middle + width / 2));
    const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    const turn = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    return { at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const, turn };
  });
}
