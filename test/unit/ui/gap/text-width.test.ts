import { describe, expect, it } from "vitest";
import { boldLines, textWidth } from "../../../../src/ui/gap/text-width.ts";

describe("textWidth", () => {
  it("knows wide letters from narrow ones, and accents take no room", () => {
    expect(textWidth("mm", 12)).toBeGreaterThan(2 * textWidth("il", 12));
    expect(textWidth("Oekraïne", 12)).toBe(textWidth("Oekraine", 12));
    expect(textWidth("Jemen", 24)).toBe(2 * textWidth("Jemen", 12));
    expect(textWidth("Jemen", 12, true)).toBeGreaterThan(textWidth("Jemen", 12));
  });
});

describe("boldLines", () => {
  it("breaks between words where the width asks for it, and nowhere else", () => {
    expect(boldLines("Hoge prioriteit, geen inzet", 12, 400)).toEqual(["Hoge prioriteit, geen inzet"]);
    expect(boldLines("Hoge prioriteit, geen inzet", 12, 120)).toEqual(["Hoge prioriteit,", "geen inzet"]);
    expect(boldLines("Hoge prioriteit", 12, 10)).toEqual(["Hoge", "prioriteit"]);
  });
});
