import { spawnSync } from "node:child_process";
import { binary } from "./binary.ts";
import { findBrowser } from "./find-browser.ts";

interface Attempt {
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly seconds: number;
}

const DOWNLOAD: Attempt = {
  what: "Playwright's download of Chromium",
  command: binary("playwright"),
  args: ["install", "chromium"],
  seconds: 300,
};
const PACKAGE_MANAGER: readonly Attempt[] = [
  { what: "the package lists of apt-get", command: "apt-get", args: ["update"], seconds: 180 },
  { what: "chromium from apt-get", command: "apt-get", args: ["install", "-y", "chromium"], seconds: 600 },
];

const ADVICE = `No Chromium was found, and none could be installed. Do one of these, then try again:
  Debian:         sudo apt-get install chromium
  Fedora:         sudo dnf install chromium
  macOS:          brew install --cask chromium
  with a network: npx playwright install --with-deps chromium
  otherwise:      set EINDER_CHROMIUM to the path of a Chromium or Chrome, version 120 or later
`;

function attempt({ what, command, args, seconds }: Attempt): boolean {
  process.stdout.write(`Trying ${what} (at most ${seconds} s): ${command} ${args.join(" ")}\n`);
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    timeout: seconds * 1000,
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return true;
  const code = error !== undefined && "code" in error ? error.code : null;
  const reason =
    code === "ETIMEDOUT"
      ? `not done in ${seconds} s`
      : (error?.message ?? `ended with ${status ?? "a signal"}`);
  process.stdout.write(`No success with ${what}: ${reason}\n`);
  return false;
}

function install(): string | null {
  process.stdout.write("No Chromium found on this machine.\n");
  if (attempt(DOWNLOAD)) {
    const downloaded = findBrowser();
    if (downloaded !== null) return downloaded;
    process.stdout.write("It was downloaded but does not start: libraries of the system are missing.\n");
  }
  if (process.getuid?.() !== 0) {
    process.stdout.write("The system's package manager needs root, so it was not tried.\n");
    return null;
  }
  return PACKAGE_MANAGER.every(attempt) ? findBrowser() : null;
}

/** Finds a Chromium, or installs one. Returns its path, or null after saying what was tried and what to do. */
export function ensureBrowser(): string | null {
  try {
    const path = findBrowser() ?? install();
    if (path === null) process.stderr.write(ADVICE);
    return path;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  const path = ensureBrowser();
  if (path === null) process.exitCode = 1;
  else process.stdout.write(`Chromium: ${path}\n`);
}
