import * as v from "valibot";
import { check } from "../tables/check.ts";
import { ProblemLog } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import { checkSources, type SourceClasses } from "./source-classes.ts";

const FILE = "home-areas/home-areas.json";
const schema = v.object({ memberships: v.array(v.object({ id: v.string(), sources: v.array(v.string()) })) });

/** Holds the sources of the lists of members to the rule for sources. @throws DataError when one is unknown, refused or sanctioned. */
export function checkHomeAreaSources(folder: DataFolder, publishers: SourceClasses): void {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const { memberships } = check(schema, folder.json(FILE), { file, place: "" }, log) ?? { memberships: [] };
  for (const { id, sources } of memberships) {
    const cited = sources.map((name) => ({ name, weak: false, marked: false }));
    checkSources(cited, publishers, { file, place: `membership "${id}"`, field: "sources" }, log);
  }
  log.throwIfAny();
}
