import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { type BorderIndex, createBorderIndex } from "../../../src/domain/borders/border-index.ts";
import { type Land, withGrounds } from "../../../src/domain/borders/ground.ts";
import type { AreaBorderDistance, BorderId, BorderRecord } from "../../../src/domain/borders/home-area.ts";
import { homeAreaParts } from "../../../src/domain/borders/home-area-parts.ts";
import { createAreaShapes, measureArea } from "../../../src/domain/borders/measure-areas.ts";
import { roundedDistance } from "../../../src/domain/borders/rounded-line.ts";
import type {
  DistancesDocument,
  FootprintsDocument,
  MissionDistancesDocument,
} from "../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import { measureMissions } from "../../../src/domain/missions/measure-missions.ts";
import type { MissionRow } from "../datasets/mission-schema.ts";

/** A border ready to be measured to. */
export interface PreparedBorder {
  readonly border: BorderId;
  readonly members: ReadonlySet<Iso3>;
  readonly index: BorderIndex;
}

/** Prepares every border at 1:10 million. */
export function prepareBorders(
  areas10m: ReadonlyMap<Iso3, MultiPolygon>,
  { borders }: { readonly borders: readonly BorderRecord[] },
): readonly PreparedBorder[] {
  return homeAreaParts(borders, areas10m).map(({ border, parts }) => ({
    border,
    members: new Set(parts.map(({ iso3 }) => iso3)),
    index: createBorderIndex(parts, { edges: "great-circle" }),
  }));
}

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
  borders: readonly PreparedBorder[],
  land: Land,
  { areaIso3s, capitals }: DistanceInputs,
  report: (message: string) => void,
): DistancesDocument {
  const distances = emptyByBorder<Record<Iso3, AreaBorderDistance>>(borders, () => ({}));
  const shapeOf = createAreaShapes(areas10m);
  const sorted = [...new Set(areaIso3s)].sort();
  sorted.forEach((iso3, done) => {
    report(`distances: ${iso3} (${done + 1} of ${sorted.length})`);
    const shape = shapeOf(iso3);
    if (!shape) return;
    for (const { border, members, index } of borders) {
      const measured = members.has(iso3) ? null : measureArea(shape, capitals.get(iso3) ?? null, index);
      if (!measured) continue;
      const { edge, capital } = measured;
      distances[border][iso3] = roundedDistance({
        edge: withGrounds(edge, land, "line", "line"),
        capital: capital && withGrounds(capital, land, "place", "line"),
      });
    }
  });
  return distances;
}

/** Measures every drawn footprint and every headquarters to every border. */
export function computeMissionDistances(
  missions: readonly Pick<MissionRow, "id" | "headquarters">[],
  footprints: FootprintsDocument,
  borders: readonly PreparedBorder[],
  land: Land,
  report: (message: string) => void,
): MissionDistancesDocument {
  return emptyByBorder(borders, ({ border, index }) => {
    report(`distances of missions: ${border}`);
    return measureMissions(missions, footprints, index, (line) => withGrounds(line, land, "place", "line"));
  });
}

function emptyByBorder<Value>(
  borders: readonly PreparedBorder[],
  of: (border: PreparedBorder) => Value,
): Record<BorderId, Value> {
  return Object.fromEntries(borders.map((border) => [border.border, of(border)])) as Record<BorderId, Value>;
}
