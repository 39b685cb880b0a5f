import { wrapLongitude } from "../geo/edge.ts";
import type { Position } from "../geo/position.ts";

/** What {@link EdgeTable.find} found: the same edge, the same edge the other way round, or neither. */
export type EdgeMatch = { readonly index: number; readonly reversed: boolean } | null;

/**
 * Finds an edge among many by its two ends, in either direction. Ends are one place when they are the same number, or
 * spell the same place: 180 and -180, and every longitude at a pole.
 *
 * A hash table over the sum of the ends, which is the same for both directions; typed arrays, because an outline at
 * 1:10 million has 50,000 edges and a key in text for each costs more than all measuring.
 */
export class EdgeTable {
  readonly #ends: Float64Array;
  readonly #next: Int32Array;
  readonly #first: Int32Array;
  #count = 0;

  constructor(capacity: number) {
    this.#ends = new Float64Array(4 * capacity);
    this.#next = new Int32Array(capacity);
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * capacity + 2))).fill(-1);
  }

  /** Adds an edge and returns its index: the number of edges added before it. */
  add(from: Position, to: Position): number {
    const index = this.#count;
    this.#count += 1;
    const at = 4 * index;
    this.#ends[at] = placeLongitude(from);
    this.#ends[at + 1] = from[1];
    this.#ends[at + 2] = placeLongitude(to);
    this.#ends[at + 3] = to[1];
    const slot = this.#slotOf(from, to);
    this.#next[index] = this.#first[slot] ?? -1;
    this.#first[slot] = index;
    return index;
  }

  /** The edge added last that has these ends and that `accept` takes. */
  find(from: Position, to: Position, accept: (index: number) => boolean = () => true): EdgeMatch {
    const x0 = placeLongitude(from);
    const x1 = placeLongitude(to);
    let index = this.#first[this.#slotOf(from, to)] ?? -1;
    while (index >= 0) {
      if (accept(index)) {
        if (this.#is(index, x0, from[1], x1, to[1])) return { index, reversed: false };
        if (this.#is(index, x1, to[1], x0, from[1])) return { index, reversed: true };
      }
      index = this.#next[index] ?? -1;
    }
    return null;
  }

  #is(index: number, x0: number, y0: number, x1: number, y1: number): boolean {
    const at = 4 * index;
    const ends = this.#ends;
    return ends[at] === x0 && ends[at + 1] === y0 && ends[at + 2] === x1 && ends[at + 3] === y1;
  }

  #slotOf(from: Position, to: Position): number {
    // Adding 0 makes one zero of -0 and 0, whose bits differ.
    sums[0] = placeLongitude(from) + placeLongitude(to) + 0;
    sums[1] = from[1] + to[1] + 0;
    let hash = 0;
    for (let i = 0; i < 4; i += 1) {
      hash = Math.imul(hash ^ (sumBits[i] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (this.#first.length - 1);
  }
}

const sums = new Float64Array(2);
const sumBits = new Uint32Array(sums.buffer);

/** True when the two are one place, however it is spelled. */
export function samePlace(a: Position, b: Position): boolean {
  return a[1] === b[1] && placeLongitude(a) === placeLongitude(b);
}

function placeLongitude([longitude, latitude]: Position): number {
  return Math.abs(latitude) === 90 ? 0 : wrapLongitude(longitude);
}
