import type { Iso3 } from "../../src/domain/areas/area.ts";
import type { FootprintsDocument } from "../../src/domain/datasets/documents.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Mission } from "../../src/domain/missions/mission.ts";
import { parsePlainDate } from "../../src/domain/time/plain-date.ts";
import type { MissionRow } from "./datasets/mission-schema.ts";
import type { Footprints } from "./footprints/build-footprints.ts";
import { innerPoint } from "./footprints/inner-point.ts";

/** The registry's rows as the product reads them, with what follows from the drawn footprints. */
export function buildMissions(
  rows: readonly MissionRow[],
  { document, featureIds }: Footprints,
  labelPositions: ReadonlyMap<Iso3, Position>,
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
        featureIds: ids,
        handDrawn: drawn.some(({ properties }) => properties.handDrawn),
      },
      knownOn: parsePlainDate(row.knownOn),
      knownOnText: row.knownOn,
      symbolPositions: symbolPositions(row, drawn, labelPositions),
    };
  });
}

function symbolPositions(
  { headquarters, hosts }: MissionRow,
  drawn: FootprintsDocument["features"],
  labelPositions: ReadonlyMap<Iso3, Position>,
): readonly Position[] {
  if (headquarters.length > 0) return headquarters.map(({ position }) => position);
  if (drawn.length > 0) return drawn.map(({ geometry }) => innerPoint(geometry));
  return hosts.flatMap((iso3) => {
    const position = labelPositions.get(iso3);
    return position ? [position] : [];
  });
}
