import type { Feature, MultiPolygon } from "geojson";
import { topology } from "topojson-server";
import { afterEach, describe, expect, it } from "vitest";
import type { BorderRecord } from "../../../src/domain/borders/home-area.ts";
import type { OwnBorderInput } from "../../../src/domain/borders/measure-own.ts";
import type { OwnBorder } from "../../../src/domain/borders/own-border.ts";
import {
  createMeasureClient,
  type GeometrySource,
  type MeasureClient,
} from "../../../src/workers/measure-client.ts";

const box = (iso3: string, west: number): Feature<MultiPolygon, { iso3: string }> => ({
  type: "Feature",
  properties: { iso3 },
  geometry: {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [west, 0],
          [west + 2, 0],
          [west + 2, 2],
          [west, 2],
          [west, 0],
        ],
      ],
    ],
  },
});
const names = { nl: "grens", en: "border" };
const RECORDS: readonly BorderRecord[] = [
  { id: "eu", names, shortNames: names, members: ["AAA"], notes: [] },
  { id: "netherlands", names, shortNames: names, members: ["BBB"], notes: [] },
];
const collection = (features: readonly Feature[]) => ({
  type: "FeatureCollection" as const,
  features: [...features],
});
const source: GeometrySource = async () => {
  const built = topology({
    areas: collection([box("AAA", 0), box("BBB", 10)]),
    disputed: collection([]),
    borders: collection([]),
  });
  return { bytes: new TextEncoder().encode(JSON.stringify(built)).buffer, records: RECORDS };
};
const OWN: OwnBorder = {
  id: "own-1",
  name: "Own",
  edges: "lonlat",
  polygons: [
    [
      [
        [4, 0],
        [6, 0],
        [6, 2],
        [4, 2],
        [4, 0],
      ],
    ],
  ],
};
const noInput = (): Omit<OwnBorderInput, "areas"> => ({
  missions: [],
  footprints: { type: "FeatureCollection", features: [] },
});
const record = (iso3: string, at: number) => ({
  iso3,
  names,
  region: null,
  inScope: true,
  capital: null,
  labelPosition: [at, 1] as const,
  areaKm2: 1,
});

const workers: Worker[] = [];
const newWorker = () => {
  const worker = new Worker(new URL("../../../src/workers/measure.worker.ts", import.meta.url), {
    type: "module",
  });
  workers.push(worker);
  return worker;
};
const client = (): MeasureClient => createMeasureClient(source, newWorker);

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe("the measuring worker", () => {
  it("measures a place to the nearest of the borders, and to an own one", async () => {
    const measure = client();
    // Three degrees of the equator: 333.958 km.
    const found = await measure.point(["eu", "netherlands"], [5, 0.0001]);
    expect(found?.km).toBeCloseTo(333.958, 2);
    expect(found).toMatchObject({ border: "eu", toIso3: "AAA", area: null });
    expect(await measure.point(OWN, [5, 1])).toMatchObject({ border: "own", inside: true, km: 0 });
  });

  it("measures many points to each border, with progress", async () => {
    const seen: number[] = [];
    const positions = new Float64Array(20_000).map((_, i) => (i % 2 === 0 ? 4 : 1));
    const rooms = await client().points(["eu", "netherlands"], positions, "fast", (done) => seen.push(done));
    expect(rooms).toHaveLength(2);
    // Two degrees of the equator less the narrowing of the parallel at 1 N: 222.60 km.
    expect((rooms?.[0]?.metres[9_999] ?? 0) / 1000).toBeCloseTo(222.6, 1);
    expect((rooms?.[1]?.metres[0] ?? 0) / 1000).toBeCloseTo(667.8, 1);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(10_000);
  });

  it("stops when it is told to, and gives null", async () => {
    const measure = client();
    const positions = new Float64Array(4_000_000).fill(40);
    const asked = measure.points(["eu"], positions, "geodesic", () => measure.cancel("points"));
    expect(await asked).toBeNull();
    // And goes on with what is asked next.
    expect((await measure.point(["eu"], [3, 1]))?.km).toBeGreaterThan(100);
  });

  it("measures every area to an own border, one after the other", async () => {
    const seen: string[] = [];
    const found = await client().ownBorder(
      OWN,
      { ...noInput(), areas: [record("AAA", 1), record("BBB", 11)] },
      (done, total) => seen.push(`${done}/${total}`),
    );
    expect(found?.areas["AAA"]?.edge.km).toBeCloseTo(222.4, 0);
    expect(found?.areas["BBB"]?.edge.km).toBeCloseTo(444.8, 0);
    expect(seen).toEqual(["0/3", "1/3", "2/3"]);
  });

  it("tells whoever waits when it crashes, and starts anew for the next question", async () => {
    const measure = client();
    await measure.prepare(["eu"]);
    const [worker] = workers;
    const waiting = measure.points(["eu"], new Float64Array(2_000_000), "geodesic", () => {
      worker?.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
    });
    await expect(waiting).rejects.toThrow("out of memory");
    expect((await measure.point(["eu"], [3, 1]))?.km).toBeGreaterThan(100);
    expect(workers).toHaveLength(2);
  });

  it("passes on why there is no geometry, and asks for it again", async () => {
    let isThere = false;
    const measure = createMeasureClient(async () => {
      if (!isThere) throw new Error("no such file");
      return source();
    }, newWorker);
    await expect(measure.point(["eu"], [3, 1])).rejects.toThrow("no such file");
    isThere = true;
    expect((await measure.point(["eu"], [3, 1]))?.km).toBeGreaterThan(100);
  });
});
