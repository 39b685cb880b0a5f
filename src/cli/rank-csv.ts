import { PILLARS } from "../domain/risk/types.ts";
import { type Cell, csvOf, LIST } from "./csv.ts";
import type { RankMeta } from "./rank-meta.ts";
import type { ReportedArea } from "./rank-report.ts";

/**
 * The ranking as CSV (RFC 4180, comma, UTF-8), one row an area. A missing value is an empty cell. What the JSON
 * says once about the whole stands in every row, so that no row parts from its date, border and settings.
 */
export function rankCsv(meta: RankMeta, areas: readonly ReportedArea[]): string {
  return csvOf(areas.map((area) => row(meta, area)));
}

function row(meta: RankMeta, area: ReportedArea): Readonly<Record<string, Cell>> {
  const { settings } = meta;
  return {
    iso3: area.iso3,
    name: area.name,
    name_nl: area.nameNl,
    state: area.state,
    rank: area.rank,
    interval_low: area.interval?.[0] ?? null,
    interval_high: area.interval?.[1] ?? null,
    top_ten_share: area.topTenShare,
    indistinguishable_from: area.indistinguishableFrom?.join(LIST) ?? null,
    priority: area.priority,
    risk: area.risk,
    risk_low: area.riskRange?.[0] ?? null,
    risk_high: area.riskRange?.[1] ?? null,
    ...Object.fromEntries(PILLARS.map((pillar) => [`pillar_${pillar}`, area.pillars?.[pillar] ?? null])),
    coverage: area.coverage,
    distance_km: area.distanceKm,
    inside: area.inside,
    border: area.border,
    border_area: area.borderArea,
    nearest_lon: area.nearest?.[0] ?? null,
    nearest_lat: area.nearest?.[1] ?? null,
    proximity: area.proximity,
    ...Object.fromEntries(
      PILLARS.map((pillar) => [`contribution_${pillar}`, area.contributions?.[pillar] ?? null]),
    ),
    taken_by_distance: area.takenByDistance,
    priority_by_other_measure: area.priorityByOtherMeasure,
    ...Object.fromEntries(
      PILLARS.map((pillar) => [
        `vintage_${pillar}`,
        Object.entries(area.vintage?.[pillar] ?? {})
          .map(([indicator, times]) => `${indicator} ${times.join(" ")}`)
          .join(LIST),
      ]),
    ),
    flags: area.flags.join(LIST),
    ...(meta.comparedWith === null
      ? {}
      : {
          compared_with: meta.comparedWith,
          former_rank: area.former?.rank ?? null,
          former_priority: area.former?.priority ?? null,
          change: area.former?.change ?? null,
          change_revised: area.former?.revised ?? null,
          change_newer: area.former?.newer ?? null,
        }),
    date: meta.date,
    home: meta.home,
    outermost: meta.outermost,
    edges: meta.edges,
    window: meta.window,
    violence_from: meta.violence?.from ?? null,
    violence_to: meta.violence?.to ?? null,
    violence_provisional: meta.violence?.provisional ?? null,
    measure: settings.measure,
    decay: settings.decay,
    half_distance_km: settings.halfDistanceKm,
    floor: settings.floor,
    aggregation: settings.aggregation,
    ...Object.fromEntries(PILLARS.map((pillar) => [`weight_${pillar}`, settings.weights[pillar]])),
    differs_from_default: meta.differsFromDefault,
    draws: meta.draws,
    seed: meta.seed,
    edition: meta.edition,
    fingerprint: meta.fingerprint,
    marking: meta.marking,
    figures_used: meta.sources
      .flatMap(({ id, used }) => (used === null ? [] : [`${id} ${used.join(" ")}`]))
      .join(LIST),
    sources: meta.sources.map(({ id, edition }) => `${id}: ${edition.replaceAll(";", " and")}`).join(LIST),
  };
}
