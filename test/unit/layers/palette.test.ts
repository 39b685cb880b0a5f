import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INSTRUMENTS } from "../../../src/domain/missions/mission.ts";
import { COLOR_SCHEMES, type ColorScheme, PALETTES, type Palette } from "../../../src/layers/palette.ts";
import { contrast, difference, luminance, VISIONS } from "./color-measures.ts";

const SHEET = readFileSync(new URL("../../../src/ui/styles/tokens.css", import.meta.url), "utf8");

/** Custom properties of the sheet's block for one scheme; the dark block changes only what differs. */
function properties(scheme: ColorScheme): ReadonlyMap<string, string> {
  const read = (selector: string) => {
    const start = SHEET.indexOf(`${selector} {`);
    expect(start).toBeGreaterThan(0);
    const block = SHEET.slice(start, SHEET.indexOf("\n  }", start));
    return [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name ?? "", value ?? ""] as const,
    );
  };
  return new Map([...read(":root"), ...(scheme === "dark" ? read(':root[data-theme="dark"]') : [])]);
}

function named(palette: Palette): Readonly<Record<string, string>> {
  return {
    "map-sea": palette.sea,
    "map-land": palette.land,
    "map-outside": palette.outside,
    "map-home": palette.home,
    "map-border": palette.border,
    "map-home-border": palette.homeBorder,
    "map-disputed": palette.disputed,
    "map-label": palette.label,
    "map-label-halo": palette.labelHalo,
    ...Object.fromEntries(palette.risk.map((color, index) => [`map-risk-${index + 1}`, color])),
    "map-hatch-background": palette.hatch.background,
    "map-hatch-line": palette.hatch.line,
    "map-diplomacy": palette.instruments.diplomacy,
    "map-assistance": palette.instruments.assistance,
    "map-presence": palette.instruments.presence,
    "map-symbol-outline": palette.symbolOutline,
    "map-footprint-fill": palette.footprint.fill,
    "map-footprint-line": palette.footprint.line,
    "map-witness": palette.witness.line,
    "map-witness-casing": palette.witness.casing,
    "map-selection": palette.selection.line,
    "map-selection-casing": palette.selection.casing,
    "pillar-level": palette.pillars.level,
    "pillar-rise": palette.pillars.rise,
    "pillar-fragility": palette.pillars.fragility,
    "pillar-displacement": palette.pillars.displacement,
  };
}

const pairs = <Value>(values: readonly Value[]) =>
  values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const));

describe("the measures of this test", () => {
  it("give the contrast that WCAG 2.2 states for black on white, and for #777777 on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    // 0.05 + 0.1845 (relative luminance of 119/255): 1.05 / 0.2345 = 4.48, the example of WCAG's understanding document.
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("see pure red and a dark green as far apart, and much nearer for a protanope", () => {
    expect(difference("#d00000", "#5a5a00", "protan")).toBeLessThan(
      difference("#d00000", "#5a5a00", "normal") / 2,
    );
  });
});

describe.each(COLOR_SCHEMES)("the %s palette", (scheme) => {
  const palette = PALETTES[scheme];
  const sheet = properties(scheme);
  const plain = [palette.sea, palette.outside, palette.home];

  it("has the same values in the style sheet", () => {
    const expected = named(palette);
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, sheet.get(name)]))).toEqual(
      expected,
    );
  });

  it("leaves no map or pillar colour in the style sheet without a twin here", () => {
    const twins = Object.keys(named(palette));
    expect([...sheet.keys()].filter((name) => /^(map|pillar)-/.test(name)).sort()).toEqual(twins.sort());
  });

  it("orders the risk classes by luminance, steadily in one direction", () => {
    const steps = palette.risk.map(luminance);
    const sorted = [...steps].sort((a, b) => (scheme === "light" ? b - a : a - b));
    expect(steps).toEqual(sorted);
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? Number.NaN;
      expect(Math.max(step, before) + 0.05).toBeGreaterThan(1.25 * (Math.min(step, before) + 0.05));
    }
  });

  it.each(VISIONS)("keeps neighbouring risk classes apart in %s vision", (vision) => {
    for (const [index, color] of palette.risk.slice(1).entries()) {
      expect(difference(palette.risk[index] ?? "", color, vision)).toBeGreaterThan(0.08);
    }
  });

  it.each(VISIONS)("keeps the lowest class apart from sea, home and outside land in %s vision", (vision) => {
    for (const ground of plain) expect(difference(palette.risk[0], ground, vision)).toBeGreaterThan(0.05);
  });

  it("shows every instrument at 3:1 on plain land and sea, and on the symbol's ring", () => {
    for (const color of INSTRUMENTS.map((instrument) => palette.instruments[instrument])) {
      for (const ground of [...plain, palette.symbolOutline, sheet.get("surface") ?? ""]) {
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("shows every instrument at 3:1 on every risk class, by its own colour or by its ring", () => {
    for (const color of INSTRUMENTS.map((instrument) => palette.instruments[instrument])) {
      for (const ground of palette.risk) {
        expect(
          Math.max(contrast(color, ground), contrast(palette.symbolOutline, ground)),
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(VISIONS)("keeps instruments and pillars apart by colour alone in %s vision", (vision) => {
    for (const [a, b] of pairs(Object.values(palette.instruments))) {
      expect(difference(a, b, vision)).toBeGreaterThan(0.06);
    }
    for (const [a, b] of pairs(Object.values(palette.pillars))) {
      expect(difference(a, b, vision)).toBeGreaterThan(0.07);
    }
  });

  it("draws the reference border at 3:1 on sea, home and outside land", () => {
    for (const ground of plain) expect(contrast(palette.homeBorder, ground)).toBeGreaterThanOrEqual(3);
  });

  it("shows pillar bars and the score bar at 3:1 on the panel", () => {
    for (const color of [...Object.values(palette.pillars), sheet.get("score") ?? ""]) {
      expect(contrast(color, sheet.get("surface") ?? "")).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([
    ["text", "surface"],
    ["text", "surface-sunken"],
    ["text", "surface-raised"],
    ["text", "surface-selected"],
    ["text-muted", "surface"],
    ["text-muted", "surface-sunken"],
    ["text-muted", "surface-raised"],
    ["text-muted", "surface-hover"],
    ["text-muted", "surface-selected"],
    ["accent", "surface"],
    ["accent", "surface-raised"],
    ["accent", "surface-selected"],
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["on-solid", "solid"],
    ["on-marking", "marking"],
    ["differs", "surface"],
    ["differs", "surface-raised"],
    ["danger", "surface"],
    ["danger", "danger-surface"],
    ["text", "warning-surface"],
    ["text", "danger-surface"],
    ["map-label", "map-label-halo"],
  ])("sets %s on %s at 4.5:1", (text, ground) => {
    expect(contrast(sheet.get(text) ?? "", sheet.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["line-strong", "surface"],
    ["line-strong", "surface-raised"],
    ["focus", "surface"],
    ["focus", "surface-selected"],
    ["warning-line", "warning-surface"],
  ])("draws %s on %s at 3:1", (line, ground) => {
    expect(contrast(sheet.get(line) ?? "", sheet.get(ground) ?? "")).toBeGreaterThanOrEqual(3);
  });
});
