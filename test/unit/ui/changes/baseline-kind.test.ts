import "../../../../src/strings/later-texts.ts";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { RankingBasis } from "../../../../src/state/view.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { baselineKind, defaultBasis } from "../../../../src/ui/changes/baseline-kind.ts";
import { basisText } from "../../../../src/ui/changes/basis-text.ts";
import { day } from "../example-missions.ts";

const NOW: RankingBasis = {
  date: day("2026-11-23"),
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
    ["kept", NOW],
    ["kept", { ...NOW, settings: DEFAULT_SETTINGS }],
    ["kept", { ...defaultBasis(NOW.date), date: day("2022-01-01") }],
  ] as const)("is called %s", (kind, baseline) => {
    expect(baselineKind(baseline, NOW)).toBe(kind);
  });
});

describe("a basis in words", () => {
  const nl = createTranslator("nl");
  const homes = [{ id: "eu", names: { nl: "Europese Unie", en: "European Union" } }] as const;

  it("gives date, border, switch and whether the settings are the product's own", () => {
    expect(basisText(NOW, homes, nl)).toBe("23 november 2026, Europese Unie, afwijkende instellingen");
    const own = { ...NOW, outermost: true, settings: DEFAULT_SETTINGS };
    expect(basisText(own, homes, nl)).toBe(
      "23 november 2026, Europese Unie, met verre ultraperifere gebieden, standaardinstellingen",
    );
  });

  it("calls the user's own border by its own name", () => {
    const ownBorder = { id: "x", name: "Sahel", edges: "lonlat", polygons: [] } as const;
    expect(basisText({ ...NOW, home: "own", ownBorder }, homes, nl)).toContain("Sahel");
  });
});
