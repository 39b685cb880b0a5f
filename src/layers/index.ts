import { activities } from "./activities/layer.ts";
import { boundaries } from "./boundaries/layer.ts";
import { distanceBandLines } from "./distance-bands/layer.ts";
import { footprints } from "./footprints/layer.ts";
import { gap } from "./gap/layer.ts";
import { labels } from "./labels/layer.ts";
import type { LayerDefinition } from "./layer.ts";
import { referenceBorder } from "./reference-border/layer.ts";
import { risk } from "./risk/layer.ts";
import type { LayerId } from "./settings.ts";
import { witness } from "./witness/layer.ts";

/** Every layer a user can switch, in its default place, bottom to top. Adding one is a folder, a line here and one in `settings.ts`. */
export const LAYERS: readonly (LayerDefinition & { readonly id: LayerId })[] = [
  { ...risk, id: "risk" },
  { ...gap, id: "gap" },
  { ...distanceBandLines, id: "distance-bands" },
  { ...footprints, id: "footprints" },
  { ...boundaries, id: "boundaries" },
  { ...referenceBorder, id: "reference-border" },
  { ...labels, id: "labels" },
  { ...activities, id: "activities" },
  { ...witness, id: "witness" },
];
