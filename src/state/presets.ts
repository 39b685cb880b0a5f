import type { PresetSettings } from "../domain/priority/presets.ts";

/** Settings that a user keeps under a name, on this machine only. */
export interface OwnPreset {
  /** 1 to 60 characters; one preset per name. */
  readonly name: string;
  readonly settings: PresetSettings;
}

/** Characters of a name. */
export const LONGEST_PRESET_NAME = 60;

/** The list with `preset` in it, in the place of the one of that name. */
export function withPreset(presets: readonly OwnPreset[], preset: OwnPreset): readonly OwnPreset[] {
  const isKnown = presets.some(({ name }) => name === preset.name);
  return isKnown
    ? presets.map((known) => (known.name === preset.name ? preset : known))
    : [...presets, preset];
}
