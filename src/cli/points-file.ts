import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { PointRecord } from "../sources/points-csv/point-record.ts";
import { pointsCsv, readPoints } from "../sources/points-csv/read.ts";
import { overLimit, type ReadResult } from "../sources/source.ts";
import { findFile } from "./find-file.ts";
import { Problem, quoted } from "./problem.ts";

/** What is typed for what is piped in, and what messages call it. */
const PIPED = "-";
const STANDARD_INPUT = "stdin";

/**
 * Reads points from a CSV file, or from standard input for `-`.
 *
 * A longitude one turn off is taken: a distance does not depend on how its place is written.
 *
 * @param piped gives what is piped in.
 * @throws Problem when there is no such file; what is wrong in it is in the result.
 */
export function readPointsFile(path: string, piped: () => Uint8Array): ReadResult<PointRecord> {
  if (path === PIPED) return readPoints({ name: STANDARD_INPUT, bytes: piped() }, "any-turn");
  const name = basename(path);
  const found = findFile(path);
  if (found === null) throw new Problem(`--points: ${quoted(name)}: not a file that can be read`);
  const tooLarge = overLimit(name, statSync(found).size, pointsCsv.mostBytes);
  return tooLarge ?? readPoints({ name, bytes: new Uint8Array(readFileSync(found)) }, "any-turn");
}
