import { DEFAULT_SETTINGS } from "./defaults.ts";
import { interestCounts } from "./interest.ts";
import { sameScoring } from "./same-settings.ts";
import type { PrioritySettings } from "./types.ts";

/** Settings an analyst may want at once, by name; the first is the product's own. */
export const PRESET_IDS = [
  "default",
  "near",
  "far",
  "violence-first",
  "fragility-first",
  "equal-weights",
  "no-distance",
  "by-capital",
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** All but Dutch interest: no preset sets or takes away what an analyst has judged. */
export type PresetSettings = Omit<PrioritySettings, "interest">;

const { interest: _judged, ...DEFAULT } = DEFAULT_SETTINGS;

/** Each differs from the default in one thing. Editorial, as the default is. */
export const PRESETS: Readonly<Record<PresetId, PresetSettings>> = {
  default: DEFAULT,
  near: { ...DEFAULT, halfDistanceKm: 500 },
  far: { ...DEFAULT, halfDistanceKm: 2000 },
  "violence-first": {
    ...DEFAULT,
    weights: { level: 0.5, rise: 0.3, fragility: 0.15, displacement: 0.05 },
  },
  "fragility-first": {
    ...DEFAULT,
    weights: { level: 0.2, rise: 0.1, fragility: 0.6, displacement: 0.1 },
  },
  "equal-weights": {
    ...DEFAULT,
    weights: { level: 0.25, rise: 0.25, fragility: 0.25, displacement: 0.25 },
  },
  "no-distance": { ...DEFAULT, decay: "none" },
  "by-capital": { ...DEFAULT, measure: "capital" },
};

/** The preset that settings are equal to, Dutch interest left aside and weights by their proportions; null where none is. */
export function presetOf(settings: PresetSettings): PresetId | null {
  return PRESET_IDS.find((id) => samePreset(PRESETS[id], settings)) ?? null;
}

/**
 * True when any score can differ from the product's own for the settings: marked wherever one is shown. Dutch
 * interest counts once it is on with a judgement. The border and the date are no settings.
 */
export function differsFromDefault(settings: PrioritySettings): boolean {
  return interestCounts(settings.interest) || !samePreset(PRESETS.default, settings);
}

function samePreset(a: PresetSettings, b: PresetSettings): boolean {
  return a.measure === b.measure && sameScoring(a, b);
}
