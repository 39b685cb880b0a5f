import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { notesOn } from "../../domain/areas/area-note.ts";
import { countByCertainty } from "../../domain/effort/count.ts";
import { isUnverified } from "../../domain/missions/unverified.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { extentFrom, INSET_EXTENT } from "../../layers/extents.ts";
import { PALETTES } from "../../layers/palette.ts";
import type { Block, PageContent } from "../../snapshot/page/content.ts";
import type { FormatId } from "../../snapshot/page/formats.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectAreasById, selectHomeArea, selectRanked } from "../../state/selectors/ranking.ts";
import { selectColorScheme, selectComposition, selectScene } from "../../state/selectors/scene.ts";
import { selectMonthsPast } from "../../state/selectors/sight.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import { noteText } from "../../state/words/note-text.ts";
import { pastEditionText } from "../../strings/past-edition.ts";
import { createTranslator, type Translator } from "../../strings/translator.ts";
import { findingTitle } from "../../ui/brief/finding-text.ts";
import { areaName, distanceText } from "../../ui/distance-text.ts";
import { periodEndText } from "../../ui/period-text.ts";
import type { SnapshotFields } from "../../ui/snapshot/snapshot-dialog.tsx";
import { warningWords } from "../../ui/warning-words.ts";
import { audienceName, audienceSentences } from "./audience-text.ts";
import { composeLight } from "./light-composition.ts";
import { borderBlock, dataBlock, hindsightLines, sourceBlock } from "./page-basis.ts";
import { filterWords } from "./view-words.ts";

/** What a user says of a page besides what the view says. */
export type PageChoices = Omit<SnapshotFields<FormatId>, "format" | "width" | "height" | "audience">;

/** Areas that the page names. */
const TOP = 5;
const IN_TITLE = 3;
/** Characters of the check that stand on the page. */
const SHOWN_HASH = 16;

/**
 * All that a page of this view says; null until the data are there. Of a state that `applyProfile` made, it says for whom.
 *
 * @param made the day on which the page is made.
 * @param hash over its stamp; null in a preview.
 */
export function pageContent(
  state: State,
  choices: PageChoices,
  made: PlainDate,
  hash: string | null,
): PageContent | null {
  const { view } = state;
  const onScreen = selectComposition(state);
  if (onScreen === null) return null;
  const translator = createTranslator(view.language);
  const { t, date } = translator;
  const scheme = choices.dark ? selectColorScheme(state) : "light";
  const composition =
    scheme === selectColorScheme(state) ? onScreen : composeLight(selectScene(state), view.layers);
  if (composition === null) return null;
  const finding = findingOf(state, translator);
  const period = selectPeriod(state);
  const home = selectHomeArea(state);
  const border = home === null ? "" : translator.pick(home.names);
  const layers = view.layers.filter(({ visible }) => visible).map(({ id }) => t(`layer.${id}`));
  return {
    language: view.language,
    marking: choices.marking.trim(),
    releasability:
      choices.releasability.trim() === ""
        ? null
        : t("page.releasability", { text: choices.releasability.trim() }),
    title: choices.title.trim() === "" ? finding : choices.title.trim(),
    subtitle:
      period === null
        ? t("page.asOf", { date: date(view.date), border })
        : t("page.asOf.figures", { date: date(view.date), to: periodEndText(period, translator), border }),
    map: {
      composition,
      palette: PALETTES[scheme],
      shown: view.camera ?? { extent: extentFrom(view.home) },
      label: t("page.map", { layers: translator.list(layers), finding }),
    },
    inset: { title: t("map.inset"), extent: INSET_EXTENT },
    lead: topBlock(state, translator),
    legendTitle: t("page.legend"),
    legend: composition.legend,
    blocks: [
      audienceBlock(state, translator),
      filterBlock(state, translator),
      borderBlock(state, translator),
      dataBlock(state, translator),
      sourceBlock(state, translator),
    ].filter(({ lines }) => lines.length > 0),
    foot: [
      `${t("app.attribution")}. ${t("app.boundaries.long")}`,
      ...hindsightLines(state, translator),
      t("page.accreditation"),
      imprint(choices, made, hash, translator),
    ],
    words: wordsOf(translator),
  };
}

/** What the scale and the north arrow of a map say. */
export function wordsOf({ t, km, number }: Translator): PageContent["words"] {
  return {
    km,
    atLatitude: (latitude) =>
      t(latitude < 0 ? "page.latitude.south" : "page.latitude.north", {
        degrees: number(Math.abs(latitude), 0),
      }),
    north: t("page.north"),
  };
}

/** Who made the page and when, and the check that its file carries too. */
export function imprint(
  { author, reference }: Pick<PageChoices, "author" | "reference">,
  made: PlainDate,
  hash: string | null,
  { t, date }: Translator,
): string {
  return [
    t("app.name"),
    t("page.made", { date: date(made) }),
    ...(author.trim() === "" ? [] : [t("page.author", { author: author.trim() })]),
    ...(reference.trim() === "" ? [] : [t("page.reference", { reference: reference.trim() })]),
    ...(hash === null ? [] : [t("page.check", { hash: hash.slice(0, SHOWN_HASH) })]),
  ].join(" · ");
}

/** What is found, in words: as the briefing says it. */
function findingOf(state: State, translator: Translator): string {
  const areas = selectAreasById(state);
  const ranked = selectRanked(state);
  const names = ranked.slice(0, IN_TITLE).map(({ iso3 }) => areaName(iso3, areas, translator));
  return findingTitle(names, ranked, state.view.home, translator);
}

function topBlock(state: State, translator: Translator): Block {
  const { t, number } = translator;
  const areas = selectAreasById(state);
  const ranked = selectRanked(state);
  const { areas: passing } = selectFiltered(state);
  const shown = ranked.filter(({ iso3 }) => passing.has(iso3));
  const lines = shown.slice(0, TOP).map(({ iso3, rank, priority, nearest, assessment, isByFloor }) =>
    [
      t("page.top.line", {
        rank: number(rank ?? 0),
        name: areaName(iso3, areas, translator),
        score: number(priority ?? 0, 1),
        distance: distanceText(nearest, areas, translator),
      }),
      ...warningWords(assessment, translator),
      ...(isByFloor ? [t("scope.floor")] : []),
    ].join(" · "),
  );
  return {
    id: "top",
    title: t("page.top"),
    lines: [
      ...lines,
      ...(shown.length < ranked.length ? [t("page.top.filtered")] : []),
      ...(lines.length === 0 ? [] : [t("page.top.formula")]),
      ...shown
        .slice(0, TOP)
        .flatMap(({ iso3 }) => notesOn(state.data.documents.areas?.notes ?? [], iso3, state.view.date))
        .filter(({ about }) => about !== "capital" || state.view.settings.measure === "capital")
        .map((note) => noteText(note, translator)),
    ],
  };
}

/** For whom the page is made and what was therefore left out; nothing where it holds everything. */
export function audienceBlock({ view, local: { audience } }: State, translator: Translator): Block {
  const { t } = translator;
  return {
    id: "audience",
    title: t("audience.title"),
    lines:
      audience === null
        ? []
        : [
            t("audience.page.for", { name: audienceName(audience, translator) }),
            ...audienceSentences(audience.rules, view, translator),
          ],
  };
}

/** What is filtered, and how far what is shown is known. */
function filterBlock(state: State, translator: Translator): Block {
  const { t } = translator;
  const words = filterWords(state.view, translator);
  const missions = selectFiltered(state).missions;
  const { possible: uncertain, lastSeen } = countByCertainty(missions);
  const memory = missions.filter(({ mission }) => isUnverified(mission)).length;
  const edits = state.local.edits.length;
  const past = selectMonthsPast(state);
  const edition = state.data.manifest?.edition;
  return {
    id: "filters",
    title: t("page.filters"),
    lines: [
      ...(words.length === 0 ? [t("page.filters.none")] : words),
      ...(past === null || edition === undefined ? [] : [pastEditionText(past, edition, translator)]),
      ...(state.data.documents.missions === undefined ? [t("brief.effort.unknown")] : []),
      ...(uncertain === 0 ? [] : [t("page.uncertain", { count: uncertain })]),
      ...(lastSeen === 0 ? [] : [t("page.lastSeen", { count: lastSeen, months: state.view.lastSeenMonths })]),
      ...(memory === 0 ? [] : [t("page.memory", { count: memory })]),
      ...(edits === 0 ? [] : [t("page.edits", { count: edits })]),
    ],
  };
}
