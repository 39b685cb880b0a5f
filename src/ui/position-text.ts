import type { Position } from "../domain/geo/position.ts";
import type { Translator } from "../strings/translator.ts";

/** "12,53° NB, 69,93° WL": enough to find a place again, no more than a border is known to. */
export function positionText([longitude, latitude]: Position, { t, number }: Translator): string {
  return t("distance.position", {
    latitude: `${number(Math.abs(latitude), 2)}°`,
    northSouth: t(latitude < 0 ? "distance.south" : "distance.north"),
    longitude: `${number(Math.abs(longitude), 2)}°`,
    eastWest: t(longitude < 0 ? "distance.west" : "distance.east"),
  });
}
