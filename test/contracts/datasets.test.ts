import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "@turf/turf";
import type { MultiPolygon } from "geojson";
import Papa from "papaparse";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { buildData } from "../../data/build/build-data.ts";
import { datasetIds } from "../../data/build/datasets/cards.ts";
import { figureDatasetIds } from "../../data/build/datasets/figures.ts";
import { areasNamed } from "../../data/build/datasets/missions.ts";
import { FIRST_LOAD_LIMIT, firstLoadBytes } from "../../data/build/output/account-lines.ts";
import { gzipBytes } from "../../data/build/output/output-files.ts";
import { silentProgress } from "../../data/build/progress.ts";
import { readTables } from "../../data/build/read-tables.ts";
import { DataFolder } from "../../data/build/tables/read-files.ts";
import type { Iso3 } from "../../src/domain/areas/area.ts";
import { createBorderIndex } from "../../src/domain/borders/border-index.ts";
import { areasOfTopology } from "../../src/domain/borders/home-area-parts.ts";
import { nearestOnBorder } from "../../src/domain/borders/nearest.ts";
import { datasetCardSchema } from "../../src/domain/datasets/card.ts";
import type {
  AreasDocument,
  DataFileId,
  DistancesDocument,
  FiguresDocument,
  FootprintsDocument,
  GeometryTopology,
  Manifest,
  MissionsDocument,
} from "../../src/domain/datasets/documents.ts";
import { polygonsOf } from "../../src/domain/geo/polygon.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import { INDICATORS } from "../../src/domain/indicators/index.ts";
import { shareInside } from "../fixtures/overlap.ts";

const REPOSITORY = join(import.meta.dirname, "..", "..");
const BUILT = join(REPOSITORY, "public", "data");
const FOLDER = new DataFolder(join(REPOSITORY, "data"));
const CAPITALS_REFERENCE = join(REPOSITORY, "..", "shared", "reference", "country-distances.csv");

const builtText = (name: string) => readFileSync(join(BUILT, name), "utf8");
const manifest: Manifest = JSON.parse(builtText("manifest.json"));
const builtFile = (id: DataFileId) => builtText(manifest.files[id].path);

const tables = readTables(FOLDER);
const { areas, places, boundaryRules }: AreasDocument = JSON.parse(builtFile("areas"));
const { missions }: MissionsDocument = JSON.parse(builtFile("missions"));
const footprints: FootprintsDocument = JSON.parse(builtFile("footprints"));
const figures: FiguresDocument = JSON.parse(builtFile("figures"));
const distances: DistancesDocument = JSON.parse(builtFile("distances"));
const topology: GeometryTopology = JSON.parse(builtFile("geometry10m"));
const areas10m: ReadonlyMap<Iso3, MultiPolygon> = areasOfTopology(topology);

/** Distance in km from a place to the area it is said to be in, at 1:10 million; 0 inside. */
function kmOutside(iso3: Iso3, position: Position): number {
  const geometry = areas10m.get(iso3);
  if (!geometry) throw new Error(`no area ${iso3}`);
  const index = createBorderIndex([{ iso3, polygons: polygonsOf(geometry) }], { edges: "great-circle" });
  const hit = nearestOnBorder(index, position);
  if (!hit) throw new Error(`${iso3} has no border`);
  return hit.inside ? 0 : hit.metres / 1000;
}

describe.each(datasetIds(FOLDER))("dataset %s", (id) => {
  const card = v.safeParse(datasetCardSchema, FOLDER.json(`${id}/dataset.json`));

  it("has a card that holds, under the name of its folder", () => {
    expect(card.issues).toBeUndefined();
    expect(card.success && card.output.id).toBe(id);
  });

  it("says in a README where it comes from", () => {
    expect(FOLDER.text(`${id}/README.md`)).toMatch(/^# .+\n\n[\s\S]{100,}/);
  });

  it("has a row in the table of licences that says whether the licence was read at the publisher", () => {
    const row = FOLDER.text("README.md")
      .split("\n")
      .find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row).toBeDefined();
    expect(row?.includes("not read at the publisher")).toBe(card.success && !card.output.licenceVerified);
  });

  it("states its limits differently in the two languages", () => {
    if (!card.success) throw new Error("no card");
    for (const text of [card.output.title, card.output.coverage, ...card.output.limits]) {
      expect(text.nl).not.toBe(text.en);
    }
  });

  it("reaches the manifest with its card and an account that adds up", () => {
    expect(manifest.datasets.find((shipped) => shipped.id === id)).toEqual(card.output);
    const account = manifest.accounts.find(({ dataset }) => dataset === id);
    const leftOut = account?.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(account && account.read - account.used).toBe(leftOut);
  });
});

describe.each(figureDatasetIds(FOLDER))("the figures of %s", (id) => {
  const { from, to } = tables.cards.find((card) => card.id === id)?.vintage ?? { from: "", to: "" };
  const indicators = Object.entries(figures.sources).filter(([, sources]) =>
    sources.some(([, named]) => named === id),
  );

  it("lie in the years that the card states, the first and last included", () => {
    const years = indicators.flatMap(([indicator]) =>
      Object.values(figures.indicators[indicator] ?? {}).flatMap((series) => series.map(([year]) => year)),
    );
    expect([Math.min(...years), Math.max(...years)]).toEqual([Number(from), Number(to)]);
  });

  it("belong to as many areas as the card states", () => {
    const covered = new Set(
      indicators.flatMap(([indicator]) => Object.keys(figures.indicators[indicator] ?? {})),
    );
    const coverage = tables.cards.find((card) => card.id === id)?.coverage;
    expect(coverage?.nl).toContain(`${covered.size} gebieden`);
    expect(coverage?.en).toContain(`${covered.size} areas`);
  });

  it("belong to areas in scope that are drawn", () => {
    const inScope = new Set(areas.filter((area) => area.inScope).map(({ iso3 }) => iso3));
    for (const [indicator] of indicators) {
      expect(Object.keys(figures.indicators[indicator] ?? {}).filter((iso3) => !inScope.has(iso3))).toEqual(
        [],
      );
    }
  });

  it("are the indicators that the product describes", () => {
    const described = INDICATORS.filter(({ dataset }) => dataset === id).map((indicator) => indicator.id);
    expect(indicators.map(([indicator]) => indicator).sort()).toEqual(described.sort());
  });
});

describe("missions", () => {
  it("name only areas that are drawn", () => {
    const drawn = new Set(areas.map(({ iso3 }) => iso3));
    const missing = tables.missions.flatMap((row) =>
      areasNamed(row)
        .filter(({ iso3 }) => !drawn.has(iso3))
        .map(({ field, iso3 }) => `${row.id} ${field} ${iso3}`),
    );
    expect(missing).toEqual([]);
  });

  it("refer only to footprints that are there, and every footprint has a mission", () => {
    const features = footprints.features.map(({ properties }) => properties.id);
    expect(new Set(features).size).toBe(features.length);
    expect(new Set(missions.flatMap(({ footprint }) => footprint.featureIds))).toEqual(new Set(features));
  });

  it("have features unless they are drawn from whole areas or nowhere", () => {
    const without = missions.filter(({ footprint }) => footprint.featureIds.length === 0);
    expect(new Set(without.map(({ footprint }) => footprint.kind))).toEqual(
      new Set(["country", "none", "point"]),
    );
    expect(without.filter(({ footprint }) => footprint.kind === "point").map(({ id }) => id)).toEqual([
      "nl-attache-network",
    ]);
  });

  it("all have a place for their symbol", () => {
    expect(missions.filter(({ symbolPositions }) => symbolPositions.length === 0)).toEqual([]);
  });

  it("have every headquarters within 2 km of the area it is said to be in", { timeout: 120_000 }, () => {
    const places = new Map(
      missions.flatMap(({ headquarters }) =>
        headquarters.map(
          ({ name, iso3, position }) => [`${name} ${iso3} ${position}`, { iso3, position }] as const,
        ),
      ),
    );
    const off = [...places].flatMap(([name, { iso3, position }]) => {
      const km = kmOutside(iso3, position);
      return km <= 2 ? [] : [`${name}: ${km.toFixed(1)} km`];
    });
    expect(off).toEqual([]);
  });
});

describe("footprints", () => {
  const land = [...areas10m.values()];
  const polygons = footprints.features.flatMap(({ properties, geometry }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...properties, geometry }] : [],
  );

  it.each(polygons.filter(({ kind }) => kind === "sea"))(
    "$id overlaps land by less than 0.5 %",
    ({ geometry }) => {
      expect(shareInside(geometry, land)).toBeLessThan(0.005);
    },
  );

  it.each([...tables.shapes.values()].flatMap(({ key, within }) => (within ? [{ key, within }] : [])))(
    "$key stays in $within",
    ({ key, within }) => {
      const geometry = polygons.find(({ id }) => id === key)?.geometry;
      const allowed = within.flatMap((iso3) => areas10m.get(iso3) ?? []);
      expect(geometry && shareInside(geometry, allowed)).toBeGreaterThan(0.99);
    },
  );

  it.each(polygons.filter(({ kind }) => kind === "admin-1"))(
    "$id lies in its country",
    ({ id, geometry }) => {
      const iso3 = id.slice("admin-1-".length, "admin-1-".length + 3).toUpperCase();
      const country = areas10m.get(iso3);
      expect(country && shareInside(geometry, [country])).toBeGreaterThan(0.9);
    },
  );

  it("mark every outline drawn by hand", () => {
    const marked = (kind: string) =>
      new Set(polygons.filter((one) => one.kind === kind).map(({ handDrawn }) => handDrawn));
    expect(marked("sea")).toEqual(new Set([true]));
    expect(marked("admin-1")).toEqual(new Set([false]));
    expect(
      polygons.filter((one) => one.kind === "line-or-zone" && !one.handDrawn).map(({ id }) => id),
    ).toEqual(["cyprus-buffer-zone"]);
  });

  it("take less than 120 kB after gzip", () => {
    expect(gzipBytes(builtFile("footprints"))).toBeLessThan(120_000);
  });
});

describe("areas and places", () => {
  it("are labelled inside themselves", { timeout: 120_000 }, () => {
    const inScope = areas.filter((area) => area.inScope);
    expect(
      inScope.filter(({ iso3, labelPosition }) => kmOutside(iso3, labelPosition) > 0).map(({ iso3 }) => iso3),
    ).toEqual([]);
  });

  // Coordinates are stated to 0.05 degree: 5.6 km.
  it("have every place within 6 km of its area", { timeout: 120_000 }, () => {
    const off = places.filter(({ iso3, position }) => kmOutside(iso3, position) > 6);
    expect(off.map(({ names }) => names.en)).toEqual([]);
  });

  it.skipIf(!existsSync(CAPITALS_REFERENCE))(
    "have every capital within 25 km of the reference (skipped where ../shared is absent)",
    () => {
      const reference = Papa.parse<Record<string, string>>(readFileSync(CAPITALS_REFERENCE, "utf8"), {
        header: true,
      });
      const off = reference.data.flatMap((row) => {
        const capital = areas.find(({ iso3 }) => iso3 === row["iso3"])?.capital;
        if (!capital || !row["capital_lon"] || !row["capital_lat"]) return [];
        const km = distance([...capital.position], [Number(row["capital_lon"]), Number(row["capital_lat"])]);
        return km <= 25 ? [] : [`${row["iso3"]} ${km.toFixed(0)} km`];
      });
      expect(off).toEqual([]);
      expect(reference.data.length).toBeGreaterThan(60);
    },
  );

  it("tell how boundaries are drawn, in both languages", () => {
    expect(boundaryRules.map(({ id }) => id)).toEqual(expect.arrayContaining(["crimea", "western-sahara"]));
    for (const { description } of boundaryRules) expect(description.nl).not.toBe(description.en);
  });
});

describe("distances", () => {
  it("are known to every border for every area in scope that is not inside it", () => {
    const named = new Set([
      ...areas.filter((area) => area.inScope).map(({ iso3 }) => iso3),
      ...missions.flatMap(({ hosts }) => hosts),
    ]);
    const { borders }: AreasDocument = JSON.parse(builtFile("areas"));
    for (const { id, members } of borders) {
      const missing = [...named].filter((iso3) => !members.includes(iso3) && !distances[id][iso3]);
      expect(missing, id).toEqual([]);
      expect(
        Object.keys(distances[id]).filter((iso3) => members.includes(iso3)),
        id,
      ).toEqual([]);
    }
  });
});

describe("public/data", () => {
  it("loads in less than 700 kB after gzip", () => {
    const files = (Object.keys(manifest.files) as DataFileId[]).map((id) => ({
      ...manifest.files[id],
      id,
      text: builtFile(id),
    }));
    expect(firstLoadBytes(files, builtText("manifest.json"))).toBeLessThan(FIRST_LOAD_LIMIT);
  });

  it("comes out byte for byte the same from a second build", { timeout: 300_000 }, async () => {
    const { texts } = await buildData(FOLDER, silentProgress);
    expect([...texts.keys()].sort()).toEqual(
      ["manifest.json", ...Object.values(manifest.files).map(({ path }) => path)].sort(),
    );
    for (const [name, text] of texts) expect(text === builtText(name), name).toBe(true);
  });
});
