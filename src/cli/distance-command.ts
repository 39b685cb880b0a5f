import { MANY_POINTS } from "../domain/borders/measure-points.ts";
import { issueText } from "../sources/issue-text.ts";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import { createTranslator } from "../strings/translator.ts";
import type { CommandIo, CommandLine, ExitCode } from "./command.ts";
import { type DistanceArguments, readDistanceArguments } from "./distance-arguments.ts";
import { openDistanceHome } from "./distance-home.ts";
import { type DistanceMeta, distanceCsv, distanceJson } from "./distance-print.ts";
import { measureToBorders } from "./measure-to-borders.ts";
import { readPointsFile } from "./points-file.ts";
import { Problem } from "./problem.ts";

/** Shorter work is done before a reader has seen a line about it. */
const LONG_WORK = 20_000;

const METHOD = "the nearest point of the border line on WGS 84, and the geodesic to it";
const TOLERANCE = {
  geodesic: "1e-6 of the distance + 2 mm",
  fast: "1e-6 of the distance + 3 mm (more than 100,000 points: length by Thomas' formula)",
} as const;

const NAME = "distance";

function measure(args: DistanceArguments, io: CommandIo): ExitCode {
  const tell = (line: string) => io.tell(`${NAME}: ${line}\n`);
  const translator = createTranslator("en");
  const points = readPointsFile(args.points, io.piped);
  const refusal = points.issues.find(({ kind }) => kind === "refused");
  if (refusal !== undefined) throw new Problem(issueText(refusal, translator));
  const home = openDistanceHome(args);
  for (const notice of home.notices) tell(notice);
  for (const issue of points.issues) tell(issueText(issue, translator));

  const formula = points.records.length > MANY_POINTS ? "fast" : "geodesic";
  const rows = measureToBorders(points.records, home.borders, formula, progress(io));
  const [resolution, ...missing] = home.lines;
  const meta: DistanceMeta = {
    home: home.home,
    outermost: args.outermost,
    borders: home.borders.map(({ id, name, notes }) => ({ id, name, notes })),
    edges: home.edges,
    method: METHOD,
    tolerance: TOLERANCE[formula],
    resolution: resolution ?? null,
    edition: home.edition,
    fingerprint: home.fingerprint,
    marking: DEFAULT_MARKING,
    notes: [translator.t("app.boundaries.long"), ...missing, ...home.notices],
    counts: { ...points.account, inside: rows.filter(({ inside }) => inside).length },
  };
  const pieces = args.format === "csv" ? distanceCsv(meta, rows) : distanceJson(meta, rows);
  for (const piece of pieces) io.print(piece);

  const { read, accepted, rejected, empty } = points.account;
  if (rejected === 0) return 0;
  tell(`${read} rows read: ${accepted} measured, ${rejected} rejected, ${empty} empty`);
  return 1;
}

/** A line that counts, on a terminal and for long work alone. */
function progress({ isWatched, tell }: CommandIo): (done: number, total: number) => void {
  return (done, total) => {
    if (!isWatched || total < LONG_WORK) return;
    tell(`\r${NAME}: ${done} of ${total} measured${done === total ? "\n" : ""}`);
  };
}

/** How far points are from a border, by the same engine as the screens. */
export const distanceCommand: CommandLine = {
  name: NAME,
  run: (given, io) => {
    const args = readDistanceArguments(given);
    if (!("help" in args)) return measure(args, io);
    io.print(args.help);
    return 0;
  },
};
