import { describe, expect, it } from "vitest";
import { notesOn } from "../../../../src/domain/areas/area-note.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { AreaCard } from "../../../../src/ui/area/area-card.tsx";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { areaCardProps, markupOf } from "../../../fixtures/screen-text.tsx";
import { day } from "../../domain/time/dates.ts";

const state = loadedStore(day("2026-11-29")).store.getState();
const card = (iso3: string, language: "nl" | "en") =>
  markupOf(<AreaCard {...areaCardProps(state, iso3)} />, language);

describe("notes on areas", () => {
  it.each([
    ["ISR", "status van Jeruzalem is omstreden", "status of Jerusalem is disputed"],
    ["ISR", "bezet Syrisch gebied", "occupied Syrian territory"],
    ["SYR", "bezet Syrisch gebied", "occupied Syrian territory"],
    ["PSE", "Ramallah is de zetel", "Ramallah is the seat"],
    ["ESH", "geen erkende hoofdstad", "no recognised capital"],
    ["TUR", "lid van de NAVO", "member of NATO"],
  ])("stand on the card of %s in both languages: %s", (iso3, nl, en) => {
    expect(card(iso3, "nl")).toContain(nl);
    expect(card(iso3, "en")).toContain(en);
  });

  it("say of a position that was not read in a source that it is from memory", () => {
    expect(card("ESH", "en")).toContain(createTranslator("en").t("area.note.memory"));
    expect(card("TUR", "en")).not.toContain(createTranslator("en").t("area.note.memory"));
  });

  it("hold from the year after an accession on, of which the day is not known", () => {
    const notes = state.data.documents.areas?.notes ?? [];
    expect(notesOn(notes, "MKD", day("2020-06-01"))).toEqual([]);
    expect(notesOn(notes, "MKD", day("2021-01-01"))).toHaveLength(1);
  });
});

describe("what the registry seeks", () => {
  // data/missions/scope.json: the OSCE in the Caucasus and not in Latin America.
  const scoped = (iso3: string, language: "nl" | "en") =>
    markupOf(<AreaCard {...areaCardProps(state, iso3)} missions={[]} />, language);

  it("stands by the area's region where nothing is certain, in both languages", () => {
    expect(scoped("GEO", "en")).toContain("On 29 November 2026 our list seeks here: United Nations");
    expect(scoped("GEO", "en")).toContain("OSCE field missions and offices. It does not seek:");
    expect(scoped("MEX", "en")).not.toContain("OSCE field missions");
    expect(scoped("COL", "nl")).toContain("Onze lijst zoekt hier op 29 november 2026: vredesoperaties");
    expect(scoped("COL", "nl")).not.toContain("OVSE");
  });

  it("does not stand where something is certain, nor where the list is not loaded", () => {
    const { missions } = areaCardProps(state, "UKR");
    expect(missions?.some((row) => row.state === "in-force")).toBe(true);
    expect(card("UKR", "en")).not.toContain("our list seeks");
    const notLoaded = <AreaCard {...areaCardProps(state, "GEO")} missions={null} />;
    expect(markupOf(notLoaded, "en")).toContain("not known: not loaded");
    expect(markupOf(notLoaded, "en")).not.toMatch(/our list|in force/);
  });
});
