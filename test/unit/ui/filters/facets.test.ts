import "../../../../src/strings/later-texts.ts";
import { describe, expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../../../../src/state/view.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { type Choice, FACETS, riskClassLabel } from "../../../../src/ui/filters/facets.ts";

function toggle(choice: Choice, filters: Filters): Filters {
  let next = filters;
  choice.toggle(filters, (field, value) => {
    next = { ...filters, [field]: value };
  });
  return next;
}

describe("FACETS", () => {
  it("has one for every filter but the text", () => {
    const fields = Object.keys(NO_FILTERS).filter((field) => field !== "text");
    expect(FACETS.map(({ field }) => field as string).sort()).toEqual(fields.sort());
  });

  it("adds a choice when pressed and takes it out when pressed again", () => {
    for (const { field, choices } of FACETS) {
      for (const choice of choices) {
        const once = toggle(choice, NO_FILTERS);
        expect(once[field], field).toHaveLength(1);
        expect(choice.isIn(once)).toBe(true);
        expect(choices.filter((other) => other.isIn(once))).toEqual([choice]);
        expect(toggle(choice, once)).toEqual(NO_FILTERS);
      }
    }
  });

  it("keeps the order of the list however it is pressed, so that one selection has one link", () => {
    for (const { field, choices } of FACETS) {
      const forth = choices.reduce((filters, choice) => toggle(choice, filters), NO_FILTERS);
      const back = choices.reduceRight((filters, choice) => toggle(choice, filters), NO_FILTERS);
      expect(back[field]).toEqual(forth[field]);
      expect(forth[field].map(String)).toEqual(choices.map(({ key }) => key));
    }
  });

  it("names every choice in both languages, no two in a filter alike", () => {
    for (const translator of [createTranslator("nl"), createTranslator("en")]) {
      for (const { field, choices } of FACETS) {
        const labels = choices.map((choice) => choice.label(translator));
        expect(new Set(labels).size, field).toBe(choices.length);
      }
    }
  });
});

describe("riskClassLabel", () => {
  it("writes the fixed classes of the index from 0 to 100", () => {
    const nl = createTranslator("nl");
    expect([0, 1, 2, 3, 4].map((index) => riskClassLabel(index, nl))).toEqual([
      "0–10",
      "10–25",
      "25–40",
      "40–60",
      "60–100",
    ]);
  });
});
