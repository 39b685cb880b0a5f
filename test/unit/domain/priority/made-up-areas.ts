import type { AreaRecord, Iso3 } from "../../../../src/domain/areas/area.ts";
import type {
  AreaBorderDistance,
  BorderId,
  BorderRecord,
  HomeArea,
  WitnessLine,
} from "../../../../src/domain/borders/home-area.ts";
import type { DistancesDocument } from "../../../../src/domain/datasets/documents.ts";

export function areaOf(iso3: Iso3, inScope = true): AreaRecord {
  return {
    iso3,
    names: { nl: iso3, en: iso3 },
    region: null,
    inScope,
    capital: null,
    labelPosition: [0, 0],
    areaKm2: 1,
  };
}

export function borderOf(id: BorderId, members: readonly Iso3[]): BorderRecord {
  return { id, names: { nl: id, en: id }, shortNames: { nl: id, en: id }, members, notes: [] };
}

export function homeAreaOf(
  borders: readonly BorderId[],
  outermostBorders: readonly BorderId[] = [],
): HomeArea {
  return { id: "europe-and-kingdom", names: { nl: "thuis", en: "home" }, borders, outermostBorders };
}

/** Distances in km to one border by edge, and by capital where a second number is given. */
export function distancesOf(
  byBorder: Partial<
    Record<BorderId, Readonly<Record<Iso3, number | readonly [edge: number, capital: number]>>>
  >,
): DistancesDocument {
  const toBorder = (border: BorderId): Readonly<Record<Iso3, AreaBorderDistance>> =>
    Object.fromEntries(
      Object.entries(byBorder[border] ?? {}).map(([iso3, km]) => [
        iso3,
        typeof km === "number"
          ? { edge: lineOf(km), capital: null }
          : { edge: lineOf(km[0]), capital: lineOf(km[1]) },
      ]),
    );
  return {
    eu: toBorder("eu"),
    "eu-outermost": toBorder("eu-outermost"),
    schengen: toBorder("schengen"),
    "nato-europe": toBorder("nato-europe"),
    "kingdom-caribbean": toBorder("kingdom-caribbean"),
    netherlands: toBorder("netherlands"),
  };
}

function lineOf(km: number): WitnessLine {
  return { km, inside: false, from: [0, 0], to: [1, 1], toIso3: "HOM" };
}
