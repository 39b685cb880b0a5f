import "../../../../src/strings/later-texts.ts";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { Baseline } from "../../../../src/state/view.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { baselineKind, defaultBasis } from "../../../../src/ui/changes/baseline-kind.ts";
import { basisText } from "../../../../src/ui/changes/basis-text.ts";
import { day } from "../example-missions.ts";

const NOW: Baseline = {
  date: day("2026-11-23"),
  edition: null,
  home: "eu",
  ownBorder: null,
  outermost: false,
  settings: { ...DEFAULT_SETTINGS, halfDistanceKm: 500 },
};

describe("what a baseline is", () => {
  it.each([
    ["year", null],
    ["date", { ...NOW, date: day("2022-01-01") }],
    ["default", defaultBasis(NOW.date)],
    ["edition", { ...NOW, edition: day("2026-08-01") }],
    ["kept", { ...NOW, edition: day("2025-08-01") }],
    ["kept", { ...NOW, edition: day("2026-08-01"), date: day("2022-01-01") }],
    ["kept", { ...NOW, edition: day("2026-08-01"), settings: DEFAULT_SETTINGS }],
    ["kept", { ...NOW, settings: { ...NOW.settings, window: "calendar-year" } }],
    ["kept", NOW],
    ["kept", { ...NOW, settings: DEFAULT_SETTINGS }],
    ["kept", { ...defaultBasis(NOW.date), date: day("2022-01-01") }],
  ] as const)("is called %s", (kind, baseline) => {
    expect(baselineKind(baseline, NOW, day("2026-08-01"))).toBe(kind);
  });
});

describe("a basis in words", () => {
  const nl = createTranslator("nl");
  const homes = [{ id: "eu", names: { nl: "Europese Unie", en: "European Union" } }] as const;

  it("gives date, border, window, switch and whether the settings are the product's own", () => {
    expect(basisText(NOW, homes, nl)).toBe(
      "23 november 2026, Europese Unie, laatste 12 maanden, afwijkende instellingen",
    );
    const own = { ...NOW, outermost: true, settings: DEFAULT_SETTINGS };
    expect(basisText(own, homes, nl)).toBe(
      "23 november 2026, Europese Unie, laatste 12 maanden, met verre ultraperifere gebieden, standaardinstellingen",
    );
  });

  it("names the edition where it is not the present one, and the calendar year, which differs from the product's own", () => {
    const former = { ...NOW, edition: day("2026-08-01"), settings: DEFAULT_SETTINGS };
    expect(basisText(former, homes, nl)).toBe(
      "23 november 2026, Europese Unie, cijfers van de editie van 1 augustus 2026, laatste 12 maanden, standaardinstellingen",
    );
    const byYear = { ...NOW, settings: { ...DEFAULT_SETTINGS, window: "calendar-year" } as const };
    expect(basisText(byYear, homes, nl)).toBe(
      "23 november 2026, Europese Unie, kalenderjaar, afwijkende instellingen",
    );
  });

  it("calls the user's own border by its own name", () => {
    const ownBorder = { id: "x", name: "Sahel", edges: "lonlat", polygons: [] } as const;
    expect(basisText({ ...NOW, home: "own", ownBorder }, homes, nl)).toContain("Sahel");
  });
});
