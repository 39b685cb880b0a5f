import "../../strings/briefing-texts.ts";
import "../../strings/later-texts.ts";
import type { Iso3 } from "../../domain/areas/area.ts";
import { editionOf } from "../../domain/datasets/card.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { type AreaChange, CHANGE_FACTORS } from "../../domain/priority/what-changed.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { periodOf } from "../../domain/risk/vintage.ts";
import { violenceFigures } from "../../domain/risk/violence-figures.ts";
import { selectWhatChanged } from "../../state/selectors/changes.ts";
import {
  selectActiveBorders,
  selectAreasById,
  selectFigures,
  selectPrioritiesById,
} from "../../state/selectors/ranking.ts";
import type { State } from "../../state/store.ts";
import type { Translator } from "../../strings/translator.ts";
import { deathsText } from "../../ui/brief/reason.ts";
import { roundedParts } from "../../ui/changes/rounded-parts.ts";
import { type AreaNames, areaName, distanceText } from "../../ui/distance-text.ts";
import { figureTime } from "../../ui/period-text.ts";
import { signed } from "../../ui/signed-number.ts";
import { warningWords } from "../../ui/warning-words.ts";
import { drawnOf } from "./slide-draws.ts";

/** A live value as it is read. */
export interface Value {
  readonly text: string;
  /** Empty for what needs none: a name, the date of the view. */
  readonly source: string;
}

/** Kinds of values of an area: `{rank:SDN}`. */
export const AREA_VALUES = [
  "name",
  "rank",
  "interval",
  "score",
  "risk",
  "distance",
  "nearest",
  "deaths",
  "moved",
  "cause",
] as const;

/** null for an area that is not known. */
export function areaValue(
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
    case "interval": {
      const interval = drawnOf(state).get(iso3)?.rankInterval;
      return {
        text: interval === undefined ? missing : intervalText(interval, translator),
        source: ranking,
      };
    }
    case "risk":
      return given(priority?.assessment?.risk, (risk) => number(risk, 1));
    case "distance":
      return given(priority?.nearest?.km, km, distanceSource(state, translator));
    case "nearest":
      return {
        text: priority?.state === "home" ? missing : nearestText(priority, areas, translator),
        source: distanceSource(state, translator),
      };
    case "deaths": {
      const figures = selectFigures(state);
      const { date, settings } = state.view;
      const deaths = figures && violenceFigures(figures, iso3, date, settings.window).deaths;
      return given(
        deaths?.value,
        (count) =>
          deathsText(priority?.assessment ?? null, translator) ??
          countedText(count, deaths === null ? "" : figureTime(deaths, translator), iso3, translator),
        datasetSource(
          deaths?.source ?? "ucdp-country-year",
          state,
          translator,
          deaths === null ? [] : [periodOf(deaths)],
        ),
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
      const cause = moved && causeText(moved, translator);
      const warnings = warningWords(priority?.assessment ?? null, translator);
      return { text: cause == null ? missing : [cause, ...warnings].join("; "), source: ranking };
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

/** "1–5"; "1" where both ends are one. */
const intervalText = ([best, worst]: readonly [number, number], { t, number }: Translator): string =>
  best === worst ? number(best) : t("draws.range", { best, worst });

/** How near an area lies, and whether it is ranked by the floor alone. */
function nearestText(priority: AreaPriority | undefined, areas: AreaNames, translator: Translator): string {
  const text = distanceText(priority?.nearest ?? null, areas, translator);
  return priority?.isByFloor === true ? `${text} (${translator.t("scope.floor")})` : text;
}

/** Deaths of an area that no risk is worked out for. */
function countedText(deaths: number, period: string, iso3: Iso3, { t }: Translator): string {
  const text = t("brief.deaths", { deaths, period });
  return ucdpUnit(iso3).areas.length > 1 ? `${text} (${t("flag.shared-figure")})` : text;
}

/** Names of the borders that are measured from. */
export const borderNames = (state: State, { list, pick }: Translator): string =>
  list(selectActiveBorders(state).map(({ names }) => pick(names)));

export const rankingSource = (state: State, translator: Translator): string =>
  translator.t("live.source.ranking", {
    border: borderNames(state, translator),
    date: translator.date(state.view.date),
  });

const distanceSource = (state: State, translator: Translator): string =>
  translator.t("live.source.distance", { dataset: datasetSource("natural-earth", state, translator) });

/** A dataset with the editions by which values of some periods came; with all of it where none are given. */
function datasetSource(
  id: string,
  { data }: State,
  { pick }: Translator,
  periods: Parameters<typeof editionOf>[1] = [],
): string {
  const card = data.manifest?.datasets.find((dataset) => dataset.id === id);
  return card === undefined ? id : `${pick(card.title)}, ${editionOf(card, periods)}`;
}
