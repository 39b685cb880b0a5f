import type { AreaRecord, Iso3 } from "../../src/domain/areas/area.ts";
import type { BuildAccount } from "../../src/domain/datasets/documents.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { AreaRow } from "./datasets/areas.ts";
import { DataError, type DataProblem } from "./tables/data-problem.ts";

const FILE = "data/areas/areas.csv";

/** What the drawn geometry says of each area. */
export interface DrawnAreas {
  readonly labelPositions: ReadonlyMap<Iso3, Position>;
  readonly areaKm2: ReadonlyMap<Iso3, number>;
}

/**
 * One record per drawn area, by code.
 *
 * @throws DataError when a drawn area has no row, or an area in scope is not drawn.
 */
export function buildAreas(
  rows: ReadonlyMap<Iso3, AreaRow>,
  { labelPositions, areaKm2 }: DrawnAreas,
): { readonly areas: readonly AreaRecord[]; readonly account: BuildAccount } {
  const problems: DataProblem[] = [];
  const areas: AreaRecord[] = [];
  for (const [iso3, size] of [...areaKm2].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = rows.get(iso3);
    const labelPosition = labelPositions.get(iso3);
    if (!row) problems.push(problem(iso3, "no row", "a row for every area that is drawn"));
    else if (!labelPosition) problems.push(problem(iso3, "no label position", "one for every area drawn"));
    else areas.push({ ...row, labelPosition, areaKm2: size });
  }
  for (const { iso3, inScope } of rows.values()) {
    if (inScope && !areaKm2.has(iso3))
      problems.push(problem(iso3, "no geometry", "geometry for every area in scope"));
  }
  if (problems.length > 0) throw new DataError(problems);
  const notDrawn = rows.size - areas.length;
  return {
    areas,
    account: {
      dataset: "areas",
      read: rows.size,
      used: areas.length,
      leftOut:
        notDrawn === 0
          ? []
          : [
              {
                reason: {
                  nl: "niet als eigen gebied getekend in de grenzen van deze editie",
                  en: "not drawn as an area of its own in the boundaries of this edition",
                },
                count: notDrawn,
              },
            ],
    },
  };
}

function problem(iso3: Iso3, found: string, expected: string): DataProblem {
  return { file: FILE, place: iso3, field: "", found, expected };
}
