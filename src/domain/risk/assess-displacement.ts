import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import {
  UNHCR_IDPS,
  UNHCR_OTHER_IN_NEED_OF_PROTECTION_FROM,
  UNHCR_REFUGEES_FROM,
} from "../indicators/unhcr-displacement.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { isCoveredByUnhcr } from "./coverage-rules.ts";
import { displacementScore } from "./displacement.ts";
import { pillarInput } from "./pillar-input.ts";
import { populationOf } from "./population.ts";
import type { PillarAssessment } from "./types.ts";

const COLUMNS = [UNHCR_IDPS.id, UNHCR_REFUGEES_FROM.id, UNHCR_OTHER_IN_NEED_OF_PROTECTION_FROM.id];
/** The three columns and the population. */
const WANTED = COLUMNS.length + 1;

/**
 * The displacement pillar of an area on a date. All columns are read in one year, the latest in which
 * the area has any of them; a column absent in that year counts 0 there. Missing where no column is
 * present, or where the area is outside UNHCR's mandate.
 */
export function assessDisplacement(figures: Figures, iso3: Iso3, date: PlainDate): PillarAssessment {
  const latest = COLUMNS.flatMap((column) => figures.valueAt(column, iso3, date)?.year ?? []);
  if (!isCoveredByUnhcr(iso3) || latest.length === 0) {
    return {
      pillar: { id: "displacement", score: null, inputs: [], present: 0, wanted: WANTED },
      projected: false,
    };
  }
  const year = Math.max(...latest);
  const columns = COLUMNS.flatMap((column) => {
    const figure = figures.valueInYear(column, iso3, year);
    return figure === null ? [] : [pillarInput(column, figure, iso3, iso3)];
  });
  const population = populationOf(figures, [iso3], year, iso3);
  const displaced = columns.reduce((sum, { value }) => sum + value, 0);
  const inputs = [...columns, ...(population?.inputs ?? [])];
  return {
    pillar: {
      id: "displacement",
      score: population === null ? null : displacementScore(displaced, population.inhabitants),
      inputs,
      present: inputs.length,
      wanted: WANTED,
    },
    projected: population?.projected ?? false,
  };
}
