import type { Locator, Page } from "@playwright/test";
import type { Instrument } from "../../../src/domain/missions/mission.ts";
import type { Translator } from "../../../src/strings/translator.ts";

/** What a user does with effort: the gap, the time line and the marks on missions; `EinderPage.effort` gives it. */
export class Effort {
  readonly #page: Page;
  readonly #texts: () => Translator;

  /** @param texts of the language that the page speaks now. */
  constructor(page: Page, texts: () => Translator) {
    this.#page = page;
    this.#texts = texts;
  }

  get #t(): Translator["t"] {
    return this.#texts().t;
  }

  /** Codes of the areas of high priority without certain effort, in the order shown. */
  async gapList(): Promise<readonly string[]> {
    const rows = this.#page.getByTestId("gap-list").locator("[data-iso3]");
    await rows.first().waitFor();
    return rows.evaluateAll((items) => items.map((item) => item.getAttribute("data-iso3") ?? ""));
  }

  async countOnly(instrument: Instrument): Promise<void> {
    await this.#page.getByLabel(this.#t("gap.instrument"), { exact: true }).selectOption(instrument);
  }

  get #timeline(): Locator {
    return this.#page.getByRole("region", { name: this.#t("timeline.title"), exact: true });
  }

  /** Short names of the missions on the time line, from top to bottom. */
  async timelineNames(): Promise<readonly string[]> {
    const rows = this.#timeline.locator("button[data-roving]");
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  async chooseOnTimeline(name: string): Promise<void> {
    // The name of its button goes on with the period.
    await this.#timeline.locator("button[data-roving]").filter({ hasText: name }).first().click();
  }

  /** A row of the mission list, by its short name. */
  missionRow(name: string): Locator {
    return this.#page
      .getByRole("region", { name: this.#t("mission.list"), exact: true })
      .getByRole("listitem")
      .filter({ has: this.#page.getByRole("button", { name, exact: true }) });
  }
}
