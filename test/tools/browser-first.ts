import type { Say, Step } from "./run-steps.ts";
import type { Tally } from "./tally.ts";

export type Environment = Readonly<Record<string, string>>;

/** A step that is told where the browser is: what it starts inherits that, and does not search again. */
export interface BrowserStep extends Omit<Step, "run"> {
  /** True for a step that fails where there is no browser; the others run all the same. */
  readonly needsBrowser?: true;
  readonly run: (say: Say, env: Environment) => Promise<Tally>;
}

const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/**
 * The steps in their order, with one before them that makes sure of a browser where any needs one: configurations are
 * read by steps that need none, and a machine that had no browser for the first has to have it for all.
 *
 * @param ensure gives the path of a browser, or null after saying what to do; called once at most.
 */
export function browserFirst(steps: readonly BrowserStep[], ensure: () => string | null): readonly Step[] {
  if (!steps.some(({ needsBrowser }) => needsBrowser === true)) {
    return steps.map((step) => ({ ...step, run: (say) => step.run(say, {}) }));
  }
  let browser: string | null = null;
  const making: Step = {
    title: "a Chromium to test in",
    run: async (say) => {
      browser = ensure();
      if (browser === null) return FAILED;
      say(browser);
      return { passed: 1, failed: 0, skipped: 0 };
    },
  };
  const told = steps.map(
    (step): Step => ({
      ...step,
      run: async (say) => {
        if (browser !== null) return step.run(say, { EINDER_CHROMIUM: browser });
        if (step.needsBrowser !== true) return step.run(say, {});
        say("not run: it needs the Chromium that the first step did not find");
        return FAILED;
      },
    }),
  );
  return [making, ...told];
}
