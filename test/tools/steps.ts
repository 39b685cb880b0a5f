import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { binary } from "./binary.ts";
import type { BrowserStep, Environment } from "./browser-first.ts";
import { runProcess } from "./run-process.ts";
import type { Say } from "./run-steps.ts";
import { type Tally, tallyOfPlaywright, tallyOfSizeLimit, tallyOfVitest, withEnding } from "./tally.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const REPORTS = join(ROOT, ".cache", "reports");

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export const SUITES = ["check", "unit", "build", "browser", "e2e"] as const;
export type Suite = (typeof SUITES)[number];

export interface SuiteStep extends BrowserStep {
  readonly suite: Suite;
  /** True for a step that reads what is built: `dist` or `public/data`. */
  readonly readsProduct?: true;
}

/** Runs a script of package.json that either holds or does not: one check. */
async function check(script: string, seconds: number, say: Say, env: Environment): Promise<Tally> {
  const { code, trouble } = await runProcess({
    file: "npm",
    args: ["run", "--silent", script],
    seconds,
    env,
    hear: say,
  });
  if (trouble !== null) say(`${script}: ${trouble}`);
  return code === 0 ? PASSED : FAILED;
}

const beside = (title: string, script: string, seconds: number): SuiteStep => ({
  suite: "check",
  title,
  sharesMachine: true,
  run: (say, env) => check(script, seconds, say, env),
});

interface Reported {
  readonly name: string;
  readonly args: readonly string[];
  readonly seconds: number;
  readonly env: Environment;
  /** Where the command leaves its JSON report; a report of an earlier run is removed first. */
  readonly report: string;
  readonly tally: (report: unknown) => Tally;
}

/** Runs a command that counts its own tests. */
async function counted({ name, args, seconds, env, report, tally }: Reported, say: Say): Promise<Tally> {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { code, trouble } = await runProcess({ file: binary(name), args, seconds, env, hear: say });
  if (trouble !== null) say(`${name}: ${trouble}`);
  try {
    return withEnding(tally(JSON.parse(readFileSync(report, "utf8"))), code);
  } catch {
    say(`${name} left no report that can be read: counted as one failure`);
    return FAILED;
  }
}

/** @param kinds of `testProjects`. */
function vitest(
  suite: Suite,
  kinds: readonly string[],
  seconds: number,
  say: Say,
  env: Environment,
): Promise<Tally> {
  const report = join(REPORTS, `${suite}.json`);
  const args = [
    "run",
    ...kinds.map((kind) => `--project=${kind}`),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  return counted({ name: "vitest", args, seconds, env, report, tally: tallyOfVitest }, say);
}

async function sizeLimits(say: Say): Promise<Tally> {
  const { code, output } = await runProcess({
    file: binary("size-limit"),
    args: ["--json"],
    seconds: 60,
    isKept: true,
    hear: say,
  });
  try {
    const limits: { name: string; size: number; sizeLimit: number }[] = JSON.parse(output);
    for (const { name, size, sizeLimit } of limits) {
      say(`${(size / 1000).toFixed(1).padStart(7)} kB of ${(sizeLimit / 1000).toFixed(0)} kB gzip: ${name}`);
    }
    return withEnding(tallyOfSizeLimit(limits), code);
  } catch {
    say(`size-limit did not measure: ${output.trim()}`);
    return FAILED;
  }
}

async function reproducible(say: Say): Promise<Tally> {
  const second = join(ROOT, ".cache", "second-build");
  const args = ["build", "--outDir", second, "--emptyOutDir", "--logLevel", "warn"];
  const { code, trouble } = await runProcess({ file: binary("vite"), args, seconds: 120, hear: say });
  if (code !== 0) {
    say(`the second build failed${trouble === null ? "" : `: ${trouble}`}`);
    return FAILED;
  }
  const sums = (folder: string) => readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n");
  const first = new Set(sums(join(ROOT, "dist")));
  const others = sums(second).filter((line) => !first.has(line));
  for (const line of others) say(`differs in a second build: ${line}`);
  return others.length === 0 ? PASSED : FAILED;
}

/** What all that reads `dist` or `public/data` relies on, since two that build them at one time would disturb each other. */
const PRODUCT: SuiteStep = {
  suite: "build",
  title: "the product builds",
  run: (say, env) => check("build", 240, say, env),
};

/** Everything that `npm test` runs, in this order, the browser aside: `browserFirst` puts it before them. */
export const STEPS: readonly SuiteStep[] = [
  PRODUCT,
  // Alone: what a component does at once, its tests wait for a second long.
  {
    suite: "browser",
    title: "components in Chromium",
    needsBrowser: true,
    run: (say, env) => vitest("browser", ["browser"], 300, say, env),
  },
  beside("types", "check:types", 480),
  beside("lint and format", "check:lint", 120),
  beside("import direction", "check:direction", 240),
  beside("dead code and unused dependencies", "check:dead-code", 240),
  {
    suite: "unit",
    title: "unit and contracts",
    sharesMachine: true,
    readsProduct: true,
    run: (say, env) => vitest("unit", ["rules", "node"], 900, say, env),
  },
  {
    suite: "build",
    title: "a second build is byte-identical",
    sharesMachine: true,
    readsProduct: true,
    run: reproducible,
  },
  {
    suite: "build",
    title: "size of the first load",
    sharesMachine: true,
    readsProduct: true,
    run: sizeLimits,
  },
  {
    suite: "e2e",
    title: "end to end in Chromium",
    sharesMachine: true,
    beginsFirst: true,
    needsBrowser: true,
    readsProduct: true,
    run: (say, env) =>
      counted(
        {
          name: "playwright",
          args: ["test", "--config", "test/e2e/playwright.config.ts"],
          seconds: 1500,
          env,
          report: join(REPORTS, "e2e.json"),
          tally: tallyOfPlaywright,
        },
        say,
      ),
  },
];

/**
 * The steps of these suites, or of all where none is named. One that reads the product builds what it misses; where two
 * do, it is built before them.
 */
export function stepsOf(suites: readonly Suite[]): readonly SuiteStep[] {
  const isAsked = ({ suite }: SuiteStep) => suites.length === 0 || suites.includes(suite);
  const asked = STEPS.filter(isAsked);
  const readers = asked.filter(({ readsProduct }) => readsProduct === true);
  return readers.length > 1 && !isAsked(PRODUCT) ? [PRODUCT, ...asked] : asked;
}
