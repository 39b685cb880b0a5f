import { Command, CommanderError } from "commander";
import { EDGE_KINDS, type EdgeKind } from "../domain/geo/edge.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { DISTANCE_MEASURES, type DistanceMeasure } from "../domain/priority/types.ts";
import { AGGREGATIONS, type Aggregation } from "../domain/risk/types.ts";
import { type PlainDate, parsePlainDate } from "../domain/time/plain-date.ts";
import { Problem, quoted } from "./problem.ts";

export const OUTPUT_FORMATS = ["json", "csv"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Half-distances that are taken, in km; half the earth's circumference is the longest way there is. */
const HALF_DISTANCE_KM = { from: 1, to: 20_000 } as const;

export interface RankArguments {
  /** Id of a home area, or path of a polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  /** null: the day of the data's edition. */
  readonly date: PlainDate | null;
  readonly measure: DistanceMeasure;
  readonly halfDistanceKm: number;
  readonly aggregation: Aggregation;
  /** null: not given. */
  readonly edges: EdgeKind | null;
  readonly format: OutputFormat;
}

interface RawOptions {
  readonly home: string;
  readonly outermost: boolean;
  readonly date?: string;
  readonly measure: string;
  readonly halfDistance: string;
  readonly aggregation: string;
  readonly edges?: string;
  readonly format: string;
}

/**
 * The arguments of `rank`, or the text of its help when that is asked for.
 *
 * @param args what follows the name of the command.
 * @throws Problem, in one line, naming what was found and what is expected.
 */
export function readRankArguments(args: readonly string[]): RankArguments | { readonly help: string } {
  let help = "";
  const command = rankCommand((text) => {
    help += text;
  });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help };
    throw new Problem(inOneLine(error.message.replace(/^error: /, "")));
  }
  const raw = command.opts<RawOptions>();
  return {
    home: raw.home,
    outermost: raw.outermost,
    date: raw.date === undefined ? null : readDate(raw.date),
    measure: oneOf("--measure", raw.measure, DISTANCE_MEASURES),
    halfDistanceKm: readHalfDistance(raw.halfDistance),
    aggregation: oneOf("--aggregation", raw.aggregation, AGGREGATIONS),
    edges: raw.edges === undefined ? null : oneOf("--edges", raw.edges, EDGE_KINDS),
    format: oneOf("--format", raw.format, OUTPUT_FORMATS),
  };
}

function rankCommand(write: (text: string) => void): Command {
  return new Command("rank")
    .description("Ranks areas by risk and distance to a border, as the screens do.")
    .option(
      "--home <id|file>",
      "home area, or a GeoJSON file of polygons to measure from",
      "europe-and-kingdom",
    )
    .option("--outermost", "count the EU's distant outermost regions as home", false)
    .option("--date <YYYY-MM-DD>", "day whose latest figures count (default: the day of the data's edition)")
    .option(
      "--measure <edge|capital>",
      "measure from an area's nearest edge or its capital",
      DEFAULT_SETTINGS.measure,
    )
    .option(
      "--half-distance <km>",
      "distance at which proximity has halved",
      String(DEFAULT_SETTINGS.halfDistanceKm),
    )
    .option("--aggregation <arithmetic|geometric>", "how pillars are joined", DEFAULT_SETTINGS.aggregation)
    .option(
      "--edges <great-circle|lonlat>",
      "what runs between two points of a polygon file (default: lonlat)",
    )
    .option("--format <json|csv>", "what is printed", "json")
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined });
}

function oneOf<Value extends string>(option: string, found: string, expected: readonly Value[]): Value {
  const value = expected.find((one) => one === found);
  if (value === undefined) throw wrong(option, found, expected.join(" or "));
  return value;
}

function readDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw wrong("--date", text, "an existing day written YYYY-MM-DD");
  return date;
}

function readHalfDistance(text: string): number {
  const { from, to } = HALF_DISTANCE_KM;
  const km = /^\d{1,5}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(km >= from && km <= to)) {
    throw wrong("--half-distance", text, `kilometres from ${from} to ${to}, written like 1000 or 750.5`);
  }
  return km;
}

function wrong(option: string, found: string, expected: string): Problem {
  return new Problem(`${option}: found ${quoted(found)}, expected ${expected}`);
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
