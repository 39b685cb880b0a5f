import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureData } from "../tools/ensure-product.ts";
import type { Benchmark } from "./benchmark.ts";
import { measure } from "./measure.ts";
import { page, section } from "./report.ts";

const FOLDER = import.meta.dirname;

/** What a file measures: here in Node, or, where that is what it is about, in a page. */
interface BenchmarkFile {
  readonly benchmarks?: readonly Benchmark[];
  readonly inPage?: () => Promise<string>;
}

function measured(benchmark: Benchmark): string {
  process.stdout.write(`\n${benchmark.name}: preparing\n`);
  const { cases, notes } = benchmark.prepare();
  const results = cases.map((way) => {
    process.stdout.write(`  measuring ${way.name}\n`);
    return measure(way);
  });
  return section(benchmark, results, notes);
}

async function sectionsOf(file: string): Promise<string[]> {
  const { benchmarks = [], inPage }: BenchmarkFile = await import(pathToFileURL(join(FOLDER, file)).href);
  return [...benchmarks.map(measured), ...(inPage === undefined ? [] : [await inPage()])];
}

/** Runs the benchmarks asked for by name; without a name all of them, and then writes the page that lists them. */
async function run(asked: readonly string[]): Promise<void> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".bench.ts"))
    .sort();
  const names = files.map((file) => file.replace(/\.bench\.ts$/, ""));
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`no benchmark "${unknown.join('", "')}": choose from ${names.join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  ensureData();
  const sections: string[] = [];
  for (const [index, file] of files.entries()) {
    if (asked.length > 0 && !asked.includes(names[index] ?? "")) continue;
    for (const text of await sectionsOf(file)) {
      process.stdout.write(`\n${text}`);
      sections.push(text);
    }
  }
  if (asked.length === 0) writeFileSync(join(FOLDER, "README.md"), page(sections));
}

await run(process.argv.slice(2));
