import { test as base, expect } from "@playwright/test";
import { EinderPage } from "./einder-page.ts";
import { PageWatch } from "./page-watch.ts";

interface Fixtures {
  /** Fails the test in the end when a page did what no page of the product may do; see `PageWatch`. */
  readonly watch: PageWatch;
  readonly einder: EinderPage;
}

/** The `test` of every specification: each one is watched, whether it asks for that or not. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await PageWatch.start(context, baseURL ?? "");
      await use(watch);
      expect(watch.offences, "no foreign request, policy violation or error on any page").toEqual([]);
    },
    { auto: true },
  ],
  einder: async ({ page, watch: _watched }, use) => {
    await use(new EinderPage(page));
  },
});

export { expect };
