import type { Page } from "@playwright/test";
import { PAGE_OPTIONS } from "./page-options.ts";
import { PageWatch } from "./page-watch.ts";
import { test as watchedTest } from "./watched-test.ts";

interface OnePage {
  readonly page: Page;
  readonly watch: PageWatch;
}

/**
 * The `test` of specifications that only look at views: each takes the page as the one before left it and shows its own
 * view there (`EinderPage.show`), which spares it the work of a page that opens. A test that fails leaves no page to the
 * next one. What is kept beside the view (borders, changes, the mode of measuring) is not taken back: a test that leaves
 * any of it uses the `test` of `watched-test.ts`.
 */
export const test = watchedTest.extend<object, { onePage: OnePage }>({
  onePage: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "" } = project.use;
      const context = await browser.newContext({ ...PAGE_OPTIONS, baseURL });
      const watch = await PageWatch.start(context, baseURL);
      await use({ page: await context.newPage(), watch });
      await context.close();
    },
    { scope: "worker" },
  ],
  context: ({ onePage }, use) => use(onePage.page.context()),
  page: ({ onePage }, use) => use(onePage.page),
  watchOf: ({ onePage }, use) => use(() => Promise.resolve(onePage.watch)),
});
