import { effortByArea } from "../domain/effort/effort.ts";
import { monthsPastEdition, type Sight } from "../domain/missions/sight.ts";
import { DEFAULT_SETTINGS } from "../domain/priority/defaults.ts";
import { soughtText } from "../state/words/sought-text.ts";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import type { CommandLine } from "./command.ts";
import "../strings/later-texts.ts";
import { pastEditionText } from "../strings/past-edition.ts";
import { createTranslator } from "../strings/translator.ts";
import { type EffortArguments, readEffortArguments } from "./effort-arguments.ts";
import { effortCsv } from "./effort-csv.ts";
import { type EffortMeta, reportEffort } from "./effort-report.ts";
import { lineNotes } from "./line-notes.ts";
import { ensureBuiltData, openProductData } from "./product-data.ts";
import { rankHome } from "./rank-home.ts";
import { dateNotes, periodMeta, sourcesOf } from "./rank-meta.ts";

function answer(args: EffortArguments): string {
  const data = openProductData(ensureBuiltData());
  const { manifest } = data;
  const date = args.date ?? manifest.edition;
  const sight: Sight = { edition: manifest.edition, lastSeenMonths: args.lastSeenMonths };
  const ranked = rankHome(args, data, date, { ...DEFAULT_SETTINGS, window: args.window });
  const translator = createTranslator("en");
  const { t } = translator;
  const { missions, scope } = data.read("missions");
  const monthsPast = monthsPastEdition(date, sight);
  const meta: EffortMeta = {
    edition: manifest.edition,
    fingerprint: manifest.fingerprint,
    date,
    home: ranked.home,
    outermost: args.outermost,
    edges: ranked.edges,
    ...periodMeta(ranked.figures, date, args.window),
    ...args.gap,
    lastSeenMonths: args.lastSeenMonths,
    monthsPastEdition: monthsPast,
    notes: [
      ...(monthsPast === null ? [] : [pastEditionText(monthsPast, manifest.edition, translator)]),
      t("gap.note.registry", { count: missions.length }),
      ...(scope === undefined ? [] : [soughtText(scope, date, translator)]),
      t("gap.note.possible"),
      t("gap.note.lastSeen", { months: args.lastSeenMonths }),
      t("gap.note.dutch"),
      t("gap.note.staff"),
      t("gap.note.editorial"),
      t("statement.notThreat"),
      ...dateNotes(date, manifest.edition, ranked.records, ranked.areas),
      t("app.boundaries.long"),
      ...lineNotes(data, ranked),
    ],
    marking: DEFAULT_MARKING,
    sources: sourcesOf(manifest.datasets, ranked.priorities, ["missions"]),
  };
  const efforts = effortByArea(missions, date, sight);
  const areas = reportEffort(ranked.areas, ranked.priorities, efforts, args.gap);
  return args.format === "csv" ? effortCsv(meta, areas) : `${JSON.stringify({ meta, areas }, null, 2)}\n`;
}

/** Priority against effort on the command line, by the same rules and data as the screens. */
export const effortCommand: CommandLine = {
  name: "effort",
  run: (given, { print }) => {
    const args = readEffortArguments(given);
    print("help" in args ? args.help : answer(args));
    return 0;
  },
};
