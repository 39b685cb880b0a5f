import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { reasonText } from "../../../../src/ui/brief/reason.ts";
import { assessed, nearest, ranked, unranked } from "../example-areas.ts";

const nl = createTranslator("nl");
const en = createTranslator("en");
const area = (assessment: ReturnType<typeof assessed>) => ({
  ...ranked("UKR", 1, 60, nearest(0, "eu", "POL"), assessment),
  contributions: { level: 30, rise: 20, fragility: 14, displacement: 6 },
});

/** Deaths of 2024 and of the three years before it. */
function course(
  iso3: string,
  deaths: readonly [number, number, number, number],
  scores: Parameters<typeof assessed>[1],
  flags: Parameters<typeof assessed>[3] = [],
) {
  const found = assessed(iso3, scores, deaths[0], flags);
  const inputs = deaths.map((value, back) => ({
    indicator: "ucdp_deaths_total_best",
    value,
    year: 2024 - back,
    source: "ucdp-country-year",
  }));
  return { ...found, pillars: { ...found.pillars, rise: { ...found.pillars.rise, inputs } } };
}

describe("reasonText", () => {
  it("gives the deaths of the year with what else is high, the one that adds most", () => {
    const both = course("UKR", [68116, 30000, 20000, 10000], { rise: 0.6, fragility: 0.9 });
    expect(reasonText(area(both), nl)).toBe(
      "68.116 doden door georganiseerd geweld in 2024; meer dan in het jaar ervoor en dan gemiddeld in de drie jaren ervoor",
    );
    expect(reasonText(area(both), en)).toBe(
      "68,116 deaths in organised violence in 2024; more than in the year before and than the mean of the three before",
    );
    const fragile = assessed("UKR", { rise: 0.49, fragility: 0.9 }, 68116);
    expect(reasonText(area(fragile), nl)).toBe(
      "68.116 doden door georganiseerd geweld in 2024; grote kwetsbaarheid",
    );
  });

  it("names a pillar from half of its range on, and none below it", () => {
    const at = (displacement: number) =>
      reasonText(area(assessed("UKR", { fragility: 0.4, displacement }, 12)), nl);
    expect(at(0.5)).toBe("12 doden door georganiseerd geweld in 2024; veel ontheemding");
    expect(at(0.49)).toBe("12 doden door georganiseerd geweld in 2024");
  });

  // Of Israel and Palestine together, `data/ucdp-country-year/figures.csv`.
  it("never says of deaths below those of the year before that they are more, and says what is shared", () => {
    const shared = course("PSE", [21622, 27535, 100, 281], { rise: 0.6 }, ["shared-figure"]);
    expect(reasonText(area(shared), nl)).toBe(
      "21.622 doden door georganiseerd geweld in 2024 (gedeeld cijfer); boven het gemiddelde van de drie jaren ervoor, niet boven het laatste daarvan",
    );
    const same = course("UKR", [500, 500, 10, 10], { rise: 0.7 });
    expect(reasonText(area(same), en)).toBe(
      "500 deaths in organised violence in 2024; above the mean of the three years before, not above the last of them",
    );
  });

  it("names the deaths of the year before where few lie above earlier years, and of no other", () => {
    const small = course("VEN", [124, 4, 4, 4], { rise: 1 }, ["small-numbers"]);
    expect(reasonText(area(small), en)).toBe(
      "124 deaths in organised violence in 2024, against 4 in the 12 months before; more than in the year before and than the mean of the three before",
    );
    expect(reasonText(area({ ...small, flags: [] }), en)).not.toContain("against");
  });

  it("says nothing about an area that is not assessed", () => {
    expect(reasonText(unranked("XKX", "no-data"), nl)).toBe("");
  });
});
