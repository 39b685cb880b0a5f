import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { isDrawn } from "../../domain/missions/mission-state.ts";
import { LEFT_OUT_WITHIN_KM } from "../../domain/priority/left-out.ts";
import { LONGEST } from "../../state/briefing/briefing.ts";
import { selectEmbedding } from "../../state/selectors/embedding.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectGap } from "../../state/selectors/gap.ts";
import { selectPriorities, selectRanked } from "../../state/selectors/ranking.ts";
import { selectLeftOut } from "../../state/selectors/scope.ts";
import type { State } from "../../state/store.ts";
import { soughtFrameworksText, soughtText } from "../../state/words/sought-text.ts";
import type { Translator } from "../../strings/translator.ts";
import { findingTitle } from "../../ui/brief/finding-text.ts";
import { noGapText } from "../../ui/gap/no-gap-text.ts";
import { borderBlock, dataBlock, hindsightLines, sourceBlock } from "../snapshot/page-basis.ts";

export const TOP = 5;
const IN_FINDING = 3;
/** How many of the highest a slide looks at beyond those that it lists. */
export const HIGHEST = 20;
const GAPS = 5;
const ENDING = 6;
const CARIBBEAN = "caribbean-and-latin-america";

/** A live value as a text holds it. */
export const token = (kind: string, of: string, field?: string): string =>
  `{${[kind, of, ...(field === undefined ? [] : [field])].join(":")}}`;

/**
 * A list that has a point to itself: as many of the items as there is room for, and how many more there are, so that
 * nothing is left out in silence.
 *
 * @param room characters, live values as they are typed.
 */
export function listPoint(
  items: readonly string[],
  sentence: (items: string) => string,
  { t, list, number }: Translator,
  room: number = LONGEST.point,
): string {
  const said = (count: number) =>
    sentence(
      list([
        ...items.slice(0, count),
        ...(count < items.length ? [t("deck.more", { count: number(items.length - count) })] : []),
      ]),
    );
  let count = items.length;
  while (count > 1 && said(count).length > room) count -= 1;
  return said(count);
}

/** What the Brief finds, with names that follow the data's. */
export function findingOf(state: State, translator: Translator): string {
  const ranked = selectRanked(state);
  const names = ranked.slice(0, IN_FINDING).map(({ iso3 }) => token("name", iso3));
  return findingTitle(names, ranked, state.view.home, translator);
}

/** Of when it is and over what, and what it does not say. */
export function findingPoints(state: State, translator: Translator): readonly string[] {
  const { t, km } = translator;
  const areas = new Map((state.data.documents.areas?.areas ?? []).map((area) => [area.iso3, area]));
  const leftOut = selectLeftOut(state);
  const unranked = selectPriorities(state)
    .filter(({ state: stands }) => stands === "not-assessed" || stands === "no-data")
    .map(({ iso3 }) => token("name", iso3));
  const saysCrime =
    state.view.home === "kingdom-caribbean" ||
    selectRanked(state)
      .slice(0, HIGHEST)
      .some(({ iso3 }) => areas.get(iso3)?.region === CARIBBEAN);
  return [
    t("deck.finding.date", { date: "{date}", period: "{period}" }),
    t("deck.finding.ranked", { count: token("count", "ranked"), border: "{border}" }),
    ...(unranked.length === 0
      ? []
      : [listPoint(unranked, (names) => t("deck.finding.unranked", { areas: names }), translator)]),
    t("statement.notThreat"),
    t("statement.notPrediction"),
    ...(saysCrime ? [t("statement.crime")] : []),
    ...(leftOut.length === 0
      ? []
      : [
          listPoint(
            leftOut.map(({ iso3 }) => token("name", iso3)),
            (names) =>
              t("scope.leftOut", { count: leftOut.length, km: km(LEFT_OUT_WITHIN_KM), areas: names }),
            translator,
          ),
        ]),
  ];
}

export const topPoints = (state: State, { t }: Translator): readonly string[] => [
  ...selectRanked(state)
    .slice(0, TOP)
    .map(({ iso3 }) =>
      t("deck.top.line", {
        rank: token("rank", iso3),
        name: token("name", iso3),
        interval: token("interval", iso3),
        score: token("score", iso3),
        nearest: token("nearest", iso3),
        deaths: token("deaths", iso3),
      }),
    ),
  t("deck.top.interval"),
];

/** What is done, with what is not certain of it, then every gap, and what the list seeks and is not. */
export function gapPoints(state: State, translator: Translator): readonly string[] {
  const { t, number } = translator;
  const ranked = selectGap(state);
  const scope = state.data.documents.missions?.scope;
  const gaps = ranked.filter(({ quadrant }) => quadrant === "gap");
  const restPoint = (uncertain: boolean, id: "deck.gap.rest" | "deck.gap.rest.uncertain") => {
    const rest = gaps
      .slice(GAPS)
      .filter(({ isUncertain }) => isUncertain === uncertain)
      .map(({ iso3 }) => t("deck.ranked", { name: token("name", iso3), rank: token("rank", iso3) }));
    return rest.length === 0 ? [] : [listPoint(rest, (areas) => t(id, { areas }), translator)];
  };
  return [
    t("deck.gap.missions", {
      missions: token("count", "missions"),
      certain: token("count", "certain"),
      uncertain: token("count", "uncertain"),
      lastSeen: token("count", "last-seen"),
    }),
    t("deck.gap.dutch", {
      dutch: token("count", "dutch"),
      certain: token("count", "dutch-certain"),
      unknown: token("count", "dutch-unknown"),
    }),
    t("deck.gap.high", {
      points: number(state.view.gap.highFrom),
      months: number(state.view.lastSeenMonths),
    }),
    ...gaps.slice(0, GAPS).map(({ iso3, isUncertain, effort }) => {
      const [name, rank] = [token("name", iso3), token("rank", iso3)];
      if (!isUncertain) return t("deck.gap.line", { name, rank });
      const missions = effort.here.map(({ mission: { id } }) => token("mission", id, "name"));
      return listPoint(
        missions,
        (names) => t("deck.gap.line.uncertain", { name, rank, missions: names }),
        translator,
      );
    }),
    ...restPoint(false, "deck.gap.rest"),
    ...restPoint(true, "deck.gap.rest.uncertain"),
    ...(ranked.length > 0 && gaps.length === 0 ? [noGapText(ranked, state.view.gap, translator)] : []),
    ...(scope === undefined ? [] : [soughtFrameworksText(scope, state.view.date, translator)]),
    t("deck.gap.caveat"),
  ];
}

/** What the list seeks and what it does not, in full: whoever speaks is asked. */
export function gapNotes({ view, data }: State, translator: Translator): string {
  const scope = data.documents.missions?.scope;
  const notes = translator.t("deck.gap.notes");
  return scope === undefined ? notes : `${notes} ${soughtText(scope, view.date, translator)}`;
}

/** The nearest ends first; then all of those of which no renewal was seen, the newest mandate first. */
export function endingPoints(state: State, translator: Translator): readonly string[] {
  const { t } = translator;
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
  const unseen = present
    .filter(({ state: now }) => now === "renewal-not-seen")
    .map(({ mission }) => mission)
    .sort((a, b) => ((a.mandateUntil?.date ?? "") > (b.mandateUntil?.date ?? "") ? -1 : 1));
  const nameOf = ({ id }: { readonly id: string }) => token("mission", id, "name");
  const rest = ending.slice(ENDING);
  return [
    ...ending
      .slice(0, ENDING)
      .map((mission) =>
        t("deck.ending.line", { name: nameOf(mission), end: token("mission", mission.id, "next") }),
      ),
    ...(rest.length === 0
      ? []
      : [
          listPoint(
            rest.map(nameOf),
            (names) => t("deck.ending.rest", { count: rest.length, missions: names }),
            translator,
          ),
        ]),
    ...(ending.length === 0 ? [t("deck.ending.none")] : []),
    ...(unseen.length === 0
      ? []
      : [
          listPoint(
            unseen.map((mission) =>
              mission.mandateUntil?.basis === "memory"
                ? t("deck.memory", { name: nameOf(mission) })
                : nameOf(mission),
            ),
            (names) => t("deck.ending.unseen", { count: unseen.length, missions: names }),
            translator,
          ),
        ]),
    ...(state.view.date < (state.data.manifest?.edition ?? state.view.date) ? [t("deck.ending.latest")] : []),
    t("deck.ending.memory"),
  ];
}

/** In the words of the page that is taken away; sources share points, so that none is left out. */
export function methodPoints(state: State, translator: Translator): readonly string[] {
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
