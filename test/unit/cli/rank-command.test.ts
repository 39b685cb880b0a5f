import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import * as v from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { rankCommand } from "../../../src/cli/rank-command.ts";
import { AREA_STATES } from "../../../src/domain/areas/area.ts";
import { type Ended, runAsProgram, runHere } from "../../fixtures/command.ts";
import { builtData } from "../domain/priority/built-data.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "einder-rank-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const rank = (...args: readonly string[]): Ended => runHere(rankCommand, args);

const nullableNumber = v.nullable(v.number());
const pillars = <Value extends v.GenericSchema>(value: Value) =>
  v.strictObject({ level: value, rise: value, fragility: value, displacement: value });

/** What the command promises to print. */
const printed = v.object({
  meta: v.object({
    edition: v.pipe(v.string(), v.isoDate()),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    date: v.pipe(v.string(), v.isoDate()),
    window: v.string(),
    violence: v.nullable(v.strictObject({ from: v.string(), to: v.string(), provisional: v.boolean() })),
    comparedWith: v.nullable(v.string()),
    home: v.string(),
    borders: v.array(v.object({ id: v.string(), name: v.string(), notes: v.array(v.string()) })),
    settings: v.object({
      measure: v.string(),
      decay: v.string(),
      halfDistanceKm: v.number(),
      floor: v.number(),
      aggregation: v.string(),
      weights: pillars(v.number()),
    }),
    differsFromDefault: v.boolean(),
    draws: v.number(),
    seed: v.number(),
    edges: v.picklist(["great-circle", "lonlat"]),
    method: v.record(v.string(), v.string()),
    notes: v.array(v.string()),
    sources: v.array(v.object({ id: v.string(), edition: v.string(), licence: v.string() })),
  }),
  areas: v.array(
    v.object({
      iso3: v.pipe(v.string(), v.regex(/^[A-Z0-9]{3}$/)),
      name: v.string(),
      state: v.picklist(AREA_STATES),
      rank: nullableNumber,
      interval: v.nullable(v.strictTuple([v.number(), v.number()])),
      topTenShare: nullableNumber,
      indistinguishableFrom: v.nullable(v.array(v.string())),
      priority: nullableNumber,
      risk: nullableNumber,
      pillars: v.nullable(pillars(nullableNumber)),
      coverage: nullableNumber,
      distanceKm: nullableNumber,
      border: v.nullable(v.string()),
      nearest: v.nullable(v.strictTuple([v.number(), v.number()])),
      contributions: v.nullable(pillars(nullableNumber)),
      vintage: v.nullable(pillars(v.nullable(v.record(v.string(), v.array(v.string()))))),
      former: v.nullable(
        v.strictObject({
          rank: v.number(),
          priority: v.number(),
          change: v.number(),
          revised: v.number(),
          newer: v.number(),
        }),
      ),
    }),
  ),
});

function read({ code, out, err }: Ended) {
  expect(err).toBe("");
  expect(code).toBe(0);
  const { meta, areas } = v.parse(printed, JSON.parse(out));
  const area = (iso3: string) => {
    const found = areas.find((one) => one.iso3 === iso3);
    if (found === undefined) throw new Error(`not printed: ${iso3}`);
    return found;
  };
  return { meta, areas, area };
}

describe("npm run rank", { timeout: 120_000 }, () => {
  it("prints the default ranking of the edition's day, the same bytes each time", async () => {
    const [first, second] = [rank(), await runAsProgram(rankCommand, [])];
    const { meta, areas, area } = read(first);
    const { manifest } = builtData();
    expect(meta).toMatchObject({
      edition: manifest.edition,
      fingerprint: manifest.fingerprint,
      date: manifest.edition,
    });
    expect(meta).toMatchObject({ home: "europe-and-kingdom", edges: "great-circle" });
    expect(meta.borders.map(({ id }) => id)).toEqual(["eu", "kingdom-caribbean"]);
    // The method: Lebanon leads by the twelve months to May 2026.
    expect(areas[0]).toMatchObject({ iso3: "LBN", name: "Lebanon", rank: 1, state: "assessed", coverage: 4 });
    expect(area("VEN")).toMatchObject({
      border: "kingdom-caribbean",
      vintage: { level: { ucdp_deaths_total_best: ["2025-06/2026-05"] } },
    });
    expect(meta).toMatchObject({
      window: "last-12-months",
      violence: { from: "2025-06", to: "2026-05", provisional: true },
      comparedWith: null,
    });
    expect(areas.every(({ former }) => former === null)).toBe(true);
    expect(area("NLD")).toMatchObject({ state: "home", rank: null, priority: null, distanceKm: null });
    expect(area("ESH")).toMatchObject({ state: "not-assessed", rank: null, risk: null, contributions: null });
    expect(second).toEqual(first);
    expect(meta).toMatchObject({ differsFromDefault: false, draws: 1000, seed: 1 });
    for (const { rank: place, interval, topTenShare, indistinguishableFrom } of areas) {
      expect([interval, topTenShare, indistinguishableFrom].map((value) => value === null)).toEqual(
        Array(3).fill(place === null),
      );
    }
    expect(area("UKR")).toMatchObject({ interval: [1, expect.any(Number)], topTenShare: 1 });
  });

  it("draws by its seed, and not at all with 0 draws", () => {
    const settings = "--weights 1,1,1,1 --decay linear --floor 0.1 --draws 50";
    const [one, same, other] = [
      rank(...settings.split(" "), "--seed", "3"),
      rank(...settings.split(" "), "--seed", "3"),
      rank(...settings.split(" "), "--seed", "4"),
    ];
    const { meta, areas } = read(one);
    expect(meta).toMatchObject({
      differsFromDefault: true,
      draws: 50,
      seed: 3,
      settings: {
        decay: "linear",
        floor: 0.1,
        weights: { level: 1, rise: 1, fragility: 1, displacement: 1 },
      },
    });
    expect(same.out).toBe(one.out);
    const intervals = (printedAreas: typeof areas) => printedAreas.map(({ interval }) => interval);
    expect(intervals(read(other).areas)).not.toEqual(intervals(areas));
    const none = read(rank("--draws", "0"));
    expect(none.meta).toMatchObject({ differsFromDefault: false, draws: 0 });
    expect(none.areas.every(({ interval }) => interval === null)).toBe(true);
    expect(none.areas[0]).toMatchObject({ rank: 1, topTenShare: null, indistinguishableFrom: null });
  });

  it("follows its options", () => {
    const args =
      "--home eu --outermost --date 2023-06-01 --measure capital --half-distance 500 --aggregation geometric";
    const { meta, area } = read(rank(...args.split(" ")));
    expect(meta).toMatchObject({
      date: "2023-06-01",
      home: "eu",
      settings: { measure: "capital", halfDistanceKm: 500, aggregation: "geometric" },
    });
    expect(meta.borders.map(({ id }) => id)).toEqual(["eu", "eu-outermost"]);
    expect(area("UKR").vintage?.level?.["ucdp_deaths_total_best"]).toEqual(["2022-06/2023-05"]);
    // Kyiv to the nearest border of the EU: 358.6 km in the reference.
    expect(Math.abs((area("UKR").distanceKm ?? 0) - 358.6)).toBeLessThan(5);
    expect(area("GUF").state).toBe("home");
  });

  it("says what is disputed of the areas it ranks, and of an ally only from the year after its accession on", () => {
    const notes = (date: string) => read(rank("--date", date, "--draws", "0")).meta.notes;
    const now = notes("2026-11-29");
    expect(now).toContainEqual(expect.stringMatching(/^ISR: The status of Jerusalem is disputed\./));
    expect(now).toContainEqual(expect.stringMatching(/^SYR: .*\(positions from memory/));
    expect(now).toContainEqual(expect.stringMatching(/^MKD: .*NATO since 2020/));
    expect(notes("2020-06-01").filter((note) => note.startsWith("MKD: "))).toEqual([]);
  });

  it("counts deaths over a calendar year when asked", () => {
    const { meta, area } = read(rank("--window", "calendar-year", "--draws", "0"));
    expect(meta).toMatchObject({
      differsFromDefault: true,
      violence: { from: "2025", to: "2025", provisional: false },
    });
    expect(area("SDN").vintage?.level?.["ucdp_deaths_total_best"]).toEqual(["2025"]);
  });

  it("lays the former edition beside, with what is revised and what is newer", () => {
    const args = ["--window", "calendar-year", "--date", "2026-11-23", "--draws", "0"];
    const { meta, area, areas } = read(rank(...args, "--compare-edition", "2026-11-23"));
    expect(meta.comparedWith).toBe("2026-11-23");
    // The former edition had WGI of another method, and INFORM to 2020.
    expect(meta.notes).toContainEqual(
      expect.stringMatching(/break in the sources \(revised method of WGI and editions of INFORM\)/),
    );
    // As the former edition printed them for this date (test/fixtures/former-edition/links.json).
    expect(area("UKR").former).toMatchObject({ rank: 1, priority: expect.closeTo(68.7, 1) });
    expect(area("SYR").former).toMatchObject({ rank: 3, priority: expect.closeTo(67.4, 1) });
    for (const { priority, former } of areas) {
      if (former === null) continue;
      expect(former.revised + former.newer).toBeCloseTo(former.change, 5);
      expect(former.priority + former.change).toBeCloseTo(priority ?? Number.NaN, 5);
    }
    const { out } = rank(...args, "--compare-edition", "2026-11-23", "--format", "csv");
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    const sudan = data.find((row) => row["iso3"] === "SDN");
    expect(sudan).toMatchObject({ compared_with: "2026-11-23", former_rank: "11" });
    expect(Number(sudan?.["change_revised"]) + Number(sudan?.["change_newer"])).toBeCloseTo(
      Number(sudan?.["change"]),
      5,
    );
    expect(Object.keys(data[0] ?? {})).not.toContain("change_settings");
  });

  it("prints CSV with one row an area", () => {
    const { code, out, err } = rank("--format", "csv", "--home", "kingdom-caribbean");
    expect([code, err]).toEqual([0, ""]);
    const { data, errors } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({
      // 27 km from Aruba, and a rise from 4 deaths to 124 in the twelve months to May 2026.
      iso3: "VEN",
      rank: "1",
      state: "assessed",
      home: "kingdom-caribbean",
      window: "last-12-months",
      violence_from: "2025-06",
      violence_to: "2026-05",
      violence_provisional: "true",
    });
    expect(data.find((row) => row["iso3"] === "ABW")).toMatchObject({
      state: "home",
      priority: "",
      distance_km: "",
    });
  });

  it("measures to a polygon file, and says by which edges", () => {
    // From 10 to 14 W and 28 to 29 N, a box off Morocco: Mauritania's northern edge is near 27.3 N, 8.67 W.
    const path = join(FOLDER, "box.geojson");
    const ring = [
      [-14, 28],
      [-10, 28],
      [-10, 29],
      [-14, 29],
      [-14, 28],
    ];
    writeFileSync(path, JSON.stringify({ type: "Polygon", coordinates: [ring] }));
    const { meta, areas, area } = read(rank("--home", path));
    expect(meta).toMatchObject({
      home: "box.geojson",
      edges: "lonlat",
      borders: [{ id: "file", name: "box.geojson" }],
    });
    expect(area("MAR")).toMatchObject({ distanceKm: 0, state: "assessed", border: "file" });
    // The corner [-10, 28] to [-8.6667, 27.2954], where Mauritania ends in a corner of its own. Sphere of 6371.0088 km:
    // dx = 1.3333 x 111.195 x cos(27.65) = 131.3, dy = 0.7046 x 111.195 = 78.3, together 152.9 km.
    expect(Math.abs((area("MRT").distanceKm ?? 0) - 152.9)).toBeLessThan(3);
    expect(area("MRT").nearest).toEqual([-10, 28]);
    expect(areas.filter(({ state }) => state === "home")).toEqual([]);
    expect(meta.differsFromDefault).toBe(true);
    expect(areas[0]?.interval?.[0]).toBe(1);
  });

  it("takes an area for home when the greater part of it lies inside the polygons", () => {
    const path = join(FOLDER, "benelux.geojson");
    const ring = [
      [2, 49],
      [8, 49],
      [8, 54],
      [2, 54],
      [2, 49],
    ];
    writeFileSync(
      path,
      JSON.stringify({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } }),
    );
    const { meta, area } = read(rank("--home", path, "--edges", "great-circle"));
    expect(meta.edges).toBe("great-circle");
    expect(area("NLD").state).toBe("home");
    expect(area("MAR").state).toBe("assessed");
  });

  it.each([
    [["--home", "europa"], '--home: found "europa", expected one of europe-and-kingdom, eu,'],
    [["--home", ""], '--home: found "", expected one of'],
    [["--home", "no/such.geojson"], '"such.geojson": not a file that can be read'],
    [["--home", "package.json"], '"package.json": type: found "module", expected one of Polygon'],
    [
      ["--home", "schengen", "--outermost"],
      "--outermost: found with --home schengen, expected with europe-and-kingdom or eu",
    ],
    [["--home", "package.json", "--outermost"], "--outermost: found with a polygon file"],
    [["--home", "eu", "--edges", "lonlat"], "--edges: found lonlat with --home eu"],
    [["--window", "year"], '--window: found "year", expected last-12-months or calendar-year'],
    [["--compare-edition", "2020-01-01"], '--compare-edition: found "2020-01-01", expected 2026-11-23'],
    [["--compare-edition", "november"], '--compare-edition: found "november"'],
    [["--date", "2024-02-30"], '--date: found "2024-02-30"'],
    [["--wrong"], "unknown option '--wrong'"],
  ])("ends with exit code 2 and one clear line on %j", (args, message) => {
    const { code, out, err } = rank(...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^rank: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  it("ends its process with the same exit code and line", async () => {
    const args = ["--home", "europa"];
    const ended = await runAsProgram(rankCommand, args);
    expect(ended.code).toBe(2);
    expect(ended).toEqual(rank(...args));
  });

  it("prints its help and ends well", () => {
    const { code, out, err } = rank("--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: rank/);
  });
});
