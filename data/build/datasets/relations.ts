import * as v from "valibot";
import type { MissionRelation, RelatedMission } from "../../../src/domain/missions/mission.ts";
import { text } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "missions/relations.json";

/** How a relation is written, always from one side, and what it is from the other. */
const INVERSE = { successor: "predecessor", "next-edition": "previous-edition", part: "whole" } as const;
const KINDS = ["successor", "next-edition", "part"] as const;

const relationSchema = v.strictObject({
  of: text,
  kind: v.picklist(KINDS, `one of ${KINDS.join(", ")}`),
  is: text,
  basis: v.picklist(["seen", "memory"], "seen or memory"),
});

/**
 * The related rows of each row of the registry, by its id, told from both sides; a row without any is not in the map.
 *
 * @throws DataError when a relation does not fit the schema, names a row that is not there or itself, or stands there twice.
 */
export function readRelations(
  folder: DataFolder,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly RelatedMission[]> {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const items = check(v.array(v.unknown()), folder.json(FILE), { file, place: "" }, log) ?? [];
  const related = new Map<string, RelatedMission[]>();
  const add = (id: string, relation: MissionRelation, other: string, basis: RelatedMission["basis"]) =>
    related.set(id, [...(related.get(id) ?? []), { id: other, relation, basis }]);
  for (const [index, item] of items.entries()) {
    const place = `item ${index + 1}`;
    const relation = check(relationSchema, item, { file, place }, log);
    if (!relation) continue;
    const { of, kind, is, basis } = relation;
    const refuse = (field: string, expected: string) =>
      log.add({ file, place, field, found: shown(field === "of" ? of : is), expected });
    if (!ids.has(of)) refuse("of", "the id of a row of data/missions/missions.json");
    else if (!ids.has(is)) refuse("is", "the id of a row of data/missions/missions.json");
    else if (of === is) refuse("is", "another row than itself");
    else if (related.get(of)?.some(({ id }) => id === is)) refuse("is", "a pair that stands there once");
    else {
      add(of, kind, is, basis);
      add(is, INVERSE[kind], of, basis);
    }
  }
  log.throwIfAny();
  return related;
}
