import type { Locator, Page } from "@playwright/test";
import type { Translator } from "../../../src/strings/translator.ts";
import { dropFile } from "./drop-file.ts";

/** A place on the map as shares of its width and height. */
export type MapPlace = readonly [across: number, down: number];

/** Long enough for a busy machine: the list comes with the analysis and its data. */
const LOADED = { timeout: 60_000 };

/** What a user does to measure from a border of their own; `EinderPage.ownBorders` gives it. */
export class OwnBorders {
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

  get #left(): Locator {
    return this.#page.getByRole("region", { name: this.#t("panel.left"), exact: true });
  }

  /** The list of borders; its value is the one that is measured from. */
  get choice(): Locator {
    return this.#left.getByRole("combobox", { name: this.#t("settings.home"), exact: true });
  }

  /** Name of the border that is chosen; waits for the list where the page has only begun to load. */
  async chosen(): Promise<string> {
    await this.choice.waitFor(LOADED);
    return this.choice.evaluate((select) =>
      select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.textContent ?? "") : "",
    );
  }

  /** Beside the mark that the border is not the product's own: takes it back. */
  get reset(): Locator {
    const name = this.#t("settings.resetOne", { setting: this.#t("settings.home") });
    return this.#left.getByRole("button", { name, exact: true });
  }

  /** What the user does next, while drawing. */
  get bar(): Locator {
    return this.#page.getByRole("region", { name: this.#t("ownBorder.drawing.region"), exact: true });
  }

  get form(): Locator {
    return this.#page.getByRole("dialog").filter({ hasText: this.#t("ownBorder.edges") });
  }

  async askToDraw(): Promise<void> {
    await this.#left.getByRole("button", { name: this.#t("ownBorder.draw"), exact: true }).click();
  }

  async click(place: MapPlace): Promise<void> {
    await this.#page.mouse.click(...(await this.#onScreen(place)));
  }

  async breakOff(): Promise<void> {
    await this.bar.getByRole("button", { name: this.#t("ownBorder.cancel"), exact: true }).click();
  }

  async startDrawing(): Promise<void> {
    await this.askToDraw();
    await this.bar.getByText(this.#t("ownBorder.drawing.start"), { exact: true }).waitFor();
  }

  /** Places corners one after another, each seen before the next. */
  async placeCorners(places: readonly MapPlace[]): Promise<void> {
    for (const [index, place] of places.entries()) {
      await this.#page.mouse.click(...(await this.#onScreen(place)));
      const count = this.#t("ownBorder.drawing.next", { count: index + 1 });
      await this.bar.getByText(count, { exact: true }).waitFor();
    }
  }

  async drag(from: MapPlace, to: MapPlace): Promise<void> {
    await this.#page.mouse.move(...(await this.#onScreen(from)));
    await this.#page.mouse.down();
    await this.#page.mouse.move(...(await this.#onScreen(to)), { steps: 8 });
    await this.#page.mouse.up();
  }

  /** Presses a key of the drawing while the map has the focus. */
  async press(key: "Enter" | "Escape" | "Backspace"): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async done(): Promise<void> {
    await this.bar.getByRole("button", { name: this.#t("ownBorder.drawing.done"), exact: true }).click();
    await this.form.waitFor();
  }

  get vertices(): Locator {
    return this.form.getByRole("textbox", { name: this.#t("ownBorder.coordinates"), exact: true });
  }

  /** Gives the border in the form a name and measures from it. */
  async use(name: string): Promise<void> {
    await this.form.getByRole("textbox", { name: this.#t("ownBorder.name"), exact: true }).fill(name);
    await this.form.getByRole("button", { name: this.#t("ownBorder.use"), exact: true }).click();
    await this.form.waitFor({ state: "detached" });
  }

  async cancel(): Promise<void> {
    await this.form.getByRole("button", { name: this.#t("ownBorder.cancel"), exact: true }).click();
  }

  /** Opens the form of the border that is measured from. */
  async edit(): Promise<void> {
    await this.#left.getByRole("button", { name: this.#t("ownBorder.edit"), exact: true }).click();
    await this.form.waitFor();
  }

  async remove(): Promise<void> {
    await this.edit();
    await this.form.getByRole("button", { name: this.#t("ownBorder.delete"), exact: true }).click();
  }

  async putBack(): Promise<void> {
    await this.#page
      .getByRole("button", { name: this.#t("notice.border-removed.undo"), exact: true })
      .click();
  }

  /** Loads a border from a file with this text. */
  async load(name: string, text: string): Promise<void> {
    await this.#left
      .getByLabel(this.#t("ownBorder.load"), { exact: true })
      .and(this.#page.locator("input"))
      .setInputFiles({ name, mimeType: "application/geo+json", buffer: Buffer.from(text) });
  }

  /** Drops a file with this text anywhere on the page. */
  async drop(name: string, text: string): Promise<void> {
    await dropFile(this.#page, name, Buffer.from(text));
  }

  /** Saves the view from the share dialog, which must be open; the text of the file. */
  async saveProject(): Promise<string> {
    const saved = this.#page.waitForEvent("download");
    await this.#page.getByRole("button", { name: this.#t("project.save"), exact: true }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await saved).createReadStream()) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  }

  async openShare(): Promise<void> {
    await this.#page
      .getByRole("banner")
      .getByRole("button", { name: this.#t("app.share"), exact: true })
      .click();
  }

  async #onScreen([across, down]: MapPlace): Promise<[x: number, y: number]> {
    const box = await this.#page.getByTestId("map").boundingBox();
    if (box === null) throw new Error("the map is not on the page");
    return [box.x + across * box.width, box.y + down * box.height];
  }
}
