import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { printedParts } from "../../domain/priority/printed-parts.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { PILLARS, type PillarId, type RiskAssessment } from "../../domain/risk/types.ts";
import {
  isoPeriod,
  stretchesOf,
  type UsedVintage,
  usedInputs,
  vintageOf,
} from "../../domain/risk/vintage.ts";
import type { DataTable } from "../../snapshot/data/table.ts";
import { selectFiltered } from "../../state/selectors/filtered.ts";
import { selectPriorities } from "../../state/selectors/ranking.ts";
import { selectUncertainty } from "../../state/selectors/robustness.ts";
import type { State } from "../../state/store.ts";
import { AREA, areaCells, areaGeometries, column, LIST, rounded } from "./table-cells.ts";

/** Of the full number of draws alone: how far they are is no part of the view. */
export const isDrawn = ({ local }: State): boolean => local.draws.status.step === "ready";

function rowsShown(state: State): readonly AreaPriority[] {
  const { areas } = selectFiltered(state);
  return selectPriorities(state)
    .filter(({ iso3, state: stands }) => areas.has(iso3) && stands !== "home" && stands !== "outside")
    .sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9) || (a.iso3 < b.iso3 ? -1 : 1));
}

/** Every area in scope that the filters let through, highest priority first; unranked ones after. */
export function rankingTable(state: State): DataTable {
  const uncertainty = isDrawn(state) ? selectUncertainty(state) : null;
  const shown = rowsShown(state);
  return {
    id: "ranking",
    columns: [
      ...AREA,
      column("state", "text"),
      column("rank", "number", "#indicator+rank"),
      column("rank_low_90", "number"),
      column("rank_high_90", "number"),
      column("priority", "number", "#indicator+priority"),
      column("risk", "number", "#indicator+risk"),
      column("deaths", "number", "#affected+killed"),
      ...PILLARS.map((pillar) => column(`pillar_${pillar}`, "number")),
      column("coverage", "number"),
      ...PILLARS.map((pillar) => column(`contribution_${pillar}`, "number")),
      column("taken_by_distance", "number"),
      column("distance_km", "number", "#indicator+distance+km"),
      column("inside", "flag"),
      column("border", "text"),
      column("nearest_iso3", "text"),
      ...PILLARS.map((pillar) => column(`vintage_${pillar}`, "text")),
      column("flags", "text"),
    ],
    rows: shown.map((area) => {
      const { iso3, state: stands, rank, priority, assessment, nearest, isByFloor } = area;
      const printed = printedParts(area, 3);
      const interval = uncertainty?.get(iso3)?.rankInterval;
      return [
        ...areaCells(state, iso3),
        stands,
        rank,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        rounded(priority, 3),
        rounded(assessment?.risk, 3),
        assessment?.pillars.level.inputs.find(({ indicator }) => indicator === UCDP_DEATHS_TOTAL_BEST.id)
          ?.value ?? null,
        ...PILLARS.map((pillar) => rounded(assessment?.pillars[pillar].score, 4)),
        assessment?.coverage ?? null,
        ...PILLARS.map((pillar) => printed?.parts[pillar] ?? null),
        printed?.taken ?? null,
        rounded(nearest?.km, 1),
        nearest?.inside ?? null,
        nearest?.border ?? null,
        nearest?.toIso3 ?? null,
        ...PILLARS.map((pillar) => (assessment === null ? null : vintageCell(assessment, pillar))),
        [...(assessment?.flags ?? []), ...(isByFloor ? ["far-by-floor"] : [])].join(LIST) || null,
      ];
    }),
    geometries: areaGeometries(
      state,
      shown.map(({ iso3 }) => iso3),
    ),
  };
}

/** "ucdp-months 2020-05/2024-04, un-population 2023": the time of what entered a pillar; null where nothing did. */
const vintageCell = (assessment: RiskAssessment, pillar: PillarId): string | null =>
  vintageWords(vintageOf(usedInputs(assessment, [pillar]))) || null;

/** Datasets with the stretches of time of what entered, as ISO 8601 writes them. */
export const vintageWords = (vintages: readonly UsedVintage[]): string =>
  vintages.map((used) => `${used.dataset} ${stretchesOf(used).map(isoPeriod).join(" ")}`).join(LIST);

/** To which time the figures of the rows go that a ranking holds. */
export const rankingVintage = (state: State): readonly UsedVintage[] =>
  vintageOf(
    rowsShown(state).flatMap(({ assessment }) => (assessment === null ? [] : usedInputs(assessment))),
  );
