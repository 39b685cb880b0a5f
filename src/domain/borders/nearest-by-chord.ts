import { pointOnEdge } from "../geo/edge.ts";
import { WGS84 } from "../geo/ellipsoid.ts";
import { thomasMetres } from "../geo/thomas.ts";
import type { BorderIndex } from "./border-index.ts";
import { CHORD_REACH, collectCandidates, found } from "./candidates.ts";
import { alongEdge, edgeOf } from "./segments.ts";

const { equatorialRadius: a, polarRadius: b, eccentricitySquared } = WGS84;
const RADIANS = Math.PI / 180;

interface NearestByChord {
  /** The segment whose foot is nearest along the surface. */
  segment: number;
  /** The foot, on the edge itself; longitude may lie outside [-180, 180]. */
  longitude: number;
  latitude: number;
  /** Its distance by Thomas' formula. */
  metres: number;
}

/** What {@link searchByChord} found; the next search overwrites it. */
export const nearest: NearestByChord = { segment: -1, longitude: 0, latitude: 0, metres: 0 };

/**
 * Looks for the point of the border nearest to a location and leaves it in {@link nearest}. Of each segment that may be
 * nearest, the foot of the perpendicular through the earth is taken over onto the edge; the one nearest by Thomas' formula
 * wins. Within the reach of chords that foot is as good as the point nearest along the surface: the geodesic to it differs in
 * direction from the plane of the chord by 1e-3 at most, which over a segment of 5 km gains less than 1e-6 of the length.
 * Allocates nothing where the foot is a vertex, as it mostly is.
 *
 * @returns `none` without any line, `far` when the border is beyond the reach of chords (see `candidates.ts`);
 *   `nearest.segment` is then the segment nearest through the earth, and the rest has no meaning.
 */
export function searchByChord(
  index: BorderIndex,
  longitude: number,
  latitude: number,
): "found" | "far" | "none" {
  const lambda = longitude * RADIANS;
  const phi = latitude * RADIANS;
  const sine = Math.sin(phi);
  const normal = a / Math.sqrt(1 - eccentricitySquared * sine * sine);
  const fromAxis = normal * Math.cos(phi);
  const x = fromAxis * Math.cos(lambda);
  const y = fromAxis * Math.sin(lambda);
  const z = normal * (1 - eccentricitySquared) * sine;
  collectCandidates(index, x, y, z);
  nearest.segment = found.nearest;
  if (found.nearest < 0) return "none";
  if (found.squared > CHORD_REACH * CHORD_REACH) return "far";

  const { segments } = index;
  const { ends } = segments;
  nearest.metres = Number.POSITIVE_INFINITY;
  let nearestAlong = 0;
  for (let i = 0; i < found.count; i += 1) {
    const segment = found.segments[i] ?? 0;
    const chordFoot = found.alongs[i] ?? 0;
    const along =
      chordFoot === 0 || chordFoot === 1
        ? chordFoot
        : alongEdge(segments, index.edges, segment, [x, y, z], chordFoot, Math.sqrt(found.squares[i] ?? 0));
    let metres: number;
    if (along === 0 || along === 1) {
      const at = 6 * segment + 3 * along;
      metres = thomasMetres(
        x / a,
        y / a,
        z / b,
        (ends[at] ?? 0) / a,
        (ends[at + 1] ?? 0) / a,
        (ends[at + 2] ?? 0) / b,
      );
    } else {
      setFoot(index, segment, along);
      const footLambda = foot.longitude * RADIANS;
      // Parametric latitude: tan(beta) = (b / a) tan(phi).
      const footPhi = foot.latitude * RADIANS;
      const north = (b / a) * Math.sin(footPhi);
      const east = Math.cos(footPhi);
      const size = Math.sqrt(north * north + east * east);
      const level = east / size;
      metres = thomasMetres(
        x / a,
        y / a,
        z / b,
        level * Math.cos(footLambda),
        level * Math.sin(footLambda),
        north / size,
      );
    }
    if (metres >= nearest.metres) continue;
    nearest.metres = metres;
    nearest.segment = segment;
    nearestAlong = along;
  }
  setFoot(index, nearest.segment, nearestAlong);
  nearest.longitude = foot.longitude;
  nearest.latitude = foot.latitude;
  return "found";
}

const foot = { longitude: 0, latitude: 0 };

/** The location at a fraction of a segment, into `foot`. */
function setFoot({ segments, edges }: BorderIndex, segment: number, along: number): void {
  const edge = segments.edge[segment] ?? 0;
  const start = segments.share[2 * segment] ?? 0;
  const end = segments.share[2 * segment + 1] ?? 1;
  const share = start + along * (end - start);
  if (share <= 0 || share >= 1) {
    const at = 4 * edge + (share <= 0 ? 0 : 2);
    foot.longitude = segments.edgeEnds[at] ?? Number.NaN;
    foot.latitude = segments.edgeEnds[at + 1] ?? Number.NaN;
    return;
  }
  const [from, to] = edgeOf(segments, edge);
  [foot.longitude, foot.latitude] = pointOnEdge(edges, from, to, share);
}
