import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { TEST_FLAGS } from "../tools/find-browser.ts";
import { freePort } from "../tools/free-port.ts";
import { PAGE_OPTIONS } from "./driver/page-options.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** The configuration is read again by every worker: they inherit the port that the first reading chose. */
const PORT = process.env["EINDER_E2E_PORT"] ?? String(await freePort());
process.env["EINDER_E2E_PORT"] = PORT;
/** Not there when something only reads the configuration; `global-set-up.ts` sees to it before a worker does. */
const BROWSER = process.env["EINDER_CHROMIUM"];

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "**/*.spec.ts",
  globalSetup: "./global-set-up.ts",
  outputDir: join(ROOT, "test-results"),
  // Software rendering takes a whole core; a second page at the same time makes both slow, not fast.
  workers: 1,
  forbidOnly: process.env["CI"] !== undefined,
  // Software rendering on a machine that has other work: far more than a quiet one takes, and still an end.
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: [["list"], ["json", { outputFile: join(ROOT, ".cache", "reports", "e2e.json") }]],
  use: {
    actionTimeout: 45_000,
    baseURL: `http://127.0.0.1:${PORT}/`,
    ...PAGE_OPTIONS,
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: { ...(BROWSER === undefined ? {} : { executablePath: BROWSER }), args: TEST_FLAGS },
  },
  webServer: {
    command: `npx tsx test/tools/start.ts --port ${PORT}`,
    cwd: ROOT,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
