import { DataError } from "./tables/data-problem.ts";

/** Runs a command. Faults in the data are told line by line with exit code 1; anything else is a bug and shows its stack. */
export async function runToExit(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(`The data do not hold:\n${error.message}`);
    process.exitCode = 1;
  }
}
