import type { Iso3 } from "../areas/area.ts";
import { wrapLongitude } from "../geo/edge.ts";
import type { Ecef } from "../geo/ellipsoid.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { chordLimits, setLimits, TO_SPHERE_SQUARED } from "./bounds.ts";
import { contactBetween } from "./contact.ts";
import { partAt } from "./containment.ts";
import { nearestPairByChord, walkPairs } from "./pair-walk.ts";
import { footOnSegment, isWithin, nearestOnSegment, segmentEnd } from "./segment-distance.ts";
import { edgeOf, partOfSegment, pointOnSegment } from "./segments.ts";

/** The nearest two points of an area and a border. */
export interface AreaHit {
  /** Length of the geodesic between them on WGS 84, in metres; 0 where the two touch or overlap. */
  readonly metres: number;
  /** True when the area and the territory that the border encloses overlap; touching alone is not inside. */
  readonly inside: boolean;
  /** The end on the area. */
  readonly from: Position;
  /** The end on the border. */
  readonly to: Position;
  /** The part of the territory on which the line ends. */
  readonly iso3: Iso3;
}

/** Gains of less than this are not looked for, in metres. */
const INDIFFERENCE = 0.001;

/** Outlines this near to each other through the earth, in metres, may touch. */
const MAY_TOUCH = 5;

/**
 * The true nearest pair of points of two territories on WGS 84, over all edges of both outlines.
 *
 * Of two arcs that do not cross, the nearest pair has a vertex of one of them at an end: away from where two geodesics
 * meet, the distance between them only grows (up to a quarter of the globe). So vertices against segments, both ways,
 * are enough. The pair nearest through the earth gives the bound for the exact search, as for a single location.
 *
 * Both indexes must have been built with the same kind of edges, or a border in common is measured as two lines.
 *
 * @returns null when either has no line at all.
 */
export function nearestBetween(area: BorderIndex, border: BorderIndex): AreaHit | null {
  const first = nearestPairByChord(area, border);
  if (!first) return null;
  if (first.crossing !== null) {
    const at = normalised(pointOnSegment(border.segments, border.edges, first.borderSegment, first.crossing));
    return { metres: 0, inside: true, from: at, to: at, iso3: ownerOf(border, first.borderSegment) };
  }
  if (first.chord < MAY_TOUCH) {
    const contact = contactBetween(area, border);
    if (contact) {
      const at = normalised(contact.position);
      return { metres: 0, inside: false, from: at, to: at, iso3: border.parts[contact.part] ?? "" };
    }
  }
  return overlapBetween(area, border) ?? nearestPair(area, border, first.areaSegment, first.borderSegment);
}

/** Outlines that do not cross: the one lies in the other when any vertex of a ring of it does. */
function overlapBetween(area: BorderIndex, border: BorderIndex): AreaHit | null {
  for (const { at } of ringStarts(area)) {
    const part = partAt(border.containment, at);
    if (part >= 0) return { metres: 0, inside: true, from: at, to: at, iso3: border.parts[part] ?? "" };
  }
  for (const { at, part } of ringStarts(border)) {
    if (partAt(area.containment, at) < 0) continue;
    return { metres: 0, inside: true, from: at, to: at, iso3: border.parts[part] ?? "" };
  }
  return null;
}

/** Edges of an outline come ring by ring: the first one of each is where the last one did not end. */
function ringStarts({ segments }: BorderIndex): { readonly at: Position; readonly part: number }[] {
  const { edgeEnds, edgePart } = segments;
  const starts: { at: Position; part: number }[] = [];
  edgePart.forEach((part, edge) => {
    const here = 4 * edge;
    if (edge > 0 && edgeEnds[here] === edgeEnds[here - 2] && edgeEnds[here + 1] === edgeEnds[here - 1])
      return;
    starts.push({ at: normalised(edgeOf(segments, edge)[0]), part });
  });
  return starts;
}

function nearestPair(
  area: BorderIndex,
  border: BorderIndex,
  areaSegment: number,
  borderSegment: number,
): AreaHit {
  let best: Pair = { metres: Number.POSITIVE_INFINITY, from: [0, 0], to: [0, 0], borderSegment };
  const limits = chordLimits(best.metres);
  const measure = (a: number, b: number): void => {
    for (const end of [0, 1] as const) {
      // The end of a vertex pair stands on each outline in turn.
      const onArea = vertexToSegment(area, a, end, border, b);
      if (onArea) keep({ metres: onArea.metres, from: onArea.vertex, to: onArea.foot, borderSegment: b });
      const onBorder = vertexToSegment(border, b, end, area, a);
      if (onBorder)
        keep({ metres: onBorder.metres, from: onBorder.foot, to: onBorder.vertex, borderSegment: b });
    }
  };
  const vertexToSegment = (
    own: BorderIndex,
    ownSegment: number,
    end: 0 | 1,
    other: BorderIndex,
    otherSegment: number,
  ): { metres: number; vertex: Position; foot: Position } | null => {
    const point: Ecef = segmentEnd(own.segments.ends, ownSegment, end);
    if (!isWithin(other.segments, otherSegment, point, limits)) return null;
    const vertex = normalised(pointOnSegment(own.segments, own.edges, ownSegment, end));
    const foot = footOnSegment(other, otherSegment, point);
    const { metres, position } = nearestOnSegment(other, otherSegment, vertex, point, foot);
    return { metres, vertex, foot: normalised(position) };
  };
  const keep = (pair: Pair): void => {
    if (pair.metres >= best.metres) return;
    best = pair;
    setLimits(limits, best.metres - INDIFFERENCE);
  };

  measure(areaSegment, borderSegment);
  walkPairs(
    area,
    border,
    (chordSquared, stretchedSquared) =>
      chordSquared <= limits.chordSquared && stretchedSquared() <= limits.stretchedSquared,
    measure,
    TO_SPHERE_SQUARED,
  );
  return {
    metres: best.metres,
    inside: false,
    from: best.from,
    to: best.to,
    iso3: ownerOf(border, best.borderSegment),
  };
}

interface Pair {
  readonly metres: number;
  readonly from: Position;
  readonly to: Position;
  readonly borderSegment: number;
}

function ownerOf(border: BorderIndex, segment: number): Iso3 {
  return border.parts[partOfSegment(border.segments, segment)] ?? "";
}

function normalised([longitude, latitude]: Position): Position {
  return [wrapLongitude(longitude), latitude];
}
