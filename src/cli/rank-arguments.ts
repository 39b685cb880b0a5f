import type { Command } from "commander";
import { EDGE_KINDS, type EdgeKind } from "../domain/geo/edge.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { DEFAULT_SEED } from "../domain/priority/robustness.ts";
import { DECAYS, type Decay, DISTANCE_MEASURES, type DistanceMeasure } from "../domain/priority/types.ts";
import { AGGREGATIONS, type Aggregation, PILLARS, type PillarWeights } from "../domain/risk/types.ts";
import { VIOLENCE_WINDOWS, type ViolenceWindow } from "../domain/risk/violence-window.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { oneOf, readCall, readDate } from "./arguments.ts";
import { MOST_DRAWS, readDraws, readFloor, readHalfDistance, readSeed, readWeights } from "./rank-numbers.ts";

export const OUTPUT_FORMATS = ["json", "csv"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const DEFAULT_HOME = "europe-and-kingdom";
const DEFAULT_DRAWS = 1000;

/** Of every command that ranks. */
export const WINDOW_OPTION = `--window <${VIOLENCE_WINDOWS.join("|")}>`;
export const WINDOW_HELP = "over which time deaths are counted";

export interface RankArguments {
  /** Id of a home area, or path of a polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  /** null: the day of the data's edition. */
  readonly date: PlainDate | null;
  readonly window: ViolenceWindow;
  /** Edition whose figures the ranking is compared with; null: none. */
  readonly compareEdition: PlainDate | null;
  readonly measure: DistanceMeasure;
  readonly decay: Decay;
  readonly halfDistanceKm: number;
  readonly floor: number;
  readonly weights: PillarWeights;
  readonly aggregation: Aggregation;
  /** 0: no intervals. */
  readonly draws: number;
  readonly seed: number;
  /** null: not given. */
  readonly edges: EdgeKind | null;
  readonly format: OutputFormat;
}

interface RawOptions {
  readonly home: string;
  readonly outermost: boolean;
  readonly date?: string;
  readonly window: string;
  readonly compareEdition?: string;
  readonly measure: string;
  readonly decay: string;
  readonly halfDistance: string;
  readonly floor: string;
  readonly weights: string;
  readonly aggregation: string;
  readonly draws: string;
  readonly seed: string;
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
  const called = readCall<RawOptions>("rank", args, describe);
  if ("help" in called) return called;
  const { raw } = called;
  return {
    home: raw.home,
    outermost: raw.outermost,
    date: raw.date === undefined ? null : readDate(raw.date),
    window: oneOf("--window", raw.window, VIOLENCE_WINDOWS),
    compareEdition:
      raw.compareEdition === undefined ? null : readDate(raw.compareEdition, "--compare-edition"),
    measure: oneOf("--measure", raw.measure, DISTANCE_MEASURES),
    decay: oneOf("--decay", raw.decay, DECAYS),
    halfDistanceKm: readHalfDistance(raw.halfDistance),
    floor: readFloor(raw.floor),
    weights: readWeights(raw.weights),
    aggregation: oneOf("--aggregation", raw.aggregation, AGGREGATIONS),
    draws: readDraws(raw.draws),
    seed: readSeed(raw.seed),
    edges: raw.edges === undefined ? null : oneOf("--edges", raw.edges, EDGE_KINDS),
    format: oneOf("--format", raw.format, OUTPUT_FORMATS),
  };
}

function describe(command: Command): Command {
  return command
    .description("Ranks areas by risk and distance to a border, as the screens do.")
    .option("--home <id|file>", "home area, or a GeoJSON file of polygons to measure from", DEFAULT_HOME)
    .option("--outermost", "count the EU's distant outermost regions as home", false)
    .option("--date <YYYY-MM-DD>", "day whose latest figures count (default: the day of the data's edition)")
    .option(WINDOW_OPTION, WINDOW_HELP, DEFAULT_SETTINGS.window)
    .option(
      "--compare-edition <YYYY-MM-DD>",
      "lay the ranking by the figures of the former edition beside, with what is revised and what is newer",
    )
    .option(
      "--measure <edge|capital>",
      "measure from an area's nearest edge or its capital",
      DEFAULT_SETTINGS.measure,
    )
    .option(
      "--decay <half-distance|linear|none>",
      "how proximity falls with distance",
      DEFAULT_SETTINGS.decay,
    )
    .option(
      "--half-distance <km>",
      "distance at which proximity has halved; with --decay linear the cut-off",
      String(DEFAULT_SETTINGS.halfDistanceKm),
    )
    .option("--floor <0..1>", "proximity never falls below it", String(DEFAULT_SETTINGS.floor))
    .option(
      `--weights <${PILLARS.join(",")}>`,
      "weights of the pillars, of which only the proportions count",
      PILLARS.map((pillar) => DEFAULT_SETTINGS.weights[pillar]).join(","),
    )
    .option("--aggregation <arithmetic|geometric>", "how pillars are joined", DEFAULT_SETTINGS.aggregation)
    .option(
      "--draws <n>",
      `random draws behind the rank intervals, 0 (no intervals) to ${MOST_DRAWS}`,
      String(DEFAULT_DRAWS),
    )
    .option("--seed <n>", "seed of the draws: the same seed gives the same intervals", String(DEFAULT_SEED))
    .option(
      "--edges <great-circle|lonlat>",
      "what runs between two points of a polygon file (default: lonlat)",
    )
    .option("--format <json|csv>", "what is printed", "json");
}
