import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { BorderRecord } from "../../../src/domain/borders/home-area.ts";

/** West, south, east, north in degrees, and how many times coarser than the finest a coast there is drawn. */
interface DetailZone {
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly coarser: number;
}

/** First match counts; elsewhere {@link ELSEWHERE}. Borders that can be measured from lie in the fine ones; the world beyond the areas in scope is context. */
const ZONES: readonly DetailZone[] = [
  { box: [-32, 27, 46, 72], coarser: 1 },
  { box: [-72.5, 10.5, -59.5, 19], coarser: 0.5 },
  { box: [-55, 1.5, -51, 6.5], coarser: 1 },
  { box: [54, -22, 56, -20], coarser: 1 },
  { box: [44, -13.5, 46, -12], coarser: 1 },
  { box: [-86, 6, -56, 28], coarser: 1.5 },
  { box: [-26, -5, 65, 45], coarser: 2 },
];
const ELSEWHERE = 6;

/** Smallest part that is drawn for its size alone, in square degrees on the ground; about 90 km2. */
export const SMALLEST_PART = 0.0075;

/** Areas this small, in square degrees on the ground, keep every part; about 6,000 km2. */
export const SMALL_STATE = 0.5;

/** How many times coarser than the finest the map is drawn at a place. */
export function coarsenessAt(longitude: number, latitude: number): number {
  const zone = ZONES.find(
    ({ box: [west, south, east, north] }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  return zone?.coarser ?? ELSEWHERE;
}

/** Areas drawn as finely as the atlas has them: the inset shows them large. Saint-Martin shares an island with SXM. */
export function fullDetailAreas(borders: readonly BorderRecord[]): ReadonlySet<Iso3> {
  return new Set([...(borders.find(({ id }) => id === "kingdom-caribbean")?.members ?? []), "MAF"]);
}

/** Areas of which every island and enclave is drawn: the members of any border. */
export function completeAreas(borders: readonly BorderRecord[]): ReadonlySet<Iso3> {
  return new Set(borders.flatMap(({ members }) => members));
}
