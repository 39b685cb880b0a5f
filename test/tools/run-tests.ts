import { browserFirst } from "./browser-first.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { runSteps } from "./run-steps.ts";
import { SUITES, type Suite, stepsOf } from "./steps.ts";
import { sum } from "./tally.ts";

const isSuite = (text: string): text is Suite => SUITES.some((suite) => suite === text);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs the suites asked for, or all, and closes with one line that sums them. */
async function runTests(asked: readonly string[]): Promise<void> {
  const suites = asked.filter(isSuite);
  const unknown = asked.filter((name) => !isSuite(name));
  if (unknown.length > 0) {
    process.stderr.write(`no suite "${unknown.join('", "')}": choose from ${SUITES.join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  const results = await runSteps(browserFirst(stepsOf(suites), ensureBrowser), say);
  say("\nSummary");
  for (const { title, tally, seconds } of results) {
    const { passed, failed, skipped } = tally;
    const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
    say(`  ${failed > 0 ? "FAILED" : "ok    "} ${title}: ${counts.join(", ")} (${seconds.toFixed(1)} s)`);
  }
  const { passed, failed } = sum(results.map(({ tally }) => tally));
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await runTests(process.argv.slice(2));
