import { readFileSync } from "node:fs";
import type { Iso3 } from "../../../../src/domain/areas/area.ts";
import type { AtlasUnit } from "../atlas.ts";
import type { Piece } from "../piece.ts";

/**
 * Units that ISO 3166 gives no numeric code, or whose code in the atlas is another unit's (`036` twice), by name.
 * X-codes are ours, from the range ISO leaves to users; `XKX` is the one in common use.
 */
const CODES_BY_NAME: Readonly<Record<string, Iso3>> = {
  Kosovo: "XKX",
  Akrotiri: "XAD",
  Dhekelia: "XAD",
  "N. Cyprus": "XNC",
  "Cyprus U.N. Buffer Zone": "XBZ",
  Somaliland: "XSO",
  Baikonur: "XBK",
  "USNB Guantanamo Bay": "XGB",
  "Siachen Glacier": "XSG",
  "Indian Ocean Ter.": "XIO",
  "Coral Sea Is.": "XCS",
  "Ashmore and Cartier Is.": "XAC",
  "Spratly Is.": "XSP",
  "Scarborough Reef": "XSC",
  "Clipperton I.": "XCL",
  "Bajo Nuevo Bank": "XBN",
  "Serranilla Bank": "XSE",
};

/**
 * The rule `area-codes`, which every other stands on: each unit of the atlas gets one code, by name where its number is
 * no answer.
 *
 * @throws Error when a unit has neither a name nor a number in the tables.
 */
export function toPieces(units: readonly AtlasUnit[]): Piece[] {
  const byNumber = readIsoNumeric();
  return units.map(({ name, numeric, polygons }) => {
    const iso3 = CODES_BY_NAME[name] ?? (numeric === null ? undefined : byNumber.get(numeric));
    if (!iso3) throw new Error(`no area code for "${name}" (${numeric ?? "no number"})`);
    return { source: name, iso3, polygons };
  });
}

/** ISO 3166-1 numeric to alpha-3, as committed in `data/areas/boundary-rules/iso-numeric.csv`. */
function readIsoNumeric(): Map<string, Iso3> {
  const text = readFileSync(
    new URL("../../../areas/boundary-rules/iso-numeric.csv", import.meta.url),
    "utf8",
  );
  const [header, ...rows] = text.trim().split("\n");
  if (header !== "numeric,iso3") throw new Error("iso-numeric.csv: expected the columns numeric,iso3");
  return new Map(
    rows.map((row) => {
      const [numeric, iso3] = row.split(",");
      if (!numeric || !iso3) throw new Error(`iso-numeric.csv: cannot read "${row}"`);
      return [numeric, iso3];
    }),
  );
}
