import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import "../../strings/snapshot-texts.ts";
import { countByCertainty } from "../../domain/effort/count.ts";
import { certaintyIn } from "../../domain/effort/effort.ts";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import type { DatedFact, Mission } from "../../domain/missions/mission.ts";
import { endsSoon, missionState, nextEnd } from "../../domain/missions/mission-state.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectRanked } from "../../state/selectors/ranking.ts";
import { selectSight } from "../../state/selectors/sight.ts";
import { selectPeriod } from "../../state/selectors/vintage.ts";
import type { State } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import { lastSeenText } from "../../ui/marks/last-seen-text.ts";
import { periodEndText, periodText } from "../../ui/period-text.ts";
import { AREA_VALUES, areaValue, borderNames, rankingSource, type Value } from "./area-values.ts";

/** A piece of a text with live values. */
export type LivePart =
  | { readonly kind: "text"; readonly text: string }
  /** `source` is empty for what needs none: a name, the date of the view. */
  | { readonly kind: "value"; readonly token: string; readonly text: string; readonly source: string }
  /** Shown as such: a reader sees that something is meant, and an author what. */
  | { readonly kind: "unknown"; readonly token: string; readonly text: string };

/** Kinds of values of a mission and of the whole view: `{mission:eutm-mali:end}`, `{count:missions}`. */
export const MISSION_VALUES = ["name", "state", "start", "end", "mandate", "next", "dutch"] as const;
export const COUNT_VALUES = [
  "ranked",
  "missions",
  "certain",
  "uncertain",
  "last-seen",
  "dutch",
  "dutch-certain",
  "dutch-unknown",
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
  const dutchOf = ({ mission, state: now }: (typeof missions)[number]) => dutchOn(mission, date, now);
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
      return count(missions.filter((row) => dutchOf(row) === "yes").length);
    case "dutch-certain":
      return count(
        missions.filter((row) => dutchOf(row) === "yes" && certaintyIn(row.state) === "certain").length,
      );
    case "dutch-unknown":
      return count(missions.filter((row) => dutchOf(row) === "unknown").length);
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

/** The registry, and how well a row of it is known. */
function registrySource({ data }: State, mission: Mission | null, { t, date }: Translator): string {
  const edition = date(data.manifest?.edition ?? "");
  return mission === null || mission.confidence === "seen"
    ? t("live.source.registry", { edition })
    : t("live.source.registry.partly", { edition, confidence: t(`confidence.${mission.confidence}`) });
}
