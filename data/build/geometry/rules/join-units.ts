import type { Iso3 } from "../../../../src/domain/areas/area.ts";
import type { BoundaryRule } from "./rule.ts";

/** Draws units of the atlas in an area that they are not labelled with there. */
function joinUnits(id: string, units: readonly string[], iso3: Iso3): BoundaryRule {
  return {
    id,
    apply: (pieces) => {
      for (const unit of units) {
        if (!pieces.some((piece) => piece.source === unit))
          throw new Error(`${id}: the atlas has no "${unit}"`);
      }
      return pieces.map((piece) => (units.includes(piece.source) ? { ...piece, iso3 } : piece));
    },
  };
}

export const northernCyprus = joinUnits("northern-cyprus", ["N. Cyprus"], "CYP");
export const cyprusBufferZone = joinUnits("cyprus-buffer-zone", ["Cyprus U.N. Buffer Zone"], "CYP");
export const somaliland = joinUnits("somaliland", ["Somaliland"], "SOM");
export const baikonur = joinUnits("baikonur", ["Baikonur"], "KAZ");
export const guantanamo = joinUnits("guantanamo", ["USNB Guantanamo Bay"], "CUB");
