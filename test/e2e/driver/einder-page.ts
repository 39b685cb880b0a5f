import type { Locator, Page } from "@playwright/test";

/** What a user does with the product. The specifications say what; selectors are known here only. */
export class EinderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the product, at the view that `link` (a fragment with or without `#`) describes, and waits for its first screen. */
  async open(link = ""): Promise<void> {
    const fragment = link === "" || link.startsWith("#") ? link : `#${link}`;
    await this.page.goto(`./${fragment}`);
    await this.page.getByRole("main").waitFor();
  }

  get map(): Locator {
    return this.page.getByTestId("map");
  }

  /** Waits until the map has drawn everything it knows. Software rendering is slow: never wait for a time instead. */
  async mapIsDrawn(): Promise<void> {
    await this.page.locator('[data-testid="map"][data-map-state="idle"]').waitFor({ timeout: 45_000 });
  }
}
