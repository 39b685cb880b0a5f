import { approximateEdgeMetres } from "../geo/edge.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { EdgeTable } from "./edge-table.ts";
import { edgeOf } from "./segments.ts";

/** A stretch that two outlines have in common. */
export interface Contact {
  /** Index into the parts of the border: the one with the longest stretch in common. */
  readonly part: number;
  /** A vertex in the middle of that stretch. */
  readonly position: Position;
}

/** Where an area and a border run along the same edges; null when they share none. */
export function contactBetween(area: BorderIndex, border: BorderIndex): Contact | null {
  const shared = new Map<number, { metres: number; edges: { at: Position; metres: number }[] }>();
  const table = tableOf(area);
  const { edgePart } = border.segments;
  edgePart.forEach((part, edge) => {
    const [from, to] = edgeOf(border.segments, edge);
    if (!table.find(from, to)) return;
    const stretch = shared.get(part) ?? { metres: 0, edges: [] };
    const metres = approximateEdgeMetres(border.edges, from, to);
    stretch.metres += metres;
    stretch.edges.push({ at: from, metres });
    shared.set(part, stretch);
  });

  let longest: { part: number; metres: number; edges: { at: Position; metres: number }[] } | null = null;
  for (const [part, stretch] of shared) {
    if (!longest || stretch.metres > longest.metres) longest = { part, ...stretch };
  }
  if (!longest) return null;
  let walked = 0;
  for (const { at, metres } of longest.edges) {
    walked += metres;
    if (2 * walked >= longest.metres) return { part: longest.part, position: at };
  }
  return null;
}

/** Filling the table costs far more than looking up in it, and one area is compared with several borders. */
const tables = new WeakMap<BorderIndex, EdgeTable>();

function tableOf(index: BorderIndex): EdgeTable {
  const known = tables.get(index);
  if (known) return known;
  const count = index.segments.edgePart.length;
  const table = new EdgeTable(count);
  for (let edge = 0; edge < count; edge += 1) table.add(...edgeOf(index.segments, edge));
  tables.set(index, table);
  return table;
}
