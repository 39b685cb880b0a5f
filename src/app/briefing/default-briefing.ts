import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { isDrawn } from "../../domain/missions/mission-state.ts";
import { DEFAULT_LAYER_SETTINGS, type LayerId } from "../../layers/settings.ts";
import {
  type Briefing,
  LONGEST,
  MOST_POINTS,
  newSlideId,
  type Slide,
  viewOfSlide,
} from "../../state/briefing/briefing.ts";
import { brokenPoints } from "../../state/briefing/limits.ts";
import {
  selectBaseline,
  selectMissionChanges,
  selectSourceBreaks,
  selectWhatChanged,
} from "../../state/selectors/changes.ts";
import { selectEmbedding } from "../../state/selectors/embedding.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectGap } from "../../state/selectors/gap.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import { type Baseline, initialView, type ViewState } from "../../state/view.ts";
import { breaksText } from "../../state/words/breaks-text.ts";
import { createTranslator, type Translator } from "../../strings/translator.ts";
import { findingTitle } from "../../ui/brief/finding-text.ts";
import { borderBlock, dataBlock, hindsightLines, sourceBlock } from "../snapshot/page-content.ts";

const TOP = 5;
const IN_FINDING = 3;
const MOVERS = 5;
const GAPS = 6;
const ENDING = 7;
const UNSEEN = 3;

const token = (kind: string, of: string, field?: string): string =>
  `{${[kind, of, ...(field === undefined ? [] : [field])].join(":")}}`;

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
    points: brokenPoints(points).slice(0, MOST_POINTS),
    notes,
    second,
  });
  const { t } = translator;
  const before = selectBaseline(whole);
  return {
    title: t("deck.title", { date: translator.date(date) }),
    language,
    slides: [
      slide(findingOf(whole, translator), findingPoints(translator), t("deck.finding.notes")),
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
      slide(t("deck.gap"), gapPoints(whole, translator), t("deck.gap.notes"), {
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

/** What the Brief finds, with names that follow the data's. */
function findingOf(state: State, translator: Translator): string {
  const ranked = selectRanked(state);
  const names = ranked.slice(0, IN_FINDING).map(({ iso3 }) => token("name", iso3));
  return findingTitle(names, ranked, state.view.home, translator);
}

const findingPoints = ({ t }: Translator): readonly string[] => [
  t("deck.finding.date", { date: "{date}", period: "{period}" }),
  t("deck.finding.ranked", { count: token("count", "ranked"), border: "{border}" }),
  t("statement.notThreat"),
  t("statement.notPrediction"),
];

const topPoints = (state: State, { t }: Translator): readonly string[] =>
  selectRanked(state)
    .slice(0, TOP)
    .map(({ iso3 }) =>
      t("deck.top.line", {
        rank: token("rank", iso3),
        name: token("name", iso3),
        score: token("score", iso3),
        nearest: token("nearest", iso3),
        deaths: token("deaths", iso3),
      }),
    );

/** Those that moved most in rank among the highest of either side, and what missions did meanwhile. */
function changedPoints(state: State, translator: Translator): readonly string[] {
  const { t, number } = translator;
  const changed = selectWhatChanged(state);
  if (changed === null) return [];
  const movers = changed.moved
    .filter(({ before, after }) => before.rank !== after.rank)
    .slice(0, MOVERS)
    .map(({ iso3 }) =>
      t("deck.changed.line", {
        name: token("name", iso3),
        moved: token("moved", iso3),
        cause: token("cause", iso3),
      }),
    );
  const turns = selectMissionChanges(state).all.map(({ turn }) => turn);
  const count = (wanted: (typeof turns)[number]) => number(turns.filter((turn) => turn === wanted).length);
  const breaks = breaksText(selectSourceBreaks(state), translator);
  return [
    ...movers,
    ...(breaks === null ? [] : [breaks]),
    t("deck.changed.missions", {
      begun: count("came-into-force"),
      ended: count("ended"),
      uncertain: count("became-uncertain"),
    }),
    t("changes.missions.beside"),
  ];
}

function gapPoints(state: State, { t }: Translator): readonly string[] {
  const gaps = selectGap(state).filter(({ quadrant }) => quadrant === "gap");
  return [
    t("deck.gap.missions", {
      missions: token("count", "missions"),
      uncertain: token("count", "uncertain"),
      dutch: token("count", "dutch"),
    }),
    ...gaps.slice(0, GAPS).map(({ iso3, isUncertain }) =>
      t(isUncertain ? "deck.gap.line.uncertain" : "deck.gap.line", {
        name: token("name", iso3),
        rank: token("rank", iso3),
      }),
    ),
    ...(gaps.length === 0 ? [t("deck.gap.none")] : []),
  ];
}

/** The nearest ends first; then those of which no renewal was seen. */
function endingPoints(state: State, { t, number }: Translator): readonly string[] {
  const embedding = selectEmbedding(state);
  const present = selectFiltered(state).missions.filter(({ state: now }) => isDrawn(now));
  const firstEnd = ({ mandateUntil, end }: (typeof present)[number]["mission"]) =>
    [mandateUntil?.date, end?.date]
      .flatMap((day) => (day !== undefined && day >= state.view.date.slice(0, day.length) ? [day] : []))
      .sort()[0] ?? "9";
  const ending = present
    .map(({ mission }) => mission)
    .filter(({ id }) => embedding.get(id)?.flags.includes("mandate-ends") === true)
    .sort((a, b) => (firstEnd(a) < firstEnd(b) ? -1 : 1));
  const unseen = present.filter(({ state: now }) => now === "renewal-not-seen").map(({ mission }) => mission);
  const more = ending.length - ENDING;
  return [
    ...ending
      .slice(0, ENDING)
      .map(({ id }) =>
        t("deck.ending.line", { name: token("mission", id, "name"), end: token("mission", id, "next") }),
      ),
    ...(more > 0 ? [t("deck.ending.more", { count: number(more) })] : []),
    ...(ending.length === 0 ? [t("deck.ending.none")] : []),
    ...unseen
      .slice(0, UNSEEN)
      .map(({ id }) =>
        t("deck.ending.unseen", { name: token("mission", id, "name"), end: token("mission", id, "mandate") }),
      ),
  ];
}

/** In the words of the page that is taken away; sources share points, so that none is left out. */
function methodPoints(state: State, translator: Translator): readonly string[] {
  const { t, language } = translator;
  const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  const border = borderBlock(state, translator);
  const sources = sourceBlock(state, translator);
  const shared: string[] = [];
  for (const line of sources.lines) {
    const joined = `${shared.at(-1) ?? sources.title}${shared.length === 0 ? ":" : ";"} ${line}`;
    if (joined.length <= LONGEST.point) shared.splice(-1, 1, joined);
    else shared.push(line);
  }
  const figures = dataBlock(state, translator);
  return [
    t("page.top.formula"),
    ...border.lines.map(sentence),
    ...figures.lines.map((line) => `${figures.title}: ${line}`),
    ...hindsightLines(state, translator),
    ...shared,
  ];
}
