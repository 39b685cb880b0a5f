import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";

const ROOT = join(import.meta.dirname, "..", "..");

export interface Ending {
  /** Exit code; null when it was ended by a signal or did not start. */
  readonly code: number | null;
  /** null, or why it has no exit code of its own. */
  readonly trouble: string | null;
  /** Standard output, where that was asked for. */
  readonly output: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly seconds: number;
  /** True to keep standard output for the caller. */
  readonly isKept?: true;
  /** Hears both streams, without what is kept, line by line as they come. */
  readonly hear: (line: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** Ends a process with everything it started: a runner that is cut off leaves browsers behind otherwise. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

const running = new Set<number>();

/** One interrupt ends all that runs at that moment. */
function interrupt(): void {
  for (const pid of running) endGroup(pid);
  process.exit(130);
}

/** Tells whole lines of what comes in parts; the end of a stream ends its last line. */
function inLines(stream: Readable, hear: (line: string) => void): void {
  let begun = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = (begun + text).split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
  stream.on("end", () => {
    if (begun !== "") hear(begun);
  });
}

/** Runs one command in the root of the repository; never throws, and never outlives its time. */
export function runProcess({ file, args, seconds, isKept, hear, env = {} }: Command): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    let output = "";
    let trouble: string | null = null;
    if (isKept === true) {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    } else {
      inLines(child.stdout, hear);
    }
    inLines(child.stderr, hear);
    if (child.pid !== undefined) running.add(child.pid);
    const clock = setTimeout(() => {
      trouble = `not done in ${seconds} s`;
      endGroup(child.pid);
    }, seconds * 1000);
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", interrupt);
    const settle = (code: number | null) => {
      clearTimeout(clock);
      if (child.pid !== undefined) running.delete(child.pid);
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
      resolve({ code, trouble, output });
    };
    child.once("error", (error) => {
      trouble = error.message;
      settle(null);
    });
    child.once("close", (code, signal) => {
      trouble ??= signal === null ? null : `ended by ${signal}`;
      settle(code);
    });
  });
}
