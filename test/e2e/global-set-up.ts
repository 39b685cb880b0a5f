import { requireBrowser } from "../tools/find-browser.ts";

/** Looks for the browser once, when tests are about to start in it; every worker reads the configuration with its path. */
export default function setup(): void {
  process.env["EINDER_CHROMIUM"] = requireBrowser();
}
