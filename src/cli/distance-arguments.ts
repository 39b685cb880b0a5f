import type { Command } from "commander";
import { EDGE_KINDS, type EdgeKind } from "../domain/geo/edge.ts";
import { oneOf, readCall } from "./arguments.ts";

export const DISTANCE_FORMATS = ["csv", "json"] as const;
export type DistanceFormat = (typeof DISTANCE_FORMATS)[number];

export interface DistanceArguments {
  /** Id of a home area, or path of a polygon file. */
  readonly home: string;
  /** Path of a CSV file, or `-` for what is piped in. */
  readonly points: string;
  readonly outermost: boolean;
  /** null: not given. */
  readonly edges: EdgeKind | null;
  readonly format: DistanceFormat;
}

interface RawOptions {
  readonly home: string;
  readonly points: string;
  readonly outermost: boolean;
  readonly edges?: string;
  readonly format: string;
}

/**
 * The arguments of `distance`, or the text of its help when that is asked for.
 *
 * @param args what follows the name of the command.
 * @throws Problem, in one line, naming what was found and what is expected.
 */
export function readDistanceArguments(
  args: readonly string[],
): DistanceArguments | { readonly help: string } {
  const called = readCall<RawOptions>("distance", args, describe);
  if ("help" in called) return called;
  const { home, points, outermost, edges, format } = called.raw;
  return {
    home,
    points,
    outermost,
    edges: edges === undefined ? null : oneOf("--edges", edges, EDGE_KINDS),
    format: oneOf("--format", format, DISTANCE_FORMATS),
  };
}

function describe(command: Command): Command {
  return command
    .description("Measures points to the nearest point of a border, on WGS 84.")
    .requiredOption("--home <id|file>", "home area, or a GeoJSON file of polygons to measure to")
    .requiredOption(
      "--points <file>",
      'CSV file with the columns id, lon and lat, or "-" for what is piped in',
    )
    .option("--outermost", "count the EU's distant outermost regions as home", false)
    .option(
      "--edges <great-circle|lonlat>",
      "what runs between two points of a polygon file (default: lonlat)",
    )
    .option("--format <csv|json>", "what is printed", "csv");
}
