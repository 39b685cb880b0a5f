import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browserFirst } from "../../tools/browser-first.ts";
import { runSteps } from "../../tools/run-steps.ts";
import { STEPS, type Suite, stepsOf } from "../../tools/steps.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** A machine on which a browser is found only after one was installed, or never, and what the steps of a run meet there. */
function machine({ canInstall }: { readonly canInstall: boolean }) {
  const installed: string[] = [];
  const said: string[] = [];
  const met = new Map<string, string | undefined>();
  let asked = 0;
  const ensure = () => {
    asked += 1;
    if (canInstall) installed.push("/opt/chromium");
    return installed[0] ?? null;
  };
  const run = async (suites: readonly Suite[]) => {
    const steps = stepsOf(suites).map((step) => ({
      ...step,
      run: async (_say: unknown, env: Readonly<Record<string, string>>) => {
        met.set(step.title, env["EINDER_CHROMIUM"]);
        return { passed: 1, failed: 0, skipped: 0 };
      },
    }));
    const results = await runSteps(browserFirst(steps, ensure), (text) => void said.push(text));
    return new Map(results.map(({ title, tally }) => [title, tally.failed]));
  };
  return { run, met, said, asked: () => asked };
}

const titlesOf = (...suites: readonly Suite[]) =>
  STEPS.filter(({ suite }) => suites.includes(suite)).map(({ title }) => title);

/** What each step of these suites met where all met the same. */
const allMet = (browser: string | undefined, ...suites: readonly Suite[]) =>
  new Map(titlesOf(...suites).map((title) => [title, browser]));

describe("a run of the tests on a machine without a browser", () => {
  it("makes sure of one before any step begins, once, and hands its path to every step", async () => {
    const bare = machine({ canInstall: true });
    const failures = await bare.run([]);
    expect(bare.met).toEqual(new Map(STEPS.map(({ title }) => [title, "/opt/chromium"])));
    expect(bare.asked()).toBe(1);
    expect([...failures.values()].every((failed) => failed === 0)).toBe(true);
  });

  it("runs all that needs none where no browser can be had, fails the rest, and asks for one once", async () => {
    const bare = machine({ canInstall: false });
    const failures = await bare.run([]);
    expect(bare.met).toEqual(allMet(undefined, "check", "unit", "build"));
    expect(bare.asked()).toBe(1);
    const failed = [...failures].filter(([, count]) => count > 0).map(([title]) => title);
    expect(failed).toEqual(["a Chromium to test in", ...titlesOf("browser", "e2e")]);
  });

  it("asks for no browser where no step that was chosen needs one", async () => {
    const bare = machine({ canInstall: true });
    await bare.run(["check", "unit", "build"]);
    expect(bare.asked()).toBe(0);
    expect(bare.met).toEqual(allMet(undefined, "check", "unit", "build"));
  });
});

/** Imports a configuration as the programs do that only read it, on a machine where no browser is to be found. */
function load(
  path: string,
  env: Readonly<Record<string, string>>,
): { status: number | null; stderr: string } {
  const empty = mkdtempSync(join(tmpdir(), "einder-no-browser-"));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", `await import(${JSON.stringify(path)});`],
      {
        cwd: ROOT,
        encoding: "utf8",
        env: { PATH: empty, HOME: empty, PLAYWRIGHT_BROWSERS_PATH: empty, ...env },
      },
    );
    return { status, stderr };
  } finally {
    rmSync(empty, { recursive: true });
  }
}

describe("a configuration", () => {
  it.each([
    ["of the end-to-end tests", "test/e2e/playwright.config.ts", {}],
    ["of the other tests", "vite.config.ts", { VITEST: "true" }],
  ])("%s loads where there is no browser", (_what, file, env) => {
    expect(load(join(ROOT, file), env)).toEqual({ status: 0, stderr: "" });
  });
});
