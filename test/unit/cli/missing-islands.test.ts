import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { distanceCommand } from "../../../src/cli/distance-command.ts";
import { effortCommand } from "../../../src/cli/effort-command.ts";
import { rankCommand } from "../../../src/cli/rank-command.ts";
import { runHere } from "../../fixtures/command.ts";

interface Island {
  readonly name: string;
  readonly iso3: string;
  readonly position: readonly [number, number];
  readonly km: number;
}

const { islands }: { islands: readonly Island[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/home-areas/missing-islands.json"), "utf8"),
);
const csv = (rows: readonly string[]) => ["id,lon,lat", ...rows].join("\n");
const measured = (points: string, format: string) =>
  runHere(distanceCommand, ["--home", "europe-and-kingdom", "--points", "-", "--format", format], points).out;

it("lists islands that lie outside every line, as far off as it says", () => {
  const out = measured(
    csv(islands.map(({ position: [lon, lat] }, index) => `${index},${lon},${lat}`)),
    "csv",
  );
  const { data } = Papa.parse<Record<string, string>>(out.trim(), { header: true });
  expect(data).toHaveLength(islands.length);
  for (const [index, { name, km }] of islands.entries()) {
    expect(data[index]?.["inside"], name).toBe("false");
    expect(Number(data[index]?.["distance_m"]) / 1000, name).toBeGreaterThan(km - 1);
    expect(Number(data[index]?.["distance_m"]) / 1000, name).toBeLessThan(km + 1);
  }
  expect(islands.map(({ km }) => km)).toEqual([...islands].map(({ km }) => km).sort((a, b) => b - a));
});

it.each([
  // Measured apart from the product on Natural Earth 5.1.2 and its own list of islands.
  ["Alborán", "ESP", 68],
  ["Peñón de Vélez de la Gomera", "ESP", 36],
])("has %s of %s, missed by %d km", (name, iso3, km) => {
  expect(islands).toContainEqual(expect.objectContaining({ name, iso3, km }));
});

it("says beside the tolerance how fine the line is, and what it lacks", () => {
  const { meta } = JSON.parse(measured(csv(["a,-3.035,35.94"]), "json"));
  expect(meta.resolution).toContain("1 : 10 million");
  expect(meta.tolerance).toContain("2 mm");
  expect(meta.notes.join(" ")).toMatch(/Alborán \(Spain, 68\s+km\)/);
});

it("says in every row of a CSV how fine the line is", () => {
  const { data } = Papa.parse<Record<string, string>>(
    measured(csv(["a,-3.035,35.94", "b,30.52,50.45"]), "csv").trim(),
    { header: true },
  );
  expect(data.map((row) => row["resolution"])).toEqual(Array(2).fill("1 : 10 million (about 1 km)"));
});

it.each([
  ["a ranking", rankCommand, ["--draws", "0"]],
  ["effort", effortCommand, []],
])("says so with %s too", (_name, command, args) => {
  const { meta } = JSON.parse(runHere(command, args).out);
  expect(meta.notes.join(" ")).toContain("1 : 10 million");
  expect(meta.notes.join(" ")).toMatch(/Kastellorizo \(Greece, 124\s+km\)/);
});
