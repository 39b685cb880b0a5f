import type { Iso3 } from "../areas/area.ts";
import type { EdgeKind } from "../geo/edge.ts";
import type { BorderPart } from "./border-part.ts";
import { type BoundingTree, buildTree } from "./bounding-tree.ts";
import { buildContainment, type Containment } from "./containment.ts";
import { outlineOf } from "./outline.ts";
import { cutIntoSegments, reorderSegments, type Segments } from "./segments.ts";

export interface BorderIndexOptions {
  /** What runs between two vertices; shipped borders are `great-circle`, users' files `lonlat`. */
  readonly edges: EdgeKind;
}

/**
 * Everything needed to measure to the outer border of a territory, and to tell whether a location is inside it.
 * Plain data in typed arrays: building it is the slow step (about half a second for the EU at 1:10 million), so build it
 * once and keep it.
 */
export interface BorderIndex {
  readonly edges: EdgeKind;
  /** Area code of each part. */
  readonly parts: readonly Iso3[];
  readonly segments: Segments;
  readonly tree: BoundingTree;
  readonly containment: Containment;
}

/** Builds the index. Parts without a line (no polygon, or nothing but collapsed rings) are never the nearest. */
export function createBorderIndex(parts: readonly BorderPart[], { edges }: BorderIndexOptions): BorderIndex {
  const segments = cutIntoSegments(outlineOf(parts), edges);
  const { tree, order } = buildTree(segments);
  return {
    edges,
    parts: parts.map(({ iso3 }) => iso3),
    segments: reorderSegments(segments, order),
    tree,
    containment: buildContainment(parts, edges),
  };
}
