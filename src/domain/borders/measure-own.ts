import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { BorderMissionDistances, FootprintsDocument } from "../datasets/documents.ts";
import { measureMissions } from "../missions/measure-missions.ts";
import type { Mission } from "../missions/mission.ts";
import { type BorderIndex, createBorderIndex } from "./border-index.ts";
import { type Land, withGrounds } from "./ground.ts";
import type { AreaBorderDistance, WitnessLine } from "./home-area.ts";
import { type AreaShape, measureAreaToPolygons } from "./measure-areas.ts";
import type { OwnBorder } from "./own-border.ts";

/** What the product ships for a preset border, measured for a border of the user's own. */
export interface OwnDistances {
  /** Areas of which the greater part lies inside. */
  readonly home: readonly Iso3[];
  readonly areas: Readonly<Record<Iso3, AreaBorderDistance>>;
  readonly missions: BorderMissionDistances;
}

/** The index of an own border, its edges as its user meant them. */
export function ownBorderIndex({ polygons, edges }: Pick<OwnBorder, "polygons" | "edges">): BorderIndex {
  return createBorderIndex([{ iso3: "", polygons }], { edges });
}

export interface OwnBorderInput {
  readonly areas: readonly AreaRecord[];
  readonly missions: readonly Pick<Mission, "id" | "headquarters">[];
  readonly footprints: FootprintsDocument;
}

/** Steps of {@link measureOwnBorder}, one after the other, so that its caller can report progress and stop in between. */
export function* measureOwnBorder(
  border: BorderIndex,
  shapeOf: (iso3: Iso3) => AreaShape | null,
  land: Land,
  { areas, missions, footprints }: OwnBorderInput,
): Generator<{ readonly done: number; readonly total: number }, OwnDistances> {
  const finish = (on: "line" | "place") => (line: WitnessLine) => withGrounds(line, land, on, "place");
  const total = areas.length + 1;
  const home: Iso3[] = [];
  const distances: Record<Iso3, AreaBorderDistance> = {};
  for (const [done, area] of areas.entries()) {
    yield { done, total };
    const measured = measureAreaToPolygons(area, shapeOf, border, ({ edge, capital }) => ({
      edge: finish("line")(edge),
      capital: capital && finish("place")(capital),
    }));
    if (measured === null) continue;
    distances[area.iso3] = measured.distance;
    if (measured.isHome) home.push(area.iso3);
  }
  yield { done: areas.length, total };
  return {
    home,
    areas: distances,
    missions: measureMissions(missions, footprints, border, finish("place")),
  };
}
