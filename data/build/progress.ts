import { Listr } from "listr2";

/** Shows what a build is doing. */
export interface Progress {
  /** Runs one step under a title; what the step reports is shown beside it while it lasts. */
  step<Result>(
    title: string,
    run: (report: (message: string) => void) => Result | Promise<Result>,
  ): Promise<Result>;
}

/** Progress on standard output: live lines on a terminal, one plain line per finished step elsewhere. */
export function shownProgress(): Progress {
  return process.stdout.isTTY ? { step: liveStep } : { step: plainStep };
}

/** Progress that shows nothing, for tests. */
export const silentProgress: Progress = { step: async (_title, run) => run(() => {}) };

async function liveStep<Result>(
  title: string,
  run: (report: (message: string) => void) => Result | Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  await new Listr([
    {
      title,
      task: async (_context, task) => {
        const start = performance.now();
        results.push(
          await run((message) => {
            task.output = message;
          }),
        );
        task.title = `${title} (${seconds(start)})`;
      },
    },
  ]).run();
  const [result] = results;
  if (results.length === 0) throw new Error(`the step "${title}" did not run`);
  return result as Result;
}

async function plainStep<Result>(
  title: string,
  run: (report: (message: string) => void) => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await run(() => {});
  console.log(`${title} (${seconds(start)})`);
  return result;
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
