import { contours } from "d3-contour";
import { geodesicDestination, geodesicLine } from "../geo/geodesic.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { type MeasuredPoints, measurePoints, roomForPoints } from "./measure-points.ts";
import { nearestPoint } from "./nearest.ts";

/** Where a border is this far away, seen from outside the territory. */
export interface DistanceBandShape {
  readonly km: number;
  /** [longitude, latitude]; each vertex lies at the distance from the border point that was nearest to it. */
  readonly lines: readonly (readonly Position[])[];
}

/** The distances that are drawn on the map, in km. */
export const DISTANCE_BAND_KM = [250, 500, 1000] as const;

/** Cells of the lattice of distances, per degree of longitude and latitude. */
const PER_DEGREE = 4;

/** The lattice stops short of the poles, where a cell of longitude is no length. */
const HIGHEST_LATITUDE = 85;

interface Lattice {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The lines at some distances from the nearest of several borders. Distances are measured on a lattice of a quarter of a degree
 * with the bulk engine, the line is followed between its points (marching squares), and each vertex is then set off from its
 * nearest border point along the geodesic. So vertices are right to metres, and the line between two is a few hundred
 * metres off where it is most curved. Lines end at the antimeridian and at 85 degrees.
 *
 * @param km distances above 0, in any order.
 */
export function distanceBands(
  borders: readonly BorderIndex[],
  km: readonly number[],
): readonly DistanceBandShape[] {
  const measurable = borders.filter(({ segments }) => segments.count > 0);
  if (measurable.length === 0 || km.length === 0) return km.map((distance) => ({ km: distance, lines: [] }));
  const lattice = latticeAround(measurable, Math.max(...km));
  const distances = distancesOn(lattice, measurable);
  const trace = contours().size([lattice.columns, lattice.rows]);
  return km.map((distance) => {
    const { coordinates } = trace.contour([...distances], 1000 * distance);
    const lines = coordinates.flat().flatMap((ring) => withoutFrame(ring, lattice));
    return {
      km: distance,
      lines: lines.map((line) => line.map((at) => setOff(at, lattice, measurable, 1000 * distance))),
    };
  });
}

/** A lattice that holds all that is nearer than `km` to the borders. */
function latticeAround(borders: readonly BorderIndex[], km: number): Lattice {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { segments } of borders) {
    segments.edgeEnds.forEach((degrees, at) => {
      if (at % 2 === 0) {
        west = Math.min(west, degrees);
        east = Math.max(east, degrees);
      } else {
        south = Math.min(south, degrees);
        north = Math.max(north, degrees);
      }
    });
  }
  const up = km / 110 + 1;
  south = Math.floor(Math.max(-HIGHEST_LATITUDE, south - up));
  north = Math.ceil(Math.min(HIGHEST_LATITUDE, north + up));
  const aside = up / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  west = Math.floor(Math.max(-180, west - aside));
  east = Math.ceil(Math.min(180, east + aside));
  return { west, south, columns: (east - west) * PER_DEGREE + 1, rows: (north - south) * PER_DEGREE + 1 };
}

/** Metres to the nearest border, below 0 inside: row by row from the south-west. */
function distancesOn({ west, south, columns, rows }: Lattice, borders: readonly BorderIndex[]): Float64Array {
  const positions = new Float64Array(2 * columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      positions[2 * (row * columns + column)] = west + column / PER_DEGREE;
      positions[2 * (row * columns + column) + 1] = south + row / PER_DEGREE;
    }
  }
  const least = new Float64Array(columns * rows).fill(Number.POSITIVE_INFINITY);
  for (const index of borders) {
    const measured = roomForPoints(columns * rows);
    measurePoints(index, positions, measured, "fast");
    lower(least, measured);
  }
  return least;
}

function lower(least: Float64Array, { metres, inside }: MeasuredPoints): void {
  for (let i = 0; i < least.length; i += 1) {
    const signed = inside[i] === 1 ? -(metres[i] ?? 0) : (metres[i] ?? Number.POSITIVE_INFINITY);
    if (signed < (least[i] ?? 0)) least[i] = signed;
  }
}

/** A ring as the lines that are left when its edges along the frame of the lattice are taken out. */
function withoutFrame(
  ring: readonly (readonly number[])[],
  { columns, rows }: Lattice,
): readonly (readonly (readonly number[])[])[] {
  const isOnFrame = ([x = 0, y = 0]: readonly number[]) =>
    x <= 0.5 || y <= 0.5 || x >= columns - 0.5 || y >= rows - 0.5;
  const lines: (readonly number[])[][] = [];
  let line: (readonly number[])[] = [];
  const end = () => {
    if (line.length > 1) lines.push(line);
    line = [];
  };
  for (const at of ring) {
    if (isOnFrame(at)) end();
    else line.push(at);
  }
  end();
  return lines;
}

/** The place of a vertex on the lattice, moved along the geodesic from its nearest border point to the distance in metres. */
function setOff(
  [x = 0, y = 0]: readonly number[],
  { west, south }: Lattice,
  borders: readonly BorderIndex[],
  metres: number,
): Position {
  // The value of a cell stands in its middle.
  const at: Position = [west + (x - 0.5) / PER_DEGREE, south + (y - 0.5) / PER_DEGREE];
  let nearest: { readonly metres: number; readonly position: Position } | null = null;
  for (const index of borders) {
    const found = nearestPoint(index, at);
    if (found !== null && (nearest === null || found.metres < nearest.metres)) nearest = found;
  }
  if (nearest === null) return at;
  // From the far end back: its arrival azimuth turned about is the way out.
  const { arrivalAzimuth } = geodesicLine(at, nearest.position);
  return geodesicDestination(nearest.position, arrivalAzimuth + 180, metres);
}
