import type { Segments } from "./segments.ts";

/** Segments in one leaf at most. */
const LEAF_SIZE = 4;

/** Slices along an axis between which a node is split. */
const BINS = 24;

/** Below this the tree is split at medians, so that no arrangement of segments makes it deeper than a walk's stack. */
const DEEPEST_BY_AREA = 64;

/** Nodes that a walk may have to put aside: one a level. */
export const TREE_DEPTH = DEEPEST_BY_AREA + 32;

/**
 * A bounding-volume hierarchy over segments: a binary tree of axis-aligned boxes in ECEF, in flat arrays.
 * Node 0 is the root. An inner node's first child follows it directly; `second` says where the other stands.
 */
export interface BoundingTree {
  /** Six numbers a node: smallest x, y, z and largest x, y, z, in metres; the slack of its segments is inside. */
  readonly boxes: Float64Array;
  /** Index of the second child; 0 for a leaf. */
  readonly second: Uint32Array;
  /** For a leaf, its first segment and how many follow each other from there; a count of 0 for an inner node. */
  readonly start: Uint32Array;
  readonly size: Uint32Array;
}

/**
 * Builds the tree, and says in which order the segments have to be laid (see `reorderSegments`) for its leaves to be runs of
 * them. Each node is split where the surface of the two boxes, each times its segments, is least (the surface area
 * heuristic): a walk then opens half as many boxes as with medians. No segment: a tree with one empty leaf.
 */
export function buildTree(segments: Segments): { readonly tree: BoundingTree; readonly order: Uint32Array } {
  const { count } = segments;
  const reach = reachOf(segments);
  const most = Math.max(1, 2 * count);
  const boxes = new Float64Array(6 * most);
  const second = new Uint32Array(most);
  const start = new Uint32Array(most);
  const size = new Uint32Array(most);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  let nodes = 0;

  const build = (from: number, to: number, depth: number): number => {
    const node = nodes;
    nodes += 1;
    setBox(boxes, node, reach, order, from, to);
    if (to - from <= LEAF_SIZE) {
      start[node] = from;
      size[node] = to - from;
      return node;
    }
    const middle = split(reach, order, from, to, depth);
    build(from, middle, depth + 1);
    second[node] = build(middle, to, depth + 1);
    return node;
  };
  build(0, count, 0);
  return {
    tree: {
      boxes: boxes.slice(0, 6 * nodes),
      second: second.slice(0, nodes),
      start: start.slice(0, nodes),
      size: size.slice(0, nodes),
    },
    order,
  };
}

/** The box of each segment with its slack: six numbers, as in the tree. */
function reachOf({ count, ends, slack }: Segments): Float64Array {
  const reach = new Float64Array(6 * count);
  for (let i = 0; i < count; i += 1) {
    for (let axis = 0; axis < 3; axis += 1) {
      const p = ends[6 * i + axis] ?? 0;
      const q = ends[6 * i + 3 + axis] ?? 0;
      reach[6 * i + axis] = Math.min(p, q) - (slack[i] ?? 0);
      reach[6 * i + 3 + axis] = Math.max(p, q) + (slack[i] ?? 0);
    }
  }
  return reach;
}

function setBox(
  boxes: Float64Array,
  node: number,
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
): void {
  const at = 6 * node;
  boxes.fill(Number.POSITIVE_INFINITY, at, at + 3);
  boxes.fill(Number.NEGATIVE_INFINITY, at + 3, at + 6);
  for (let i = from; i < to; i += 1) include(boxes, at, reach, 6 * (order[i] ?? 0));
}

/** Widens the box at `at` by another one. */
function include(boxes: Float64Array, at: number, other: Float64Array, otherAt: number): void {
  for (let axis = 0; axis < 3; axis += 1) {
    boxes[at + axis] = Math.min(boxes[at + axis] ?? 0, other[otherAt + axis] ?? 0);
    boxes[at + 3 + axis] = Math.max(boxes[at + 3 + axis] ?? 0, other[otherAt + 3 + axis] ?? 0);
  }
}

/** Reorders `order[from..to)` into two halves and returns where the second begins. */
function split(reach: Float64Array, order: Uint32Array, from: number, to: number, depth: number): number {
  const cut = depth < DEEPEST_BY_AREA ? cheapestCut(reach, order, from, to) : null;
  const middle = cut === null ? from : partition(reach, order, from, to, cut.axis, cut.at);
  if (middle > from && middle < to) return middle;
  // All middles are in one slice, or the tree is deep: by halves along the longest axis.
  const axis = longestAxis(reach, order, from, to);
  order.subarray(from, to).sort((p, q) => middleOf(reach, p, axis) - middleOf(reach, q, axis));
  return (from + to) >> 1;
}

const middleOf = (reach: Float64Array, segment: number, axis: number): number =>
  ((reach[6 * segment + axis] ?? 0) + (reach[6 * segment + 3 + axis] ?? 0)) / 2;

/** Segments whose middle lies below `at` first; returns how far they reach. */
function partition(
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
  axis: number,
  at: number,
): number {
  let low = from;
  for (let i = from; i < to; i += 1) {
    const segment = order[i] ?? 0;
    if (middleOf(reach, segment, axis) >= at) continue;
    order[i] = order[low] ?? 0;
    order[low] = segment;
    low += 1;
  }
  return low;
}

const binBoxes = new Float64Array(6 * BINS);
const binCounts = new Uint32Array(BINS);
const running = new Float64Array(6);
const costBelow = new Float64Array(BINS);

/** The cut between two slices of an axis that costs least; null where all middles are one place. */
function cheapestCut(
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
): { readonly axis: number; readonly at: number } | null {
  let least = Number.POSITIVE_INFINITY;
  let best: { axis: number; at: number } | null = null;
  for (let axis = 0; axis < 3; axis += 1) {
    const [low, high] = spanOf(reach, order, from, to, axis);
    const width = (high - low) / BINS;
    if (!(width > 0)) continue;
    fillBins(reach, order, from, to, axis, low, width);
    costsFromBelow();
    let count = 0;
    clear(running, 0);
    for (let bin = BINS - 1; bin > 0; bin -= 1) {
      count += binCounts[bin] ?? 0;
      if ((binCounts[bin] ?? 0) > 0) include(running, 0, binBoxes, 6 * bin);
      if (count === 0 || count === to - from) continue;
      const cost = (costBelow[bin - 1] ?? 0) + count * surface(running, 0);
      if (cost < least) {
        least = cost;
        best = { axis, at: low + bin * width };
      }
    }
  }
  return best;
}

/** For each slice: what it and all before it cost as one half. */
function costsFromBelow(): void {
  let count = 0;
  clear(running, 0);
  for (let bin = 0; bin < BINS; bin += 1) {
    count += binCounts[bin] ?? 0;
    if ((binCounts[bin] ?? 0) > 0) include(running, 0, binBoxes, 6 * bin);
    costBelow[bin] = count === 0 ? 0 : count * surface(running, 0);
  }
}

function fillBins(
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
  axis: number,
  low: number,
  width: number,
): void {
  binCounts.fill(0);
  for (let bin = 0; bin < BINS; bin += 1) clear(binBoxes, 6 * bin);
  for (let i = from; i < to; i += 1) {
    const segment = order[i] ?? 0;
    const bin = Math.min(BINS - 1, Math.floor((middleOf(reach, segment, axis) - low) / width));
    binCounts[bin] = (binCounts[bin] ?? 0) + 1;
    include(binBoxes, 6 * bin, reach, 6 * segment);
  }
}

function clear(boxes: Float64Array, at: number): void {
  boxes.fill(Number.POSITIVE_INFINITY, at, at + 3);
  boxes.fill(Number.NEGATIVE_INFINITY, at + 3, at + 6);
}

function surface(boxes: Float64Array, at: number): number {
  const x = (boxes[at + 3] ?? 0) - (boxes[at] ?? 0);
  const y = (boxes[at + 4] ?? 0) - (boxes[at + 1] ?? 0);
  const z = (boxes[at + 5] ?? 0) - (boxes[at + 2] ?? 0);
  return x * y + y * z + z * x;
}

function spanOf(
  reach: Float64Array,
  order: Uint32Array,
  from: number,
  to: number,
  axis: number,
): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i += 1) {
    const middle = middleOf(reach, order[i] ?? 0, axis);
    if (middle < low) low = middle;
    if (middle > high) high = middle;
  }
  return [low, high];
}

function longestAxis(reach: Float64Array, order: Uint32Array, from: number, to: number): number {
  let longest = 0;
  let length = Number.NEGATIVE_INFINITY;
  for (let axis = 0; axis < 3; axis += 1) {
    const [low, high] = spanOf(reach, order, from, to, axis);
    if (high - low > length) {
      length = high - low;
      longest = axis;
    }
  }
  return longest;
}
