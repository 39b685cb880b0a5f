import type { AreaRecord, Iso3 } from "../domain/areas/area.ts";
import type { NearestBorder } from "../domain/priority/types.ts";
import type { Translator } from "../strings/translator.ts";

/** Areas by iso3, for names. */
export type AreaNames = ReadonlyMap<Iso3, AreaRecord>;

/** The name of an area, or its code where the product has no name for it. */
export function areaName(iso3: Iso3, areas: AreaNames, { pick }: Translator): string {
  const area = areas.get(iso3);
  return area === undefined ? iso3 : pick(area.names);
}

/** "the EU (Cyprus)": the border and the member of the home area on which the line ends. */
function borderText({ border, toIso3 }: NearestBorder, areas: AreaNames, translator: Translator): string {
  const name = translator.t(`border.the.${border}`);
  if (border === "netherlands") return name;
  return translator.t("border.at", { border: name, place: areaName(toIso3, areas, translator) });
}

/**
 * "27 km to the Kingdom (Aruba)", "borders the EU", "inside the EU". An area that touches may touch several
 * members, so none is named then.
 */
export function distanceText(
  nearest: NearestBorder | null,
  areas: AreaNames,
  translator: Translator,
): string {
  const { t, km } = translator;
  if (nearest === null) return t("distance.unknown");
  const border = t(`border.the.${nearest.border}`);
  if (nearest.inside) return t("distance.inside", { border });
  if (nearest.km === 0) return t("distance.touches", { border });
  return t("distance.to", { km: km(nearest.km), border: borderText(nearest, areas, translator) });
}
