import type { Locator, Page } from "@playwright/test";
import type { Screen, Theme } from "../../../src/state/view.ts";
import { LANGUAGES, type Language } from "../../../src/strings/language.ts";
import { createTranslator, type Translator } from "../../../src/strings/translator.ts";
import { AnalysisScreen } from "./analysis-screen.ts";
import { Briefings } from "./briefings.ts";
import { Effort } from "./effort.ts";
import { Explanations } from "./explanations.ts";
import { Measuring } from "./measuring.ts";
import { OwnBorders } from "./own-borders.ts";
import { Snapshots } from "./snapshots.ts";
import { TimePanel } from "./time-panel.ts";

/** Long enough for software rendering on a busy machine; a map that is not drawn by then is broken. */
const DRAWN = { timeout: 90_000 };

/** What a user does with the product. The specifications say what; selectors are known here only. */
export class EinderPage {
  readonly page: Page;
  /** The second screen, with its panels. */
  readonly analysis: AnalysisScreen;
  /** What makes a score understood, on the second screen. */
  readonly explanations: Explanations;
  /** How far a place is, on the second screen. */
  readonly effort: Effort;
  readonly measuring: Measuring;
  /** Borders that the user draws, types or loads, on the second screen. */
  readonly ownBorders: OwnBorders;
  /** The date with deaths by month below it, on the second screen. */
  readonly time: TimePanel;
  /** Pages that are taken away, on either screen. */
  readonly snapshots: Snapshots;
  /** Slides, made and shown. */
  readonly briefings: Briefings;
  #translator: Translator;

  /** @param language that the page is expected to speak when it opens. */
  constructor(page: Page, language: Language = "nl") {
    this.page = page;
    this.#translator = createTranslator(language);
    this.analysis = new AnalysisScreen(page, () => this.#translator);
    this.explanations = new Explanations(page, () => this.#translator);
    this.effort = new Effort(page, () => this.#translator);
    this.measuring = new Measuring(page, () => this.#translator);
    this.ownBorders = new OwnBorders(page, () => this.#translator);
    this.time = new TimePanel(page, () => this.#translator);
    this.snapshots = new Snapshots(page, () => this.#translator);
    this.briefings = new Briefings(page, () => this.#translator);
  }

  /** The texts by which controls are found: those of the language the page speaks now. */
  get texts(): Translator {
    return this.#translator;
  }

  /** Lets the page think that it is noon on this day (`YYYY-MM-DD`). Timers and frames go on. Call before `open`. */
  async setToday(day: string): Promise<void> {
    await this.page.clock.setFixedTime(`${day}T12:00:00Z`);
  }

  /**
   * Opens the product at the view that `link` (a fragment, with or without `#`) describes, and waits for its header.
   * Where the link names a language, controls are looked for by that one from then on.
   */
  async open(link = ""): Promise<void> {
    const fragment = this.#speakAs(link);
    await this.page.goto(`./${fragment}`);
    await this.header.waitFor();
  }

  /**
   * Shows the view of a link as `open` does, without loading a page that is open already. The address does not tell what
   * the page shows at this moment (it follows twice a second), so the page is told of a new one even where it is the same.
   */
  async show(link: string): Promise<void> {
    if (this.page.url() === "about:blank") return this.open(link);
    await this.page.evaluate(async (fragment) => {
      history.replaceState(null, "", fragment);
      dispatchEvent(new HashChangeEvent("hashchange"));
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }, this.#speakAs(link));
  }

  /** The fragment of a link; controls are looked for by the language that it names. */
  #speakAs(link: string): string {
    const stated = LANGUAGES.find((language) => new RegExp(`(?:^|[#&])l=${language}(?:&|$)`).test(link));
    if (stated !== undefined) this.#translator = createTranslator(stated);
    return link === "" || link.startsWith("#") ? link : `#${link}`;
  }

  get header(): Locator {
    return this.page.getByRole("banner");
  }

  async switchTo(screen: Screen): Promise<void> {
    await this.#choose(this.texts.t("app.view"), this.texts.t(`app.view.${screen}`));
  }

  /** Switches the language, and looks for controls by that language from then on. */
  async speak(language: Language): Promise<void> {
    await this.#choose(this.texts.t("app.language"), this.texts.t(`app.language.${language}`));
    this.#translator = createTranslator(language);
    await this.page.locator(`html[lang="${language}"]`).waitFor();
  }

  async setTheme(theme: Theme): Promise<void> {
    await this.#choose(this.texts.t("app.theme"), this.texts.t(`app.theme.${theme}`));
  }

  async undo(): Promise<void> {
    await (await this.#tool(this.texts.t("app.undo"))).click();
  }

  async redo(): Promise<void> {
    await (await this.#tool(this.texts.t("app.redo"))).click();
  }

  /** The fragment of the address as it is now: the view in a link. */
  get link(): string {
    return new URL(this.page.url()).hash;
  }

  /** The link in the share dialog; closes the dialog again. */
  async sharedLink(): Promise<string> {
    await (await this.#tool(this.texts.t("app.share"))).click();
    const dialog = this.page.getByRole("dialog", { name: this.texts.t("app.share.title") });
    const link = await dialog.getByRole("textbox", { name: this.texts.t("app.share.link") }).inputValue();
    await dialog.getByRole("button", { name: this.texts.t("app.close"), exact: true }).click();
    return link;
  }

  /** What the page tells the user, as long as it is not dismissed. */
  get notices(): Locator {
    return this.page.getByRole("region", { name: this.texts.t("notice.region") }).getByRole("paragraph");
  }

  /** Presses what a notice offers. */
  async answerNotice(id: "notice.link.former.changed"): Promise<void> {
    await this.page
      .getByRole("region", { name: this.texts.t("notice.region") })
      .getByRole("button", { name: this.texts.t(id), exact: true })
      .click();
  }

  /** The finding with what stands below it, and the cards. */
  get brief(): Locator {
    return this.page.getByRole("region", { name: this.texts.t("brief.panel") });
  }

  /** The finding in words: the title of the briefing. */
  get finding(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The large cards of the briefing, highest priority first. */
  get topCards(): Locator {
    return this.brief.getByRole("list").first().getByRole("listitem");
  }

  get map(): Locator {
    return this.page.getByTestId("map");
  }

  /** Waits until the map has drawn everything it knows of. Never wait for a time: software rendering is slow. */
  async mapIsDrawn(): Promise<void> {
    await this.page.locator('[data-testid="map"][data-map-state="idle"]').waitFor(DRAWN);
  }

  /** Does something that changes the map, and waits until the map has come to rest after it. */
  async redrawnAfter(action: () => Promise<void>): Promise<void> {
    await this.mapIsDrawn();
    const frames = async () => Number(await this.map.getAttribute("data-map-frame"));
    const before = await frames();
    await action();
    await this.page.waitForFunction(
      (count) => Number(document.querySelector("[data-map-frame]")?.getAttribute("data-map-frame")) > count,
      before,
      DRAWN,
    );
  }

  /** The list twin of the map: what is in the extent now. */
  get visibleOnMap(): Locator {
    return this.page.getByRole("navigation", { name: this.texts.t("map.list") }).getByRole("button");
  }

  /** A control of the header, which a narrow screen keeps behind "more". */
  async #tool(name: string): Promise<Locator> {
    const tool = this.header.getByRole("button", { name, exact: true });
    if (!(await tool.isVisible())) {
      await this.header.getByRole("button", { name: this.texts.t("app.more"), exact: true }).click();
    }
    return tool;
  }

  async #choose(group: string, option: string): Promise<void> {
    const radio = this.header
      .getByRole("group", { name: group })
      .getByRole("radio", { name: option, exact: true });
    if ((await radio.count()) === 0) {
      await this.header.getByRole("button", { name: this.texts.t("app.more"), exact: true }).click();
    }
    // The radio itself is drawn by the label around it, which takes the pointer.
    await radio.check({ force: true });
  }
}
