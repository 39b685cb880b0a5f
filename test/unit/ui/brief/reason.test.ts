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

describe("reasonText", () => {
  it("gives the deaths of the year with what else is high, the one that adds most", () => {
    const both = assessed("UKR", { rise: 0.6, fragility: 0.9 }, 68116);
    expect(reasonText(area(both), nl)).toBe("68.116 doden door georganiseerd geweld in 2024; sterk stijgend");
    expect(reasonText(area(both), en)).toBe("68,116 deaths in organised violence in 2024; rising sharply");
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

  it("says that a figure is shared rather than what else is high", () => {
    const shared = assessed("PSE", { rise: 1, fragility: 1 }, 21476, ["shared-figure"]);
    expect(reasonText(area(shared), nl)).toBe(
      "21.476 doden door georganiseerd geweld in 2024 (gedeeld cijfer)",
    );
  });

  it("never says that few deaths rise without those of the period before", () => {
    const few = assessed("VEN", { rise: 1 }, 124, ["small-numbers"]);
    const { rise } = few.pillars;
    const input = { indicator: "ucdp_deaths_total_best", source: "ucdp-months", year: 2025 };
    const inputs = [124, 4, 12, 16].map((value) => ({ ...input, value }));
    const known = { ...few, pillars: { ...few.pillars, rise: { ...rise, inputs } } };
    expect(reasonText(area(known), nl)).toBe(
      "124 doden door georganiseerd geweld in 2024, tegen 4 in de 12 maanden ervoor; sterk stijgend",
    );
  });

  it("says nothing about an area that is not assessed", () => {
    expect(reasonText(unranked("XKX", "no-data"), nl)).toBe("");
  });
});
