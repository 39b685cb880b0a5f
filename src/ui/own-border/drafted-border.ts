import { createOwnBorder, type OwnBorder } from "../../domain/borders/own-border.ts";
import type { EdgeKind } from "../../domain/geo/edge.ts";
import { nestRings } from "../../domain/geo/nest-rings.ts";
import type { PolygonRings } from "../../domain/geo/polygon.ts";
import { borderFaultPhrases } from "../../sources/border-faults.ts";
import { readCoordinateList } from "../../sources/coordinate-list/read.ts";
import { isFault } from "../../sources/source.ts";
import type { Translator } from "../../strings/translator.ts";

/** What a form holds: a border that can be used, or what is wrong with it in words; neither while it is empty. */
export interface DraftedBorder {
  readonly border: OwnBorder | null;
  /** As far as they could be read. */
  readonly polygons: readonly PolygonRings[];
  readonly faults: readonly string[];
}

/** Polygons of what somebody typed; lines that could not be read are faults. */
export function polygonsOfText(
  text: string,
  translator: Translator,
): { readonly polygons: readonly PolygonRings[]; readonly faults: readonly string[] } {
  const { records, issues } = readCoordinateList(text, translator.t("ownBorder.coordinates"));
  const faults = issues.filter(isFault).map(({ place, found, expected }) =>
    translator.t("sources.issue", {
      place: translator.t("ownBorder.line", { line: place.row ?? 0 }),
      found: translator.t(found.id, found.values),
      expected: translator.t(expected.id, expected.values),
    }),
  );
  return { polygons: nestRings(records), faults };
}

/** Checks what a form holds. An empty form is not at fault: nothing was drawn yet. */
export function draftBorder(
  name: string,
  edges: EdgeKind,
  polygons: readonly PolygonRings[],
  translator: Translator,
): DraftedBorder {
  if (polygons.length === 0) return { border: null, polygons, faults: [] };
  const { border, faults } = createOwnBorder(name, edges, polygons);
  const texts = faults.map((fault) => {
    const { place, found, expected } = borderFaultPhrases(fault);
    return translator.t("sources.issue", {
      place: place === null ? translator.t("ownBorder.title.new") : translator.t("ownBorder.place", place),
      found: translator.t(found.id, found.values),
      expected: translator.t(expected.id, expected.values),
    });
  });
  return { border, polygons, faults: texts };
}
