import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { PolygonRings } from "../domain/geo/polygon.ts";
import { polygonsIn } from "./geojson-polygons.ts";
import { Problem, quoted } from "./problem.ts";

/** Largest polygon file that is read. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface PolygonFile {
  /** Its name without the folders it is in. */
  readonly name: string;
  /** All polygons of the file together. */
  readonly polygons: readonly PolygonRings[];
}

/**
 * Reads the polygons of a GeoJSON file (RFC 7946).
 *
 * @throws Problem naming the file, and the feature and field where something else than polygons was found.
 */
export function readPolygonFile(path: string): PolygonFile {
  const name = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new Problem(`${quoted(name)}: not a file that can be read`);
  if (stats.size > MOST_BYTES) {
    throw new Problem(`${quoted(name)}: found ${stats.size} bytes, expected at most ${MOST_BYTES}`);
  }
  return { name, polygons: polygonsIn(parse(name, readFileSync(path)), name) };
}

function parse(name: string, bytes: Buffer): unknown {
  try {
    // A byte order mark is no part of JSON, and editors write one.
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 120) : "not readable";
    throw new Problem(`${quoted(name)}: expected GeoJSON in UTF-8, found something else: ${reason}`);
  }
}
