import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesText } from "../../../../src/domain/areas/matches-text.ts";

describe("matchesText", () => {
  it.each([
    ["mali", ["Mali"]],
    ["TURKIYE", ["Türkiye"]],
    ["türkiye", ["Turkiye"]],
    ["İstanbul", ["istanbul"]],
    ["istanbul", ["İSTANBUL"]],
    ["diyarbakir", ["Diyarbakır"]],
    ["moldavie", ["Moldavië"]],
    ["cote d'ivoire", ["Côte d’Ivoire"]],
    ["lodz", ["Łódź"]],
    ["strasse", ["Straße"]],
    ["sao tome", ["São Tomé en Príncipe"]],
    ["guinee bissau", ["Guinee-Bissau"]],
    ["bissau", ["Guinee-Bissau"]],
    ["eucap mali", ["EUCAP Sahel Mali"]],
    ["mali eucap", ["EUCAP Sahel Mali"]],
    ["flint", ["Flintlock 2020"]],
    ["2020", ["Flintlock 2020"]],
    ["ussc ramallah", ["USSC", "Ramallah"]],
    ["киев", ["Киев"]],
  ])("finds %j in %j", (query, texts) => {
    expect(matchesText(query, ...texts)).toBe(true);
  });

  it.each([
    ["mali", ["Somalia"]],
    ["niger", ["Mali"]],
    ["eucap niger", ["EUCAP Sahel Mali"]],
    ["flintlocks", ["Flintlock"]],
    ["mali", []],
  ])("does not find %j in %j", (query, texts) => {
    expect(matchesText(query, ...texts)).toBe(false);
  });

  it.each(["", "   ", "-", "..."])("lets everything through for %j", (query) => {
    expect(matchesText(query, "Mali")).toBe(true);
    expect(matchesText(query)).toBe(true);
  });

  it("takes signs of a regular expression as text", () => {
    expect(matchesText(".*", "Mali")).toBe(true);
    expect(matchesText("m.*i", "Mali")).toBe(false);
    expect(matchesText("(((((", "Mali")).toBe(true);
    expect(matchesText("[a-z]", "Mali")).toBe(false);
  });

  it("finds any text by itself, by a part of its words and in any case", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, count) => {
        expect(matchesText(text, text)).toBe(true);
        expect(matchesText(text.toUpperCase(), text.toUpperCase())).toBe(true);
        const words = text.split(/\s+/u);
        expect(matchesText(words.slice(0, count % (words.length + 1)).join(" "), text)).toBe(true);
      }),
    );
  });
});
