import type { Segments } from "./segments.ts";

/** Segments in one leaf at most. */
const LEAF_SIZE = 4;

/**
 * A bounding-volume hierarchy over segments: a binary tree of axis-aligned boxes in ECEF, in flat arrays.
 * Node 0 is the root. An inner node's first child follows it directly; `second` says where the other stands.
 */
export interface BoundingTree {
  /** Six numbers a node: smallest x, y, z and largest x, y, z, in metres; the slack of its segments is inside. */
  readonly boxes: Float64Array;
  /** Index of the second child; 0 for a leaf. */
  readonly second: Uint32Array;
  /** For a leaf, where its segments start in `order` and how many they are; a count of 0 for an inner node. */
  readonly start: Uint32Array;
  readonly size: Uint32Array;
  /** Segment indices, leaf by leaf. */
  readonly order: Uint32Array;
}

/** Builds the tree by splitting at the median of the longest axis. No segment: a tree with one empty leaf. */
export function buildTree(segments: Segments): BoundingTree {
  const { count, ends, slack } = segments;
  const middles = new Float64Array(3 * count);
  const reach = new Float64Array(6 * count);
  for (let i = 0; i < count; i += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const p = ends[6 * i + axis] ?? 0;
      const q = ends[6 * i + 3 + axis] ?? 0;
      middles[3 * i + axis] = (p + q) / 2;
      reach[6 * i + axis] = Math.min(p, q) - (slack[i] ?? 0);
      reach[6 * i + 3 + axis] = Math.max(p, q) + (slack[i] ?? 0);
    }
  }

  const most = Math.max(1, 2 * count);
  const boxes = new Float64Array(6 * most);
  const second = new Uint32Array(most);
  const start = new Uint32Array(most);
  const size = new Uint32Array(most);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let nodes = 0;

  const build = (from: number, to: number): number => {
    const node = nodes;
    nodes += 1;
    const longest = setBox(boxes, node, reach, order, from, to);
    if (to - from <= LEAF_SIZE) {
      start[node] = from;
      size[node] = to - from;
      return node;
    }
    const middle = (from + to) >> 1;
    selectMedian(order, middles, longest, from, to - 1, middle);
    build(from, middle);
    second[node] = build(middle, to);
    return node;
  };
  build(0, count);
  return {
    boxes: boxes.slice(0, 6 * nodes),
    second: second.slice(0, nodes),
    start: start.slice(0, nodes),
    size: size.slice(0, nodes),
    order,
  };
}

/** Sets a node's box around its segments and returns the axis along which it is longest. */
function setBox(
  boxes: Float64Array,
  node: number,
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
): number {
  let longest = 0;
  let length = Number.NEGATIVE_INFINITY;
  for (let axis = 0; axis < 3; axis += 1) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let at = from; at < to; at += 1) {
      const segment = order[at] ?? 0;
      low = Math.min(low, reach[6 * segment + axis] ?? low);
      high = Math.max(high, reach[6 * segment + 3 + axis] ?? high);
    }
    boxes[6 * node + axis] = low;
    boxes[6 * node + 3 + axis] = high;
    if (high - low > length) {
      length = high - low;
      longest = axis;
    }
  }
  return longest;
}

/** Reorders `order[left..right]` so that index `k` holds what sorting by `middles` on `axis` would put there (quickselect). */
function selectMedian(
  order: Uint32Array,
  middles: Float64Array,
  axis: number,
  left: number,
  right: number,
  k: number,
): void {
  const key = (at: number): number => middles[3 * (order[at] ?? 0) + axis] ?? 0;
  let low = left;
  let high = right;
  while (low < high) {
    const pivot = key((low + high) >> 1);
    let i = low;
    let j = high;
    while (i <= j) {
      while (key(i) < pivot) i += 1;
      while (key(j) > pivot) j -= 1;
      if (i <= j) {
        const swapped = order[i] ?? 0;
        order[i] = order[j] ?? 0;
        order[j] = swapped;
        i += 1;
        j -= 1;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
