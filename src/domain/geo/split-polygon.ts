import { isInsideRing, type PolygonRings, planarRingArea, type Ring, samePosition } from "./polygon.ts";
import type { Position } from "./position.ts";

/** Which member of a position a cutting line fixes: 0 = longitude (a meridian), 1 = latitude (a parallel). */
export type Axis = 0 | 1;

export interface SplitPolygon {
  /** What lies below the value: west of the meridian, or south of the parallel. */
  readonly low: readonly PolygonRings[];
  readonly high: readonly PolygonRings[];
}

interface Crossing {
  /** Place along the cutting line. */
  readonly along: number;
  /** True where the ring passes from the low to the high side. */
  readonly rising: boolean;
}

/** A stretch of a ring on one side, from the crossing where it enters to the one where it leaves. */
interface Chain {
  readonly high: boolean;
  readonly from: Crossing;
  readonly to: Crossing;
  readonly positions: readonly Position[];
}

/**
 * Cuts a polygon along a meridian or a parallel of the longitude-latitude plane, into simple pieces with their holes.
 * Edges are straight in longitude and latitude. Rings that enclose nothing are left out.
 */
export function splitPolygon(polygon: PolygonRings, axis: Axis, value: number): SplitPolygon {
  const chains: Chain[] = [];
  const whole: { ring: Ring; high: boolean; exterior: boolean }[] = [];
  polygon.forEach((ring, index) => {
    const found = chainsOf(ring, axis, value);
    if (typeof found === "boolean") whole.push({ ring, high: found, exterior: index === 0 });
    else chains.push(...found);
  });
  const side = (high: boolean): PolygonRings[] => {
    const here = whole.filter((entry) => entry.high === high);
    const exteriors = [
      ...here.filter((entry) => entry.exterior).map((entry) => entry.ring),
      ...joinChains(
        chains.filter((chain) => chain.high === high),
        partnersOf(chains),
      ),
    ].filter(enclosesArea);
    const holes = here.filter((entry) => !entry.exterior).map((entry) => entry.ring);
    return exteriors.map((exterior) => [
      exterior,
      ...holes.filter((hole) => exteriors.length === 1 || (hole[0] && isInsideRing(hole[0], exterior))),
    ]);
  };
  return { low: side(false), high: side(true) };
}

const enclosesArea = (ring: Ring): boolean => ring.length >= 4 && planarRingArea(ring) !== 0;

/** The chains of a ring, or, when it never crosses, the side it lies on. A position on the line counts as high. */
function chainsOf(ring: Ring, axis: Axis, value: number): Chain[] | boolean {
  const open = ring.slice(0, -1);
  const isHigh = (position: Position): boolean => position[axis] >= value;
  const first = open.findIndex((position, index) => {
    const before = open.at(index - 1);
    return before !== undefined && isHigh(before) !== isHigh(position);
  });
  if (first < 0) return open[0] !== undefined && isHigh(open[0]);

  const turned = [...open.slice(first), ...open.slice(0, first)];
  const chains: Chain[] = [];
  let previous = turned.at(-1);
  let start: Crossing | null = null;
  let positions: Position[] = [];
  const close = (at: Crossing, high: boolean): void => {
    if (start)
      chains.push({ high, from: start, to: at, positions: withEnds(start, positions, at, axis, value) });
    start = at;
    positions = [];
  };
  for (const position of turned) {
    if (previous && isHigh(previous) !== isHigh(position)) {
      close(crossingOf(previous, position, axis, value), isHigh(previous));
    }
    positions.push(position);
    previous = position;
  }
  const last = turned.at(-1);
  const firstChain = chains[0];
  if (last && firstChain) close(firstChain.from, isHigh(last));
  return chains;
}

function crossingOf(a: Position, b: Position, axis: Axis, value: number): Crossing {
  const rising = b[axis] >= value;
  // The lower end first, so that both users of a shared edge get the same number.
  const [low, high] = rising ? [a, b] : [b, a];
  const other: Axis = axis === 0 ? 1 : 0;
  const t = (value - low[axis]) / (high[axis] - low[axis]);
  return { along: t === 1 ? high[other] : low[other] + t * (high[other] - low[other]), rising };
}

/**
 * Where an edge is cut by the line, the same position for both directions of the edge; null when it stays on one
 * side. A neighbour that shares a cut edge takes this position in, so that the border between the two stays one line.
 */
export function edgeCrossing(a: Position, b: Position, axis: Axis, value: number): Position | null {
  if (a[axis] >= value === b[axis] >= value) return null;
  return onLine(crossingOf(a, b, axis, value).along, axis, value);
}

function onLine(along: number, axis: Axis, value: number): Position {
  return axis === 0 ? [value, along] : [along, value];
}

function withEnds(from: Crossing, inner: Position[], to: Crossing, axis: Axis, value: number): Position[] {
  return [onLine(from.along, axis, value), ...inner, onLine(to.along, axis, value)];
}

/** Inside the polygon the line runs between the 1st and 2nd crossing along it, the 3rd and 4th, and so on. */
function partnersOf(chains: readonly Chain[]): Map<Crossing, Crossing> {
  const sorted = chains.map((chain) => chain.from).sort((a, b) => a.along - b.along);
  const partners = new Map<Crossing, Crossing>();
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const a = sorted[i];
    let b = sorted[i + 1];
    if (!a || !b) continue;
    if (a.rising === b.rising) {
      // Crossings at one place (the ring touches the line) may stand in either order: a pair needs one of each kind.
      const other = sorted.findIndex((c, j) => j > i && c.rising !== a.rising);
      const swapped = sorted[other];
      if (swapped) {
        sorted[other] = b;
        sorted[i + 1] = swapped;
        b = swapped;
      }
    }
    partners.set(a, b);
    partners.set(b, a);
  }
  return partners;
}

function joinChains(chains: readonly Chain[], partners: ReadonlyMap<Crossing, Crossing>): Ring[] {
  const byStart = new Map(chains.map((chain) => [chain.from, chain]));
  const rings: Ring[] = [];
  for (const seed of chains) {
    if (!byStart.has(seed.from)) continue;
    const ring: Position[] = [];
    let chain: Chain | undefined = seed;
    while (chain) {
      byStart.delete(chain.from);
      for (const position of chain.positions) {
        const last = ring.at(-1);
        if (!last || !samePosition(last, position)) ring.push(position);
      }
      const next = partners.get(chain.to);
      chain = next && byStart.get(next);
    }
    const start = ring[0];
    const end = ring.at(-1);
    if (start && end && !samePosition(start, end)) ring.push(start);
    rings.push(ring);
  }
  return rings;
}
