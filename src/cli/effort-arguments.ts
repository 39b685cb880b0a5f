import type { Command } from "commander";
import { DEFAULT_GAP, type GapSettings } from "../domain/effort/gap.ts";
import { EFFORT_MEASURES } from "../domain/effort/measure.ts";
import { EDGE_KINDS, type EdgeKind } from "../domain/geo/edge.ts";
import { INSTRUMENTS } from "../domain/missions/mission.ts";
import { DEFAULT_LAST_SEEN_MONTHS, isLastSeenMonths, LAST_SEEN_MONTHS } from "../domain/missions/sight.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { VIOLENCE_WINDOWS, type ViolenceWindow } from "../domain/risk/violence-window.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { oneOf, readCall, readDate, wrong } from "./arguments.ts";
import {
  DEFAULT_HOME,
  OUTPUT_FORMATS,
  type OutputFormat,
  WINDOW_HELP,
  WINDOW_OPTION,
} from "./rank-arguments.ts";

export interface EffortArguments {
  /** Id of a home area, or path of a polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  /** null: not given. */
  readonly edges: EdgeKind | null;
  /** null: the day of the data's edition. */
  readonly date: PlainDate | null;
  readonly window: ViolenceWindow;
  readonly gap: GapSettings;
  /** For how many months after it was last seen a mission counts as certain. */
  readonly lastSeenMonths: number;
  readonly format: OutputFormat;
}

interface RawOptions {
  readonly home: string;
  readonly outermost: boolean;
  readonly edges?: string;
  readonly date?: string;
  readonly window: string;
  readonly measure: string;
  readonly instrument: string;
  readonly highFrom: string;
  readonly lastSeenMonths: string;
  readonly format: string;
}

const ANY = "any";

/**
 * The arguments of `effort`, or the text of its help when that is asked for.
 *
 * @param args what follows the name of the command.
 * @throws Problem, in one line, naming what was found and what is expected.
 */
export function readEffortArguments(args: readonly string[]): EffortArguments | { readonly help: string } {
  const called = readCall<RawOptions>("effort", args, describe);
  if ("help" in called) return called;
  const { raw } = called;
  const instrument = oneOf("--instrument", raw.instrument, [ANY, ...INSTRUMENTS]);
  return {
    home: raw.home,
    outermost: raw.outermost,
    edges: raw.edges === undefined ? null : oneOf("--edges", raw.edges, EDGE_KINDS),
    date: raw.date === undefined ? null : readDate(raw.date),
    window: oneOf("--window", raw.window, VIOLENCE_WINDOWS),
    gap: {
      measure: oneOf("--measure", raw.measure, EFFORT_MEASURES),
      instrument: instrument === ANY ? null : instrument,
      highFrom: readHighFrom(raw.highFrom),
    },
    lastSeenMonths: readLastSeenMonths(raw.lastSeenMonths),
    format: oneOf("--format", raw.format, OUTPUT_FORMATS),
  };
}

function describe(command: Command): Command {
  return command
    .description(
      "Lays the effort of missions and activities beside the priority of areas, as the screens do.",
    )
    .option("--home <id|file>", "home area, or a GeoJSON file of polygons to measure from", DEFAULT_HOME)
    .option("--outermost", "count the EU's distant outermost regions as home", false)
    .option("--date <YYYY-MM-DD>", "day on which missions count (default: the day of the data's edition)")
    .option(WINDOW_OPTION, WINDOW_HELP, DEFAULT_SETTINGS.window)
    .option(
      `--measure <${EFFORT_MEASURES.join("|")}>`,
      "effort in missions, in those with Dutch participation, or in their known staff",
      DEFAULT_GAP.measure,
    )
    .option(`--instrument <${[ANY, ...INSTRUMENTS].join("|")}>`, "the instrument that counts as effort", ANY)
    .option("--high-from <0..100>", "priority from which on it is high", String(DEFAULT_GAP.highFrom))
    .option(
      `--last-seen-months <${LAST_SEEN_MONTHS.min}..${LAST_SEEN_MONTHS.max}>`,
      "months after it was last seen for which a mission counts as certain",
      String(DEFAULT_LAST_SEEN_MONTHS),
    )
    .option(
      "--edges <great-circle|lonlat>",
      "what runs between two points of a polygon file (default: lonlat)",
    )
    .option("--format <json|csv>", "what is printed", "json");
}

/** @throws Problem unless the text is a priority. */
function readHighFrom(text: string): number {
  const highFrom = /^\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
  if (!(highFrom <= 100)) throw wrong("--high-from", text, "a priority from 0 to 100, written like 20");
  return highFrom;
}

/** @throws Problem unless the text is a number of months that can be asked for. */
function readLastSeenMonths(text: string): number {
  const months = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (isLastSeenMonths(months)) return months;
  const { min, max } = LAST_SEEN_MONTHS;
  throw wrong("--last-seen-months", text, `a whole number of months from ${min} to ${max}`);
}
