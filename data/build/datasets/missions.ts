import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { everHosts } from "../../../src/domain/missions/hosts-of.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import { type Admin1Area, admin1Key } from "./admin1.ts";
import type { AreaRow } from "./areas.ts";
import { type MissionRow, missionRowSchema } from "./mission-schema.ts";
import type { SourceShape } from "./shapes.ts";
import { type CitedSource, checkSources, inOrder, type SourceClasses } from "./source-classes.ts";

const FILE = "missions/missions.json";

/** What the rows of the registry refer to. */
export interface MissionReferences {
  readonly areas: ReadonlyMap<Iso3, AreaRow>;
  readonly admin1: ReadonlyMap<string, Admin1Area>;
  readonly shapes: ReadonlyMap<string, SourceShape>;
  readonly publishers: SourceClasses;
}

/**
 * The rows of `data/missions/missions.json`, in their order, each with its official sources first.
 *
 * @throws DataError when a row does not fit the schema, repeats an id, or names an area, first-level area
 *   or shape that is not there, or cites a publisher that the rule for sources does not admit.
 */
export function readMissions(folder: DataFolder, references: MissionReferences): readonly MissionRow[] {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const items = check(v.array(v.unknown()), folder.json(FILE), { file, place: "" }, log) ?? [];
  const ids = new Set<string>();
  const rows: MissionRow[] = [];
  for (const [index, item] of items.entries()) {
    const place = `item ${index + 1}${idOf(item)}`;
    const row = check(missionRowSchema, item, { file, place }, log);
    if (!row) continue;
    const refuse = (field: string, found: string, expected: string) =>
      log.add({ file, place, field, found: shown(found), expected });
    if (ids.has(row.id)) refuse("id", row.id, "an id that no item above has");
    ids.add(row.id);
    requireReferences(row, references, refuse);
    refuseSeenOnSlight(row, refuse);
    const cited = (sources: readonly CitedSource[], field: string) =>
      checkSources(sources, references.publishers, { file, place, field }, log);
    cited(row.sources.map(asCited), "sources");
    for (const [at, { sources }] of (row.reports ?? []).entries()) {
      // A report has a weight of its own.
      cited(
        sources.map((source) => ({ ...asCited(source), weak: true })),
        `reports.${at}.sources`,
      );
    }
    rows.push({ ...row, sources: inOrder(row.sources, nameOfSource, references.publishers) });
  }
  log.throwIfAny();
  return rows;
}

/** Every area that a mission names: hosts, beneficiaries, footprint and headquarters. */
export function areasNamed(row: MissionRow): readonly { readonly field: string; readonly iso3: Iso3 }[] {
  const { hosts, beneficiaries, footprint, headquarters } = row;
  return [
    ...hosts.map((iso3, at) => ({ field: `hosts.${at}`, iso3 })),
    ...beneficiaries.map((iso3, at) => ({ field: `beneficiaries.${at}`, iso3 })),
    ...footprint.countries.map((iso3, at) => ({ field: `footprint.countries.${at}`, iso3 })),
    ...headquarters.map(({ iso3 }, at) => ({ field: `headquarters.${at}.iso3`, iso3 })),
  ];
}

function requireReferences(
  row: MissionRow,
  { areas, admin1, shapes }: MissionReferences,
  refuse: (field: string, found: string, expected: string) => void,
): void {
  for (const { field, iso3 } of areasNamed(row)) {
    if (!areas.has(iso3)) refuse(field, iso3, "a code of data/areas/areas.csv");
  }
  for (const [at, named] of row.footprint.admin1.entries()) {
    if (!admin1.has(admin1Key(named))) {
      refuse(`footprint.admin1.${at}`, admin1Key(named), "an area of data/admin-1/admin-1.geojson");
    }
  }
  for (const [at, key] of row.footprint.shapes.entries()) {
    if (!shapes.has(key)) refuse(`footprint.shapes.${at}`, key, "a key of data/missions/shapes.json");
  }
  const drawn = {
    "admin-1": row.footprint.admin1,
    sea: row.footprint.shapes,
    "line-or-zone": row.footprint.shapes,
  };
  const inAreas = everHosts(row);
  const told = row.sources.map(nameOfSource);
  for (const [at, { iso3, source }] of row.hostTerms.entries()) {
    if (!inAreas.includes(iso3)) refuse(`hostTerms.${at}.iso3`, iso3, "a host, or an area of the footprint");
    if (source !== null && !told.includes(source)) {
      refuse(`hostTerms.${at}.source`, source, "the address or site of a source of the row");
    }
  }
  const { kind } = row.footprint;
  if ((kind === "admin-1" || kind === "sea" || kind === "line-or-zone") && drawn[kind].length === 0) {
    refuse("footprint.kind", kind, "a kind for which the row names what to draw");
  }
}

const nameOfSource = (source: MissionRow["sources"][number]): string =>
  "url" in source ? source.url : source.site;

const asCited = (source: MissionRow["sources"][number]): CitedSource => ({
  name: nameOfSource(source),
  weak: source.weight !== undefined,
  marked: source.publisher !== undefined,
});

/** Where every source of a row settles nothing, nothing in it was seen. */
function refuseSeenOnSlight(
  row: MissionRow,
  refuse: (field: string, found: string, expected: string) => void,
): void {
  if (row.sources.length === 0 || row.sources.some(({ weight }) => weight === undefined)) return;
  const { start, end, mandateUntil, dutch, confidence } = row;
  const less = "less than seen: each of its sources is a headline only or weak";
  for (const [field, fact] of Object.entries({ start, end, mandateUntil, dutch })) {
    if (fact?.basis === "seen") refuse(`${field}.basis`, fact.basis, less);
  }
  if (confidence === "seen" || confidence === "partly-seen") refuse("confidence", confidence, less);
  if (row.fieldsSeen.length > 0) refuse("fieldsSeen", row.fieldsSeen.join(", "), less);
}

function idOf(item: unknown): string {
  const named = v.safeParse(v.object({ id: v.string() }), item);
  return named.success ? ` (${named.output.id})` : "";
}
