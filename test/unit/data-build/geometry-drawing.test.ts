import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { loadHomeAreas } from "../../../data/build/geometry/home-areas.ts";
import { verticesToKeepNear } from "../../../data/build/geometry/keep-near.ts";
import { readDisputedLines } from "../../../data/build/geometry/rule-texts.ts";
import { BORDER_WITHIN_METRES } from "../../../data/build/geometry/simplify.ts";
import { createBorderIndex } from "../../../src/domain/borders/border-index.ts";
import { areasOfTopology, homeAreaParts } from "../../../src/domain/borders/home-area-parts.ts";
import { nearestOnBorder } from "../../../src/domain/borders/nearest.ts";
import type {
  AreasDocument,
  DistancesDocument,
  GeometryTopology,
  Manifest,
} from "../../../src/domain/datasets/documents.ts";
import { isInsidePolygon, planarRingArea, polygonsOf } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

const BUILT = join(import.meta.dirname, "..", "..", "..", "public", "data");
const text = (name: string): string => readFileSync(join(BUILT, name), "utf8");
const { files }: Manifest = JSON.parse(text("manifest.json"));
const drawing: GeometryTopology = JSON.parse(text(files.geometry.path));
const computing: GeometryTopology = JSON.parse(text(files.geometry10m.path));
const distances: DistancesDocument = JSON.parse(text(files.distances.path));
const { areas: records }: AreasDocument = JSON.parse(text(files.areas.path));

const drawn = areasOfTopology(drawing);
const computed = areasOfTopology(computing);
const { borders } = loadHomeAreas();
const home = [...new Set(borders.flatMap(({ members }) => members))];

const isIn = (areas: typeof drawn, iso3: string, position: Position): boolean => {
  const geometry = areas.get(iso3);
  return geometry !== undefined && polygonsOf(geometry).some((polygon) => isInsidePolygon(position, polygon));
};
const areaAt = (areas: typeof drawn, position: Position): string[] =>
  [...areas]
    .filter(([, geometry]) => polygonsOf(geometry).some((polygon) => isInsidePolygon(position, polygon)))
    .map(([iso3]) => iso3);

describe.each([
  ["drawing", drawing],
  ["computing", computing],
] as const)("the %s geometry", (_name, topology) => {
  it("has every edge once on a coast and twice, in opposite directions, on a border between two areas", () => {
    const directed = new Set<string>();
    const undirected = new Map<string, number>();
    const twice: string[] = [];
    for (const [iso3, geometry] of areasOfTopology(topology)) {
      for (const ring of geometry.coordinates.flat()) {
        for (let i = 1; i < ring.length; i += 1) {
          const ends = [String(ring[i - 1]), String(ring[i])];
          const [from = "", to = ""] = ends;
          if (directed.has(`${from} ${to}`)) twice.push(`${iso3} ${from} ${to}`);
          directed.add(`${from} ${to}`);
          const key = [from, to].sort().join(" ");
          undirected.set(key, (undirected.get(key) ?? 0) + 1);
        }
      }
    }
    expect(twice).toEqual([]);
    expect([...undirected.values()].filter((count) => count > 2)).toEqual([]);
  });

  it("has closed rings that enclose something, inside the world", () => {
    const bad: string[] = [];
    for (const [iso3, geometry] of areasOfTopology(topology)) {
      for (const ring of polygonsOf(geometry).flat()) {
        const closed = String(ring[0]) === String(ring.at(-1));
        if (!closed || ring.length < 4 || planarRingArea(ring) === 0) bad.push(iso3);
      }
    }
    expect(bad).toEqual([]);
  });

  it("has no jump over the antimeridian", () => {
    const jumps = [...areasOfTopology(topology)].flatMap(([iso3, geometry]) =>
      geometry.coordinates.flat().flatMap((ring) =>
        ring
          .filter((position, index) => {
            const step = Math.abs((position[0] ?? 0) - (ring[index - 1]?.[0] ?? position[0] ?? 0));
            return step > 180 && (position[1] ?? 0) > -89;
          })
          .map(() => iso3),
      ),
    );
    expect(jumps).toEqual([]);
  });

  it("has every area of the list but Vatican City, and no other", () => {
    const ids = topology.objects.areas.geometries.map(({ id }) => id).sort();
    expect(ids).toEqual(records.map(({ iso3 }) => iso3).sort());
    expect(ids).toHaveLength(256);
    expect(ids).not.toContain("VAT");
  });

  it("has the outer border of every border record, and none of the lines inside it", () => {
    const named = feature(topology, topology.objects.borders).features.map(({ id }) => id);
    expect(named).toEqual(borders.map(({ id }) => id));
    const areas = areasOfTopology(topology);
    for (const { border, parts } of homeAreaParts(borders, areas)) {
      const line = feature(topology, topology.objects.borders).features.find(({ id }) => id === border);
      const lines = line?.geometry.type === "MultiLineString" ? line.geometry.coordinates : [];
      const segments = lines.reduce((sum, positions) => sum + positions.length - 1, 0);
      const { segments: outline } = createBorderIndex(parts, { edges: "great-circle" });
      expect(segments, border).toBe(outline.edgePart.length);
    }
  });

  it("has every disputed line, by name", () => {
    const lines = feature(topology, topology.objects.disputed).features;
    expect(lines.map(({ id }) => id)).toEqual(readDisputedLines().map(({ id }) => id));
    for (const { properties } of lines) expect(properties).toHaveProperty("names.nl");
  });
});

describe("the drawing geometry", () => {
  it("takes less than 330 kB after gzip", () => {
    expect(gzipSync(text(files.geometry.path)).length).toBeLessThan(330_000);
  });

  it("keeps every island and enclave of the members of any border", () => {
    const count = (areas: typeof drawn, iso3: string): number =>
      areas.get(iso3)?.coordinates.flat().length ?? 0;
    expect(home.filter((iso3) => count(drawn, iso3) !== count(computed, iso3))).toEqual([]);
    expect(count(drawn, "GRC")).toBeGreaterThan(70);
  });

  it.each<[string, Position, string]>([
    ["Ceuta", [-5.34, 35.89], "ESP"],
    ["Melilla", [-2.95, 35.29], "ESP"],
    ["Lampedusa", [12.58, 35.51], "ITA"],
    ["Saba", [-63.235, 17.632], "BES"],
    ["Sint Eustatius", [-62.97, 17.495], "BES"],
    ["Gibraltar", [-5.345, 36.135], "GIB"],
    ["San Marino", [12.46, 43.94], "SMR"],
    ["Liechtenstein", [9.55, 47.15], "LIE"],
    ["Kaliningrad", [21, 54.7], "RUS"],
    ["Nakhchivan", [45.4, 39.3], "AZE"],
    ["Gozo", [14.25, 36.05], "MLT"],
    ["Flores, Azores", [-31.2, 39.45], "PRT"],
    ["Sint Maarten", [-63.07, 18.03], "SXM"],
    ["Bahrain", [50.55, 26.05], "BHR"],
  ])("still has %s, %j in %s", (_name, position, iso3) => {
    expect(areaAt(drawn, position)).toEqual([iso3]);
  });

  it("has the Caribbean islands of the Kingdom vertex for vertex", () => {
    const vertices = (areas: typeof drawn, iso3: string): number =>
      areas.get(iso3)?.coordinates.flat(2).length ?? 0;
    for (const iso3 of ["ABW", "CUW", "BES", "SXM"]) {
      expect(vertices(drawn, iso3), iso3).toBe(vertices(computed, iso3));
    }
  });

  it("runs within half a kilometre of every end of a witness line", { timeout: 60_000 }, () => {
    expect(BORDER_WITHIN_METRES).toBe(500);
    const far: string[] = [];
    let measured = 0;
    for (const { border, parts } of homeAreaParts(borders, drawn)) {
      const index = createBorderIndex(parts, { edges: "great-circle" });
      for (const [iso3, { edge, capital }] of Object.entries(distances[border])) {
        for (const line of [edge, capital]) {
          if (!line) continue;
          measured += 1;
          const metres = nearestOnBorder(index, line.to)?.metres ?? Number.NaN;
          if (!(metres <= BORDER_WITHIN_METRES)) far.push(`${border} ${iso3} ${metres}`);
        }
      }
    }
    expect(far).toEqual([]);
    expect(measured).toBeGreaterThan(900);
  });

  it("labels every area inside itself", () => {
    const outside = records.filter(({ iso3, labelPosition }) => !isIn(computed, iso3, labelPosition));
    expect(outside.map(({ iso3 }) => iso3)).toEqual([]);
  });
});

const CLAIMS = join(
  ...[import.meta.dirname, "..", "..", "..", "..", "shared", "data", "natural-earth"],
  "ne_10m_admin_0_disputed_areas.json",
);

describe.skipIf(!existsSync(CLAIMS))(
  "Natural Earth's own disputed areas (skipped where they are absent)",
  () => {
    const claims: FeatureCollection<Polygon | MultiPolygon> | null = existsSync(CLAIMS)
      ? JSON.parse(readFileSync(CLAIMS, "utf8"))
      : null;

    /** The share of a lattice of places in a disputed area that is drawn in one of our areas. */
    function shareDrawnIn(name: string, iso3: string): number {
      const polygons = (claims?.features ?? [])
        .filter(({ properties }) => properties?.["BRK_NAME"] === name)
        .flatMap(({ geometry }) => polygonsOf(geometry));
      let own = 0;
      let drawnThere = 0;
      const longitudes = polygons.flat(2).map(([x]) => x);
      const latitudes = polygons.flat(2).map(([, y]) => y);
      const [west, south] = [Math.min(...longitudes), Math.min(...latitudes)];
      const [width, height] = [Math.max(...longitudes) - west, Math.max(...latitudes) - south];
      for (let i = 0.5; i < 24; i += 1) {
        for (let j = 0.5; j < 24; j += 1) {
          const place: Position = [west + (i / 24) * width, south + (j / 24) * height];
          if (!polygons.some((polygon) => isInsidePolygon(place, polygon))) continue;
          own += 1;
          if (isIn(computed, iso3, place)) drawnThere += 1;
        }
      }
      return drawnThere / own;
    }

    it.each([
      ["Crimea", "UKR"],
      ["Donbass", "UKR"],
      ["W. Sahara", "ESH"],
      ["N. Cyprus", "CYP"],
      ["Cyprus U.N. Buffer Zone", "CYP"],
      ["Somaliland", "SOM"],
      ["Gaza", "PSE"],
      ["West Bank", "PSE"],
      ["Baykonur", "KAZ"],
      ["Guantanamo Bay USNB", "CUB"],
      ["Siachen Glacier", "XSG"],
      ["Mayotte", "MYT"],
      ["Lawa Headwaters", "GUF"],
      ["Abkhazia", "GEO"],
      ["Transnistria", "MDA"],
    ])("%s is drawn in %s", (name, iso3) => {
      // Their edition is 4.0, ours 4.1 on a grid of 400 m: small areas differ along their edge.
      expect(shareDrawnIn(name, iso3)).toBeGreaterThan(0.93);
    });

    it("the Golan is drawn with Israel, as the rules say", () => {
      expect(shareDrawnIn("Golan Heights", "ISR")).toBeGreaterThan(0.93);
    });
  },
);

describe("verticesToKeepNear", () => {
  it("keeps the tip of a narrow headland", () => {
    const line = [
      [0, 0],
      [1, 0.001],
      [1.01, 0.05],
      [1.02, 0.001],
      [2, 0],
    ] as const;
    // 0.05 degrees is 5.6 km; the rest lies within 111 m of the straight line.
    expect(verticesToKeepNear(line, (index) => index === 0 || index === 4, 500)).toEqual(
      expect.arrayContaining([2]),
    );
    expect(verticesToKeepNear(line, (index) => index === 0 || index === 4, 6000)).toEqual([]);
  });
});
