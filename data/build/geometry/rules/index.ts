import { antimeridian } from "./antimeridian.ts";
import { degenerateRings } from "./degenerate-rings.ts";
import { baikonur, cyprusBufferZone, guantanamo, northernCyprus, somaliland } from "./join-units.ts";
import type { BoundaryRule } from "./rule.ts";
import { caribbeanNetherlands, crimea, frenchOverseas, norwegianIslands } from "./split-parts.ts";
import { westernSahara } from "./western-sahara.ts";

/** Every rule, in the order in which they apply. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  degenerateRings,
  antimeridian,
  crimea,
  westernSahara,
  northernCyprus,
  cyprusBufferZone,
  somaliland,
  baikonur,
  guantanamo,
  caribbeanNetherlands,
  frenchOverseas,
  norwegianIslands,
];
