import type { Iso3 } from "../../domain/areas/area.ts";
import { EMBEDDING_FLAGS, type Embedding } from "../../domain/missions/embedding.ts";
import { everHosts } from "../../domain/missions/hosts-of.ts";
import { FRAMEWORKS, INSTRUMENTS, type Mission } from "../../domain/missions/mission.ts";
import { MISSION_STATES } from "../../domain/missions/mission-state.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";

export const MISSION_GROUPINGS = ["none", "state", "framework", "instrument", "host", "embedding"] as const;
export type MissionGrouping = (typeof MISSION_GROUPINGS)[number];

export const MISSION_SORTS = ["name", "start", "end", "distance"] as const;
export type MissionSort = (typeof MISSION_SORTS)[number];

/** What a reader knows a row by. */
export const shortName = ({ acronym, name }: Mission): string => (acronym === "" ? name : acronym);

/** A group of rows; a row with several instruments or hosts stands in each of their groups. */
export interface MissionGroup {
  /** A state, framework, instrument or iso3; null for the one group of an ungrouped list, and for rows without a host. */
  readonly key: string | null;
  readonly rows: readonly MissionOnDate[];
}

/** Harder cases first, then what is missing, then where nothing is, and what is not present on the date. */
export const EMBEDDING_GROUPS = ["hard", ...EMBEDDING_FLAGS, "embedded", "not-present"] as const;
export type EmbeddingGroup = (typeof EMBEDDING_GROUPS)[number];

function embeddingGroups(embedding: Embedding | undefined): readonly EmbeddingGroup[] {
  if (embedding === undefined) return ["not-present"];
  const { flags, isHard } = embedding;
  return flags.length === 0 ? ["embedded"] : [...(isHard ? (["hard"] as const) : []), ...flags];
}

const LAST = "9999";

/** Farther than any place on earth. */
const UNKNOWN_KM = 1e6;
const kmOf = ({ id }: Mission, kms: ReadonlyMap<string, number>): number => kms.get(id) ?? UNKNOWN_KM;

const endOf = ({ end, mandateUntil }: Mission): string => end?.date ?? mandateUntil?.date ?? LAST;

/**
 * Rows by name; or by start, newest first; or by end, soonest first and those without one last; or by distance, nearest first.
 * Unknown starts and distances are last.
 *
 * @param kms distance to the border that counts, by mission id.
 */
export function sortMissions(
  rows: readonly MissionOnDate[],
  sort: MissionSort,
  compare: (a: string, b: string) => number,
  kms: ReadonlyMap<string, number> = new Map(),
): readonly MissionOnDate[] {
  const byName = (a: MissionOnDate, b: MissionOnDate) => compare(shortName(a.mission), shortName(b.mission));
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const by: Readonly<Record<MissionSort, (a: MissionOnDate, b: MissionOnDate) => number>> = {
    name: byName,
    start: (a, b) => text(b.mission.start?.date ?? "", a.mission.start?.date ?? ""),
    end: (a, b) => text(endOf(a.mission), endOf(b.mission)),
    distance: (a, b) => kmOf(a.mission, kms) - kmOf(b.mission, kms),
  };
  return [...rows].sort((a, b) => by[sort](a, b) || byName(a, b));
}

/**
 * Rows in groups, groups in the order of their terms (hosts by name), empty groups left out.
 *
 * @param areas that a mission stands under by host: those it is in on a day, or ever was.
 * @param embeddings the check of each row that is present, by mission id; asked for by that grouping alone.
 */
export function groupMissions(
  rows: readonly MissionOnDate[],
  grouping: MissionGrouping,
  compareHosts: (a: Iso3, b: Iso3) => number,
  embeddings: ReadonlyMap<string, Embedding> = new Map(),
  areas: (mission: Mission) => readonly Iso3[] = everHosts,
): readonly MissionGroup[] {
  const groups = (
    keys: readonly string[],
    keysOf: (row: MissionOnDate) => readonly string[],
  ): readonly MissionGroup[] =>
    keys
      .map((key) => ({ key, rows: rows.filter((row) => keysOf(row).includes(key)) }))
      .filter((group) => group.rows.length > 0);
  switch (grouping) {
    case "none":
      return rows.length === 0 ? [] : [{ key: null, rows }];
    case "state":
      return groups(MISSION_STATES, ({ state }) => [state]);
    case "framework":
      return groups(FRAMEWORKS, ({ mission }) => [mission.framework]);
    case "instrument":
      return groups(INSTRUMENTS, ({ mission }) => mission.instruments);
    case "embedding":
      return groups(EMBEDDING_GROUPS, ({ mission }) => embeddingGroups(embeddings.get(mission.id)));
    case "host": {
      const hosts = [...new Set(rows.flatMap(({ mission }) => areas(mission)))].sort(compareHosts);
      const without = rows.filter(({ mission }) => areas(mission).length === 0);
      return [
        ...groups(hosts, ({ mission }) => areas(mission)),
        ...(without.length === 0 ? [] : [{ key: null, rows: without }]),
      ];
    }
  }
}
