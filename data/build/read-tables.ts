import type { Iso3, Place } from "../../src/domain/areas/area.ts";
import type { AreaNote } from "../../src/domain/areas/area-note.ts";
import type { DatasetCard } from "../../src/domain/datasets/card.ts";
import type { ScopeNote } from "../../src/domain/datasets/documents.ts";
import type { RelatedMission } from "../../src/domain/missions/mission.ts";
import type { PlainDate } from "../../src/domain/time/plain-date.ts";
import { type Admin1Area, readAdmin1 } from "./datasets/admin1.ts";
import { type App6Table, readApp6 } from "./datasets/app6.ts";
import { readAreaNotes } from "./datasets/area-notes.ts";
import { type AreaRow, readAreas } from "./datasets/areas.ts";
import { readCards, readEdition } from "./datasets/cards.ts";
import { type FigureTables, readFigures } from "./datasets/figures.ts";
import { checkHomeAreaSources } from "./datasets/home-area-sources.ts";
import type { MissionRow } from "./datasets/mission-schema.ts";
import { areasNamed, readMissions } from "./datasets/missions.ts";
import { readPlaces } from "./datasets/places.ts";
import { readRelations } from "./datasets/relations.ts";
import { areasLeftOut, readScope } from "./datasets/scope.ts";
import { readShapes, type SourceShape } from "./datasets/shapes.ts";
import { readSourceClasses } from "./datasets/source-classes.ts";
import type { DataFolder } from "./tables/read-files.ts";

/** Everything that `data/` holds, read and checked. */
export interface Tables {
  /** The day on which the facts were compiled. */
  readonly edition: PlainDate;
  readonly cards: readonly DatasetCard[];
  readonly areas: ReadonlyMap<Iso3, AreaRow>;
  readonly scope: ScopeNote;
  readonly notes: readonly AreaNote[];
  readonly places: readonly Place[];
  /** Rows of the places table, without the capitals that the areas table gives. */
  readonly placesRead: number;
  readonly figures: FigureTables;
  readonly admin1: ReadonlyMap<string, Admin1Area>;
  readonly shapes: ReadonlyMap<string, SourceShape>;
  readonly missions: readonly MissionRow[];
  readonly relations: ReadonlyMap<string, readonly RelatedMission[]>;
  readonly app6: App6Table;
}

/** Reads every dataset of a `data/` folder. @throws DataError with the problems of the first dataset that has any. */
export function readTables(folder: DataFolder): Tables {
  const edition = readEdition(folder);
  const cards = readCards(folder);
  const areas = readAreas(folder);
  const scope = readScope(folder, areas);
  const notes = readAreaNotes(folder, areas);
  const { places, read } = readPlaces(folder, areas);
  const figures = readFigures(folder, areas);
  const admin1 = readAdmin1(folder);
  const shapes = readShapes(folder);
  const publishers = readSourceClasses(folder);
  checkHomeAreaSources(folder, publishers);
  const missions = readMissions(folder, { areas, admin1, shapes, publishers });
  const relations = readRelations(folder, new Set(missions.map(({ id }) => id)));
  const app6 = readApp6(folder);
  return {
    edition,
    cards,
    areas,
    scope,
    notes,
    places,
    placesRead: read,
    figures,
    admin1,
    shapes,
    missions,
    relations,
    app6,
  };
}

/** Areas whose distance is measured: those in scope, those a mission names and those left out with a reason. */
export function areasToMeasure({ areas, missions, scope }: Tables): Iso3[] {
  const inScope = [...areas.values()].filter((area) => area.inScope).map(({ iso3 }) => iso3);
  const named = missions.flatMap((mission) => areasNamed(mission).map(({ iso3 }) => iso3));
  return [...new Set([...inScope, ...named, ...areasLeftOut(scope)])].sort();
}
