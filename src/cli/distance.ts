/**
 * `npm run -s distance -- --home <id|file> --points <file> [options]`: how far points are from a border, by the same
 * engine as the screens. Prints to stdout alone. Exit codes: 0 done, 1 rows were rejected or the data could not be
 * read, 2 wrong arguments or files.
 */
import { MANY_POINTS } from "../domain/borders/measure-points.ts";
import { issueText } from "../sources/issue-text.ts";
import { DEFAULT_MARKING } from "../strings/marking.ts";
import { createTranslator } from "../strings/translator.ts";
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

const tell = (line: string) => process.stderr.write(`distance: ${line}\n`);

function run(args: DistanceArguments): void {
  const translator = createTranslator("en");
  const points = readPointsFile(args.points);
  const refusal = points.issues.find(({ kind }) => kind === "refused");
  if (refusal !== undefined) throw new Problem(issueText(refusal, translator));
  const home = openDistanceHome(args);
  for (const notice of home.notices) tell(notice);
  for (const issue of points.issues) tell(issueText(issue, translator));

  const formula = points.records.length > MANY_POINTS ? "fast" : "geodesic";
  const rows = measureToBorders(points.records, home.borders, formula, progress());
  const meta: DistanceMeta = {
    home: home.home,
    outermost: args.outermost,
    borders: home.borders.map(({ id, name, notes }) => ({ id, name, notes })),
    edges: home.edges,
    method: METHOD,
    tolerance: TOLERANCE[formula],
    edition: home.edition,
    fingerprint: home.fingerprint,
    marking: DEFAULT_MARKING,
    notes: [translator.t("app.boundaries.long"), ...home.notices],
    counts: { ...points.account, inside: rows.filter(({ inside }) => inside).length },
  };
  const pieces = args.format === "csv" ? distanceCsv(meta, rows) : distanceJson(meta, rows);
  for (const piece of pieces) process.stdout.write(piece);

  const { read, accepted, rejected, empty } = points.account;
  if (rejected > 0) {
    tell(`${read} rows read: ${accepted} measured, ${rejected} rejected, ${empty} empty`);
    process.exitCode = 1;
  }
}

/** A line that counts, on a terminal and for long work alone. */
function progress(): (done: number, total: number) => void {
  return (done, total) => {
    if (!process.stderr.isTTY || total < LONG_WORK) return;
    process.stderr.write(`\rdistance: ${done} of ${total} measured${done === total ? "\n" : ""}`);
  };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const args = readDistanceArguments(process.argv.slice(2));
  if ("help" in args) process.stdout.write(args.help);
  else run(args);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  tell(error.message);
  process.exitCode = error.exitCode;
}
