import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { readScope } from "../../../data/build/datasets/scope.ts";
import {
  buildGeometry,
  computeDistances,
  loadHomeAreas,
  prepareBorders,
} from "../../../data/build/geometry/index.ts";
import { createLand } from "../../../src/domain/borders/ground.ts";
import { AREAS_CSV, DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

function problems(...codes: string[]) {
  const scope = {
    withinKm: 100,
    rule: { nl: "regel", en: "rule" },
    reasons: [{ id: "far", text: { nl: "ver", en: "far" }, areas: codes }],
  };
  const folder = dataFolderOf({ "areas/areas.csv": AREAS_CSV, "areas/scope.json": JSON.stringify(scope) });
  return problemsOf(() => readScope(folder, readAreas(folder)));
}

describe("the scope", () => {
  it.each([
    ["an area that is not there", ["XYZ"], "XYZ, no area"],
    ["an area that has figures", ["MLI"], "MLI, which has figures"],
    ["an area under two reasons", ["POL", "POL"], "POL again"],
  ])("refuses %s", (_what, codes, found) => {
    expect(problems(...codes)).toMatchObject([
      { file: "data/areas/scope.json", place: 'reason "far"', field: "areas", found },
    ]);
  });

  it("gives every drawn area without figures that lies near enough a reason, and none to any other", () => {
    const areas = readAreas(DATA);
    const scope = readScope(DATA, areas);
    const { areas10m } = buildGeometry(() => {});
    const without = [...areas.values()].filter(({ inScope }) => !inScope).map(({ iso3 }) => iso3);
    const borders = prepareBorders(areas10m, loadHomeAreas());
    const measured = computeDistances(
      areas10m,
      borders.filter(({ border }) => border === "eu" || border === "kingdom-caribbean"),
      createLand(areas10m),
      { areaIso3s: without, capitals: new Map() },
      () => {},
    );
    const members = borders.find(({ border }) => border === "eu")?.members;
    const near = without.filter((iso3) => {
      const kms = [measured.eu[iso3], measured["kingdom-caribbean"][iso3]].flatMap(
        (line) => line?.edge.km ?? [],
      );
      return areas10m.has(iso3) && (members?.has(iso3) === true || Math.min(...kms) < scope.withinKm);
    });
    const reasons = scope.reasons.flatMap(({ areas: codes }) => codes);
    expect([...reasons].sort()).toEqual(near.filter((iso3) => iso3 !== "VAT").sort());
  });

  it("says in its rule how far the areas with figures reach", () => {
    // The distances of the build: the farthest area with figures besides Mozambique, to the nearer default border.
    const { files } = JSON.parse(
      readFileSync(join(DATA.path, "..", "public", "data", "manifest.json"), "utf8"),
    );
    const read = (path: string) =>
      JSON.parse(readFileSync(join(DATA.path, "..", "public", "data", path), "utf8"));
    const distances = read(files.distances.path);
    const kms = [...readAreas(DATA).values()]
      .filter(({ iso3, inScope }) => inScope && iso3 !== "MOZ")
      .map(({ iso3 }) =>
        Math.min(distances.eu[iso3]?.edge.km ?? 0, distances["kingdom-caribbean"][iso3]?.edge.km ?? 0),
      );
    expect(Math.round(Math.max(...kms) / 100) * 100).toBe(3700);
    expect(readScope(DATA, readAreas(DATA)).rule.en).toContain("3,700 km");
  });
});
