import { describe, expect, it } from "vitest";
import { createTranslator, type MessageId } from "../../../../src/strings/translator.ts";
import { ageStatements, areaStatements } from "../../../../src/ui/area/area-statements.ts";
import { AREAS, assessed, nearest, ranked, unranked } from "../example-areas.ts";

const nl = createTranslator("nl");
const kingdom = nearest(125, "kingdom-caribbean", "ABW");

function statements(iso3: string, priority = ranked(iso3, 1, 40, kingdom)): readonly string[] {
  const area = AREAS.get(iso3);
  if (area === undefined) throw new RangeError(iso3);
  return areaStatements(area, priority, nl);
}
const says = (list: readonly string[], id: MessageId) => list.includes(nl.t(id));

describe("areaStatements", () => {
  it("says of every area that it is no threat, no prediction, and weighed by choice", () => {
    for (const list of [statements("SYR"), statements("XKX", unranked("XKX", "no-data"))]) {
      expect(says(list, "statement.notThreat")).toBe(true);
      expect(says(list, "statement.notPrediction")).toBe(true);
      expect(says(list, "statement.editorial")).toBe(true);
    }
  });

  it("says it again with the distance where an area touches the border", () => {
    const touching = statements("UKR", ranked("UKR", 1, 60, nearest(0, "eu", "POL")));
    expect(touching.some((text) => text.includes("Oekraïne"))).toBe(true);
    expect(statements("SYR").some((text) => text.includes("Syrië"))).toBe(false);
  });

  it("says of the Caribbean that ordinary crime is not counted, and of no other region", () => {
    expect(says(statements("VEN"), "statement.crime")).toBe(true);
    expect(says(statements("SYR"), "statement.crime")).toBe(false);
  });

  it("says of Palestine that UNHCR does not cover it", () => {
    expect(says(statements("PSE"), "statement.pse")).toBe(true);
    expect(says(statements("SYR"), "statement.pse")).toBe(false);
  });

  it("says of Colombia that displacement is old, where there is any", () => {
    const displaced = ranked("COL", 1, 40, kingdom, assessed("COL", { displacement: 0.6 }));
    expect(says(statements("COL", displaced), "statement.stock")).toBe(true);
    expect(says(statements("COL"), "statement.stock")).toBe(false);
    expect(says(statements("SYR", { ...displaced, iso3: "SYR" }), "statement.stock")).toBe(false);
  });

  it("says that fragility is a proxy and breaks at 2019 where WGI went in", () => {
    expect(says(statements("SYR"), "statement.proxy")).toBe(true);
    expect(says(statements("SYR"), "statement.break2019")).toBe(true);
    expect(says(statements("XKX", unranked("XKX", "no-data")), "statement.proxy")).toBe(false);
  });
});

describe("ageStatements", () => {
  it("gives the newest year of each publisher that went in, and of no other", () => {
    const input = (source: string, year: number) => ({ indicator: "x", value: 1, year, source });
    expect(
      ageStatements(
        [input("ucdp-country-year", 2021), input("ucdp-country-year", 2024), input("inform", 2020)],
        nl,
      ),
    ).toEqual([
      "Geweld: cijfers tot en met 31 december 2024.",
      "Gebrek aan weerbaarheid (INFORM): editie 2020. Latere staatsgrepen en Gaza zitten daar niet in.",
    ]);
    expect(ageStatements([], nl)).toEqual([]);
  });
});
