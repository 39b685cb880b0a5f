import type { Locator, Page } from "@playwright/test";
import type { Translator } from "../../../src/strings/translator.ts";

/** What a user does to learn how far a place is from the border; `EinderPage.measuring` gives it. */
export class Measuring {
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

  /** The switch on the map: while it is on, a click measures. */
  get mode(): Locator {
    return this.#page.getByRole("button", { name: this.#t("measure.mode"), exact: true });
  }

  get card(): Locator {
    return this.#page.getByRole("article", { name: this.#t("measure.card"), exact: true });
  }

  /** The answer in words. Found only once it is there. */
  get distance(): Locator {
    return this.#page.getByTestId("point-distance");
  }

  /** Clicks the map at a share of its width and height. */
  async clickMap(across: number, down: number, button: "left" | "right" = "left"): Promise<void> {
    const map = this.#page.getByTestId("map");
    const box = await map.boundingBox();
    if (box === null) throw new Error("the map is not on the page");
    await map.click({ button, position: { x: across * box.width, y: down * box.height } });
  }

  async close(): Promise<void> {
    await this.card.getByRole("button", { name: this.#t("measure.close"), exact: true }).click();
  }

  async measureAt(latitude: string, longitude: string): Promise<void> {
    await this.card.getByLabel(this.#t("measure.latitude")).fill(latitude);
    await this.card.getByLabel(this.#t("measure.longitude")).fill(longitude);
    await this.card.getByRole("button", { name: this.#t("measure.go"), exact: true }).click();
  }
}
