import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { levelScore } from "./level.ts";
import { pillarInput } from "./pillar-input.ts";
import { populationOf } from "./population.ts";
import { RISE_BASE_YEARS, riseScore } from "./rise.ts";
import type { PillarAssessment, PillarInput } from "./types.ts";
import type { ViolenceFigures } from "./violence-figures.ts";
import { populationYear } from "./violence-window.ts";

/** The level pillar: missing where the period is not coded or the population is not known. */
export function assessLevel(figures: Figures, iso3: Iso3, violence: ViolenceFigures): PillarAssessment {
  const wanted = 1 + violence.areas.length;
  const { deaths, period } = violence;
  if (deaths === null || period === null) {
    return { pillar: { id: "level", score: null, inputs: [], present: 0, wanted }, projected: false };
  }
  const population = populationOf(figures, violence.areas, populationYear(period), iso3);
  const inputs = [deathsInput(deaths, violence, iso3), ...(population?.inputs ?? [])];
  return {
    pillar: {
      id: "level",
      score: population === null ? null : levelScore(deaths.value, population.inhabitants),
      inputs,
      present: inputs.length,
      wanted,
    },
    projected: population?.projected ?? false,
  };
}

/** The rise pillar: missing unless the period and all three before it are coded. */
export function assessRise(iso3: Iso3, violence: ViolenceFigures): PillarAssessment {
  const { deaths, before } = violence;
  const inputs = [...(deaths === null ? [] : [deaths]), ...before].map((figure) =>
    deathsInput(figure, violence, iso3),
  );
  const meanBefore = before.reduce((sum, { value }) => sum + value, 0) / RISE_BASE_YEARS;
  const complete = deaths !== null && before.length === RISE_BASE_YEARS;
  return {
    pillar: {
      id: "rise",
      score: complete ? riseScore(deaths.value, meanBefore) : null,
      inputs,
      present: inputs.length,
      wanted: 1 + RISE_BASE_YEARS,
    },
    projected: false,
  };
}

function deathsInput(
  figure: Parameters<typeof pillarInput>[1],
  { publishedFor }: ViolenceFigures,
  iso3: Iso3,
): PillarInput {
  return pillarInput(UCDP_DEATHS_TOTAL_BEST.id, figure, publishedFor, iso3);
}
