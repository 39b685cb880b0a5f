import type { Locator, Page } from "@playwright/test";
import "../../../src/strings/later-texts.ts";
import type { Month } from "../../../src/domain/time/month.ts";
import type { Translator } from "../../../src/strings/translator.ts";

/** The date and the deaths by month below it; `EinderPage.time` gives it. */
export class TimePanel {
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

  get #panel(): Locator {
    return this.#page.getByRole("region", { name: this.#t("panel.bottom"), exact: true });
  }

  /** Opens the sheet that the panel is on a narrow screen. */
  async openSheet(): Promise<void> {
    await this.#page
      .getByRole("navigation", { name: this.#t("panel.bar"), exact: true })
      .getByRole("button", { name: this.#t("panel.bottom.short"), exact: true })
      .click();
  }

  /** Moves the date by one of these, backwards and onwards in turn. */
  get steps(): Locator {
    return this.#panel.getByRole("group", { name: this.#t("time.steps") }).getByRole("button");
  }

  step(id: "time.back.month" | "time.on.month"): Locator {
    return this.#panel.getByRole("button", { name: this.#t(id), exact: true });
  }

  get bars(): Locator {
    return this.#panel.getByRole("toolbar", { name: this.#t("deaths.title"), exact: true });
  }

  /** The bar of a month (`YYYY-MM`). */
  bar(month: Month): Locator {
    return this.bars.getByRole("button", { name: new RegExp(`^${this.#texts().partialDate(month)}: `) });
  }
}
