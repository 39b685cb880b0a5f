import fc from "fast-check";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import type { AreaPlaces } from "../../../../src/domain/audience/places.ts";
import {
  AUDIENCE_FIELDS,
  type AudienceRules,
  FOOTPRINT_RULES,
  FULL,
  GRIDS,
} from "../../../../src/domain/audience/profile.ts";
import { type Registry, registryWithRules } from "../../../../src/domain/audience/registry.ts";
import type { FootprintsDocument } from "../../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { everHosts } from "../../../../src/domain/missions/hosts-of.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { missionOf } from "../missions/mission-of.ts";

/** Two areas side by side, each ten degrees wide. */
const LABELS: Readonly<Record<string, Position>> = { AAA: [3.3, 4.4], BBB: [13.3, 4.4] };
const PLACES: AreaPlaces = {
  labelOf: (iso3) => LABELS[iso3] ?? null,
  holds: (iso3, [x, y]) => {
    const west = { AAA: 0, BBB: 10 }[iso3];
    return west !== undefined && x >= west && x < west + 10 && y >= 0 && y <= 10;
  },
};

const rulesOf = (change: Partial<AudienceRules>): AudienceRules => ({ ...FULL.rules, ...change });
const shapes = (features: Readonly<Record<string, Geometry>>): FootprintsDocument => ({
  type: "FeatureCollection",
  features: Object.entries(features).map(([id, geometry]) => ({
    type: "Feature",
    properties: { id, kind: "sea", handDrawn: false, areaKm2: 123.456 },
    geometry,
  })),
});
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const seat = (name: string, position: Position, iso3 = "AAA") => ({ name, position, iso3, basis: "seen" });
const footprint = (change: Partial<Mission["footprint"]>): Mission["footprint"] => ({
  kind: "country",
  description: "",
  countries: [],
  admin1: [],
  seaNames: [],
  featureIds: [],
  handDrawn: false,
  ...change,
});

/** What `registryWithRules` makes of one mission. */
function shown(
  mission: Partial<Mission>,
  rules: Partial<AudienceRules>,
  features: FootprintsDocument = shapes({}),
) {
  const registry = registryWithRules(
    { missions: [missionOf({ hosts: ["AAA"], ...mission })], footprints: features },
    rulesOf(rules),
    PLACES,
  );
  const [row] = registry.missions;
  if (row === undefined) throw new Error("a rule took the row away");
  return { row, features: registry.footprints.features };
}

const anyRules: fc.Arbitrary<AudienceRules> = fc.record({
  dropped: fc.subarray([...AUDIENCE_FIELDS]),
  gridDegrees: fc.constantFrom(null, ...GRIDS),
  footprints: fc.constantFrom(...FOOTPRINT_RULES),
  notes: fc.constantFrom("kept", "removed"),
  ownEdits: fc.constantFrom("kept", "left-out"),
});

const degrees = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
const anyPosition = fc.tuple(degrees(-179, 179), degrees(-80, 80));
const anyArea = fc.constantFrom("AAA", "BBB", "not-known");
const anyBox = fc
  .tuple(anyPosition, degrees(0.001, 20), degrees(0.001, 9))
  .map(([[x, y], width, height]) => box(x, y, Math.min(180, x + width), y + height));
const anyPoint = anyPosition.map((coordinates): Geometry => ({ type: "Point", coordinates }));

/** Secrets are words that nothing else says. */
const SECRETS = {
  strength: "Qstrength",
  dutch: "Qdutch",
  mandateSummary: "Qsummary",
  mandateSource: "Qsource",
  sources: "Qlink",
  headquarters: "Qseat",
} as const;
const NOTE = "Qnote";

const anyRegistry: fc.Arbitrary<Registry> = fc
  .record({
    shapes: fc.array(fc.oneof(anyBox, anyPoint), { minLength: 1, maxLength: 4 }),
    rows: fc.array(
      fc.record({
        kind: fc.constantFrom("country", "admin-1", "sea", "line-or-zone", "point", "none"),
        hosts: fc.uniqueArray(anyArea, { maxLength: 2 }),
        countries: fc.uniqueArray(anyArea, { maxLength: 2 }),
        seats: fc.array(fc.tuple(anyPosition, anyArea), { maxLength: 2 }),
        inner: fc.array(anyPosition, { maxLength: 2 }),
        atSeats: fc.boolean(),
        drawn: fc.array(fc.nat(3), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ shapes: drawn, rows }) => {
    const document = shapes(Object.fromEntries(drawn.map((geometry, at) => [`f${at}`, geometry])));
    return {
      footprints: document,
      missions: rows.map((row, at) => {
        const featureIds = [...new Set(row.drawn.map((index) => `f${index % drawn.length}`))];
        const posts = document.features.flatMap(({ properties, geometry }) =>
          featureIds.includes(properties.id) && geometry.type === "Point"
            ? [geometry.coordinates as unknown as Position]
            : [],
        );
        return missionOf({
          id: `m${at}`,
          hosts: row.hosts,
          footprint: footprint({
            kind: row.kind as Mission["footprint"]["kind"],
            description: "Qdescription",
            countries: row.countries,
            admin1: [{ iso3: "AAA", name: "Qprovince", commonName: "Qprovince" }],
            featureIds,
          }),
          headquarters: row.seats.map(([position, iso3]) => seat(SECRETS.headquarters, position, iso3)),
          symbolPositions: row.atSeats ? [...row.seats.map(([position]) => position), ...posts] : row.inner,
          strength: [{ counts: "people", value: 7, year: 2024, note: SECRETS.strength }],
          dutch: { participation: "yes", detail: SECRETS.dutch, years: SECRETS.dutch, basis: "seen" },
          mandateSummary: SECRETS.mandateSummary,
          mandateSource: SECRETS.mandateSource,
          sources: [{ url: SECRETS.sources, pageDate: null }],
          notes: NOTE,
          reports: (["mandateUntil", "status", "dutch", "notes"] as const).map((field) => ({
            field,
            weight: "weak" as const,
            text: field === "dutch" ? SECRETS.dutch : NOTE,
            knownOn: null,
            sources: [{ site: SECRETS.sources, pageDate: null }],
          })),
          fieldsSeen: [
            "strength Qstrength",
            "hq Qseat",
            "nl Qdutch",
            "mandate Qsummary",
            "legal Qsource",
            "start",
          ],
        });
      }),
    };
  });

/** Every position of a geometry. */
const positionsOf = (geometry: Geometry): readonly Position[] =>
  geometry.type === "Point"
    ? [geometry.coordinates as unknown as Position]
    : geometry.type === "Polygon"
      ? (geometry.coordinates.flat() as unknown as readonly Position[])
      : [];

const isOnGrid = ([x, y]: Position, grid: number) =>
  [x, y].every((value) => Math.abs(value / grid - Math.round(value / grid)) < 1e-6);
const isLabel = ([x, y]: Position) => Object.values(LABELS).some((label) => label[0] === x && label[1] === y);

describe("registryWithRules", () => {
  it("leaves a registry as it is by no rule", () => {
    fc.assert(
      fc.property(anyRegistry, (registry) => {
        expect(registryWithRules(registry, FULL.rules, PLACES)).toEqual(registry);
      }),
    );
  });

  it("comes to the same when it is done again", () => {
    fc.assert(
      fc.property(anyRegistry, anyRules, (registry, rules) => {
        const once = registryWithRules(registry, rules, PLACES);
        expect(registryWithRules(once, rules, PLACES)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no place nearer than the grid, but where the name of an area stands", () => {
    fc.assert(
      fc.property(anyRegistry, anyRules, (registry, rules) => {
        const { gridDegrees: grid, footprints } = rules;
        if (grid === null) return;
        const { missions, footprints: drawn } = registryWithRules(registry, rules, PLACES);
        const places = [
          ...missions.flatMap(({ headquarters, symbolPositions }) => [
            ...headquarters.map(({ position }) => position),
            ...symbolPositions,
          ]),
          ...drawn.features.flatMap(({ geometry }) =>
            geometry.type === "Point" || footprints === "countries" ? positionsOf(geometry) : [],
          ),
        ];
        expect(places.filter((place) => !isOnGrid(place, grid) && !isLabel(place))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no text of what is left out anywhere, and no note where these are removed", () => {
    fc.assert(
      fc.property(anyRegistry, anyRules, (registry, rules) => {
        const text = JSON.stringify(registryWithRules(registry, rules, PLACES));
        for (const field of rules.dropped) expect(text).not.toContain(SECRETS[field]);
        if (rules.dropped.includes("strength")) {
          expect(text).not.toMatch(/"detail":"Q/);
          expect(text).not.toMatch(/"field":"dutch"/);
        }
        if (rules.gridDegrees !== null) expect(text).not.toContain(SECRETS.headquarters);
        if (rules.footprints === "countries") expect(text).not.toMatch(/Qdescription|Qprovince/);
        if (rules.notes === "removed") expect(text).not.toContain(NOTE);
      }),
    );
  });

  it("keeps every mission in the areas that it is in: effort and filters count the same", () => {
    fc.assert(
      fc.property(anyRegistry, anyRules, (registry, rules) => {
        const { missions } = registryWithRules(registry, rules, PLACES);
        expect(missions.map((mission) => [...everHosts(mission)].sort())).toEqual(
          registry.missions.map((mission) => [...everHosts(mission)].sort()),
        );
      }),
    );
  });

  it("rounds a headquarters to the grid with its symbol, and takes its name, which finds it as well", () => {
    const { row } = shown(
      { headquarters: [seat("Camp", [3.26, 4.31])], symbolPositions: [[3.26, 4.31]] },
      { gridDegrees: 0.5 },
    );
    expect(row.headquarters).toEqual([seat("", [3.5, 4.5])]);
    expect(row.symbolPositions).toEqual([[3.5, 4.5]]);
  });

  it("draws no post in a neighbour: where the grid lies outside its area, it stands at the name of that", () => {
    const { row } = shown({ headquarters: [seat("Camp", [9.7, 4.31])] }, { gridDegrees: 1 });
    expect(row.headquarters[0]?.position).toEqual(LABELS["AAA"]);
  });

  it("puts the symbol of a hidden headquarters where the name of its area stands", () => {
    const { row } = shown(
      { headquarters: [seat("Camp", [3.26, 4.31])], symbolPositions: [[3.26, 4.31]] },
      { dropped: ["headquarters"] },
    );
    expect(row.headquarters).toEqual([]);
    expect(row.symbolPositions).toEqual([LABELS["AAA"]]);
  });

  it("hides a post that is drawn as a point as it hides a headquarters", () => {
    const post = {
      footprint: footprint({ kind: "point", featureIds: ["p"], description: "Embassy" }),
      symbolPositions: [[3.26, 4.31] as const],
    };
    const drawn = shapes({ p: { type: "Point", coordinates: [3.26, 4.31] } });
    const hidden = shown(post, { dropped: ["headquarters"] }, drawn);
    expect(hidden.features).toEqual([]);
    expect(hidden.row.footprint).toMatchObject({ featureIds: [], description: "" });
    expect(hidden.row.symbolPositions).toEqual([LABELS["AAA"]]);
    const rounded = shown(post, { gridDegrees: 1 }, drawn);
    expect(rounded.features[0]?.geometry).toEqual({ type: "Point", coordinates: [3, 4] });
    expect(rounded.row.symbolPositions).toEqual([[3, 4]]);
  });

  it("draws a mission on land as its areas, whole, and lets nothing remain of the drawing", () => {
    const { row, features } = shown(
      {
        footprint: footprint({
          kind: "admin-1",
          admin1: [{ iso3: "BBB", name: "North", commonName: "North" }],
          featureIds: ["z"],
          handDrawn: true,
        }),
        symbolPositions: [[3.1234, 4.4321]],
      },
      { footprints: "countries" },
      shapes({ z: box(3.1, 4.2, 3.3, 4.6) }),
    );
    expect(features).toEqual([]);
    expect(row.footprint).toEqual(footprint({ countries: ["AAA", "BBB"], drawingNote: "" }));
    expect(row.symbolPositions).toEqual([LABELS["AAA"], LABELS["BBB"]]);
  });

  it("draws a mission at sea as the box around it, rounded outward, of the size of that box", () => {
    const { row, features } = shown(
      { footprint: footprint({ kind: "sea", featureIds: ["s"] }), symbolPositions: [[21.1, 33.3]] },
      { footprints: "countries", gridDegrees: 2 },
      shapes({ s: box(20.5, 32.1, 23.9, 34.2) }),
    );
    expect(features[0]?.geometry).toEqual(box(20, 32, 24, 36));
    // 4 degrees of longitude by sin 36 - sin 32, on a sphere of 6,371.0088 km (IUGG mean radius).
    const onSphere = 6371.0088 ** 2 * ((4 * Math.PI) / 180) * (Math.sin(0.62831853) - Math.sin(0.55850536));
    expect((features[0]?.properties.areaKm2 ?? 0) / onSphere).toBeCloseTo(1, 2);
    expect(row.footprint.featureIds).toEqual(["s"]);
    expect(row.symbolPositions).toEqual([[22, 34]]);
  });
});
