import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe on the page as it is now, one line each: rule, element, and what is wrong. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the page's policy neither blocks it nor has to be loosened.
  await page.evaluate(AXE);
  // Half-way through a transition a colour is neither the old nor the new one.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const axe: unknown = Reflect.get(globalThis, "axe");
    const options: RunOptions = {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    };
    if (typeof axe !== "object" || axe === null || !("run" in axe) || typeof axe.run !== "function") {
      throw new Error("axe did not load");
    }
    return axe.run(document, options);
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.join(" ")}: ${help}. ${failureSummary ?? ""}`.trim(),
      ),
    );
}
