import "../../../src/strings/later-texts.ts";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createTranslator, type MessageId } from "../../../src/strings/translator.ts";

const nl = createTranslator("nl");
const en = createTranslator("en");
/** U+00A0 joins a number and its unit. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

describe("createTranslator", () => {
  it("gives the same translator for the same language", () => {
    expect(createTranslator("nl")).toBe(nl);
    expect(en).not.toBe(nl);
  });

  it("fills arguments and plurals in by the rules of the language", () => {
    expect(nl.t("brief.deaths", { deaths: 68116, period: "2024" })).toBe(
      "68.116 doden door georganiseerd geweld in 2024",
    );
    expect(en.t("brief.deaths", { deaths: 68116, period: "2024" })).toBe(
      "68,116 deaths in organised violence in 2024",
    );
    expect(nl.t("brief.deaths", { deaths: 1, period: "2024" })).toBe(
      "1 dode door georganiseerd geweld in 2024",
    );
    expect(nl.t("brief.deaths", { deaths: 0, period: "2024" })).toBe(
      "geen doden door georganiseerd geweld in 2024",
    );
  });

  it("throws for an id that is in no dictionary and for a missing argument", () => {
    expect(() => nl.t("no.such.id" as MessageId)).toThrow(RangeError);
    expect(() => nl.t("area.rank", { rank: 1 })).toThrow(/total/);
  });

  it("picks the text of its language", () => {
    expect(nl.pick({ nl: "Oekraïne", en: "Ukraine" })).toBe("Oekraïne");
    expect(en.pick({ nl: "Oekraïne", en: "Ukraine" })).toBe("Ukraine");
  });

  it("lists as each language does", () => {
    expect(nl.list(["Oekraïne", "Libanon", "Syrië"])).toBe("Oekraïne, Libanon en Syrië");
    expect(en.list(["Ukraine", "Lebanon", "Syria"])).toBe("Ukraine, Lebanon and Syria");
    expect(nl.list(["Oekraïne"])).toBe("Oekraïne");
    expect(nl.list([])).toBe("");
  });

  it("sorts names with diacritics where a reader looks for them", () => {
    const names = ["Zwitserland", "Åland", "Egypte", "El Salvador", "Österreich", "Oman"];
    expect([...names].sort(nl.compare)).toEqual([
      "Åland",
      "Egypte",
      "El Salvador",
      "Oman",
      "Österreich",
      "Zwitserland",
    ]);
  });
});

describe("numbers", () => {
  it.each([
    [1387, 0, "1.387", "1,387"],
    [68.66, 1, "68,7", "68.7"],
    [0, 0, "0", "0"],
    [-2.5, 2, "-2,50", "-2.50"],
    [117548, 0, "117.548", "117,548"],
  ])("groups and rounds %d to %i places", (value, decimals, dutch, english) => {
    expect(nl.number(value, decimals)).toBe(dutch);
    expect(en.number(value, decimals)).toBe(english);
  });

  it("has no minus zero", () => {
    expect(nl.number(-0.04, 1)).toBe("0,0");
    expect(nl.number(-0)).toBe("0");
  });

  it("writes a share as per cent", () => {
    expect(nl.percent(0.4)).toBe("40%");
  });
});

describe("km", () => {
  it.each([
    [27.4, "27 km", "27 km"],
    [1386.6, "1.387 km", "1,387 km"],
    [0, "0 km", "0 km"],
    [0.04, "0,0 km", "0.0 km"],
    [3.24, "3,2 km", "3.2 km"],
    [9.94, "9,9 km", "9.9 km"],
    [9.95, "10 km", "10 km"],
    [4018, "4.018 km", "4,018 km"],
  ])("writes %d km", (value, dutch, english) => {
    expect(spaced(nl.km(value))).toBe(dutch);
    expect(spaced(en.km(value))).toBe(english);
  });

  it("does not let a line break part number and unit", () => {
    expect(nl.km(27)).toBe("27\u00a0km");
  });
});

describe("dates", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("writes days, months and years", () => {
    expect(nl.date("2026-11-23")).toBe("23 november 2026");
    expect(en.date("2026-11-23")).toBe("23 November 2026");
    expect(nl.partialDate("2024-05-20")).toBe("20 mei 2024");
    expect(nl.partialDate("2024-05")).toBe("mei 2024");
    expect(nl.partialDate("2024")).toBe("2024");
  });

  it.each(["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Curacao"])(
    "keeps the day in %s",
    async (zone) => {
      vi.stubEnv("TZ", zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      // Formats take the zone of the moment they are made, so the module must be a new one.
      vi.resetModules();
      const fresh = await import("../../../src/strings/translator.ts");
      const there = fresh.createTranslator("nl");
      expect(there.date("2024-01-01")).toBe("1 januari 2024");
      expect(there.date("2024-12-31")).toBe("31 december 2024");
      expect(there.partialDate("2024-01")).toBe("januari 2024");
    },
  );

  it("returns what is no date as it stands", () => {
    for (const text of ["2023-02-29", "2024-13", "n.v.t.", "", "2024-1-1", "31-12-2024"]) {
      expect(nl.partialDate(text)).toBe(text);
    }
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof nl.partialDate(text)).toBe("string");
      }),
    );
  });
});
