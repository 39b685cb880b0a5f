import { type Composition, compose } from "../../layers/compose.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { Scene } from "../../layers/scene.ts";
import type { LayerSetting } from "../../layers/settings.ts";

/** What is on the screen in the colours of paper, for a screen that is dark. */
export function composeLight(scene: Scene | null, layers: readonly LayerSetting[]): Composition | null {
  return scene === null ? null : compose({ ...scene, palette: PALETTES.light }, layers);
}
