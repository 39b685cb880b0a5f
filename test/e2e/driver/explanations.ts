import "../../../src/strings/later-texts.ts";
import type { Locator, Page } from "@playwright/test";
import type { InterestLevel } from "../../../src/domain/priority/types.ts";
import type { WhatIfId } from "../../../src/domain/priority/what-if-inputs.ts";
import type { PillarId } from "../../../src/domain/risk/types.ts";
import type { Translator } from "../../../src/strings/translator.ts";

/** What a user does to understand a score; `EinderPage.explanations` gives it. */
export class Explanations {
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

  async #unfold(title: string): Promise<void> {
    await this.#page.locator("summary").filter({ hasText: title }).first().click();
  }

  /** Waits until all draws have been made, and gives the interval and the share of each row, from the top. */
  async intervals(): Promise<readonly string[]> {
    return (await this.#intervalRows()).map(([, text]) => text);
  }

  /** The same by the name of the area, in no order. */
  async intervalsByArea(): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries(await this.#intervalRows());
  }

  async #intervalRows(): Promise<readonly (readonly [name: string, text: string])[]> {
    await this.#page.locator('[data-testid="draws"][data-step="ready"]').waitFor();
    const rows = this.#page.getByRole("table").first().locator("tbody tr");
    return rows.evaluateAll((found) =>
      found.map(
        (row) =>
          [
            row.querySelector("th button")?.textContent ?? "",
            row.children[5]?.textContent?.trim() ?? "",
          ] as const,
      ),
    );
  }

  async nextSeed(): Promise<void> {
    await this.#page.getByRole("button", { name: new RegExp(`^${this.#t("draws.seed.next")}`) }).click();
  }

  async setWeight(pillar: PillarId, share: number): Promise<void> {
    const slider = this.#page.getByRole("slider", { name: this.#t(`pillar.${pillar}`), exact: true });
    if (!(await slider.isVisible())) await this.#unfold(this.#t("settings.weights"));
    await slider.fill(String(share));
  }

  async unfoldFormula(): Promise<void> {
    await this.#unfold(this.#t("formula.title"));
  }

  /** One step of the formula: its name and its lines. */
  formulaStep(step: "proximity" | "priority"): Locator {
    const heading = this.#page.getByRole("heading", { name: this.#t(`formula.step.${step}`), exact: true });
    return this.#page.getByRole("listitem").filter({ has: heading }).last();
  }

  async ask(input: WhatIfId, value: number): Promise<void> {
    await this.#unfold(this.#t("whatIf.title"));
    await this.#page
      .getByRole("combobox", { name: this.#t("whatIf.input"), exact: true })
      .selectOption(input);
    await this.#page.getByRole("spinbutton", { name: this.#t("whatIf.value") }).fill(String(value));
  }

  /** What the question comes to. */
  get answer(): Locator {
    return this.#page
      .getByRole("article")
      .getByRole("status")
      .filter({ hasText: this.#t("whatIf.score") });
  }

  async compareWith(area: string): Promise<void> {
    await this.#page
      .getByRole("combobox", { name: this.#t("compare.with"), exact: true })
      .selectOption({ label: area });
  }

  comparison(first: string, second: string): Locator {
    return this.#page.getByRole("dialog", { name: this.#t("compare.title", { first, second }) });
  }

  async judge(level: InterestLevel, rationale: string, by: string): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("interest.judge"), exact: true }).click();
    const name = this.#t("interest.level.of", { level, name: this.#t(`interest.level.${level}`) });
    await this.#page.getByRole("radio", { name }).check();
    await this.#page
      .getByRole("textbox", { name: this.#t("interest.rationale"), exact: true })
      .fill(rationale);
    await this.#page.getByRole("textbox", { name: this.#t("interest.by"), exact: true }).fill(by);
    await this.#page.getByRole("button", { name: this.#t("interest.save"), exact: true }).click();
  }

  async letInterestCount(): Promise<void> {
    await this.#page.getByRole("button", { name: this.#t("interest.turnOn"), exact: true }).click();
  }

  /** The areas that moved, as they are written. */
  get movers(): Locator {
    return this.#page
      .getByRole("region", { name: this.#t("changes.movers"), exact: true })
      .getByRole("listitem")
      .filter({ has: this.#page.getByRole("button") });
  }

  mover(area: string): Locator {
    return this.movers.filter({ has: this.#page.getByRole("button", { name: area, exact: true }) });
  }

  /** What became of the missions between two days (`YYYY-MM-DD`), unfolded. */
  async missionsBetween(from: string, to: string): Promise<Locator> {
    const { t, date } = this.#texts();
    const title = t("changes.missions", { from: date(from), to: date(to) });
    await this.#unfold(title);
    return this.#page.locator("details").filter({ hasText: title });
  }

  scenario(change: string): Locator {
    return this.#page
      .getByRole("region", { name: this.#t("changes.if"), exact: true })
      .getByRole("button", { name: this.#t("changes.if.applyOf", { change }), exact: true });
  }
}
