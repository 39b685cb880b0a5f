import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** WebGL in software, and none of the browser's own traffic (`--disable-...`). */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // The browser's own address bar draws itself ahead in a page of its own, for a second of every test. The last switch of
  // this name counts: what the test driver turns off is named again.
  `--disable-features=${[
    ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
    ...["HttpsUpgrades", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints"],
    ...["PaintHolding", "PreconnectToSearch", "ThirdPartyStoragePartitioning"],
  ].join(",")}`,
  // No name resolves but this machine's own: whatever a page tries, nothing leaves.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * The same for tests, with the page around the map drawn without a graphics card: to draw it by one that is itself only
 * software takes a quarter of the work of a test, and no test looks at its dots.
 */
export const TEST_FLAGS = [...BROWSER_FLAGS, "--disable-gpu-compositing", "--disable-gpu-rasterization"];

/** Some systems install a script under the name of the browser that only says how to install it. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/**
 * Path of a Chromium that starts: `EINDER_CHROMIUM`, one on the `PATH`, an installed application, or Playwright's own.
 * null where there is none.
 *
 * @throws Error when `EINDER_CHROMIUM` is set and does not start: another browser than the one asked for would surprise.
 */
export function findBrowser(): string | null {
  const asked = process.env["EINDER_CHROMIUM"];
  if (asked !== undefined && asked !== "") {
    if (starts(asked)) return asked;
    throw new Error(`EINDER_CHROMIUM is "${asked}", which is not a Chromium that starts`);
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find(starts) ?? null;
}

/** The same, for those who cannot go on without: asked when a browser is about to start, never to read a configuration. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found === null) {
    throw new Error(
      "no Chromium found: `npx tsx test/tools/ensure-browser.ts` installs one or says what to do",
    );
  }
  return found;
}
