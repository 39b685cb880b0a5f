import type { Iso3 } from "../../domain/areas/area.ts";
import { type Classification, fixedClassification } from "../../domain/classification/classification.ts";
import {
  PILLAR_CLASSIFICATION,
  PRIORITY_CLASSIFICATION,
  RISK_CLASSIFICATION,
} from "../../domain/classification/standard.ts";
import { INDICATORS } from "../../domain/indicators/index.ts";
import { PILLARS, type PillarId } from "../../domain/risk/types.ts";
import { createTranslator, type Translator } from "../../strings/translator.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectPriorities } from "./ranking.ts";

/** What fills the areas: a value per area with its unit, fixed breaks and vintage. */
export interface Fill {
  readonly title: string;
  readonly note: string | null;
  readonly decimals: number;
  readonly classification: Classification;
  readonly classLabels: readonly string[];
  /** null: no value for the area. */
  readonly values: ReadonlyMap<Iso3, number | null>;
}

/** `0–10`, `10–25`, ... and `60+` for the last class, whose upper end is open unless `top` is given. */
function labelsOf(
  { breaks }: Classification,
  translator: Translator,
  decimals: number,
  top: number | null,
): string[] {
  const text = (value: number) => translator.number(value, Number.isInteger(value) ? 0 : decimals);
  return [...breaks, null].map((upper, index) => {
    const lower = breaks[index - 1];
    if (lower === undefined) return `< ${text(upper ?? 0)}`;
    if (upper === null) return top === null ? `≥ ${text(lower)}` : `${text(lower)}–${text(top)}`;
    return `${text(lower)}–${text(upper)}`;
  });
}

/** The pillars that deaths go into. */
const VIOLENCE: ReadonlySet<string> = new Set<PillarId>(["level", "rise"]);

const pillarOf = (choropleth: string): PillarId | null =>
  PILLARS.find((pillar) => choropleth === `pillar:${pillar}`) ?? null;

export const selectFill: (state: State) => Fill = memo(
  (state: State) =>
    [
      state.view.choropleth,
      state.view.language,
      state.view.date,
      selectPriorities(state),
      selectFigures(state),
    ] as const,
  (choropleth, language, date, priorities, figures) => {
    const translator = createTranslator(language);
    const pillar = pillarOf(choropleth);
    const rests = priorities.some(({ assessment }) => assessment?.flags.includes("provisional-months"));
    const withMonths = (scale: string) =>
      rests ? `${scale}, ${translator.t("flag.provisional-months")}` : scale;
    if (pillar !== null) {
      return {
        title: translator.t(`pillar.${pillar}`),
        note: VIOLENCE.has(pillar)
          ? withMonths(translator.t("map.fill.pillar"))
          : translator.t("map.fill.pillar"),
        decimals: 2,
        classification: PILLAR_CLASSIFICATION,
        classLabels: labelsOf(PILLAR_CLASSIFICATION, translator, 1, 1),
        values: new Map(
          priorities.map(({ iso3, assessment }) => [iso3, assessment?.pillars[pillar].score ?? null]),
        ),
      };
    }
    const indicator = INDICATORS.find(({ id }) => choropleth === `indicator:${id}`);
    if (indicator !== undefined) {
      const readings = new Map(
        priorities.map(({ iso3 }) => [iso3, figures?.valueAt(indicator.id, iso3, date) ?? null] as const),
      );
      const years = [...readings.values()].flatMap((reading) => (reading === null ? [] : [reading.year]));
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const unit = translator.pick(indicator.unit);
      const classification = fixedClassification(indicator.breaks);
      return {
        title: translator.pick(indicator.names),
        note: years.length === 0 ? unit : `${unit}, ${first === last ? last : `${first}–${last}`}`,
        decimals: indicator.decimals,
        classification,
        classLabels: labelsOf(classification, translator, indicator.decimals, null),
        values: new Map([...readings].map(([iso3, reading]) => [iso3, reading?.value ?? null])),
      };
    }
    const byPriority = choropleth === "priority";
    const classification = byPriority ? PRIORITY_CLASSIFICATION : RISK_CLASSIFICATION;
    return {
      title: translator.t(byPriority ? "choropleth.priority" : "choropleth.risk"),
      note: withMonths(translator.t("risk.scale")),
      decimals: 1,
      classification,
      classLabels: labelsOf(classification, translator, 0, 100),
      values: new Map(
        priorities.map(({ iso3, assessment, priority }) => [
          iso3,
          byPriority ? priority : (assessment?.risk ?? null),
        ]),
      ),
    };
  },
);
