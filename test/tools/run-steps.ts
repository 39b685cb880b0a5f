import type { Tally } from "./tally.ts";

export type Say = (text: string) => void;

/** One thing that a test run does. */
export interface Step {
  readonly title: string;
  /** True for a step that can run beside another: two such neighbours run at one time. */
  readonly sharesMachine?: true;
  /** True for the step that takes longest of those beside it: it begins before them, and is told in its place. */
  readonly beginsFirst?: true;
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
    if (step.sharesMachine === true && last?.[0]?.sharesMachine === true) last.push(step);
    else batches.push([step]);
  }
  return batches;
}

/** Voices for so many speakers, of which one is heard at a time: what others say waits until those before them have ended. */
function inTurn(count: number, say: Say): readonly { readonly say: Say; readonly end: () => void }[] {
  const waiting = Array.from({ length: count }, (): string[] => []);
  const ended = new Set<number>();
  let turn = 0;
  return waiting.map((said, place) => ({
    say: (text) => (place === turn ? say(text) : void said.push(text)),
    end: () => {
      ended.add(place);
      for (; ended.has(turn); turn += 1) for (const text of waiting[turn + 1] ?? []) say(text);
    },
  }));
}

/**
 * Runs steps, and tells what they say and gives their results in the order of the steps, in whichever order those that
 * run at one time end.
 */
export async function runSteps(steps: readonly Step[], say: Say): Promise<readonly Result[]> {
  const results = new Map<Step, Result>();
  const voices = new Map(inTurn(steps.length, say).map((voice, place) => [steps[place], voice]));
  const runOne = async (step: Step) => {
    const voice = voices.get(step) ?? { say, end: () => undefined };
    voice.say(`\n[${steps.indexOf(step) + 1}/${steps.length}] ${step.title}`);
    const start = performance.now();
    const tally = await step.run(voice.say);
    results.set(step, { title: step.title, tally, seconds: (performance.now() - start) / 1000 });
    voice.end();
  };
  for (const batch of batchesOf(steps)) {
    const isFirst = ({ beginsFirst }: Step) => beginsFirst === true;
    const waiting = [...batch.filter(isFirst), ...batch.filter((step) => !isFirst(step))];
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runOne(next);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
  return steps.flatMap((step) => results.get(step) ?? []);
}
