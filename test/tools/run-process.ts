import { spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..", "..");

export interface Ending {
  /** Exit code; null when it was ended by a signal or did not start. */
  readonly code: number | null;
  /** null, or why it has no exit code of its own. */
  readonly trouble: string | null;
  /** What it wrote to standard output, when that was asked for. */
  readonly output: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly seconds: number;
  /** Keeps standard output back for the caller; otherwise both streams go straight to the terminal. */
  readonly capture?: boolean;
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

/** Runs one command in the root of the repository; never throws, and never outlives its time. */
export function runProcess({ file, args, seconds, capture = false, env = {} }: Command): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
      env: { ...process.env, ...env },
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    let output = "";
    let trouble: string | null = null;
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const interrupt = () => {
      endGroup(child.pid);
      process.exit(130);
    };
    const clock = setTimeout(() => {
      trouble = `not done in ${seconds} s`;
      endGroup(child.pid);
    }, seconds * 1000);
    process.once("SIGINT", interrupt);
    process.once("SIGTERM", interrupt);
    const settle = (code: number | null) => {
      clearTimeout(clock);
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
