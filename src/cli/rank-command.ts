import type { AreaRecord } from "../domain/areas/area.ts";
import { createFigures } from "../domain/indicators/figures.ts";
import { figuresOfFormerEdition, figuresWithoutNewerPeriods } from "../domain/indicators/former-figures.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { createDraws } from "../domain/priority/draws.ts";
import { differsFromDefault } from "../domain/priority/presets.ts";
import type { Robustness } from "../domain/priority/robustness.ts";
import { type RobustnessInput, robustnessModel } from "../domain/priority/robustness-model.ts";
import { sourceBreaks } from "../domain/priority/source-breaks.ts";
import type { PrioritySettings } from "../domain/priority/types.ts";
import { type AreaChange, whatChanged } from "../domain/priority/what-changed.ts";
import type { ViolenceWindow } from "../domain/risk/violence-window.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import { breaksText } from "../state/words/breaks-text.ts";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import { createTranslator } from "../strings/translator.ts";
import { wrong } from "./arguments.ts";
import type { CommandLine } from "./command.ts";
import { lineNotes } from "./line-notes.ts";
import { ensureBuiltData, openProductData, type ProductData } from "./product-data.ts";
import { DEFAULT_HOME, type RankArguments, readRankArguments } from "./rank-arguments.ts";
import { rankCsv } from "./rank-csv.ts";
import { type RankedHome, rankHome } from "./rank-home.ts";
import {
  dateNotes,
  methodNotes,
  periodMeta,
  politicsNotes,
  type RankMeta,
  scopeNotes,
  sourcesOf,
} from "./rank-meta.ts";
import { reportAreas } from "./rank-report.ts";

function answer(args: RankArguments): string {
  const data = openProductData(ensureBuiltData());
  const { manifest } = data;
  const date = args.date ?? manifest.edition;
  const settings: PrioritySettings = {
    ...DEFAULT_SETTINGS,
    window: args.window,
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
    comparedWith: args.compareEdition,
    ...periodMeta(ranked.figures, date, args.window),
    home: ranked.home,
    outermost: args.outermost,
    borders: ranked.borders,
    settings,
    differsFromDefault: args.home !== DEFAULT_HOME || args.outermost || differsFromDefault(settings),
    draws: args.draws,
    seed: args.seed,
    edges: ranked.edges,
    ...methodNotes(settings, ranked.priorities, [
      ...scopeNotes(data.read("areas"), ranked.priorities),
      ...lineNotes(data, ranked),
      ...breakNotes(args.compareEdition, data, date, args.window, ranked.areas),
      ...politicsNotes(data.read("areas").notes, ranked.priorities, date),
      ...dateNotes(date, manifest.edition, ranked.records, ranked.areas),
    ]),
    marking: DEFAULT_MARKING,
    sources: sourcesOf(manifest.datasets, ranked.priorities),
  };
  const changes =
    args.compareEdition === null ? [] : changesSince(args.compareEdition, data, ranked, date, settings);
  const robustness = drawAround({ ...ranked, date, settings }, args);
  const areas = reportAreas(ranked.areas, ranked.priorities, robustness, changes);
  return args.format === "csv" ? rankCsv(meta, areas) : `${JSON.stringify({ meta, areas }, null, 2)}\n`;
}

/**
 * What became of each area since another edition, the same things asked of both.
 *
 * @throws Problem when the figures of that edition are not here.
 */
function changesSince(
  edition: PlainDate,
  data: ProductData,
  { rankBy }: RankedHome,
  date: PlainDate,
  settings: PrioritySettings,
): readonly AreaChange[] {
  const former = data.read("formerFigures");
  if (edition !== former.edition) throw wrong("--compare-edition", edition, former.edition);
  const document = data.read("figures");
  const present = createFigures(document);
  const earlier = createFigures(figuresOfFormerEdition(document, former));
  const revised = createFigures(figuresWithoutNewerPeriods(document, former));
  const same = { date, settings, home: "" };
  const { moved } = whatChanged({ ...same, edition }, { ...same, edition: null }, (basis, of) =>
    rankBy(of === "revised" ? revised : of.edition === null ? present : earlier, basis.date, basis.settings),
  );
  return moved;
}

/** The breaks that the change since the former edition lies across; none where no edition is compared with. */
function breakNotes(
  edition: PlainDate | null,
  data: ProductData,
  date: PlainDate,
  window: ViolenceWindow,
  areas: readonly AreaRecord[],
): readonly string[] {
  if (edition === null) return [];
  const document = data.read("figures");
  const former = createFigures(figuresOfFormerEdition(document, data.read("formerFigures")));
  const breaks = sourceBreaks(
    { figures: former, date, edition, window },
    { figures: createFigures(document), date, edition: null, window },
    areas.map(({ iso3 }) => iso3),
  );
  const text = breaksText(breaks, createTranslator("en"));
  return text === null ? [] : [text];
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
