import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { ScopeNote } from "../datasets/documents.ts";
import type { AreaPriority } from "./types.ts";

/** Nearer to the border than this, an area that has no figures is named beside a ranking. */
export const LEFT_OUT_WITHIN_KM = 2_000;
const NOT_COMPILED = "not-compiled";

/**
 * The areas that could have been ranked if the edition held their figures: those left out because nothing was compiled
 * that lie within `LEFT_OUT_WITHIN_KM` of the chosen border, the largest first. Empty where their distance is not known,
 * as it is not for a border of the user's own.
 */
export function leftOut(
  { reasons }: ScopeNote,
  priorities: readonly Pick<AreaPriority<string>, "iso3" | "state" | "nearest">[],
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "areaKm2">>,
): readonly { readonly iso3: Iso3; readonly km: number }[] {
  const codes = new Set(reasons.find(({ id }) => id === NOT_COMPILED)?.areas);
  const size = (iso3: Iso3) => areas.get(iso3)?.areaKm2 ?? 0;
  return priorities
    .flatMap(({ iso3, state, nearest }) =>
      state === "outside" && nearest !== null && nearest.km <= LEFT_OUT_WITHIN_KM && codes.has(iso3)
        ? [{ iso3, km: nearest.km }]
        : [],
    )
    .sort((a, b) => size(b.iso3) - size(a.iso3));
}
