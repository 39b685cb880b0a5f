import type { Position } from "../geo/position.ts";

const CELLS_PER_DEGREE = 2;
const COLUMNS = 360 * CELLS_PER_DEGREE;
const ROWS = 180 * CELLS_PER_DEGREE;

/** A cell that an edge passes through: its locations differ, and are looked up one by one. */
export const MIXED = -2;
/** Not yet filled; none is left after {@link fillCells}. */
const OPEN = -3;

/**
 * Half a degree of longitude and latitude a cell, row by row from the south-west. A cell without an edge lies wholly in one
 * part or in none, so that most locations of the world are answered by one look; the number is the index of the part, or -1.
 */
export function cellsToFill(): Int16Array {
  return new Int16Array(COLUMNS * ROWS).fill(OPEN);
}

/** Index of the cell that holds a location; the longitude in [-180, 180). */
export function cellOf(longitude: number, latitude: number): number {
  return rowOf(latitude) * COLUMNS + columnOf(longitude);
}

/** Marks every cell of the box around a straight edge: too many for a long one, never too few. */
export function markCells(cells: Int16Array, from: Position, to: Position): void {
  const west = columnOf(Math.min(from[0], to[0]));
  const east = columnOf(Math.max(from[0], to[0]));
  const north = rowOf(Math.max(from[1], to[1]));
  for (let row = rowOf(Math.min(from[1], to[1])); row <= north; row += 1) {
    cells.fill(MIXED, row * COLUMNS + west, row * COLUMNS + east + 1);
  }
}

/** Fills the cells that were not marked. Neighbours in a row with no edge between them are alike: one look-up for all. */
export function fillCells(cells: Int16Array, partAt: (longitude: number, latitude: number) => number): void {
  for (let row = 0; row < ROWS; row += 1) {
    let known: number | null = null;
    for (let column = 0; column < COLUMNS; column += 1) {
      const cell = row * COLUMNS + column;
      if (cells[cell] === MIXED) {
        known = null;
        continue;
      }
      known ??= partAt((column + 0.5) / CELLS_PER_DEGREE - 180, (row + 0.5) / CELLS_PER_DEGREE - 90);
      cells[cell] = known;
    }
  }
}

function columnOf(longitude: number): number {
  return Math.min(COLUMNS - 1, Math.max(0, Math.floor((longitude + 180) * CELLS_PER_DEGREE)));
}

function rowOf(latitude: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) * CELLS_PER_DEGREE)));
}
