import type { HomeArea } from "../../../../src/domain/borders/home-area.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { type RankAreasInput, rankAreas } from "../../../../src/domain/priority/rank-areas.ts";
import type { AreaPriority } from "../../../../src/domain/priority/types.ts";
import { day } from "../time/dates.ts";
import { builtData } from "./built-data.ts";

/** The built data as a ranking takes them: default border and settings, on the day of the edition. */
export function publishedBasis() {
  const data = builtData();
  const { areas, borders, homeAreas } = data.areas();
  const home = (id: string): HomeArea => {
    const found = homeAreas.find((homeArea) => homeArea.id === id);
    if (found === undefined) throw new Error(`no home area ${id}`);
    return found;
  };
  const input: RankAreasInput = {
    areas,
    figures: createFigures(data.figures()),
    distances: data.distances(),
    homeArea: home("europe-and-kingdom"),
    borders,
    outermost: false,
    date: day("2026-11-23"),
    settings: DEFAULT_SETTINGS,
  };
  const rank = (changes: Partial<RankAreasInput> = {}): readonly AreaPriority[] =>
    rankAreas({ ...input, ...changes });
  return { input, homeAreas, home, rank };
}

/** The codes of the ten highest, highest first. */
export function topTenOf(priorities: readonly AreaPriority<string>[]): readonly string[] {
  return [...priorities]
    .filter(({ rank }) => rank !== null && rank <= 10)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ iso3 }) => iso3);
}
