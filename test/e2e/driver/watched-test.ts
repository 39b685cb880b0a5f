import { test as base, expect } from "@playwright/test";
import { EinderPage } from "./einder-page.ts";
import { PageWatch } from "./page-watch.ts";

interface Fixtures {
  /** Starts the watch, or gives the one that has been watching the page. */
  readonly watchOf: () => Promise<PageWatch>;
  /** Fails the test in the end when a page did what no page of the product may do; see `PageWatch`. */
  readonly watch: PageWatch;
  readonly einder: EinderPage;
}

/** The `test` of every specification: each one is watched, whether it asks for that or not. */
export const test = base.extend<Fixtures>({
  watchOf: ({ context, baseURL }, use) => use(() => PageWatch.start(context, baseURL ?? "")),
  watch: [
    async ({ watchOf }, use) => {
      const watch = await watchOf();
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
