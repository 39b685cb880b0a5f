import type { MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import type { Iso3 } from "../../src/domain/areas/area.ts";
import { createLand } from "../../src/domain/borders/ground.ts";
import type {
  AreasDocument,
  BuildAccount,
  DataFileId,
  GeometryTopology,
  Manifest,
  MissionsDocument,
} from "../../src/domain/datasets/documents.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { admin1Account, byDataset, wholeAccount } from "./accounts.ts";
import { drawApp6 } from "./app6/draw-app6.ts";
import { buildAreas } from "./build-areas.ts";
import { buildMissions } from "./build-missions.ts";
import { buildFootprints } from "./footprints/build-footprints.ts";
import { Land } from "./footprints/land.ts";
import { readNaturalEarth } from "./footprints/natural-earth.ts";
import {
  buildGeometry,
  computeDistances,
  computeMissionDistances,
  loadHomeAreas,
  prepareBorders,
} from "./geometry/index.ts";
import { fingerprintOf, type OutputFile, outputFile } from "./output/output-files.ts";
import { MANIFEST_FILE } from "./output/write-output.ts";
import type { Progress } from "./progress.ts";
import { areasToMeasure, readTables, type Tables } from "./read-tables.ts";
import type { DataFolder } from "./tables/read-files.ts";

export interface BuiltData {
  readonly manifest: Manifest;
  readonly files: readonly OutputFile[];
  /** Everything to write, the manifest among it: name -> text. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Turns `data/` and the packages it names into the files of `public/data`. Nothing but these decides the
 * result: the same input gives the same bytes.
 *
 * @throws DataError when a table does not hold.
 */
export async function buildData(folder: DataFolder, progress: Progress): Promise<BuiltData> {
  const tables = await progress.step("Reading and checking the datasets", () => readTables(folder));
  const home = loadHomeAreas();
  const geometry = await progress.step("Drawing areas and borders", buildGeometry);
  const { borders, ground } = await progress.step("Preparing every border", () => ({
    borders: prepareBorders(geometry.areas10m, home),
    ground: createLand(geometry.areas10m),
  }));
  const distances = await progress.step("Measuring distances to every border", (report) =>
    computeDistances(
      geometry.areas10m,
      borders,
      ground,
      { areaIso3s: areasToMeasure(tables), capitals: capitalsOf(tables) },
      report,
    ),
  );
  const footprints = await progress.step("Drawing footprints", (report) =>
    buildFootprints(
      {
        missions: tables.missions,
        shapes: tables.shapes,
        admin1: tables.admin1,
        areas10m: geometry.areas10m,
        land: new Land(landOf(geometry.computing)),
        naturalEarth: readNaturalEarth(),
      },
      report,
    ),
  );
  const missionDistances = await progress.step("Measuring missions to every border", (report) =>
    computeMissionDistances(tables.missions, footprints.document, borders, ground, report),
  );
  return progress.step("Putting the files together", () => {
    const { areas, account } = buildAreas(tables.areas, geometry);
    const areasDocument: AreasDocument = {
      areas,
      places: tables.places,
      homeAreas: home.homeAreas,
      borders: home.borders,
      boundaryRules: geometry.rules,
      scope: tables.scope,
      missingIslands: tables.missingIslands,
      notes: tables.notes,
    };
    const missions: MissionsDocument = {
      missions: buildMissions(tables.missions, footprints, geometry.labelPositions, tables.relations),
      scope: tables.registryScope,
    };
    const files: Record<DataFileId, OutputFile> = {
      areas: outputFile("areas", areasDocument),
      geometry: outputFile("geometry", geometry.drawing),
      figures: outputFile("figures", tables.figures.document),
      formerFigures: outputFile("formerFigures", tables.figures.former),
      distances: outputFile("distances", distances),
      missions: outputFile("missions", missions),
      footprints: outputFile("footprints", footprints.document),
      missionDistances: outputFile("missionDistances", missionDistances),
      geometry10m: outputFile("geometry10m", geometry.computing),
      app6: outputFile("app6", drawApp6(tables.app6)),
    };
    return assembled(tables, files, [
      account,
      geometry.account,
      admin1Account(tables.admin1.size, footprints.admin1Drawn.size),
      wholeAccount("app-6", tables.app6.frameworks.length + tables.app6.icons.length),
      wholeAccount("home-areas", home.borders.length + home.homeAreas.length),
      wholeAccount("missions", tables.missions.length),
      wholeAccount("places", tables.placesRead),
      ...tables.figures.accounts,
    ]);
  });
}

function assembled(
  tables: Tables,
  files: Readonly<Record<DataFileId, OutputFile>>,
  accounts: readonly BuildAccount[],
): BuiltData {
  const entry = ({ path, bytes, sha256 }: OutputFile) => ({ path, bytes, sha256 });
  const manifest: Manifest = {
    version: 1,
    edition: tables.edition,
    formerEdition: tables.figures.former.edition,
    fingerprint: fingerprintOf(files),
    files: {
      areas: entry(files.areas),
      geometry: entry(files.geometry),
      figures: entry(files.figures),
      formerFigures: entry(files.formerFigures),
      distances: entry(files.distances),
      missions: entry(files.missions),
      footprints: entry(files.footprints),
      missionDistances: entry(files.missionDistances),
      geometry10m: entry(files.geometry10m),
      app6: entry(files.app6),
    },
    datasets: tables.cards,
    accounts: byDataset(accounts),
  };
  const list = Object.values(files);
  return {
    manifest,
    files: list,
    texts: new Map([
      ...list.map(({ path, text }): [string, string] => [path, text]),
      [MANIFEST_FILE, `${JSON.stringify(manifest, null, 1)}\n`],
    ]),
  };
}

function capitalsOf({ areas }: Tables): ReadonlyMap<Iso3, Position> {
  return new Map(
    [...areas.values()].flatMap(({ iso3, capital }): [Iso3, Position][] =>
      capital ? [[iso3, capital.position]] : [],
    ),
  );
}

/** All land in one, so that no border between two areas is left to cut along. */
function landOf(topology: GeometryTopology): MultiPolygon {
  const polygons = topology.objects.areas.geometries.filter(
    (geometry) => geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );
  return merge(topology, polygons);
}
