import { cpus } from "node:os";
import type { Benchmark } from "./benchmark.ts";
import type { Measurement } from "./measure.ts";

const count = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const precise = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** How many times as fast as `other` the first case is. */
function ratio(first: Measurement, other: Measurement): string {
  return first === other ? "1" : precise.format(first.median / other.median);
}

/** One benchmark as a Markdown section; the last column compares the product's way with each other one. */
export function section(
  { name, question, operation }: Benchmark,
  results: readonly Measurement[],
  notes: readonly string[] = [],
): string {
  const [first] = results;
  if (first === undefined) return "";
  const rows = results.map(
    (result) =>
      `| ${result.name} | ${count.format(result.median)} | ${count.format(result.slowest)}–${count.format(result.fastest)} | ${result.rounds} | ${ratio(first, result)} |`,
  );
  return [
    `## ${name}`,
    "",
    question,
    "",
    `| way | ${operation}s per second | slowest–fastest | rounds | product is faster by |`,
    "|---|---:|---:|---:|---:|",
    ...rows,
    "",
    ...notes.flatMap((note) => [note, ""]),
  ].join("\n");
}

/** The whole of `test/bench/README.md`. */
export function page(sections: readonly string[]): string {
  return [
    "# Benchmarks",
    "",
    "Written by `npm run bench`. Ratios travel between machines, absolute figures do not: these are the medians of one run on",
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores. \`npm run bench -- <name>\` runs one and writes nothing.`,
    "",
    ...sections,
  ].join("\n");
}
