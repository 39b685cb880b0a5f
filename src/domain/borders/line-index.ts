import { unwrapRing } from "../geo/antimeridian.ts";
import type { EdgeKind } from "../geo/edge.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { buildTree } from "./bounding-tree.ts";
import { buildContainment } from "./containment.ts";
import { samePlace } from "./edge-table.ts";
import type { OutlineEdge } from "./outline.ts";
import { cutIntoSegments, reorderSegments } from "./segments.ts";

/**
 * The index of open lines, to measure them against a border with `nearestBetween`: along all of each line, not at its
 * vertices only. It encloses nothing.
 *
 * @param lines positions in order; a line of one position or none has no edge and is left out.
 * @param edges what runs between two positions.
 */
export function createLineIndex(lines: readonly (readonly Position[])[], edges: EdgeKind): BorderIndex {
  const outline = lines.flatMap((line) => {
    const { ring } = unwrapRing(line);
    return ring.flatMap((to, index): OutlineEdge[] => {
      const from = ring[index - 1];
      return from === undefined || samePlace(from, to) ? [] : [{ from, to, part: 0 }];
    });
  });
  const segments = cutIntoSegments(outline, edges);
  const { tree, order } = buildTree(segments);
  return {
    edges,
    parts: [""],
    segments: reorderSegments(segments, order),
    tree,
    containment: buildContainment([], edges),
  };
}
