import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { countByCertainty } from "../../domain/effort/count.ts";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import type { DatedFact, Mission } from "../../domain/missions/mission.ts";
import { endsSoon, missionState, nextEnd } from "../../domain/missions/mission-state.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { type AreaChange, CHANGE_FACTORS } from "../../domain/priority/what-changed.ts";
import { violenceFigures } from "../../domain/risk/violence-figures.ts";
import { selectWhatChanged } from "../../state/selectors/changes.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import {
  selectActiveBorders,
  selectAreasById,
  selectFigures,
  selectPrioritiesById,
  selectRanked,
} from "../../state/selectors/ranking.ts";
import { selectSight } from "../../state/selectors/sight.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import { roundedParts } from "../../ui/changes/rounded-parts.ts";
import { areaName, distanceText } from "../../ui/distance-text.ts";
import { lastSeenText } from "../../ui/marks/last-seen-text.ts";
import { figureTime, periodEndText, periodText } from "../../ui/period-text.ts";
import { signed } from "../../ui/signed-number.ts";

/** A piece of a text with live values. */
export type LivePart =
  | { readonly kind: "text"; readonly text: string }
  /** `source` is empty for what needs none: a name, the date of the view. */
  | { readonly kind: "value"; readonly token: string; readonly text: string; readonly source: string }
  /** Shown as such: a reader sees that something is meant, and an author what. */
  | { readonly kind: "unknown"; readonly token: string; readonly text: string };

/** Kinds of values of an area, a mission and the whole view: `{rank:SDN}`, `{mission:eutm-mali:end}`, `{count:missions}`. */
export const AREA_VALUES = [
  "name",
  "rank",
  "score",
  "risk",
  "distance",
  "nearest",
  "deaths",
  "moved",
  "cause",
] as const;
export const MISSION_VALUES = ["name", "state", "start", "end", "mandate", "next", "dutch"] as const;
export const COUNT_VALUES = [
  "ranked",
  "missions",
  "certain",
  "uncertain",
  "last-seen",
  "dutch",
  "ending",
] as const;
export const VIEW_VALUES = ["date", "year", "period", "border"] as const;

/** A value as it is written, or what is meant for one: a word with a colon in braces, however it is spelled. */
const TOKEN = /\{([a-z]+)(?::([A-Za-z0-9-]{1,60}))?(?::([a-z]+))?\}|\{\s*[\p{L}\p{N}_-]+\s*:[^{}\n]*\}/gu;

/** The pieces of a text, with each live value worked out for a view. */
export function livePartsOf(text: string, state: State, translator: Translator): readonly LivePart[] {
  const parts: LivePart[] = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index > end) parts.push({ kind: "text", text: text.slice(end, found.index) });
    const [token, kind = "", first = "", second = ""] = found;
    const value = liveValueOf(kind, first, second, state, translator);
    parts.push(
      value === null
        ? { kind: "unknown", token, text: translator.t("live.unknown", { token: token.slice(1, -1) }) }
        : { kind: "value", token, ...value },
    );
    end = found.index + token.length;
  }
  if (end < text.length) parts.push({ kind: "text", text: text.slice(end) });
  return parts;
}

/** The text as it is read. */
export const plainText = (parts: readonly LivePart[]): string => parts.map(({ text }) => text).join("");

/** Where the values come from, each once. */
export const sourcesIn = (parts: readonly LivePart[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => (part.kind === "value" && part.source !== "" ? [part.source] : []))),
];

interface Value {
  readonly text: string;
  readonly source: string;
}

const isOf = <Known extends string>(list: readonly Known[], text: string): text is Known =>
  list.some((known) => known === text);

/** null for a kind, an area, a mission or a field that is not known. */
function liveValueOf(
  kind: string,
  first: string,
  second: string,
  state: State,
  translator: Translator,
): Value | null {
  if (kind === "mission")
    return isOf(MISSION_VALUES, second) ? missionValue(first, second, state, translator) : null;
  if (second !== "") return null;
  if (kind === "count") return isOf(COUNT_VALUES, first) ? countValue(first, state, translator) : null;
  if (isOf(AREA_VALUES, kind)) return areaValue(kind, first, state, translator);
  return isOf(VIEW_VALUES, kind) && first === "" ? viewValue(kind, state, translator) : null;
}

function areaValue(
  kind: (typeof AREA_VALUES)[number],
  iso3: string,
  state: State,
  translator: Translator,
): Value | null {
  const { t, number, km } = translator;
  const areas = selectAreasById(state);
  if (!areas.has(iso3)) return null;
  if (kind === "name") return { text: areaName(iso3, areas, translator), source: "" };
  const priority = selectPrioritiesById(state).get(iso3);
  const ranking = rankingSource(state, translator);
  const missing = withoutValue(priority, translator);
  const given = (
    value: number | null | undefined,
    text: (value: number) => string,
    source = ranking,
    none = missing,
  ): Value => ({ text: value === null || value === undefined ? none : text(value), source });
  switch (kind) {
    case "rank":
      return given(priority?.rank, (rank) => number(rank));
    case "score":
      return given(priority?.priority, (score) => number(score, 1));
    case "risk":
      return given(priority?.assessment?.risk, (risk) => number(risk, 1));
    case "distance":
      return given(priority?.nearest?.km, km, distanceSource(state, translator));
    case "nearest":
      return {
        text:
          priority?.state === "home" ? missing : distanceText(priority?.nearest ?? null, areas, translator),
        source: distanceSource(state, translator),
      };
    case "deaths": {
      const figures = selectFigures(state);
      const { date, settings } = state.view;
      const deaths = figures && violenceFigures(figures, iso3, date, settings.window).deaths;
      return given(
        deaths?.value,
        (count) =>
          t("brief.deaths", { deaths: count, period: deaths === null ? "" : figureTime(deaths, translator) }),
        datasetSource(deaths?.source ?? "ucdp-country-year", state, translator),
        // Deaths are counted at home and where no risk is worked out, too.
        priority?.state === "outside" ? missing : t("live.noData"),
      );
    }
    case "moved": {
      const moved = selectWhatChanged(state)?.moved.find((area) => area.iso3 === iso3);
      return {
        text:
          moved === undefined
            ? missing
            : t("live.moved", { before: number(moved.before.rank), after: number(moved.after.rank) }),
        source: ranking,
      };
    }
    case "cause": {
      const moved = selectWhatChanged(state)?.moved.find((area) => area.iso3 === iso3);
      return { text: (moved && causeText(moved, translator)) ?? missing, source: ranking };
    }
  }
}

/** "nieuwere cijfers −13,8, herzien −0,3": what the score differs by; null where it cannot be told. */
function causeText(change: AreaChange, translator: Translator): string | null {
  const parts = roundedParts(change);
  if (parts === null) return null;
  const told = CHANGE_FACTORS.filter((factor) => parts[factor] !== 0).map((factor) =>
    translator.t("changes.part", {
      factor: translator.t(`changes.factor.${factor}`),
      value: signed(parts[factor], 1, translator),
    }),
  );
  return told.length === 0 ? translator.t("changes.none") : translator.list(told);
}

/** Why an area has no value, in words: what is not ranked lacks no data. */
function withoutValue(priority: AreaPriority | undefined, { t }: Translator): string {
  return priority === undefined || priority.state === "assessed"
    ? t("live.noData")
    : t(`state.area.${priority.state}`);
}

function missionValue(
  id: string,
  field: (typeof MISSION_VALUES)[number],
  state: State,
  translator: Translator,
): Value | null {
  const { t } = translator;
  const mission = state.data.documents.missions?.missions.find((one) => one.id === id);
  if (mission === undefined) return null;
  const { date } = state.view;
  const now = missionState(mission, date, selectSight(state));
  const source = registrySource(state, mission, translator);
  switch (field) {
    case "name":
      return { text: mission.acronym || mission.name, source: "" };
    case "state":
      return {
        text: now === "last-seen" ? lastSeenText(mission, translator) : t(`mission.state.${now}`),
        source,
      };
    case "start":
      return { text: factText(mission.start, "mission.unknown", translator), source };
    case "end":
      return { text: factText(mission.end, "mission.end.none", translator), source };
    case "mandate":
      return { text: factText(mission.mandateUntil, "mission.mandateUntil.none", translator), source };
    case "next":
      return { text: factText(nextEnd(mission, date), "mission.end.none", translator), source };
    case "dutch":
      return { text: t(`dutch.${dutchOn(mission, date, now)}`), source };
  }
}

/** A date as the registry has it; one that was not seen says so. */
function factText(
  fact: DatedFact | null,
  none: "mission.unknown" | "mission.end.none" | "mission.mandateUntil.none",
  { t, partialDate }: Translator,
): string {
  if (fact === null) return t(none);
  const date = partialDate(fact.date);
  return fact.basis === "seen" ? date : t("live.memory", { value: date });
}

function countValue(kind: (typeof COUNT_VALUES)[number], state: State, translator: Translator): Value {
  const { date, monthsAhead } = state.view;
  const { missions } = selectFiltered(state);
  const source = registrySource(state, null, translator);
  const count = (of: number, from = source): Value => ({ text: translator.number(of), source: from });
  switch (kind) {
    case "ranked":
      return count(selectRanked(state).length, rankingSource(state, translator));
    case "missions":
      return count(missions.length);
    case "certain":
      return count(countByCertainty(missions).certain);
    case "uncertain":
      return count(countByCertainty(missions).possible);
    case "last-seen":
      return count(countByCertainty(missions).lastSeen);
    case "dutch":
      return count(
        missions.filter(({ mission, state: now }) => dutchOn(mission, date, now) === "yes").length,
      );
    case "ending": {
      const sight = selectSight(state);
      return count(missions.filter(({ mission }) => endsSoon(mission, date, sight, monthsAhead)).length);
    }
  }
}

function viewValue(kind: (typeof VIEW_VALUES)[number], state: State, translator: Translator): Value {
  switch (kind) {
    case "date":
      return { text: translator.date(state.view.date), source: "" };
    case "year": {
      const period = selectPeriod(state);
      const text = period === null ? translator.t("live.noData") : periodEndText(period, translator);
      return { text, source: "" };
    }
    case "period": {
      const period = selectPeriod(state);
      const text = period === null ? translator.t("live.noData") : periodText(period, translator);
      return { text, source: "" };
    }
    case "border":
      return { text: borderNames(state, translator), source: "" };
  }
}

/** Names of the borders that are measured from. */
export const borderNames = (state: State, { list, pick }: Translator): string =>
  list(selectActiveBorders(state).map(({ names }) => pick(names)));

const rankingSource = (state: State, translator: Translator): string =>
  translator.t("live.source.ranking", {
    border: borderNames(state, translator),
    date: translator.date(state.view.date),
  });

const distanceSource = (state: State, translator: Translator): string =>
  translator.t("live.source.distance", { dataset: datasetSource("natural-earth", state, translator) });

function datasetSource(id: string, { data }: State, { pick }: Translator): string {
  const card = data.manifest?.datasets.find((dataset) => dataset.id === id);
  return card === undefined ? id : `${pick(card.title)}, ${card.edition}`;
}

/** The registry, and how well a row of it is known. */
function registrySource({ data }: State, mission: Mission | null, { t, date }: Translator): string {
  const edition = date(data.manifest?.edition ?? "");
  return mission === null || mission.confidence === "seen"
    ? t("live.source.registry", { edition })
    : t("live.source.registry.partly", { edition, confidence: t(`confidence.${mission.confidence}`) });
}
