import { MOST_SNAPSHOT_BYTES, snapshotKind } from "../../snapshot/stamp/snapshot-kind.ts";
import { geojsonPolygons } from "../../sources/geojson/read.ts";
import { isFault, overLimit, type SourceFile } from "../../sources/source.ts";
import { looksLikeBriefing } from "../../state/briefing/read.ts";
import { looksLikeProject, readProject } from "../../state/project-file/read.ts";
import { initialView } from "../../state/view.ts";
import type { FileTarget } from "./file-target.ts";

/** As many faults as a reader takes in; each names its place. */
const MOST_FAULTS = 3;

/** Bytes by which pictures, prints and slides are known. */
const SNAPSHOT_START = 512;

/**
 * Opens a file that the user chose or dropped: a project, or a border in GeoJSON. What is wrong with it is told in a
 * notice, and then nothing has changed.
 *
 * @returns true when it was a project that is now on the screen.
 */
export async function openFile(chosen: File, target: FileTarget): Promise<boolean> {
  const start = new Uint8Array(await chosen.slice(0, SNAPSHOT_START).arrayBuffer());
  const isSnapshot = snapshotKind(start) !== null;
  // Of what is over every limit nothing is taken into memory.
  const mostBytes = isSnapshot ? MOST_SNAPSHOT_BYTES : geojsonPolygons.mostBytes;
  const [tooLarge] = overLimit(chosen.name, chosen.size, mostBytes)?.issues ?? [];
  if (tooLarge !== undefined) {
    target.actions.notify({ id: `file-${chosen.name}`, kind: "file", issue: tooLarge });
    return false;
  }
  if (isSnapshot) {
    const { openSnapshot } = await import("../snapshot/open-snapshot.ts");
    await openSnapshot(chosen.name, new Uint8Array(await chosen.arrayBuffer()), target);
    return true;
  }
  const file: SourceFile = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
  if (looksLikeBriefing(file)) {
    const { openBriefing } = await import("../briefing/open-briefing.ts");
    return openBriefing(file, target);
  }
  return looksLikeProject(file) ? openProjectFile(file, target) : openBorderFile(file, target);
}

function openProjectFile(file: SourceFile, { store, actions }: FileTarget): boolean {
  const { view, data } = store.getState();
  const result = readProject(file, initialView(view.date, view.language));
  if ("fault" in result) {
    actions.notify({ id: `file-${file.name}`, kind: "file", issue: result.fault });
    return false;
  }
  const { project } = result;
  actions.openView(project.view);
  for (const [index, issue] of project.dropped.entries()) {
    actions.notify({ id: `link-${index}-${issue.parameter}`, kind: "link", issue });
  }
  if (
    project.data !== null &&
    data.manifest !== null &&
    project.data.fingerprint !== data.manifest.fingerprint
  ) {
    const { edition } = project.data;
    actions.notify({ id: `other-data-${file.name}`, kind: "other-data", name: file.name, edition });
  }
  actions.checkSelection();
  return true;
}

/** A border with a part missing is another border: one feature that is wrong refuses the file. */
function openBorderFile(file: SourceFile, { actions }: FileTarget): boolean {
  const { records, issues } = geojsonPolygons.read(file);
  const faults = issues.filter(isFault);
  for (const [index, issue] of faults.slice(0, MOST_FAULTS).entries()) {
    actions.notify({ id: `file-${file.name}-${index}`, kind: "file", issue });
  }
  if (faults.length > 0) return false;
  const [first, ...others] = records;
  const named = others.length === 0 ? first?.name : null;
  actions.editBorder({
    step: "form",
    name: (named ?? file.name.replace(/\.[^.]*$/, "")).slice(0, 80),
    edges: "lonlat",
    polygons: records.flatMap(({ polygons }) => polygons),
    replaces: null,
    remarks: issues,
  });
  return false;
}
