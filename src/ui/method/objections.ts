import type { Iso3 } from "../../domain/areas/area.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { CONFLICT_THRESHOLD_DEATHS } from "../../domain/risk/level.ts";
import type { PillarInput } from "../../domain/risk/types.ts";
import type { SharedFigureRank } from "../../state/selectors/method.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import type { Translator } from "../../strings/translator.ts";
import { ageStatements } from "../area/area-statements.ts";
import { type AreaNames, areaName } from "../distance-text.ts";

/** What somebody would say against the ranking, and what answers it, in the numbers of the view. */
export interface Objection {
  readonly says: string;
  readonly answer: string;
}

export interface ObjectionInputs {
  /** Highest priority first. */
  readonly ranked: readonly AreaPriority[];
  readonly shared: readonly SharedFigureRank[];
  /** null while the draws run. */
  readonly uncertainty: ReadonlyMap<Iso3, RankUncertainty> | null;
  readonly draws: number;
  readonly areas: AreaNames;
}

/** Level of violence from which an area counts as one of the most violent. */
const HIGH_LEVEL = 0.8;
const TOP = 10;
const FIRM_SHARE = 0.9;

/** Each objection that the ranking gives cause for: where no area does, it is not made. */
export function objections(inputs: ObjectionInputs, translator: Translator): readonly Objection[] {
  const { t } = translator;
  const ages = ageStatements(
    inputs.ranked.flatMap(({ assessment }) => (assessment === null ? [] : inputsOf(assessment.pillars))),
    translator,
  );
  return [
    ...logScale(inputs, translator),
    ...sharedFigure(inputs, translator),
    ...touches(inputs, translator),
    ...calmAbove(inputs, translator),
    ...(ages.length === 0 ? [] : [{ says: t("method.attack.old"), answer: ages.join(" ") }]),
    weights(inputs, translator),
    { says: t("method.attack.gap"), answer: t("method.attack.gap.answer") },
    {
      says: t("method.attack.threat"),
      answer: `${t("statement.notThreat")} ${t("statement.notPrediction")}`,
    },
  ];
}

function inputsOf(pillars: Readonly<Record<string, { readonly inputs: readonly PillarInput[] }>>) {
  return Object.values(pillars).flatMap(({ inputs }) => inputs);
}

function deathsOf({ assessment }: AreaPriority): number | null {
  const level = assessment?.pillars.level.inputs ?? [];
  return level.find(({ indicator }) => indicator === UCDP_DEATHS_TOTAL_BEST.id)?.value ?? null;
}

/** With the deaths that are the area's own: a shared figure has an objection of its own. */
function withDeaths(ranked: readonly AreaPriority[]) {
  return ranked.flatMap((priority) => {
    const deaths = deathsOf(priority);
    const isShared = priority.assessment?.flags.includes("shared-figure") === true;
    return deaths === null || isShared ? [] : [{ priority, deaths }];
  });
}

function logScale({ ranked, areas }: ObjectionInputs, translator: Translator): readonly Objection[] {
  const { t, number } = translator;
  const level = ({ assessment }: AreaPriority) => assessment?.pillars.level.score ?? 0;
  const violent = withDeaths(ranked)
    .filter(({ priority }) => level(priority) >= HIGH_LEVEL)
    .sort((a, b) => a.deaths - b.deaths);
  const [few, many] = [violent[0], violent.at(-1)];
  if (few === undefined || many === undefined || few === many) return [];
  const names = {
    few: areaName(few.priority.iso3, areas, translator),
    many: areaName(many.priority.iso3, areas, translator),
  };
  return [
    {
      says: t("method.attack.log", {
        ...names,
        fewDeaths: number(few.deaths),
        manyDeaths: number(many.deaths),
      }),
      answer: t("method.attack.log.answer", {
        ...names,
        fewScore: number(level(few.priority), 2),
        manyScore: number(level(many.priority), 2),
      }),
    },
  ];
}

function sharedFigure({ shared, areas }: ObjectionInputs, translator: Translator): readonly Objection[] {
  const { t, list } = translator;
  if (shared.length === 0) return [];
  return [
    {
      says: t("method.attack.shared", {
        areas: list(shared.map(({ iso3 }) => areaName(iso3, areas, translator))),
      }),
      answer: t("method.attack.shared.answer", {
        ranks: list(
          shared.map(({ iso3, rank, without }) =>
            t("method.attack.shared.rank", { area: areaName(iso3, areas, translator), rank, without }),
          ),
        ),
      }),
    },
  ];
}

/** Of the area that loses most when its capital is taken for its nearest edge. */
function touches({ ranked, areas }: ObjectionInputs, translator: Translator): readonly Objection[] {
  const { t, number } = translator;
  const [most] = ranked
    .flatMap(({ iso3, nearest, priority, priorityByOtherMeasure }) =>
      priority === null || priorityByOtherMeasure === null || nearest?.km !== 0
        ? []
        : [{ iso3, priority, other: priorityByOtherMeasure }],
    )
    .sort((a, b) => b.priority - b.other - (a.priority - a.other));
  if (most === undefined) return [];
  const area = areaName(most.iso3, areas, translator);
  return [
    {
      says: t("method.attack.touch", { area }),
      answer: t("method.attack.touch.answer", {
        area,
        edge: number(most.priority, 1),
        capital: number(most.other, 1),
      }),
    },
  ];
}

/** Of the highest area with few deaths, and the one with most deaths below it. */
function calmAbove({ ranked, areas }: ObjectionInputs, translator: Translator): readonly Objection[] {
  const { t, km, number } = translator;
  const rows = withDeaths(ranked);
  const at = rows.findIndex(({ deaths }) => deaths < CONFLICT_THRESHOLD_DEATHS);
  const calm = rows[at];
  const [violent] = rows.slice(at + 1).sort((a, b) => b.deaths - a.deaths);
  if (calm === undefined || violent === undefined || violent.deaths <= calm.deaths) return [];
  const words = {
    calm: areaName(calm.priority.iso3, areas, translator),
    violent: areaName(violent.priority.iso3, areas, translator),
  };
  return [
    {
      says: t("method.attack.calm", {
        ...words,
        calmDeaths: number(calm.deaths),
        violentDeaths: number(violent.deaths),
      }),
      answer: t("method.attack.calm.answer", {
        ...words,
        calmRank: calm.priority.rank ?? 0,
        violentRank: violent.priority.rank ?? 0,
        calmKm: km(calm.priority.nearest?.km ?? 0),
        violentKm: km(violent.priority.nearest?.km ?? 0),
      }),
    },
  ];
}

function weights({ ranked, uncertainty, draws, areas }: ObjectionInputs, translator: Translator): Objection {
  const { t, list, number } = translator;
  const says = t("method.attack.weights");
  if (uncertainty === null) return { says, answer: t("method.attack.weights.waiting") };
  const firm = ranked
    .slice(0, TOP)
    .filter(({ iso3 }) => (uncertainty.get(iso3)?.topTenShare ?? 0) > FIRM_SHARE);
  const answer = t("method.attack.weights.answer", {
    draws: number(draws),
    firm: firm.length,
    areas: list(firm.map(({ iso3 }) => areaName(iso3, areas, translator))),
  });
  return { says, answer };
}
