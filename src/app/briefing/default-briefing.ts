import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { DEFAULT_LAYER_SETTINGS, type LayerId } from "../../layers/settings.ts";
import { type Briefing, newSlideId, type Slide, viewOfSlide } from "../../state/briefing/briefing.ts";
import { brokenPoints, fewerPoints } from "../../state/briefing/limits.ts";
import { selectBaseline } from "../../state/selectors/changes.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import { type Baseline, initialView, type ViewState } from "../../state/view.ts";
import { createTranslator, type Translator } from "../../strings/translator.ts";
import { changedPoints } from "./changed-points.ts";
import {
  endingPoints,
  findingOf,
  findingPoints,
  gapNotes,
  gapPoints,
  methodPoints,
  TOP,
  topPoints,
} from "./default-points.ts";

const withLayer = (id: LayerId) =>
  DEFAULT_LAYER_SETTINGS.map((layer) => (layer.id === id ? { ...layer, visible: true } : layer));

/**
 * A briefing of what the present date, border and settings give: finding, top five, what changed, missions and gap,
 * mandates that end, method and sources. Numbers are live values, so that they follow the data; null until these are there.
 */
export function defaultBriefing(state: State): Briefing | null {
  const { view } = state;
  if (selectRanked(state).length === 0 || state.data.documents.missions === undefined) return null;
  const translator = createTranslator(view.language);
  const { date, language, home, ownBorder, outermost, settings, seed, baseline } = view;
  /** What is asked, without the filters, layers and extent that the user happens to have chosen. */
  const base: ViewState = viewOfSlide(
    { ...initialView(date, language), home, ownBorder, outermost, settings, seed, baseline },
    language,
  );
  const whole: State = { ...state, view: base };
  const slide = (
    headline: string,
    points: readonly string[],
    notes: string,
    change: Partial<Pick<ViewState, "choropleth" | "layers">> = {},
    second: Slide["second"] = null,
  ): Slide => ({
    id: newSlideId(),
    view: { ...base, ...change },
    headline,
    points: fewerPoints(brokenPoints(points)),
    notes,
    second,
  });
  const { t } = translator;
  const before = selectBaseline(whole);
  return {
    title: t("deck.title", { date: translator.date(date) }),
    language,
    slides: [
      slide(findingOf(whole, translator), findingPoints(whole, translator), t("deck.finding.notes")),
      slide(t("deck.top", { count: TOP }), topPoints(whole, translator), t("deck.top.notes"), {
        choropleth: "priority",
      }),
      slide(
        changedTitle(before, translator),
        changedPoints(whole, translator),
        t("deck.changed.notes"),
        {},
        secondOf(before, base),
      ),
      slide(t("deck.gap"), gapPoints(whole, translator), gapNotes(whole, translator), {
        choropleth: "priority",
        layers: withLayer("gap"),
      }),
      slide(
        t("deck.ending", { months: base.monthsAhead }),
        endingPoints(whole, translator),
        t("deck.ending.notes"),
      ),
      slide(t("deck.method"), methodPoints(whole, translator), t("deck.method.notes")),
    ],
  };
}

function changedTitle(before: Baseline | null, { t, date }: Translator): string {
  if (before === null) return t("deck.changed.none");
  return before.edition === null
    ? t("deck.changed", { date: date(before.date) })
    : t("deck.changed.edition", { date: date(before.edition) });
}

/** The map of then beside that of now; none where only the edition differs, of which there is no map. */
function secondOf(before: Baseline | null, base: ViewState): Slide["second"] {
  if (before === null || before.edition !== null) return null;
  const { edition: _, ...basis } = before;
  return { view: { ...base, ...basis, baseline: null }, layout: "side" };
}
