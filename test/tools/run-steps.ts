import type { Tally } from "./tally.ts";

export type Say = (text: string) => void;

/** One thing that a test run does. */
export interface Step {
  readonly title: string;
  /** True for a step that takes one core and says all at its end: two such neighbours run at one time. */
  readonly isSingle?: true;
  readonly run: (say: Say) => Promise<Tally>;
}

export interface Result {
  readonly title: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** The machine that checks this has two cores. */
const LANES = 2;

/** The steps in their order, neighbours that can run beside each other together. */
function batchesOf(steps: readonly Step[]): (readonly Step[])[] {
  const batches: Step[][] = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (step.isSingle === true && last?.[0]?.isSingle === true) last.push(step);
    else batches.push([step]);
  }
  return batches;
}

/**
 * Runs steps, and gives their results in the order of the steps. What a step says is never mixed with what another says:
 * of those that run at one time each is told whole, when it ends.
 */
export async function runSteps(steps: readonly Step[], say: Say): Promise<readonly Result[]> {
  const results = new Map<Step, Result>();
  const runOne = async (step: Step, tell: Say) => {
    tell(`\n[${steps.indexOf(step) + 1}/${steps.length}] ${step.title}`);
    const start = performance.now();
    const tally = await step.run(tell);
    results.set(step, { title: step.title, tally, seconds: (performance.now() - start) / 1000 });
  };
  const runWhole = async (step: Step) => {
    const said: string[] = [];
    await runOne(step, (text) => void said.push(text));
    say(said.join("\n"));
  };
  for (const batch of batchesOf(steps)) {
    const [only] = batch;
    if (only !== undefined && batch.length === 1) {
      await runOne(only, say);
      continue;
    }
    const waiting = [...batch];
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runWhole(next);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  return steps.flatMap((step) => results.get(step) ?? []);
}
