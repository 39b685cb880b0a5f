import type { MissionEdit } from "../../domain/missions/edits.ts";
import type { KnownRegistry } from "../../sources/mission-edits/check.ts";
import { missionEditsCsvFor } from "../../sources/mission-edits/csv.ts";
import { missionEditsGeojsonFor } from "../../sources/mission-edits/geojson.ts";
import { editsAsCsv, editsAsGeojson } from "../../sources/mission-edits/write.ts";
import { isFault, overLimit } from "../../sources/source.ts";
import type { Actions } from "../../state/actions.ts";
import { today } from "../first-date.ts";
import { saveFile } from "../own-border/save-file.ts";

/** As many faults as a reader takes in; each names its place. */
const MOST_FAULTS = 5;

/** Hands an analyst's changes to the browser as a file to keep. */
export function saveEdits(edits: readonly MissionEdit[], format: "geojson" | "csv"): void {
  const name = `einder-changes-${today()}.${format}`;
  if (format === "csv") saveFile(name, editsAsCsv(edits), "text/csv");
  else saveFile(name, editsAsGeojson(edits), "application/geo+json");
}

/**
 * Takes the changes of a file; what is wrong in it is told, record by record, and the rest is taken.
 *
 * @param known null while the registry is not there.
 */
export async function openEdits(
  chosen: File,
  known: KnownRegistry | null,
  actions: Pick<Actions, "takeEdits" | "notify">,
): Promise<void> {
  const importer = (/\.csv$/i.test(chosen.name) ? missionEditsCsvFor : missionEditsGeojsonFor)(known);
  const { records, issues } =
    overLimit(chosen.name, chosen.size, importer.mostBytes) ??
    importer.read({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) });
  const faults = issues.filter(isFault);
  for (const [index, issue] of faults.slice(0, MOST_FAULTS).entries()) {
    const kind = records.length > 0 ? "record" : "file";
    actions.notify({ id: `file-${chosen.name}-${index}`, kind, issue });
  }
  if (faults.length > MOST_FAULTS) {
    actions.notify({
      id: `file-${chosen.name}-more`,
      kind: "more-faults",
      count: faults.length - MOST_FAULTS,
      name: chosen.name,
    });
  }
  if (records.length > 0) actions.takeEdits(records);
}
