import type { Locator, Page } from "@playwright/test";
import type { HomeAreaId } from "../../../src/domain/borders/home-area.ts";
import type { DistanceMeasure } from "../../../src/domain/priority/types.ts";
import type { Aggregation } from "../../../src/domain/risk/types.ts";
import type { ViolenceWindow } from "../../../src/domain/risk/violence-window.ts";
import type { LayerId } from "../../../src/layers/settings.ts";
import type { Filters, Tab } from "../../../src/state/view.ts";
import type { Translator } from "../../../src/strings/translator.ts";

/** A filter with tick boxes; the text filter is `search`. */
export type TickedFilter = Exclude<keyof Filters, "text">;

/** One ranked row as it is written on the screen. */
export interface RankedRow {
  readonly rank: string;
  readonly name: string;
  readonly km: string;
  readonly score: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What a user does in the analysis; `EinderPage.analysis` gives it. */
export class AnalysisScreen {
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

  get #right(): Locator {
    return this.#page.getByRole("region", { name: this.#t("panel.right"), exact: true });
  }

  get #bottom(): Locator {
    return this.#page.getByRole("region", { name: this.#t("panel.bottom"), exact: true });
  }

  /**
   * Watches the root element and the panels around map and card from now on.
   * @returns what gives the changes seen so far, each in a few words.
   */
  async changesAroundMap(): Promise<() => Promise<readonly string[]>> {
    const panels = await Promise.all(
      [this.#left, this.#right, this.#bottom].map((panel) => panel.elementHandle()),
    );
    const seen = await this.#page.evaluateHandle((watched) => {
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) {
          const where = target instanceof Element ? target.tagName : (target.parentElement?.tagName ?? "?");
          changes.push(`${type} ${attributeName ?? ""} in ${where}`);
        }
      });
      observer.observe(document.documentElement, { attributes: true });
      for (const panel of watched) {
        if (panel !== null)
          observer.observe(panel, { subtree: true, childList: true, attributes: true, characterData: true });
      }
      return changes;
    }, panels);
    return () => seen.evaluate((changes) => [...changes]);
  }

  /** Types into the search field in place of what is there. */
  async search(text: string): Promise<void> {
    await this.#page.getByRole("textbox", { name: this.#t("app.search"), exact: true }).fill(text);
  }

  /** How many areas and missions are shown, in words. */
  get counts(): Locator {
    return this.#page.getByRole("banner").getByRole("status");
  }

  async chooseHomeArea(home: HomeAreaId): Promise<void> {
    await this.#select("settings.home").selectOption(home);
  }

  /** The switch for the distant outermost regions. */
  get outermost(): Locator {
    return this.#left.getByRole("checkbox", { name: this.#t("settings.outermost"), exact: true });
  }

  async countViolenceOver(window: ViolenceWindow): Promise<void> {
    await this.#left
      .getByRole("group", { name: this.#t("settings.window") })
      .getByRole("radio", { name: this.#t(`settings.window.${window}`), exact: true })
      .check({ force: true });
  }

  async measureFrom(measure: DistanceMeasure): Promise<void> {
    await this.#left
      .getByRole("group", { name: this.#t("settings.measure") })
      .getByRole("radio", { name: this.#t(`distance.measure.${measure}`), exact: true })
      .check({ force: true });
  }

  async setHalfDistance(km: number): Promise<void> {
    await this.#left
      .getByRole("slider", { name: this.#t("settings.halfDistance"), exact: true })
      .fill(String(km));
  }

  async aggregateBy(aggregation: Aggregation): Promise<void> {
    await this.#select("settings.aggregation").selectOption(aggregation);
  }

  /** Takes every setting, the border and its switch back to the product's own. */
  async resetSettings(): Promise<void> {
    await this.#left.getByRole("button", { name: this.#t("settings.reset"), exact: true }).click();
  }

  /** Chooses what fills the areas: `risk`, `priority`, `pillar:<id>` or `indicator:<id>`. */
  async fillAreasBy(choropleth: string): Promise<void> {
    await this.#select("layers.fill").selectOption(choropleth);
  }

  layer(id: LayerId): Locator {
    return this.#left.getByRole("checkbox", { name: this.#t(`layer.${id}`), exact: true });
  }

  /** Types a day (`YYYY-MM-DD`) into the date field, part by part, as a person does in either language. */
  async setDate(day: string): Promise<void> {
    const [year = "", month = "", dayOfMonth = ""] = day.split("-");
    const field = this.#bottom.getByRole("group", { name: this.#t("time.date") });
    await field.getByRole("spinbutton").first().focus();
    await this.#page.keyboard.type(`${dayOfMonth}${month}${year}`, { delay: 20 });
  }

  /** The tick boxes of one filter, unfolded when they are folded away. */
  async choicesOf(filter: TickedFilter): Promise<Locator> {
    const title = this.#t(`filters.${filter}`);
    const heading = this.#left
      .locator("summary")
      .filter({ has: this.#page.getByText(title, { exact: true }) });
    await heading.waitFor();
    const isFolded = await heading.evaluate(
      ({ parentElement }) => parentElement?.hasAttribute("open") !== true,
    );
    if (isFolded) await heading.click();
    return this.#left.locator("fieldset").filter({ has: this.#page.locator("legend", { hasText: title }) });
  }

  /** Ticks or unticks one choice of a filter; its name as on the screen, without the count behind it. */
  async toggle(filter: TickedFilter, choice: string): Promise<void> {
    const choices = await this.choicesOf(filter);
    await choices
      .getByRole("checkbox", { name: new RegExp(`^${escaped(choice)}(?:\\s*[\\d.,]+)?$`) })
      .click();
  }

  /** What is filtered now: one chip each; pressing it takes the filter away. */
  get activeFilters(): Locator {
    return this.#left.getByRole("region", { name: this.#t("filters.active") }).getByRole("listitem");
  }

  async clearFilters(): Promise<void> {
    await this.#left.getByRole("button", { name: this.#t("filters.clear"), exact: true }).click();
  }

  async openTab(tab: Tab): Promise<void> {
    await this.#right.getByRole("tab", { name: this.#t(`tab.${tab}`), exact: true }).click();
  }

  /** The ranked areas in the order of the list. */
  async ranking(): Promise<RankedRow[]> {
    const rows = this.#right.getByRole("table").locator("tbody").getByRole("row");
    await rows.first().waitFor();
    return rows.evaluateAll((elements) =>
      elements.map((row) => {
        const cell = (index: number) => row.children[index]?.textContent?.trim() ?? "";
        const name = row.querySelector("th button")?.textContent?.trim() ?? "";
        return { rank: cell(0), name, km: cell(2), score: cell(4) };
      }),
    );
  }

  /** Chooses an area in the list, ranked or not. */
  async chooseArea(name: string): Promise<void> {
    await this.#right.getByRole("button", { name, exact: true }).first().click();
  }

  areaCard(name: string): Locator {
    return this.#page.getByRole("article", { name: `${this.#t("area.card")}: ${name}`, exact: true });
  }

  /** The rows of the list of missions, by their short names. */
  get missions(): Locator {
    return this.#right
      .getByRole("region", { name: this.#t("mission.list"), exact: true })
      .getByRole("listitem")
      .getByRole("button");
  }

  async chooseMission(name: string): Promise<void> {
    await this.missions.getByText(name, { exact: true }).first().click();
  }

  missionCard(name: string): Locator {
    return this.#page.getByRole("article", { name, exact: true });
  }

  /** The list of areas with all that stands above and below it. */
  get list(): Locator {
    return this.#right;
  }

  get legendBox(): Locator {
    return this.#page.getByRole("region", { name: this.#t("legend.title"), exact: true });
  }

  /** What the legend lists, from its first entry to its last. */
  get legend(): Locator {
    return this.legendBox.getByRole("listitem");
  }

  #select(label: Parameters<Translator["t"]>[0]): Locator {
    return this.#left.getByRole("combobox", { name: this.#t(label), exact: true });
  }
}
