import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { DataKind } from "../../../src/app/snapshot/data-file.ts";
import type { FormatId } from "../../../src/snapshot/page/formats.ts";
import "../../../src/strings/snapshot-texts.ts";
import type { Translator } from "../../../src/strings/translator.ts";
import { dropFile } from "./drop-file.ts";

/** The page that is taken away. */
export class Snapshots {
  readonly #page: Page;
  readonly #texts: () => Translator;

  constructor(page: Page, texts: () => Translator) {
    this.#page = page;
    this.#texts = texts;
  }

  get dialog(): Locator {
    return this.#page.getByRole("dialog", { name: this.#texts().t("snapshot.title"), exact: true });
  }

  /** What came of opening a page again. */
  get report(): Locator {
    return this.#page.getByRole("dialog", { name: this.#texts().t("reopen.title") });
  }

  get marking(): Locator {
    return this.dialog.getByLabel(this.#texts().t("snapshot.marking"), { exact: true });
  }

  get buttons(): Locator {
    return this.dialog.getByRole("group", { name: this.#texts().t("snapshot.save") }).getByRole("button");
  }

  /** Of the data below the page. */
  get dataButtons(): Locator {
    return this.dialog.getByRole("group", { name: this.#texts().t("dataOut.title") }).getByRole("button", {
      name: /XLSX|CSV|GEOJSON/,
    });
  }

  /** The names of what can be begun at this moment: buttons that save the page or its data. */
  async begins(): Promise<readonly string[]> {
    const all = this.buttons.or(this.dataButtons);
    return all.evaluateAll((found) => {
      if (found.length < 2) throw new Error("the dialog has no buttons that save");
      return found.filter((button) => !button.matches(":disabled")).map((button) => button.textContent ?? "");
    });
  }

  get headline(): Locator {
    return this.dialog.getByLabel(this.#texts().t("snapshot.headline"), { exact: true });
  }

  get cancel(): Locator {
    return this.dialog.getByRole("button", { name: this.#texts().t("state.cancel"), exact: true });
  }

  /** How far a page is that is being made. */
  get share(): Locator {
    return this.dialog.getByRole("progressbar");
  }

  /** Opens the dialog and waits until the page is drawn. */
  async open(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#texts().t("app.snapshot"), exact: true }).click();
    await this.dialog.locator("canvas[data-painted]").waitFor();
  }

  async choose(format: FormatId): Promise<void> {
    await this.dialog.getByLabel(this.#texts().t("snapshot.format")).selectOption(format);
  }

  /** Begins to make a page. */
  async begin(kind: "png" | "svg" | "pdf" | "pptx"): Promise<void> {
    await this.buttons.filter({ hasText: this.#texts().t(`snapshot.save.${kind}`) }).click();
  }

  /** Saves the page and gives back its bytes. */
  async save(
    kind: "png" | "svg" | "pdf" | "pptx",
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const download = this.#page.waitForEvent("download");
    await this.begin(kind);
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Saves the table that is chosen, and gives what its file holds. */
  async saveData(kind: DataKind): Promise<Buffer> {
    const download = this.#page.waitForEvent("download");
    await this.dataButtons.filter({ hasText: kind.toUpperCase() }).click();
    return readFileSync(await (await download).path());
  }

  /** As `saveData`, and reads the text. */
  async saveCsv(): Promise<string> {
    return (await this.saveData("csv")).toString("utf8");
  }

  /** What differs from the page or briefing that was opened, a line each. */
  get differences(): Locator {
    return this.report
      .getByRole("region", { name: this.#texts().t("reopen.changes"), exact: true })
      .getByRole("listitem");
  }

  /** Opens a page again, as a user drops its file on Einder. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    await dropFile(this.#page, name, bytes);
    await this.report.waitFor();
  }

  /** Opens a page again, as a user chooses its file. */
  async reopen(name: string, bytes: Buffer): Promise<void> {
    await this.dialog
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
    await this.report.waitFor();
  }
}
