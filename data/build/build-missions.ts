import type { Iso3 } from "../../src/domain/areas/area.ts";
import type { FootprintsDocument } from "../../src/domain/datasets/documents.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Mission, RelatedMission } from "../../src/domain/missions/mission.ts";
import { parsePlainDate } from "../../src/domain/time/plain-date.ts";
import type { MissionRow } from "./datasets/mission-schema.ts";
import { admin1FeatureId, type Footprints } from "./footprints/build-footprints.ts";
import { innerPoint } from "./footprints/inner-point.ts";

/** The registry's rows as the product reads them, with what follows from the drawn footprints. */
export function buildMissions(
  rows: readonly MissionRow[],
  { document, featureIds }: Footprints,
  labelPositions: ReadonlyMap<Iso3, Position>,
  relations: ReadonlyMap<string, readonly RelatedMission[]> = new Map(),
): readonly Mission[] {
  const features = new Map(document.features.map((feature) => [feature.properties.id, feature]));
  return rows.map((row) => {
    const ids = featureIds.get(row.id) ?? [];
    const drawn = ids.flatMap((id) => features.get(id) ?? []);
    const { shapes: _shapes, ...footprint } = row.footprint;
    return {
      ...row,
      footprint: {
        ...footprint,
        admin1: footprint.admin1.map((named) => {
          const featureId = admin1FeatureId(named);
          return ids.includes(featureId) ? { ...named, featureId } : named;
        }),
        featureIds: ids,
        handDrawn: drawn.some(({ properties }) => properties.handDrawn),
      },
      related: relations.get(row.id) ?? [],
      knownOn: parsePlainDate(row.knownOn),
      knownOnText: row.knownOn,
      symbolPositions: symbolPositions(row, drawn, labelPositions),
    };
  });
}

/**
 * Where the symbols of a mission go: its headquarters in the areas where it works, else its drawn footprint,
 * else those areas. A headquarters far from the work (a sea operation run from another coast) comes last: a
 * symbol there would say that something is done there.
 */
function symbolPositions(
  { headquarters, hosts, footprint }: MissionRow,
  drawn: FootprintsDocument["features"],
  labelPositions: ReadonlyMap<Iso3, Position>,
): readonly Position[] {
  const areas = new Set([...hosts, ...footprint.countries]);
  const candidates = [
    headquarters.filter(({ iso3 }) => areas.has(iso3)).map(({ position }) => position),
    drawn.map(({ geometry }) => innerPoint(geometry)),
    hosts.map((iso3) => labelPositions.get(iso3)).filter((position) => position !== undefined),
    headquarters.map(({ position }) => position),
  ];
  return candidates.find((positions) => positions.length > 0) ?? [];
}
