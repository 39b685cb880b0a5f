import type { OwnBorder } from "../domain/borders/own-border.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import type { PolygonRings } from "../domain/geo/polygon.ts";
import type { Issue } from "../sources/source.ts";

/** A border that is being made or changed, before it is checked; never shared. */
export interface BorderDraft {
  /** `form`: name, edges and coordinates are on the screen; `drawing`: the shape is drawn on the map. */
  readonly step: "form" | "drawing";
  readonly name: string;
  readonly edges: EdgeKind;
  /** Empty until something was drawn or loaded. */
  readonly polygons: readonly PolygonRings[];
  /** Id of the border that this one takes the place of; null for a new one. */
  readonly replaces: string | null;
  /** What was taken otherwise than it stood in the file that it came from. */
  readonly remarks: readonly Issue[];
}

/** An empty form. @param name that it begins with. */
export function emptyDraft(name: string): BorderDraft {
  return { step: "form", name, edges: "lonlat", polygons: [], replaces: null, remarks: [] };
}

/** The form of a border that there is already. */
export function draftOf({ id, name, edges, polygons }: OwnBorder): BorderDraft {
  return { step: "form", name, edges, polygons, replaces: id, remarks: [] };
}

/** The borders that are kept on this machine, with `border` in the place of the one it replaces. */
export function withBorder(
  borders: readonly OwnBorder[],
  border: OwnBorder,
  replaces: string | null,
): readonly OwnBorder[] {
  const others = borders.filter(({ id }) => id !== border.id);
  return others.some(({ id }) => id === replaces)
    ? others.map((kept) => (kept.id === replaces ? border : kept))
    : [...others, border];
}
