import type { Item } from "./item.ts";

/** One line, or one thing that is not divided, in a column of text. */
export interface Row {
  readonly height: number;
  /** Stays with the row after it: a heading. */
  readonly keep: boolean;
  /** The items with the row's top left at a point. */
  readonly draw: (x: number, y: number) => readonly Item[];
}

export interface Column {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Rows from top to bottom and from column to column.
 *
 * @returns null when they do not fit.
 */
export function flow(rows: readonly Row[], columns: readonly Column[]): readonly Item[] | null {
  const items: Item[] = [];
  let column = 0;
  let used = 0;
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end]?.keep === true && end < rows.length - 1) end += 1;
    const group = rows.slice(at, end + 1);
    const height = group.reduce((sum, row) => sum + row.height, 0);
    const box = columns[column];
    if (box === undefined) return null;
    if (used > 0 && used + height > box.height) {
      column += 1;
      used = 0;
      continue;
    }
    if (height > box.height) return null;
    for (const row of group) {
      // The air above a heading is not wanted at the top of a column.
      if (used === 0 && row.keep && row.draw(0, 0).length === 0) continue;
      items.push(...row.draw(box.x, box.y + used));
      used += row.height;
    }
    at = end + 1;
  }
  return items;
}
