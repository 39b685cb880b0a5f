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
