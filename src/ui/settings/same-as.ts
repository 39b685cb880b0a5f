import type { PresetSettings } from "../../domain/priority/presets.ts";
import { sameScoring } from "../../domain/priority/same-settings.ts";

/** True when two sets of settings rank alike, Dutch interest left aside. */
export function sameAs(a: PresetSettings, b: PresetSettings): boolean {
  return a.measure === b.measure && sameScoring(a, b);
}
