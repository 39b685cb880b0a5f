import { readFileSync } from "node:fs";
import { Problem } from "./problem.ts";

/** 0: done. 1: not all of it could be done. 2: the arguments or files are wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command is given besides its arguments. */
export interface CommandIo {
  /** The answer, and nothing else. */
  readonly print: (text: string) => void;
  /** What a person is told beside the answer. */
  readonly tell: (text: string) => void;
  /** Everything that is piped in; waits for its end. */
  readonly piped: () => Uint8Array;
  /** True when a person reads along while the work goes on. */
  readonly isWatched: boolean;
}

export interface CommandLine {
  /** As it is typed behind `npm run`. */
  readonly name: string;
  /** @throws Problem, which ends it with one line and the exit code of the problem. */
  readonly run: (args: readonly string[], io: CommandIo) => ExitCode;
}

/**
 * Runs a command with what it is given, and nothing of the process around it.
 *
 * @throws whatever is no Problem: a fault of the program, which has to be seen with its stack.
 */
export function runCommand({ name, run }: CommandLine, args: readonly string[], io: CommandIo): ExitCode {
  try {
    return run(args, io);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    io.tell(`${name}: ${error.message}\n`);
    return error.exitCode;
  }
}

/** Runs a command as this process: its arguments, its streams and its exit code. */
export function runAsProcess(command: CommandLine): void {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = runCommand(command, process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    piped: () => new Uint8Array(readFileSync(0)),
    isWatched: process.stderr.isTTY,
  });
}
