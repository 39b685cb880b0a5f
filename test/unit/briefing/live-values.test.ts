import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { livePartsOf, plainText, sourcesIn } from "../../../src/app/briefing/live-values.ts";
import { foundValues } from "../../../src/app/briefing/value-choices.ts";
import type { Language } from "../../../src/strings/language.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { day } from "../ui/example-missions.ts";

/** The registry as it is kept in `data/`, read without the product's own code. */
const REGISTRY: readonly { readonly id: string; readonly [field: string]: unknown }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../data/missions/missions.json"), "utf8"),
);

function said(text: string, language: Language = "en", date = "2026-11-23"): string {
  const { store, actions } = loadedStore();
  actions.setDate(day(date));
  return plainText(livePartsOf(text, store.getState(), createTranslator(language)));
}

describe("live values", () => {
  it("follow date, border and language of their slide", () => {
    const { store, actions } = loadedStore(day("2026-11-23"));
    const now = (text: string) => plainText(livePartsOf(text, store.getState(), createTranslator("nl")));
    expect(now("{name:SDN} op {date}")).toBe("Soedan op 23 november 2026");
    const before = now("{rank:VEN} {distance:VEN}");
    actions.setHome("eu");
    expect(now("{rank:VEN} {distance:VEN}")).not.toBe(before);
    actions.setDate(day("2015-12-31"));
    // The months have no three windows before one that ends in 2015.
    expect(now("{date}: {year}")).toBe("31 december 2015: 2015");
    actions.setDate(day("2026-11-23"));
    expect(now("{year}; {period}")).toBe("mei 2026 (voorlopig); de 12 maanden t/m mei 2026 (voorlopig)");
    actions.setSettings({ window: "calendar-year" });
    expect(now("{year}; {period}")).toBe("2025; 2025");
  });

  it("give the distance from Venezuela to Aruba that maps give: 27 km", () => {
    // "29 kilometres (18 mi) north of the Venezuelan peninsula of Paraguaná" (Wikipedia, "Aruba"), to the whole km.
    expect(said("{distance:VEN}")).toMatch(/^2[5-9]\u00a0km$/);
    expect(said("{nearest:VEN}")).toContain("Aruba");
  });

  it("give what the registry has of a mission, and say what is from memory", () => {
    const row = REGISTRY.find(({ id }) => id === "eutm-mali");
    expect(JSON.stringify(row)).toContain("2024-05-18");
    expect(said("{mission:eutm-mali:end}")).toBe("18 May 2024");
    expect(said("{mission:eutm-mali:state}")).toBe("ended");
    const { store } = loadedStore();
    const missions = store.getState().data.documents.missions?.missions ?? [];
    const remembered = missions.find(({ mandateUntil }) => mandateUntil?.basis === "memory");
    expect(said(`{mission:${remembered?.id}:mandate}`)).toContain("from memory, not verified");
    const endless = missions.find(({ end }) => end === null);
    expect(said(`{mission:${endless?.id}:end}`)).toBe(createTranslator("en").t("mission.end.none"));
  });

  it("show an unknown one as such", () => {
    for (const token of [
      "{rank:XXX}",
      "{rank}",
      "{rank:SDN:more}",
      "{mission:nothing:end}",
      "{mission:eutm-mali:colour}",
      "{count:apples}",
      "{date:SDN}",
      "{constructor:SDN}",
    ])
      expect(said(`a ${token} b`), token).toBe(`a [unknown: ${token.slice(1, -1)}] b`);
  });

  it("say why an area has no value: it is home, not assessed or outside scope, and only else without data", () => {
    // Home of the default border; without any of the indicators (data/home-areas, data/areas); not in scope.
    for (const kind of ["rank", "score", "risk", "distance", "nearest", "moved"]) {
      expect(said(`{${kind}:NLD}`), kind).toBe("home area");
      expect(said(`{${kind}:FRA}`, "nl"), kind).toBe("thuisgebied");
    }
    for (const kind of ["rank", "score", "risk", "moved"]) {
      expect(said(`{${kind}:ESH}`), kind).toBe("not assessed");
      expect(said(`{${kind}:USA}`), kind).toBe("outside scope");
    }
    expect(said("{distance:ESH}")).toMatch(/^\d+\u00a0km$/);
    expect(said("{deaths:NLD}")).toBe(
      "no deaths in organised violence in the 12 months to May 2026 (provisional)",
    );
    expect(said("{deaths:ESH}")).toBe("no data");
    expect(said("{deaths:USA}")).toBe("outside scope");
  });

  it("show what is meant for a value and is not written as one, and leave other braces as they are", () => {
    for (const token of [
      "{Rank:SDN}",
      "{distance: VEN}",
      "{ rank : SDN }",
      "{RANK:SDN}",
      "{rank:}",
      "{mission:eutm-mali:End}",
      "{afstand_tot:SDN}",
      "{début:SDN}",
    ]) {
      const { store } = loadedStore();
      const parts = livePartsOf(`a ${token} b`, store.getState(), createTranslator("en"));
      expect(parts, token).toEqual([
        { kind: "text", text: "a " },
        { kind: "unknown", token, text: `[unknown: ${token.slice(1, -1)}]` },
        { kind: "text", text: " b" },
      ]);
      expect(foundValues(parts), token).toMatchObject([{ token, source: null }]);
    }
    for (const text of [
      "{ rank } and {}",
      "{as said}",
      "{:}",
      "{ not closed: SDN",
      "{a {b} c}",
      "12:30 {x}y: z",
    ])
      expect(said(text), text).toBe(text.replace("{b}", "[unknown: b]").replace("{x}", "[unknown: x]"));
  });

  it("name where they come from, each source once", () => {
    const { store, actions } = loadedStore(day("2026-11-23"));
    const parts = livePartsOf(
      "{name:SDN} {rank:SDN} {score:SDN} {deaths:SDN} {distance:SDN} {mission:eutm-mali:end} {date}",
      store.getState(),
      createTranslator("en"),
    );
    const sources = sourcesIn(parts);
    expect(sources).toHaveLength(4);
    expect(sources[0]).toMatch(/^ranking by Einder, .*, 23 November 2026$/);
    expect(sources[1]).toContain("Candidate Events v26.0.1-26.0.5");
    actions.setSettings({ window: "calendar-year" });
    const byYear = livePartsOf("{deaths:SDN}", store.getState(), createTranslator("en"));
    expect(sourcesIn(byYear)).toEqual([
      expect.stringContaining("Country-Year Dataset on Organized Violence 26.1"),
    ]);
    expect(sources[2]).toContain("Natural Earth 4.1");
    expect(sources[3]).toContain("registry of missions");
  });
});
