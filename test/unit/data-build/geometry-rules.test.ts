import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { type AtlasUnit, readAtlas } from "../../../data/build/geometry/atlas.ts";
import type { Piece } from "../../../data/build/geometry/piece.ts";
import { readRuleTexts } from "../../../data/build/geometry/rule-texts.ts";
import { toPieces } from "../../../data/build/geometry/rules/area-codes.ts";
import { degenerateRings, withoutSpikes } from "../../../data/build/geometry/rules/degenerate-rings.ts";
import { BOUNDARY_RULES } from "../../../data/build/geometry/rules/index.ts";
import { crimea } from "../../../data/build/geometry/rules/split-parts.ts";
import { NORTHERN_LIMIT, westernSahara } from "../../../data/build/geometry/rules/western-sahara.ts";
import {
  isInsidePolygon,
  type PolygonRings,
  planarRingArea,
  type Ring,
} from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

let units: AtlasUnit[] = [];
let pieces: readonly Piece[] = [];

beforeAll(() => {
  units = readAtlas();
  pieces = BOUNDARY_RULES.reduce<readonly Piece[]>((before, rule) => rule.apply(before), toPieces(units));
});

const areaAt = (position: Position): string[] => [
  ...new Set(
    pieces
      .filter(({ polygons }) => polygons.some((polygon) => isInsidePolygon(position, polygon)))
      .map(({ iso3 }) => iso3),
  ),
];
const areaOf = (polygons: readonly PolygonRings[]): number =>
  polygons.reduce(
    (sum, [exterior = [], ...holes]) =>
      sum +
      Math.abs(planarRingArea(exterior)) -
      holes.reduce((all, hole) => all + Math.abs(planarRingArea(hole)), 0),
    0,
  );

describe("every rule", () => {
  it("has a text in both languages, and every text a rule", () => {
    const texts = readRuleTexts().map(({ id }) => id);
    const coded = ["area-codes", ...BOUNDARY_RULES.map(({ id }) => id), "disputed-lines"];
    expect(texts).toEqual(coded);
  });

  it("moves land from one area to another and loses none", () => {
    const before = areaOf(
      units.flatMap(({ polygons }) => polygons).filter((polygon) => !isStitched(polygon)),
    );
    const stitched = units.filter(({ polygons }) => polygons.some(isStitched)).map(({ name }) => name);
    expect(stitched).toEqual(["Russia", "Antarctica", "Fiji"]);
    const crossing = new Set(["RUS", "ATA", "FJI"]);
    const after = areaOf(
      pieces.filter(({ iso3 }) => !crossing.has(iso3)).flatMap(({ polygons }) => polygons),
    );
    const kept = areaOf(
      pieces
        .filter(({ iso3 }) => crossing.has(iso3))
        .flatMap(({ polygons }) => polygons)
        .filter((polygon) => polygon.flat().every(([x]) => Math.abs(x) < 180)),
    );
    expect(Math.abs(after + kept - before)).toBeLessThan(1e-6 * before);
  });
});

const isStitched = (polygon: PolygonRings): boolean =>
  polygon.some((ring) => ring.some(([x]) => Math.abs(x) === 180));

describe("area codes", () => {
  it("give each of the 255 units one code, as the names of areas.csv say", () => {
    expect(units).toHaveLength(255);
    const table = Papa.parse<Record<string, string>>(
      readFileSync(new URL("../../../data/areas/areas.csv", import.meta.url), "utf8").trim(),
      { header: true },
    ).data;
    const named = new Map(
      table.flatMap((row) =>
        (row["natural_earth_names"] ?? "").split("|").map((name) => [name, row["iso3"]]),
      ),
    );
    const joined = ["N. Cyprus", "Cyprus U.N. Buffer Zone", "Somaliland", "Baikonur", "USNB Guantanamo Bay"];
    const codes = toPieces(units).filter(({ source }) => !joined.includes(source));
    expect(
      codes.filter(({ source, iso3 }) => named.get(source) !== iso3).map(({ source }) => source),
    ).toEqual([]);
    expect(codes).toHaveLength(250);
  });

  it("tell Australia and the Ashmore and Cartier Islands apart, both 036 in the atlas", () => {
    expect(units.filter(({ numeric }) => numeric === "036").map(({ name }) => name)).toEqual([
      "Australia",
      "Ashmore and Cartier Is.",
    ]);
    expect(areaAt([134, -25])).toEqual(["AUS"]);
    expect(areaAt([123.587, -12.433])).toEqual(["XAC"]);
  });

  it("stop at a unit that is in no table", () => {
    expect(() => toPieces([{ name: "Atlantis", numeric: "999", polygons: [] }])).toThrow(
      'no area code for "Atlantis"',
    );
  });
});

// Places from general geography, each well away from any line.
describe("after all rules", () => {
  it.each<[string, Position, string]>([
    ["Simferopol", [34.1, 44.95], "UKR"],
    ["Kherson, north of the isthmus", [32.9, 46.7], "UKR"],
    ["Krasnodar", [39, 45.04], "RUS"],
    ["Laayoune, west of the berm", [-13.2, 27.1], "ESH"],
    ["Tifariti, east of the berm", [-10.56, 26.16], "ESH"],
    ["Tan-Tan", [-11.1, 28.4], "MAR"],
    ["Pristina", [21.16, 42.66], "XKX"],
    ["Ramallah", [35.2, 31.9], "PSE"],
    ["Kyrenia district", [33.2, 35.28], "CYP"],
    ["Nicosia, the buffer zone", [33.3, 35.18], "CYP"],
    ["Limassol district", [32.9, 34.85], "CYP"],
    ["Akrotiri base", [32.95, 34.6], "XAD"],
    ["Dhekelia base", [33.77, 35.01], "XAD"],
    ["Hargeisa", [44.06, 9.56], "SOM"],
    ["Mogadishu", [45.3, 2.08], "SOM"],
    ["Baikonur", [63.3, 45.9], "KAZ"],
    ["Guantanamo base", [-75.117, 19.918], "CUB"],
    ["Siachen", [77.2, 35.4], "XSG"],
    ["Bonaire", [-68.27, 12.2], "BES"],
    ["Saba", [-63.235, 17.632], "BES"],
    ["Utrecht", [5.12, 52.09], "NLD"],
    ["Cayenne inland", [-53, 4], "GUF"],
    ["Basse-Terre", [-61.68, 16.15], "GLP"],
    ["Martinique", [-61, 14.65], "MTQ"],
    ["Reunion", [55.5, -21.1], "REU"],
    ["Mayotte", [45.15, -12.8], "MYT"],
    ["Marigot", [-63.05, 18.08], "MAF"],
    ["Bastia inland", [9.3, 42.5], "FRA"],
    ["Spitsbergen", [16, 78.5], "SJM"],
    ["Jan Mayen", [-8.35, 71.02], "SJM"],
    ["Hammerfest inland", [24, 70], "NOR"],
    ["Bouvet Island", [3.36, -54.42], "BVT"],
    ["Ceuta", [-5.34, 35.89], "ESP"],
    ["Melilla", [-2.95, 35.29], "ESP"],
    ["Lampedusa", [12.58, 35.51], "ITA"],
    ["Chukotka east of 180", [-175, 67], "RUS"],
    ["Taveuni, Fiji", [-179.95, -16.8], "FJI"],
    ["near the south pole", [0, -89], "ATA"],
  ])("%s lies in one area, %j in %s", (_name, position, iso3) => {
    expect(areaAt(position)).toEqual([iso3]);
  });

  it("no ring jumps over the antimeridian and every ring encloses something", () => {
    const rings = pieces.flatMap(({ polygons }) => polygons.flat());
    const jumps = rings.filter((ring) =>
      ring.some(([x], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)) > 180),
    );
    // But for the edge along the pole that closes Antarctica, all the way round.
    expect(jumps).toHaveLength(1);
    expect(jumps.flat().filter(([, y]) => y === -90).length).toBeGreaterThan(1);
    expect(rings.filter((ring) => Math.abs(planarRingArea(ring)) < 1e-9)).toEqual([]);
  });
});

describe("Western Sahara", () => {
  it("begins exactly at 27 degrees 40 minutes north", () => {
    expect(NORTHERN_LIMIT).toBeCloseTo(27.666667, 6);
    const latitudes = (iso3: string, source: string): number[] =>
      pieces
        .filter((piece) => piece.iso3 === iso3 && piece.source.startsWith(source))
        .flatMap(({ polygons }) => polygons.flat(2).map(([, y]) => y));
    expect(Math.min(...latitudes("MAR", "Morocco"))).toBe(NORTHERN_LIMIT);
    expect(Math.max(...latitudes("ESH", "Morocco"))).toBe(NORTHERN_LIMIT);
  });

  it("puts the new corner on Algeria's border too, so that no sliver opens", () => {
    const corners = (source: string): string[] =>
      pieces
        .filter((piece) => piece.source === source)
        .flatMap(({ polygons }) => polygons.flat(2))
        .filter(([, y]) => y === NORTHERN_LIMIT)
        .map((position) => position.join());
    expect(corners("Algeria")).toHaveLength(1);
    expect(corners("Morocco")).toEqual(expect.arrayContaining(corners("Algeria")));
  });

  it("stops when Morocco is not there to be cut", () => {
    expect(() => westernSahara.apply([])).toThrow('the atlas has no unit "Morocco"');
  });
});

describe("split parts", () => {
  it("stop when the atlas has another number of polygons there", () => {
    const russia: Piece = { source: "Russia", iso3: "RUS", polygons: [] };
    expect(() => crimea.apply([russia])).toThrow("Russia has 0 polygons in Crimea, not 1");
  });
});

describe("degenerate rings", () => {
  const ring = (...positions: Position[]): Ring => positions;

  it("takes Vatican City out and leaves San Marino", () => {
    const left = (iso3: string): number | undefined =>
      pieces.find((piece) => piece.iso3 === iso3)?.polygons.length;
    expect(left("VAT")).toBe(0);
    expect(left("SMR")).toBe(1);
  });

  it("takes away a spike and a repeated position, also where the ring begins", () => {
    const clean = ring([0, 0], [2, 0], [2, 2], [0, 0]);
    expect(withoutSpikes(ring([0, 0], [2, 0], [5, 0], [2, 0], [2, 2], [2, 2], [0, 0]))).toEqual(clean);
    expect(withoutSpikes(ring([-1, 0], [0, 0], [2, 0], [2, 2], [0, 0], [-1, 0]))).toEqual(clean);
  });

  it("takes a spike on a spike away", () => {
    expect(withoutSpikes(ring([0, 0], [2, 0], [3, 0], [4, 0], [3, 0], [2, 0], [2, 2], [0, 0]))).toEqual(
      ring([0, 0], [2, 0], [2, 2], [0, 0]),
    );
  });

  it("drops a hole that has collapsed and keeps the polygon", () => {
    const exterior = ring([0, 0], [9, 0], [9, 9], [0, 9], [0, 0]);
    const hole = ring([4, 4], [5, 5], [4, 4], [4, 4]);
    const [piece] = degenerateRings.apply([
      { source: "A", iso3: "AAA", polygons: [[exterior, hole], [hole]] },
    ]);
    expect(piece?.polygons).toEqual([[exterior]]);
  });
});
