import { describe, expect, it } from "vitest";
import { sum, tallyOfPlaywright, tallyOfSizeLimit, tallyOfVitest, withEnding } from "../../tools/tally.ts";

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

describe("the closing line", () => {
  it("counts the tests of Vitest", () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      testResults: [file("failed", 10)],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it("counts a test file that could not be loaded as one failure", () => {
    const testResults = [file("failed", 0), file("passed", 3)];
    const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults };
    expect(tallyOfVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it("counts a flaky end-to-end test and an error outside tests as failures", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it("counts each size limit", () => {
    const limits = [
      { name: "script", passed: true },
      { name: "data", passed: false },
    ];
    expect(tallyOfSizeLimit(limits)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("does not take a report of another shape for an empty one", () => {
    expect(() => tallyOfVitest({})).toThrow();
    expect(() => tallyOfPlaywright({ stats: {} })).toThrow();
    expect(() => tallyOfSizeLimit({ error: "no build" })).toThrow();
  });

  it("fails a suite that ended badly without a failed test, was cut off, or found no test", () => {
    const fine = { passed: 3, failed: 0, skipped: 0 };
    expect(withEnding(fine, 0)).toEqual(fine);
    expect(withEnding(fine, 1)).toEqual({ ...fine, failed: 1 });
    expect(withEnding(fine, null)).toEqual({ ...fine, failed: 1 });
    expect(withEnding({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
    expect(withEnding({ passed: 1, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it("sums all suites", () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(sum([one, one, one])).toEqual({ passed: 3, failed: 6, skipped: 9 });
  });
});
