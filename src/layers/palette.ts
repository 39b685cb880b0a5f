/**
 * The colours of map, legend and marks, once for a light and once for a dark surface.
 *
 * Own choice, not a published scheme: one warm sequential ramp in OKLCH with even steps of lightness and no
 * red-green pair, three instrument colours that also differ in shape. What a reader must be able to tell apart
 * (also under protanopia, deuteranopia and tritanopia) is measured in `test/unit/layers/palette.test.ts`;
 * `src/ui/tokens.css` repeats the values as custom properties and the same test holds the two equal.
 */
import type { Instrument } from "../domain/missions/mission.ts";
import type { PillarId } from "../domain/risk/types.ts";

export const COLOR_SCHEMES = ["light", "dark"] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

/** Five colours, lowest class first. */
export type Ramp = readonly [string, string, string, string, string];

/** Every colour is `#rrggbb`; where it is drawn translucent, the layer sets the opacity. */
export interface Palette {
  readonly sea: string;
  /** Land without a class: the ground under the risk fill, and areas outside the scope. */
  readonly land: string;
  readonly outside: string;
  /** Land inside the reference border. */
  readonly home: string;
  /** Lines between areas. */
  readonly border: string;
  /** The reference border, the strongest line of the map. */
  readonly homeBorder: string;
  readonly disputed: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly risk: Ramp;
  /** No data and not assessed: `line` strokes on `background`. */
  readonly hatch: { readonly background: string; readonly line: string };
  readonly instruments: Readonly<Record<Instrument, string>>;
  /** Ring around a symbol; it holds 3:1 against every fill where the symbol's own colour does not. */
  readonly symbolOutline: string;
  readonly footprint: { readonly fill: string; readonly line: string };
  /** The line from an area to the nearest point of the border, and its casing. */
  readonly witness: { readonly line: string; readonly casing: string };
  /** Outlines of areas where priority and effort part. */
  readonly gap: string;
  readonly selection: { readonly line: string; readonly casing: string };
  /** Segments of the contribution bar. */
  readonly pillars: Readonly<Record<PillarId, string>>;
}

const light: Palette = {
  sea: "#d6e2ea",
  land: "#f4f4f1",
  outside: "#f4f4f1",
  home: "#e8eef4",
  border: "#a9b1b8",
  homeBorder: "#0a3b7c",
  disputed: "#6a7682",
  label: "#1b232b",
  labelHalo: "#ffffff",
  risk: ["#fce3ba", "#f5c483", "#ee9347", "#cd592e", "#8b281f"],
  hatch: { background: "#f0eee8", line: "#8f979e" },
  instruments: { diplomacy: "#0b3b7c", assistance: "#006548", presence: "#833199" },
  symbolOutline: "#ffffff",
  footprint: { fill: "#2f5fb3", line: "#2a53a0" },
  witness: { line: "#14191e", casing: "#ffffff" },
  gap: "#5b1a78",
  selection: { line: "#14191e", casing: "#ffffff" },
  pillars: { level: "#8b281f", rise: "#d97a2b", fragility: "#3f6f68", displacement: "#7891bf" },
};

const dark: Palette = {
  sea: "#10161b",
  land: "#1c242b",
  outside: "#1c242b",
  home: "#26323e",
  border: "#4c5862",
  homeBorder: "#8ab8f2",
  disputed: "#93a0ac",
  label: "#eef2f5",
  labelHalo: "#10161b",
  risk: ["#453626", "#6a4b2c", "#9d6131", "#d47e41", "#f9b166"],
  hatch: { background: "#20282f", line: "#6b7884" },
  instruments: { diplomacy: "#5aa6ee", assistance: "#5bd3a6", presence: "#e3b1f5" },
  symbolOutline: "#0c1115",
  footprint: { fill: "#7ea6e8", line: "#9dbcf0" },
  witness: { line: "#ffffff", casing: "#10161b" },
  gap: "#f0d0ff",
  selection: { line: "#ffffff", casing: "#10161b" },
  pillars: { level: "#e0644c", rise: "#f5c078", fragility: "#3f9080", displacement: "#a9c0ec" },
};

export const PALETTES: Readonly<Record<ColorScheme, Palette>> = { light, dark };
