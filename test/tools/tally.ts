import * as v from "valibot";

/** What one step of a test run adds to the closing line. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: v.array(v.unknown()),
});

const sizeReport = v.array(v.object({ name: v.string(), passed: v.boolean() }));

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** Of Vitest's JSON report. A file that could not be loaded has no tests to count: it counts as one failure. */
export function tallyOfVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = v.parse(vitestReport, report);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests };
}

/** Of Playwright's JSON report. A test that passes only when tried again counts as failed. */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Of `size-limit --json`: each limit is one check. */
export function tallyOfSizeLimit(report: unknown): Tally {
  const limits = v.parse(sizeReport, report);
  const passed = limits.filter((limit) => limit.passed).length;
  return { passed, failed: limits.length - passed, skipped: 0 };
}

/**
 * Corrects a tally by how the process ended: a runner that says "nothing failed" and ends badly, or that found no tests
 * at all, has failed once.
 */
export function withEnding(tally: Tally, code: number | null): Tally {
  const silent = tally.failed === 0 && (code !== 0 || tally.passed + tally.skipped === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}
