import { readFile } from "node:fs/promises";
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

  /** Opens the form of the mission whose card is open. */
  async correct(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("edit.correct"), exact: true }).click();
  }

  /** Goes from the form to the map; `EinderPage.ownBorders` places the corners. */
  async draw(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("edit.footprint.draw"), exact: true }).click();
  }

  /** Comes back to the form with what was drawn. */
  async drawn(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("ownBorder.drawing.done"), exact: true }).click();
    await this.#page.getByRole("dialog").waitFor();
  }

  /** Saves the form under a name and a reason. */
  async sign(by: string, reason: string): Promise<void> {
    const dialog = this.#page.getByRole("dialog");
    await dialog.getByLabel(this.#t("edit.by")).fill(by);
    await dialog.getByLabel(this.#t("edit.reason"), { exact: true }).fill(reason);
    await dialog.getByRole("button", { name: this.#t("edit.save"), exact: true }).click();
  }

  async closeCard(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("mission.close"), exact: true }).click();
  }

  get #changes(): Locator {
    return this.#page
      .getByRole("region", { name: this.#t("panel.right"), exact: true })
      .locator("details", { hasText: this.#t("edit.list.explain") });
  }

  /** The changes that are listed, folded or not. */
  get changes(): Locator {
    return this.#changes.getByRole("listitem", { includeHidden: true });
  }

  async #unfold(): Promise<void> {
    await this.#changes.waitFor();
    await this.#changes.evaluate((element) => element.setAttribute("open", ""));
  }

  /** Saves all changes, and gives what the file holds. */
  async save(format: "GeoJSON" | "CSV"): Promise<string> {
    await this.#unfold();
    const name = this.#t(format === "CSV" ? "edit.export.csv" : "edit.export.geojson");
    const download = this.#page.waitForEvent("download");
    await this.#changes.getByRole("button", { name, exact: true }).click();
    return readFile(await (await download).path(), "utf8");
  }

  async load(name: string, text: string): Promise<void> {
    await this.#page
      .getByLabel(this.#t("edit.import"), { exact: true })
      .and(this.#page.locator("input"))
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  }

  /** Takes the only change back, or all of them. */
  async revertAll(): Promise<void> {
    await this.#unfold();
    await this.#changes.getByRole("listitem").getByRole("button").last().click();
  }
}
