import { type AudienceProfile, FULL } from "../../domain/audience/profile.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { extentFrom, INSET_EXTENT } from "../../layers/extents.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { SlideContent, SlideMap } from "../../snapshot/page/slide.ts";
import { applyProfile } from "../../state/audience/apply-profile.ts";
import { type Briefing, type Slide, secondViewOf, viewOfSlide } from "../../state/briefing/briefing.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectIndexVintage } from "../../state/selectors/periods-used.ts";
import { selectAreasById, selectRanked } from "../../state/selectors/ranking.ts";
import { selectComposition } from "../../state/selectors/scene.ts";
import type { State } from "../../state/store.ts";
import type { ViewState } from "../../state/view.ts";
import { createTranslator, type Translator } from "../../strings/translator.ts";
import { areaName, distanceText } from "../../ui/distance-text.ts";
import { vintageText } from "../../ui/vintage-text.ts";
import { warningWords } from "../../ui/warning-words.ts";
import { sourcesUsed } from "../analysis/layer-sources.ts";
import { audienceBlock, imprint, wordsOf } from "../snapshot/page-content.ts";
import { departuresOf } from "../snapshot/view-words.ts";
import { borderNames } from "./area-values.ts";
import { livePartsOf, plainText, sourcesIn } from "./live-values.ts";

/** What stands on every slide besides what the slide says. */
export interface SlideChoices {
  readonly marking: string;
  readonly releasability: string;
  readonly author: string;
  readonly reference: string;
}

/** What is known under a view, by whoever a slide is for; pages are light. */
export type Under = (view: ViewState) => State;

/** The data of a state under the views of slides, as an audience may see them. */
export const under =
  (state: State, profile: AudienceProfile = FULL): Under =>
  (view) =>
    applyProfile({ ...state, view: { ...view, theme: "light" } }, profile);

/** A briefing as an audience may open it again: its views by the rules, and notes only where these are kept. */
export function briefingFor(briefing: Briefing, of: Under, withNotes: boolean): Briefing {
  const shown = (view: ViewState) => viewOfSlide(of(view).view, briefing.language);
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => ({
      ...slide,
      view: shown(slide.view),
      notes: withNotes ? slide.notes : "",
      second: slide.second && { ...slide.second, view: shown(slide.second.view) },
    })),
  };
}

/** The texts of a slide with their values worked out, and where these come from. */
export function slideTexts(
  { view, headline, points, notes }: Slide,
  of: Under,
): {
  readonly headline: string;
  readonly points: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
} {
  const state = of(view);
  const translator = createTranslator(view.language);
  const parts = (text: string) => livePartsOf(text, state, translator);
  const shown = points.filter((point) => point.trim() !== "").map(parts);
  const title = parts(headline);
  return {
    headline: plainText(title),
    points: shown.map(plainText),
    notes: notes
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => plainText(parts(line))),
    sources: sourcesIn([...title, ...shown.flat()]),
  };
}

/** What the two maps of a slide differ in, in words: their dates, their borders, or only that there are two. */
export function captionsOf(slide: Slide, of: Under, { t, date }: Translator): readonly [string, string] {
  const second = secondViewOf(slide);
  if (second === null) return ["", ""];
  const [one, other] = [of(slide.view), of(second)];
  const translator = createTranslator(slide.view.language);
  const isOtherDate = slide.view.date !== second.date;
  const borders = [borderNames(one, translator), borderNames(other, translator)] as const;
  const isOtherBorder = borders[0] !== borders[1];
  const caption = (view: ViewState, border: string): string =>
    [
      ...(isOtherDate ? [t("slide.then", { date: date(view.date) })] : []),
      ...(isOtherBorder ? [t("slide.from", { border })] : []),
    ].join(" · ");
  return isOtherDate || isOtherBorder
    ? [caption(slide.view, borders[0]), caption(second, borders[1])]
    : [t("slide.left"), t("slide.right")];
}

/** What the views of a slide are not as at a first visit in, said of each map where the two differ. */
export function slideDepartures(slide: Slide, of: Under): readonly string[] {
  const translator = createTranslator(slide.view.language);
  const first = departuresOf(of(slide.view), translator);
  const secondView = secondViewOf(slide);
  const second = secondView === null ? first : departuresOf(of(secondView), translator);
  if (JSON.stringify(first) === JSON.stringify(second)) return first;
  const [caption, secondCaption] = captionsOf(slide, of, translator);
  return [
    ...first.map((line) => `${caption}: ${line}`),
    ...second.map((line) => `${secondCaption}: ${line}`),
  ];
}

/** True where the second map stands left of the first: what was before what is. */
export function isSecondFirst({ view, second }: Slide): boolean {
  return second !== null && second.view.date < view.date;
}

function mapOf(of: Under, asked: ViewState, caption: string, label: string): SlideMap | null {
  const state = of(asked);
  const { view } = state;
  const composition = selectComposition(state);
  if (composition === null) return null;
  const subject = {
    composition,
    palette: PALETTES.light,
    shown: view.camera ?? { extent: extentFrom(view.home) },
    label: caption === "" ? label : `${label} (${caption})`,
  };
  return { subject, caption, legend: composition.legend };
}

/** All that the page of a slide says; null until the data are there. */
export function slideContent(
  of: Under,
  slide: Slide,
  choices: SlideChoices,
  { index, total, made }: { readonly index: number; readonly total: number; readonly made: PlainDate },
): SlideContent | null {
  const translator = createTranslator(slide.view.language);
  const { t, date, list } = translator;
  const texts = slideTexts(slide, of);
  const state = of(slide.view);
  const label = t("slide.map", { headline: texts.headline });
  const [caption, secondCaption] = captionsOf(slide, of, translator);
  const first = mapOf(of, slide.view, caption, label);
  const secondView = secondViewOf(slide);
  const second = secondView && mapOf(of, secondView, secondCaption, label);
  if (first === null || (secondView !== null && second === null)) return null;
  const pair = isSecondFirst(slide) ? ([second, first] as const) : ([first, second] as const);
  const [left, right] = pair;
  const asOf = t("slide.asOf", {
    date: date(slide.view.date),
    border: borderNames(state, translator),
  });
  const figures = figuresOf(state, translator);
  const releasability = choices.releasability.trim();
  return {
    language: slide.view.language,
    marking: choices.marking.trim(),
    releasability: releasability === "" ? null : t("page.releasability", { text: releasability }),
    headline: texts.headline,
    points: texts.points,
    departures: slideDepartures(slide, of),
    maps: left !== null && right !== null ? [left, right] : [first],
    inset: { title: t("map.inset"), extent: INSET_EXTENT },
    legendTitle: t("page.legend"),
    words: wordsOf(translator),
    sources: [
      [
        asOf,
        ...figures,
        ...(texts.sources.length === 0 ? [] : [t("slide.sources", { sources: list(texts.sources) })]),
      ].join(" · "),
    ],
    foot: [
      ...audienceBlock(state, translator).lines.slice(0, 1),
      `${t("app.attribution")}. ${t("app.boundaries")}. ${t("page.accreditation")}`,
      imprint(choices, made, null, translator),
    ],
    counter: t("slide.counter", { index: index + 1, total }),
  };
}

/** The time of what counts in the index, dataset by dataset; empty where nothing is ranked. */
function figuresOf(state: State, translator: Translator): readonly string[] {
  const { t, pick, list } = translator;
  const cards = state.data.manifest?.datasets ?? [];
  const times = sourcesUsed(cards, selectIndexVintage(state)).flatMap(({ card, used }) =>
    used === null
      ? []
      : [`${shortName(card.id, translator) ?? pick(card.title)} ${vintageText(used, translator)}`],
  );
  return times.length === 0 ? [] : [t("slide.figures", { figures: list(times) })];
}

const SHORT_NAMES = ["ucdp-months", "ucdp-country-year", "un-population", "wgi", "inform", "unhcr"] as const;

/** A dataset in a word or two; null for one that has no such name. */
function shortName(dataset: string, { t }: Translator): string | null {
  const known = SHORT_NAMES.find((id) => id === dataset);
  return known === undefined ? null : t(`vintage.short.${known}`);
}

/** Rows of a table beside a slide. */
const IN_TABLE = 10;

/** The highest that the filters of a slide let through, for who reads the slide rather than looks at it. */
export function slideTable(
  { view }: Slide,
  of: Under,
): {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} | null {
  return viewTable(view, of);
}

function viewTable(view: ViewState, of: Under): ReturnType<typeof slideTable> {
  const state = of(view);
  const translator = createTranslator(view.language);
  const { t, number } = translator;
  const areas = selectAreasById(state);
  const { areas: passing } = selectFiltered(state);
  const rows = selectRanked(state)
    .filter(({ iso3 }) => passing.has(iso3))
    .slice(0, IN_TABLE)
    .map(({ iso3, rank, priority, nearest, assessment, isByFloor }) => [
      number(rank ?? 0),
      [areaName(iso3, areas, translator), ...warningWords(assessment, translator)].join(", "),
      number(priority ?? 0, 1),
      isByFloor
        ? `${distanceText(nearest, areas, translator)} (${t("scope.floor")})`
        : distanceText(nearest, areas, translator),
    ]);
  if (rows.length === 0) return null;
  return {
    caption: t("slide.table"),
    head: [t("slide.table.rank"), t("slide.table.name"), t("slide.table.score"), t("slide.table.distance")],
    rows,
  };
}

/** All that a slide says and its maps show first, line by line, so that it can be held against what it would say now. */
export function slideLines(slide: Slide, of: Under): readonly string[] {
  const { headline, points, notes } = slideTexts(slide, of);
  const second = secondViewOf(slide);
  const views = second === null ? [slide.view] : [slide.view, second];
  return [
    headline,
    ...points,
    ...notes,
    ...views.flatMap((view) => (viewTable(view, of)?.rows ?? []).map((cells) => cells.join(" · "))),
  ];
}
