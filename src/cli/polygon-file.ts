import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { PolygonRings } from "../domain/geo/polygon.ts";
import { geojsonPolygons } from "../sources/geojson/read.ts";
import { issueText } from "../sources/issue-text.ts";
import { isFault, overLimit } from "../sources/source.ts";
import { createTranslator } from "../strings/translator.ts";
import { Problem, quoted } from "./problem.ts";

export interface PolygonFile {
  /** Its name without the folders it is in. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** All polygons of the file together. */
  readonly polygons: readonly PolygonRings[];
  /** In words: what was taken otherwise than it stood. */
  readonly notices: readonly string[];
}

/**
 * Reads the polygons of a GeoJSON file (RFC 7946). A border with a part missing is another border: one feature that is
 * wrong refuses the file.
 *
 * @throws Problem naming the file, and the feature and field where something else than polygons was found.
 */
export function readPolygonFile(path: string): PolygonFile {
  const name = basename(path);
  const translator = createTranslator("en");
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new Problem(`${quoted(name)}: not a file that can be read`);
  const tooLarge = overLimit(name, stats.size, geojsonPolygons.mostBytes);
  const bytes = tooLarge === null ? new Uint8Array(readFileSync(path)) : new Uint8Array();
  const { records, issues } = tooLarge ?? geojsonPolygons.read({ name, bytes });
  const fault = issues.find(isFault);
  if (fault !== undefined) throw new Problem(issueText(fault, translator));
  return {
    name,
    bytes,
    polygons: records.flatMap(({ polygons }) => polygons),
    notices: issues.map((issue) => issueText(issue, translator)),
  };
}
