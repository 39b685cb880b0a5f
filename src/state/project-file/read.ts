import * as v from "valibot";
import { createOwnBorder, type OwnBorder } from "../../domain/borders/own-border.ts";
import { borderFaultPhrases } from "../../sources/border-faults.ts";
import { foundValue, phrase, quote, withUnseen } from "../../sources/phrases.ts";
import { type Fault, overLimit, type Phrase, placeOf, type SourceFile } from "../../sources/source.ts";
import { decodeText } from "../../sources/text/decode-text.ts";
import { decodeLink, type LinkIssue } from "../link/codec.ts";
import type { ViewState } from "../view.ts";
import { asRecord, expectedBy, NOTHING, parseText } from "./file-text.ts";
import {
  MOST_PROJECT_BYTES,
  PROJECT_FORMAT,
  PROJECT_VERSION,
  type ProjectDocument,
  projectSchema,
} from "./schema.ts";

export interface OpenedProject {
  readonly view: ViewState;
  /** Edition and fingerprint of the data that it was made on; null where none was loaded. */
  readonly data: ProjectDocument["data"];
  /** Parts of the view that this version does not know and has left out. */
  readonly dropped: readonly LinkIssue[];
}

export type ProjectResult = { readonly project: OpenedProject } | { readonly fault: Fault };

/** True for a file that says it is a project, however damaged: others are tried as what else they may be. */
export function looksLikeProject({ bytes }: SourceFile): boolean {
  return decodeText(bytes.subarray(0, 400)).text.includes(PROJECT_FORMAT);
}

/**
 * Opens a project file. Nothing of a file is taken when anything in it is wrong, except that parameters of the view
 * which this version does not know are left out and told.
 *
 * @param base the view of a first visit.
 */
export function readProject(file: SourceFile, base: ViewState): ProjectResult {
  const place = placeOf(file.name);
  const refuse = (field: string, found: Phrase, expected: Phrase): ProjectResult => ({
    fault: { kind: "refused", place: { ...place, field }, found, expected },
  });
  const tooLarge = overLimit(file.name, file.bytes.length, MOST_PROJECT_BYTES)?.issues[0];
  if (tooLarge?.kind === "refused") return { fault: tooLarge };

  const parsed = parseText(file.bytes);
  if ("found" in parsed) return refuse("", parsed.found, phrase("sources.expected.project"));
  const { format, version } = asRecord(parsed.value);
  if (format !== PROJECT_FORMAT) {
    const found = asRecord(parsed.value) === NOTHING ? foundValue(parsed.value) : foundValue(format);
    return refuse("format", found, phrase("sources.expected.value", { value: quote(PROJECT_FORMAT) }));
  }
  if (typeof version === "number" && version > PROJECT_VERSION) {
    return refuse(
      "version",
      foundValue(version),
      phrase("sources.expected.version", { version: String(PROJECT_VERSION) }),
    );
  }
  const checked = v.safeParse(projectSchema, parsed.value, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return refuse(v.getDotPath(issue) ?? "", foundValue(issue.input), expectedBy(issue.expected));
  }
  return openProject(checked.output, base, refuse);
}

function openProject(
  { link, data, ownBorder }: ProjectDocument,
  base: ViewState,
  refuse: (field: string, found: Phrase, expected: Phrase) => ProjectResult,
): ProjectResult {
  let border: OwnBorder | null = null;
  if (ownBorder !== null) {
    const result = createOwnBorder(ownBorder.name, ownBorder.edges, ownBorder.polygons);
    const [fault] = result.faults;
    if (fault !== undefined) {
      const { place, found, expected } = borderFaultPhrases(fault);
      const ring = place === null ? "" : `.polygons[${place.polygon - 1}][${place.ring - 1}]`;
      return refuse(`ownBorder${ring}`, found, expected);
    }
    border = result.border;
  }
  const { view, issues } = decodeLink(link, { ...base, ownBorder: border });
  const damaged = issues.find(({ reason }) => reason !== "unknown" && reason !== "former");
  if (damaged !== undefined) {
    return refuse(
      `link: ${withUnseen(damaged.parameter)}`,
      foundValue(damaged.found),
      phrase("sources.expected.link"),
    );
  }
  return { project: { view, data, dropped: issues } };
}
