import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { createDraws } from "../domain/priority/draws.ts";
import { differsFromDefault } from "../domain/priority/presets.ts";
import type { Robustness } from "../domain/priority/robustness.ts";
import { type RobustnessInput, robustnessModel } from "../domain/priority/robustness-model.ts";
import type { PrioritySettings } from "../domain/priority/types.ts";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import type { CommandLine } from "./command.ts";
import { ensureBuiltData, openProductData } from "./product-data.ts";
import { DEFAULT_HOME, type RankArguments, readRankArguments } from "./rank-arguments.ts";
import { rankCsv } from "./rank-csv.ts";
import { rankHome } from "./rank-home.ts";
import { methodNotes, type RankMeta, sourcesOf } from "./rank-meta.ts";
import { reportAreas } from "./rank-report.ts";

function answer(args: RankArguments): string {
  const data = openProductData(ensureBuiltData());
  const { manifest } = data;
  const date = args.date ?? manifest.edition;
  const settings: PrioritySettings = {
    ...DEFAULT_SETTINGS,
    weights: args.weights,
    aggregation: args.aggregation,
    decay: args.decay,
    halfDistanceKm: args.halfDistanceKm,
    floor: args.floor,
    measure: args.measure,
  };
  const ranked = rankHome(args, data, date, settings);
  const meta: RankMeta = {
    edition: manifest.edition,
    fingerprint: manifest.fingerprint,
    date,
    home: ranked.home,
    outermost: args.outermost,
    borders: ranked.borders,
    settings,
    differsFromDefault: args.home !== DEFAULT_HOME || args.outermost || differsFromDefault(settings),
    draws: args.draws,
    seed: args.seed,
    edges: ranked.edges,
    ...methodNotes(settings),
    marking: DEFAULT_MARKING,
    sources: sourcesOf(manifest.datasets, ranked.priorities),
  };
  const robustness = drawAround({ ...ranked, date, settings }, args);
  const areas = reportAreas(ranked.areas, ranked.priorities, robustness);
  return args.format === "csv" ? rankCsv(meta, areas) : `${JSON.stringify({ meta, areas }, null, 2)}\n`;
}

function drawAround(
  ranking: RobustnessInput,
  { draws, seed }: Pick<RankArguments, "draws" | "seed">,
): Robustness | null {
  if (draws === 0) return null;
  const around = createDraws(robustnessModel(ranking), seed);
  around.run(draws);
  return around.result();
}

/** The ranking on the command line, by the same rules and data as the screens. */
export const rankCommand: CommandLine = {
  name: "rank",
  run: (given, { print }) => {
    const args = readRankArguments(given);
    print("help" in args ? args.help : answer(args));
    return 0;
  },
};
