import "../../../../src/strings/later-texts.ts";
import { describe, expect, it } from "vitest";
import { type Month, parseMonth } from "../../../../src/domain/time/month.ts";
import { createTranslator, type MessageId } from "../../../../src/strings/translator.ts";
import { ageStatements, areaStatements } from "../../../../src/ui/area/area-statements.ts";
import { AREAS, assessed, nearest, ranked, unranked } from "../example-areas.ts";

const nl = createTranslator("nl");
const month = (text: string): Month => {
  const found = parseMonth(text);
  if (found === null) throw new RangeError(text);
  return found;
};
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

  it("says it again with the distance where an area touches the border, and of deaths only where there are any", () => {
    const touching = (deaths: number) =>
      statements("UKR", ranked("UKR", 1, 60, nearest(0, "eu", "POL"), assessed("UKR", {}, deaths)));
    expect(touching(3)).toContain(nl.t("statement.notThreat.touching", { name: "Oekraïne", km: nl.km(0) }));
    expect(touching(0)).toContain(nl.t("statement.notThreat.near", { name: "Oekraïne", km: nl.km(0) }));
    expect(touching(0).some((text) => text.startsWith("Doden"))).toBe(false);
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

  it("says that fragility is a proxy, and where its sources break, where WGI went in", () => {
    expect(says(statements("SYR"), "statement.proxy")).toBe(true);
    expect(says(statements("SYR"), "statement.breaks")).toBe(true);
    expect(says(statements("XKX", unranked("XKX", "no-data")), "statement.proxy")).toBe(false);
  });
});

describe("ageStatements", () => {
  it("gives the newest year of each publisher that went in, and of no other", () => {
    const input = (source: string, year: number, indicator = "x") => ({ indicator, value: 1, year, source });
    const deaths = (year: number) => input("ucdp-country-year", year, "ucdp_deaths_total_best");
    expect(ageStatements([deaths(2021), deaths(2024), input("inform", 2020)], nl)).toEqual([
      "Georganiseerd geweld: 2024.",
      "Gebrek aan verwerkingsvermogen (INFORM): editie 2020.",
    ]);
    expect(ageStatements([], nl)).toEqual([]);
  });

  it("gives the months that are counted, and that they are provisional", () => {
    const window = (to: string, provisionalFrom: string | null) => ({
      indicator: "ucdp_deaths_total_best",
      value: 124,
      year: Number(to.slice(0, 4)),
      source: "ucdp-months",
      months: {
        from: month("2025-06"),
        to: month(to),
        provisionalFrom: provisionalFrom === null ? null : month(provisionalFrom),
        provisionalValue: 0,
      },
    });
    expect(ageStatements([window("2026-05", "2026-01"), window("2025-05", null)], nl)).toEqual([
      "Georganiseerd geweld: de 12 maanden t/m mei 2026 (voorlopig).",
    ]);
    expect(ageStatements([window("2025-05", null)], nl)).toEqual([
      "Georganiseerd geweld: de 12 maanden t/m mei 2025.",
    ]);
  });
});
