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
    expect(reasonText(area(both), nl)).toBe("68.116 doden door geweld in 2024; sterk stijgend");
    expect(reasonText(area(both), en)).toBe("68,116 deaths by violence in 2024; rising sharply");
    const fragile = assessed("UKR", { rise: 0.49, fragility: 0.9 }, 68116);
    expect(reasonText(area(fragile), nl)).toBe("68.116 doden door geweld in 2024; grote kwetsbaarheid");
  });

  it("names a pillar from half of its range on, and none below it", () => {
    const at = (displacement: number) =>
      reasonText(area(assessed("UKR", { fragility: 0.4, displacement }, 12)), nl);
    expect(at(0.5)).toBe("12 doden door geweld in 2024; veel ontheemding");
    expect(at(0.49)).toBe("12 doden door geweld in 2024");
  });

  it("says that a figure is shared rather than what else is high", () => {
    const shared = assessed("PSE", { rise: 1, fragility: 1 }, 21476, ["shared-figure"]);
    expect(reasonText(area(shared), nl)).toBe("21.476 doden door geweld in 2024 (gedeeld cijfer)");
  });

  it("says nothing about an area that is not assessed", () => {
    expect(reasonText(unranked("XKX", "no-data"), nl)).toBe("");
  });
});
