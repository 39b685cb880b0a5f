import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { type BorderIndex, createBorderIndex } from "../../../src/domain/borders/border-index.ts";
import type {
  AreaBorderDistance,
  BorderId,
  BorderRecord,
  WitnessLine,
} from "../../../src/domain/borders/home-area.ts";
import { homeAreaParts } from "../../../src/domain/borders/home-area-parts.ts";
import { witnessFromArea, witnessFromPosition } from "../../../src/domain/borders/witness-line.ts";
import type { DistancesDocument } from "../../../src/domain/datasets/documents.ts";
import { polygonsOf } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

export interface DistanceInputs {
  /** Areas to measure from: all in scope and all that a mission names; each once, in any order. */
  readonly areaIso3s: readonly Iso3[];
  /** Where the capital is; areas without one get no capital measure. */
  readonly capitals: ReadonlyMap<Iso3, Position>;
}

/**
 * Measures every area to every border at 1:10 million, by nearest edge and by capital.
 * Members of a border are absent for it, and so are areas without land at this scale (Vatican City).
 */
export function computeDistances(
  areas10m: ReadonlyMap<Iso3, MultiPolygon>,
  { borders }: { readonly borders: readonly BorderRecord[] },
  { areaIso3s, capitals }: DistanceInputs,
  report: (message: string) => void,
): DistancesDocument {
  report("distances: preparing borders");
  const indexes = homeAreaParts(borders, areas10m).map(({ border, parts }) => ({
    border,
    members: new Set(parts.map(({ iso3 }) => iso3)),
    index: createBorderIndex(parts, { edges: "great-circle" }),
  }));
  const distances = Object.fromEntries(indexes.map(({ border }) => [border, {}])) as Record<
    BorderId,
    Record<Iso3, AreaBorderDistance>
  >;
  const sorted = [...new Set(areaIso3s)].sort();
  sorted.forEach((iso3, done) => {
    report(`distances: ${iso3} (${done + 1} of ${sorted.length})`);
    const geometry = areas10m.get(iso3);
    if (!geometry) return;
    const area = createBorderIndex([{ iso3, polygons: polygonsOf(geometry) }], { edges: "great-circle" });
    for (const { border, members, index } of indexes) {
      const measured = members.has(iso3) ? null : measure(area, index, capitals.get(iso3) ?? null);
      if (measured) distances[border][iso3] = measured;
    }
  });
  return distances;
}

function measure(
  area: BorderIndex,
  border: BorderIndex,
  capital: Position | null,
): AreaBorderDistance | null {
  const edge = witnessFromArea(border, area);
  if (!edge) return null;
  const fromCapital = capital && witnessFromPosition(border, capital);
  return { edge: rounded(edge), capital: fromCapital && rounded(fromCapital) };
}

/** Lengths to 1 m and ends to 1e-5 degrees (1 m): finer than the 1:10 million lines they are measured on. */
function rounded({ km, inside, from, to, toIso3 }: WitnessLine): WitnessLine {
  return {
    km: Math.round(km * 1e3) / 1e3,
    inside,
    from: roundedPosition(from),
    to: roundedPosition(to),
    toIso3,
  };
}

function roundedPosition([longitude, latitude]: Position): Position {
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}
