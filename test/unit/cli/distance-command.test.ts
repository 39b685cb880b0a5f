import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import * as v from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { distanceCommand } from "../../../src/cli/distance-command.ts";
import { type Ended, runAsProgram, runHere } from "../../fixtures/command.ts";
import { builtData } from "../domain/priority/built-data.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const FOLDER = mkdtempSync(join(tmpdir(), "einder-distance-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const distance = (args: readonly string[], piped: string | Uint8Array = ""): Ended =>
  runHere(distanceCommand, args, piped);

function written(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

/** A box south of the equator, from 0 to 20 E and 10 S to the equator. */
const BOX = written(
  "box.geojson",
  JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [0, -10],
        [20, -10],
        [20, 0],
        [0, 0],
        [0, -10],
      ],
    ],
  }),
);
/** A strip with its northern edge along 60 N, from 0 to 20 E. */
const STRIP = written(
  "strip.geojson",
  '{"type":"Polygon","coordinates":[[[0,59],[20,59],[20,60],[0,60],[0,59]]]}',
);
/** Length of the meridian from the equator to 1 degree on WGS 84 (NGA, Length of a degree of latitude), in metres. */
const ONE_DEGREE = 110_574.389;

const rowsOf = (out: string) => Papa.parse<Record<string, string>>(out.trim(), { header: true }).data;

const printed = v.strictObject({
  meta: v.object({
    home: v.string(),
    edges: v.picklist(["great-circle", "lonlat"]),
    borders: v.array(v.object({ id: v.string(), name: v.string() })),
    method: v.string(),
    tolerance: v.string(),
    edition: v.nullable(v.string()),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    marking: v.string(),
    counts: v.strictObject({
      read: v.number(),
      accepted: v.number(),
      rejected: v.number(),
      empty: v.number(),
      inside: v.number(),
    }),
  }),
  rows: v.array(
    v.strictObject({
      id: v.string(),
      lon: v.number(),
      lat: v.number(),
      distance_m: v.number(),
      inside: v.boolean(),
      nearest_lon: v.number(),
      nearest_lat: v.number(),
      border: v.string(),
    }),
  ),
});

describe("npm run distance", { timeout: 120_000 }, () => {
  it("prints the distance to the border line, also for a point inside, to the millimetre", () => {
    const points = written("points.csv", "id,lon,lat\nnorth,5,1\nsouth,5,-1\n");
    const { code, out, err } = distance(["--home", BOX, "--points", points]);
    expect([code, err]).toEqual([0, ""]);
    const lines = out.split("\r\n");
    expect(lines[0]).toBe("id,lon,lat,distance_m,inside,nearest_lon,nearest_lat,resolution");
    expect(lines[1]).toMatch(/^north,5,1,110574\.\d{1,3},false,(?:5|[45]\.[09]{5}\d*),0,$/);
    expect(lines[2]).toMatch(/^south,5,-1,110574\.\d{1,3},true,(?:5|[45]\.[09]{5}\d*),0,$/);
    for (const { distance_m } of rowsOf(out))
      expect(Math.abs(Number(distance_m) - ONE_DEGREE)).toBeLessThan(0.002);
  });

  it("takes edges for straight in longitude and latitude unless told otherwise", () => {
    const points = "id,lon,lat\nmiddle,10,60.2";
    const args = ["--home", STRIP, "--points", "-"];
    const [straight, curved] = [
      distance(args, points),
      distance([...args, "--edges", "great-circle"], points),
    ];
    // The great circle from 0 to 20 E at 60 N peaks 42.07 km north of the parallel: 60.2 N is then inside.
    expect(rowsOf(straight.out)[0]).toMatchObject({ inside: "false" });
    expect(rowsOf(curved.out)[0]).toMatchObject({ inside: "true" });
    // 0.2 degrees of latitude at 60 N: 0.2 x 111,412 m (NGA).
    expect(Math.abs(Number(rowsOf(straight.out)[0]?.["distance_m"]) - 22_282)).toBeLessThan(5);
    expect(Number(rowsOf(curved.out)[0]?.["distance_m"])).toBeGreaterThan(19_000);
  });

  it("names each bad row with its file, counts them, measures the rest and ends with exit code 1", async () => {
    const points = written("dutch.csv", '\uFEFFid;lon;lat\r\n007;5;1,0\r\nB;5;91\r\n;;\r\nC;5\r\n"D;5;1\r\n');
    const args = ["--home", BOX, "--points", points];
    const { code, out, err } = distance(args);
    expect(code).toBe(1);
    expect(rowsOf(out).map(({ id }) => id)).toEqual(["007"]);
    expect(err.split("\n")).toEqual([
      'distance: "dutch.csv": row 3: lat: found "91", expected a latitude from -90 to 90',
      'distance: "dutch.csv": row 5: found 2 fields, expected 3, as in the header',
      'distance: "dutch.csv": row 6: found a quote that is never closed, expected quotes in pairs around the whole field',
      'distance: "dutch.csv": 1 number read with a decimal comma',
      'distance: "dutch.csv": 1 empty row left out',
      "distance: 5 rows read: 1 measured, 3 rejected, 1 empty",
      "",
    ]);
    expect(await runAsProgram(distanceCommand, args)).toEqual({ code, out, err });
  });

  it("takes a longitude one turn off for the place that it is, and says so", () => {
    const { code, out, err } = distance(["--home", BOX, "--points", "-"], "id,lon,lat\nA,-355,1\nB,365.5,1");
    expect(rowsOf(out)).toMatchObject([{ id: "A", lon: "-355" }]);
    expect(Number(rowsOf(out)[0]?.["nearest_lon"])).toBeCloseTo(5, 4);
    expect(code).toBe(1);
    expect(err).toContain('"stdin": row 3: lon: found "365.5", expected a longitude from -180 to 180');
    expect(err).toContain('"stdin": 1 longitude beyond 180 read as the same place one turn on');
  });

  it("disarms ids that a spreadsheet would take for a formula", () => {
    const { out } = distance(["--home", BOX, "--points", "-"], 'id,lon,lat\n"=1+1",5,1\n-5,5,1');
    expect(rowsOf(out).map(({ id }) => id)).toEqual(["'=1+1", "'-5"]);
    expect(rowsOf(out)[1]?.["lat"]).toBe("1");
  });

  it("prints JSON with everything that holds for all rows", async () => {
    const args = ["--home", BOX, "--points", "-", "--format", "json"];
    const piped = "id,lon,lat\nA,5,-1\n\nB,30,0";
    const ended = distance(args, piped);
    expect(await runAsProgram(distanceCommand, args, piped)).toEqual(ended);
    const { meta, rows } = v.parse(printed, JSON.parse(ended.out));
    expect(meta).toMatchObject({
      home: "box.geojson",
      edges: "lonlat",
      edition: null,
      counts: { read: 3, accepted: 2, rejected: 0, empty: 1, inside: 1 },
    });
    expect(rows.map(({ id, inside }) => [id, inside])).toEqual([
      ["A", true],
      ["B", false],
    ]);
  });

  it("measures to the nearest border of a home area, names it and marks the edition", () => {
    // Willemstad lies in the Caribbean Kingdom, Kyiv outside both; Caracas is nearest to the Kingdom.
    const points = "id,lon,lat\nWillemstad,-68.93,12.12\nKyiv,30.52,50.45\nCaracas,-66.9,10.5";
    const args = ["--home", "europe-and-kingdom", "--points", "-"];
    const [csv, json] = [distance(args, points), distance([...args, "--format", "json"], points)];
    expect(csv.out.split("\r\n")[0]).toBe(
      "id,lon,lat,distance_m,inside,nearest_lon,nearest_lat,border,resolution",
    );
    expect(rowsOf(csv.out).map(({ id, inside, border }) => [id, inside, border])).toEqual([
      ["Willemstad", "true", "kingdom-caribbean"],
      ["Kyiv", "false", "eu"],
      ["Caracas", "false", "kingdom-caribbean"],
    ]);
    // Kyiv to the nearest border of the EU: 358.6 km in the reference.
    expect(Math.abs(Number(rowsOf(csv.out)[1]?.["distance_m"]) / 1000 - 358.6)).toBeLessThan(5);
    const { manifest } = builtData();
    expect(v.parse(printed, JSON.parse(json.out)).meta).toMatchObject({
      edges: "great-circle",
      edition: manifest.edition,
      fingerprint: manifest.fingerprint,
    });
  });

  const points = written("one.csv", "id,lon,lat\nA,1,2\n");
  it.each([
    [["--points", points], "required option '--home <id|file>' not specified"],
    [["--home", "eu"], "required option '--points <file>' not specified"],
    [
      ["--home", "europa", "--points", points],
      '--home: found "europa", expected one of europe-and-kingdom, eu,',
    ],
    [["--home", "no/such.geojson", "--points", points], '"such.geojson": not a file that can be read'],
    [["--home", "package.json", "--points", points], '"package.json": type: found "module", expected one of'],
    [["--home", "eu", "--edges", "lonlat", "--points", points], "--edges: found lonlat with --home eu"],
    [["--home", "schengen", "--outermost", "--points", points], "--outermost: found with --home schengen"],
    [["--home", BOX, "--outermost", "--points", points], "--outermost: found with a polygon file"],
    [["--home", BOX, "--points", "no.csv"], '--points: "no.csv": not a file that can be read'],
    [["--home", BOX, "--points", BOX], '"box.geojson": row 1: found the columns'],
    [["--home", BOX, "--points", "-"], '"stdin": found an empty file, expected a table in CSV'],
    [["--home", BOX, "--points", points, "--format", "xml"], '--format: found "xml", expected csv or json'],
    [["--home", BOX, "--points", points, "--edges", "straight"], '--edges: found "straight", expected'],
  ])("ends with exit code 2 and one clear line on %j", (args, message) => {
    const { code, out, err } = distance(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^distance: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  it("ends its process with the same exit code and line", async () => {
    const args = ["--home", "europa", "--points", points];
    const ended = await runAsProgram(distanceCommand, args);
    expect(ended.code).toBe(2);
    expect(ended).toEqual(distance(args));
  });

  it("prints its help and ends well", () => {
    const { code, out, err } = distance(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: distance/);
  });
});

const REFERENCE = join(ROOT, "..", "shared", "reference");
const HOME = join(REFERENCE, "home-eu27-50m.geojson");
const ANSWERS = join(REFERENCE, "border-distances-eu27-50m.csv");
const hasReference = existsSync(HOME) && existsSync(ANSWERS);
if (!hasReference)
  process.stderr.write("skipped: no folder with reference distances beside the repository\n");

describe.skipIf(!hasReference)("npm run distance against an exhaustive search", { timeout: 120_000 }, () => {
  it("agrees on every row within 2e-5 of the distance + 0.05 m, and on what is inside", () => {
    const answers = rowsOf(readFileSync(ANSWERS, "utf8"));
    const { code, out } = distance(["--home", HOME, "--edges", "great-circle", "--points", ANSWERS]);
    expect(code).toBe(0);
    const found = new Map(rowsOf(out).map((row) => [row["id"], row]));
    expect(found.size).toBe(353);
    const wrong = answers.filter((answer) => {
      const row = found.get(answer["id"]);
      const metres = Number(answer["true_metres"]);
      const isNear = Math.abs(Number(row?.["distance_m"]) - metres) <= 2e-5 * metres + 0.05;
      const isReliable = Number(answer["metres"]) > 50 && !answer["class"]?.startsWith("on_");
      return !isNear || (isReliable && (row?.["inside"] === "true") !== (answer["inside"] === "1"));
    });
    expect(wrong).toEqual([]);
  });
});
