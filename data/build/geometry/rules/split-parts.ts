import type { Iso3 } from "../../../../src/domain/areas/area.ts";
import type { PolygonRings } from "../../../../src/domain/geo/polygon.ts";
import type { Piece } from "../piece.ts";
import type { BoundaryRule } from "./rule.ts";

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Polygons of one unit that lie wholly inside one of the boxes become a piece of their own. */
interface Split {
  readonly part: string;
  readonly iso3: Iso3;
  readonly boxes: readonly Box[];
  /** How many polygons the atlas has there: another number means another edition. */
  readonly polygons: number;
}

function splitParts(id: string, unit: string, splits: readonly Split[]): BoundaryRule {
  return {
    id,
    apply: (pieces) =>
      pieces.flatMap((piece) => {
        if (piece.source !== unit) return [piece];
        const parts = splits.map(({ part, iso3, boxes, polygons }): Piece => {
          const inside = piece.polygons.filter((polygon) => boxes.some((box) => liesInside(polygon, box)));
          if (inside.length !== polygons) {
            throw new Error(`${id}: ${unit} has ${inside.length} polygons in ${part}, not ${polygons}`);
          }
          return { source: `${unit}/${part}`, iso3, polygons: inside };
        });
        const taken = new Set(parts.flatMap((part) => part.polygons));
        return [{ ...piece, polygons: piece.polygons.filter((polygon) => !taken.has(polygon)) }, ...parts];
      }),
  };
}

function liesInside(polygon: PolygonRings, [west, south, east, north]: Box): boolean {
  return polygon.every((ring) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
}

export const caribbeanNetherlands = splitParts("caribbean-netherlands", "Netherlands", [
  { part: "Bonaire, Sint Eustatius and Saba", iso3: "BES", boxes: [[-69, 11.5, -62.5, 18]], polygons: 3 },
]);

export const frenchOverseas = splitParts("french-overseas", "France", [
  { part: "French Guiana", iso3: "GUF", boxes: [[-55, 2, -51, 6]], polygons: 1 },
  { part: "Guadeloupe", iso3: "GLP", boxes: [[-62, 15.5, -60.9, 16.6]], polygons: 6 },
  { part: "Martinique", iso3: "MTQ", boxes: [[-61.3, 14.3, -60.7, 15]], polygons: 1 },
  { part: "Reunion", iso3: "REU", boxes: [[55, -21.5, 56, -20.5]], polygons: 1 },
  { part: "Mayotte", iso3: "MYT", boxes: [[44.9, -13.1, 45.4, -12.5]], polygons: 2 },
]);

export const norwegianIslands = splitParts("norwegian-islands", "Norway", [
  {
    part: "Svalbard and Jan Mayen",
    iso3: "SJM",
    boxes: [
      [-10, 70.5, -7, 71.5],
      [9, 74, 36, 81],
    ],
    polygons: 23,
  },
  { part: "Bouvet Island", iso3: "BVT", boxes: [[3, -55, 4, -54]], polygons: 1 },
]);

export const crimea = splitParts("crimea", "Russia", [
  { part: "Crimea", iso3: "UKR", boxes: [[32, 44, 37, 47]], polygons: 1 },
]);
