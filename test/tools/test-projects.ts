import { defaultExclude, type TestProjectConfiguration } from "vitest/config";
import { requireBrowser, TEST_FLAGS } from "./find-browser.ts";

const RULES = "test/unit/domain/**/*.test.ts";

const IN_NODE = {
  environment: "node",
  globalSetup: "./test/global-set-up.ts",
  // With the end-to-end tests beside them: far more than they take alone, and still an end.
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

/** The kinds of Vitest tests: plain modules in Node, and what needs a DOM, a canvas or a worker in Chromium. */
export async function testProjects(): Promise<TestProjectConfiguration[]> {
  const rules: TestProjectConfiguration = {
    extends: true,
    // Pure functions leave nothing behind for the next file, and most of their time went to loading them for each anew.
    test: { ...IN_NODE, name: "rules", include: [RULES], isolate: false },
  };
  const node: TestProjectConfiguration = {
    extends: true,
    // One file at a time to itself: texts are registered by being imported, and must not be those of another file.
    test: {
      ...IN_NODE,
      name: "node",
      include: ["test/unit/**/*.test.{ts,tsx}", "test/contracts/**/*.test.{ts,tsx}"],
      exclude: [...defaultExclude, RULES],
    },
  };
  const { playwright } = await import("@vitest/browser-playwright");
  const browser: TestProjectConfiguration = {
    extends: true,
    // All packages are bundled before the first test: one found halfway would bring a second React.
    optimizeDeps: { entries: ["src/**/*.{ts,tsx}", "test/browser/**/*.{ts,tsx}"] },
    test: {
      name: "browser",
      include: ["test/browser/**/*.test.{ts,tsx}"],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        // Two runs on one machine must not stop each other.
        api: { strictPort: false },
        headless: true,
        screenshotFailures: false,
        provider: {
          ...playwright(),
          // Called when a page is wanted: a run of the other kinds reads this too, on a machine that may have no browser.
          providerFactory: (project) =>
            playwright({
              launchOptions: { executablePath: requireBrowser(), args: TEST_FLAGS },
            }).providerFactory(project),
        },
        instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
      },
    },
  };
  return [rules, node, browser];
}
