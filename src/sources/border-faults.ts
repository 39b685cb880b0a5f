import { BORDER_DECIMALS, type BorderFault, LONGEST_BORDER_NAME } from "../domain/borders/own-border.ts";
import type { Position } from "../domain/geo/position.ts";
import { foundValue, phrase } from "./phrases.ts";
import type { Phrase } from "./source.ts";

/** What is wrong with a border, in the words of an issue. */
export interface BorderFaultPhrases {
  /** Polygon and ring, counted from 1; null for the border as a whole. */
  readonly place: { readonly polygon: number; readonly ring: number } | null;
  readonly found: Phrase;
  readonly expected: Phrase;
}

/** The words for a fault that `createOwnBorder` found. */
export function borderFaultPhrases(fault: BorderFault): BorderFaultPhrases {
  const place = "ring" in fault ? { polygon: fault.polygon, ring: fault.ring } : null;
  switch (fault.fault) {
    case "name":
      return {
        place,
        found: phrase("sources.found.nameLength", { count: fault.length }),
        expected: phrase("sources.expected.nameLength", { most: LONGEST_BORDER_NAME }),
      };
    case "edges":
      return { place, found: foundValue(fault.found), expected: phrase("sources.expected.edges") };
    case "no-polygon":
      return {
        place,
        found: phrase("sources.found.noPolygon"),
        expected: phrase("sources.expected.atLeastOne"),
      };
    case "too-many-vertices":
      return {
        place,
        found: phrase("sources.found.vertices", { count: fault.found }),
        expected: phrase("sources.expected.mostVertices", { most: fault.most }),
      };
    case "position":
      return {
        place,
        found: phrase("sources.found.vertexAt", {
          vertex: String(fault.vertex),
          position: positionText(fault.found),
        }),
        expected: phrase("sources.expected.position"),
      };
    case "too-few-vertices":
      return {
        place,
        found: phrase("sources.found.vertices", { count: fault.found }),
        expected: phrase("sources.expected.fewestVertices"),
      };
    case "no-area":
      return {
        place,
        found: phrase("sources.found.flatRing"),
        expected: phrase("sources.expected.ringArea"),
      };
    case "crossing":
      return {
        place,
        found: phrase("sources.found.crossing", { position: positionText(fault.at) }),
        expected: phrase("sources.expected.noCrossing"),
      };
  }
}

function positionText([longitude, latitude]: Position): string {
  return [longitude, latitude].map((degrees) => Number(degrees.toFixed(BORDER_DECIMALS))).join(", ");
}
