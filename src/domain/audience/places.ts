import type { Iso3 } from "../areas/area.ts";
import type { Extent } from "../geo/extent.ts";
import { type Ring, samePosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";

/** What is publicly known of where areas are. */
export interface AreaPlaces {
  /** Where the name of an area stands; null for an area that is not known. */
  readonly labelOf: (iso3: Iso3) => Position | null;
  /** True where a location lies in an area. */
  readonly holds: (iso3: Iso3, position: Position) => boolean;
}

/** Decimals of a degree to which multiples of a grid are exact. */
const DECIMALS = 6;

/** The multiple of `grid` that `round` comes to, and never -0, which would print differently. */
const multiple = (degrees: number, grid: number, round: (value: number) => number): number =>
  // A multiple that was computed before is off by its last bit, and must not be moved on by it.
  Number((round(Number((degrees / grid).toFixed(DECIMALS))) * grid).toFixed(DECIMALS)) + 0;

/** The nearest point of a grid that begins at 0 degrees north and east. */
export const onGrid = ([longitude, latitude]: Position, grid: number): Position => [
  multiple(longitude, grid, Math.round),
  multiple(latitude, grid, Math.round),
];

/** Where the names of areas stand, those that are known. */
export const labelsOf = (
  areas: readonly Iso3[],
  { labelOf }: Pick<AreaPlaces, "labelOf">,
): readonly Position[] => areas.map(labelOf).filter((label) => label !== null);

/**
 * A place on the grid, in the area that it is in: where the nearest point of the grid lies in another, it is where the name
 * of its area stands, which tells less.
 *
 * @param areas that may hold it; none for a place at sea.
 */
export function coarsePlace(
  position: Position,
  areas: readonly Iso3[],
  grid: number,
  { labelOf, holds }: AreaPlaces,
): Position {
  const labels = labelsOf(areas, { labelOf });
  const [label] = labels;
  const same = labels.find((known) => samePosition(known, position));
  if (same !== undefined) return same;
  const rounded = onGrid(position, grid);
  return label === undefined || areas.some((iso3) => holds(iso3, rounded)) ? rounded : label;
}

/** A box as wide as this says nothing, and nobody can tell which way around the world it goes. */
const WIDEST = 180;
const [EAST, NORTH] = [180, 90];

/** The box around an extent, its sides rounded outward to the grid; null for one around half the world. */
export function coarseBox([west, south, east, north]: Extent, grid: number): Ring | null {
  const [w, s] = [multiple(west, grid, Math.floor), multiple(south, grid, Math.floor)];
  const [e, n] = [multiple(east, grid, Math.ceil), multiple(north, grid, Math.ceil)];
  // What lies on a line of the grid has no width by itself.
  const right = e > w ? e : Number((w + grid).toFixed(DECIMALS));
  const top = n > s ? n : Number((s + grid).toFixed(DECIMALS));
  if (right - w >= WIDEST || right > EAST || top > NORTH) return null;
  return [
    [w, s],
    [right, s],
    [right, top],
    [w, top],
    [w, s],
  ];
}

/** The farthest north and south that the map has its middle. */
const FARTHEST = 84;
/** Of a map of some 800 px at zoom 0 in degrees, divided by 4: so many points of a grid a map shows side by side at least. */
const DEGREES = 140;

/**
 * A camera that tells no more than the grid: its middle on the grid, and no nearer than shows some points of it, so that
 * what it was turned to is still in view.
 */
export function coarseCamera(
  { center, zoom }: { readonly center: Position; readonly zoom: number },
  grid: number,
): { readonly center: Position; readonly zoom: number } {
  const [longitude, latitude] = onGrid(center, grid);
  const nearest = Math.floor(Math.log2(DEGREES / grid) * 100) / 100;
  return {
    center: [longitude, Math.max(-FARTHEST, Math.min(FARTHEST, latitude))],
    zoom: Math.min(zoom, nearest),
  };
}
