import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import "../../../src/strings/briefing-texts.ts";
import "../../../src/strings/snapshot-texts.ts";
import type { DeckKind } from "../../../src/snapshot/deck-export.ts";
import type { Translator } from "../../../src/strings/translator.ts";

/** Slides: made on the second screen, shown on the whole one, and handed out. */
export class Briefings {
  readonly #page: Page;
  readonly #texts: () => Translator;

  constructor(page: Page, texts: () => Translator) {
    this.#page = page;
    this.#texts = texts;
  }

  #button(id: Parameters<Translator["t"]>[0]): Locator {
    return this.#page.getByRole("button", { name: this.#texts().t(id), exact: true });
  }

  get presenter(): Locator {
    return this.#page.getByTestId("presenter");
  }

  get headline(): Locator {
    return this.presenter.getByRole("heading", { level: 1 });
  }

  get slides(): Locator {
    return this.#page.getByRole("grid", { name: this.#texts().t("briefing.slides") }).getByRole("row");
  }

  field(id: "briefing.headline" | "briefing.points" | "briefing.notes"): Locator {
    return this.#page.getByLabel(this.#texts().t(id), { exact: true });
  }

  /** What adds a slide of what is on the screen, what shows the briefing, and what a notice offers. */
  button(
    id:
      | "briefing.add"
      | "briefing.present"
      | "briefing.second.take"
      | "brief.start"
      | "presenter.back"
      | "presenter.filters"
      | "notice.briefing-elsewhere.theirs"
      | "notice.briefing-not-read.save"
      | "notice.briefing-not-read.anew",
  ): Locator {
    return this.#button(id);
  }

  /** The choice of a second map for the slide. */
  get secondMap(): Locator {
    return this.#page.getByLabel(this.#texts().t("briefing.second"), { exact: true });
  }

  /** What the product has of the briefing on this device, as the text of its file. */
  async kept(): Promise<string> {
    return (await this.#page.evaluate(() => localStorage.getItem("einder.briefing"))) ?? "";
  }

  /** Draws a briefing up and waits until its first slide is drawn. */
  async drawUp(): Promise<void> {
    await this.#button("briefing.generate").click();
    await this.#page.locator("canvas[data-painted]").waitFor();
  }

  async press(
    id: "briefing.present" | "briefing.handout" | "brief.start" | "presenter.speaker",
  ): Promise<void> {
    await this.#button(id).click();
  }

  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const save = this.#button("briefing.save");
    if (!(await save.isVisible()))
      await this.#page.locator("summary", { hasText: this.#texts().t("briefing.title") }).click();
    return this.#downloaded(() => save.click());
  }

  async open(name: string, buffer: Buffer): Promise<void> {
    await this.#page
      .getByLabel(this.#texts().t("briefing.open"), { exact: true })
      .and(this.#page.locator("input"))
      .setInputFiles({ name, mimeType: "application/json", buffer });
  }

  async handOut(
    kind: DeckKind,
  ): Promise<{ readonly name: string; readonly bytes: Buffer; readonly path: string }> {
    const dialog = this.#page.getByRole("dialog", { name: this.#texts().t("handout.title") });
    return this.#downloaded(() =>
      dialog.getByRole("button", { name: this.#texts().t(`handout.${kind}`) }).click(),
    );
  }

  async #downloaded(act: () => Promise<void>) {
    const download = this.#page.waitForEvent("download");
    await act();
    const file = await download;
    const path = await file.path();
    return { name: file.suggestedFilename(), bytes: readFileSync(path), path };
  }
}
