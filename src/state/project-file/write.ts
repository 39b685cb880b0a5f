import type { Manifest } from "../../domain/datasets/documents.ts";
import { encodeLink } from "../link/codec.ts";
import type { ViewState } from "../view.ts";
import { PROJECT_FORMAT, PROJECT_VERSION, type ProjectDocument } from "./schema.ts";

/**
 * A view with everything it rests on but the data, as the text of a project file. The same view makes the same bytes.
 *
 * @param manifest of the data that are loaded; null before.
 */
export function writeProject(
  view: ViewState,
  manifest: Pick<Manifest, "edition" | "fingerprint"> | null,
): string {
  const { ownBorder } = view;
  const document: ProjectDocument = {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    link: encodeLink(view),
    data: manifest && { edition: manifest.edition, fingerprint: manifest.fingerprint },
    ownBorder: ownBorder && {
      name: ownBorder.name,
      edges: ownBorder.edges,
      polygons: ownBorder.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    },
  };
  const members = Object.entries(document).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${members.join(",\n")}\n}\n`;
}

/** Name of a project file of a view: `einder-2026-11-23.json`. */
export function projectFileName({ date }: ViewState): string {
  return `einder-${date}.json`;
}
