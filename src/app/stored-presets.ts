import * as v from "valibot";
import { DECAYS, DISTANCE_MEASURES } from "../domain/priority/types.ts";
import { AGGREGATIONS } from "../domain/risk/types.ts";
import { VIOLENCE_WINDOWS } from "../domain/risk/violence-window.ts";
import { LONGEST_PRESET_NAME, type OwnPreset } from "../state/presets.ts";

const KEY = "einder.presets.1";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const settings = v.strictObject({
  // Those kept before the window could be chosen.
  window: v.optional(v.picklist(VIOLENCE_WINDOWS), "calendar-year"),
  weights: v.pipe(
    v.strictObject({ level: share, rise: share, fragility: share, displacement: share }),
    v.check(({ level, rise, fragility, displacement }) => level + rise + fragility + displacement > 0),
  ),
  aggregation: v.picklist(AGGREGATIONS),
  decay: v.picklist(DECAYS),
  halfDistanceKm: v.pipe(v.number(), v.minValue(100), v.maxValue(3000)),
  floor: share,
  measure: v.picklist(DISTANCE_MEASURES),
});
const schema = v.array(
  v.strictObject({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_PRESET_NAME)),
    settings,
  }),
);

/** The user's own presets; null where storage is blocked or holds something that this version does not know. */
export function readPresets(): readonly OwnPreset[] | null {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return [];
    const found = v.safeParse(schema, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}

/** @returns false where storage is blocked or full: the user must be told that they last for this visit only. */
export function keepPresets(presets: readonly OwnPreset[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(presets));
    return true;
  } catch {
    return false;
  }
}
