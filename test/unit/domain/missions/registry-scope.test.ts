import { describe, expect, it } from "vitest";
import { scopeOn } from "../../../../src/domain/missions/registry-scope.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";

const { scope } = builtData().missions();
if (scope === undefined) throw new Error("the registry has no scope");
const sought = (region: Parameters<typeof scopeOn>[1], date: string) =>
  scopeOn(scope, region, day(date)).sought.map(({ framework }) => framework);

// Years and regions as data/missions/scope.json writes them down.
describe("what the registry seeks", () => {
  it("depends on the region", () => {
    expect(sought("caucasus", "2026-11-29")).toEqual(["UN", "EU", "NATO", "OSCE"]);
    expect(sought("west-africa", "2026-11-29")).toEqual(["UN", "EU", "NATO", "african-led"]);
    expect(sought("caribbean-and-latin-america", "2026-11-29")).toEqual(["UN", "EU", "NATO"]);
  });

  it("depends on the year, and is nothing before all of it", () => {
    expect(sought("west-africa", "2002-12-31")).toEqual(["UN", "NATO"]);
    expect(sought("west-africa", "2003-01-01")).toEqual(["UN", "EU", "NATO"]);
    expect(sought("west-africa", "1999-12-31")).toEqual([]);
  });

  it("is nothing in an area without a region, and says always what is not sought", () => {
    expect(sought(null, "2026-11-29")).toEqual([]);
    expect(scopeOn(scope, null, day("1990-01-01")).notSought.length).toBeGreaterThan(0);
  });
});
