import type { EffortCertainty } from "../domain/effort/effort.ts";
import { INSTRUMENTS } from "../domain/missions/mission.ts";
import { type Cell, csvOf, LIST } from "./csv.ts";
import type { EffortMeta, ReportedEffort } from "./effort-report.ts";

/**
 * Priority and effort as CSV (RFC 4180, comma, UTF-8), one row an area. A missing value is an empty cell. What the JSON
 * says once about the whole stands in every row, so that no row parts from its date, border and settings.
 */
export function effortCsv(meta: EffortMeta, areas: readonly ReportedEffort[]): string {
  return csvOf(areas.map((area) => row(meta, area)));
}

function row(meta: EffortMeta, area: ReportedEffort): Readonly<Record<string, Cell>> {
  const ids = (certainty: EffortCertainty) =>
    area.missions
      .filter((mission) => mission.certainty === certainty)
      .map(({ id }) => id)
      .join(LIST);
  return {
    iso3: area.iso3,
    name: area.name,
    name_nl: area.nameNl,
    rank: area.rank,
    priority: area.priority,
    quadrant: area.quadrant,
    uncertain: area.uncertain,
    size_unknown: area.sizeUnknown,
    effort_low: area.effort?.low ?? null,
    effort_high: area.effort?.high ?? null,
    ...Object.fromEntries(
      INSTRUMENTS.flatMap((instrument) => [
        [`${instrument}_certain`, area.byInstrument[instrument].certain],
        [`${instrument}_possible`, area.byInstrument[instrument].possible],
        [`${instrument}_last_seen`, area.byInstrument[instrument].lastSeen],
      ]),
    ),
    certain: ids("certain"),
    possible: ids("possible"),
    last_seen: area.missions
      .filter(({ certainty }) => certainty === "last-seen")
      .map(({ id, lastSeen }) => `${id}: ${lastSeen ?? "no dated source"}`)
      .join(LIST),
    elsewhere: area.elsewhere.map(({ id }) => id).join(LIST),
    confidence: [...area.missions, ...area.elsewhere]
      .map(({ id, confidence }) => `${id}: ${confidence}`)
      .join(LIST),
    date: meta.date,
    home: meta.home,
    outermost: meta.outermost,
    edges: meta.edges,
    window: meta.window,
    violence_from: meta.violence?.from ?? null,
    violence_to: meta.violence?.to ?? null,
    violence_provisional: meta.violence?.provisional ?? null,
    measure: meta.measure,
    instrument: meta.instrument,
    high_from: meta.highFrom,
    last_seen_months: meta.lastSeenMonths,
    months_past_edition: meta.monthsPastEdition,
    edition: meta.edition,
    fingerprint: meta.fingerprint,
    marking: meta.marking,
    sources: meta.sources.map(({ id, edition }) => `${id}: ${edition.replaceAll(";", " and")}`).join(LIST),
  };
}
