import * as v from "valibot";
import { createOwnBorder, type OwnBorder } from "../../domain/borders/own-border.ts";
import { borderFaultPhrases } from "../../sources/border-faults.ts";
import { foundValue, phrase, quote, withUnseen } from "../../sources/phrases.ts";
import { type Fault, overLimit, type Phrase, placeOf, type SourceFile } from "../../sources/source.ts";
import { decodeText } from "../../sources/text/decode-text.ts";
import { referencedBorder } from "../link/border-parameter.ts";
import { decodeLink, type LinkIssue } from "../link/codec.ts";
import { asRecord, expectedBy, NOTHING, parseText } from "../project-file/file-text.ts";
import type { ViewState } from "../view.ts";
import { type Briefing, newSlideId, type Slide, viewOfSlide } from "./briefing.ts";
import {
  BRIEFING_FORMAT,
  BRIEFING_VERSION,
  type BriefingDocument,
  briefingSchema,
  briefingSchema1,
  MOST_BRIEFING_BYTES,
  migrated1,
} from "./schema.ts";

export interface OpenedBriefing {
  readonly briefing: Briefing;
  /** The version that the file was written in, where that is an older one. */
  readonly migratedFrom: number | null;
  /** Parts of views that this version does not know and has left out. */
  readonly dropped: readonly LinkIssue[];
}
export type BriefingResult = OpenedBriefing | { readonly fault: Fault };

type Refuse = (field: string, found: Phrase, expected: Phrase) => { readonly fault: Fault };

/** True for a file that says it is a briefing, however damaged. */
export function looksLikeBriefing({ bytes }: SourceFile): boolean {
  return decodeText(bytes.subarray(0, 400)).text.includes(BRIEFING_FORMAT);
}

/**
 * Opens a briefing file, also one of an older version. Nothing of a file is taken when anything in it is wrong, except
 * that parameters of a view which this version does not know are left out and told.
 *
 * @param base the view of a first visit.
 */
export function readBriefing(file: SourceFile, base: ViewState): BriefingResult {
  const refuse: Refuse = (field, found, expected) => ({
    fault: { kind: "refused", place: { ...placeOf(file.name), field }, found, expected },
  });
  const tooLarge = overLimit(file.name, file.bytes.length, MOST_BRIEFING_BYTES)?.issues[0];
  if (tooLarge?.kind === "refused") return { fault: tooLarge };
  const parsed = parseText(file.bytes);
  if ("found" in parsed) return refuse("", parsed.found, phrase("sources.expected.briefing"));
  const { format, version } = asRecord(parsed.value);
  if (format !== BRIEFING_FORMAT) {
    const found = asRecord(parsed.value) === NOTHING ? foundValue(parsed.value) : foundValue(format);
    return refuse("format", found, phrase("sources.expected.value", { value: quote(BRIEFING_FORMAT) }));
  }
  if (typeof version === "number" && version > BRIEFING_VERSION) {
    const expected = phrase("sources.expected.version", { version: String(BRIEFING_VERSION) });
    return refuse("version", foundValue(version), expected);
  }
  const checked = version === 1 ? checkedOf1(parsed.value, refuse) : check(parsed.value, refuse);
  if ("fault" in checked) return checked;
  const opened = openBriefing(checked.document, base, refuse);
  return "fault" in opened ? opened : { ...opened, migratedFrom: version === 1 ? 1 : null };
}

type Checked = { readonly document: BriefingDocument } | { readonly fault: Fault };

function check(value: unknown, refuse: Refuse): Checked {
  const found = v.safeParse(briefingSchema, value, { abortEarly: true });
  return found.success ? { document: found.output } : refusal(found.issues[0], refuse);
}

function checkedOf1(value: unknown, refuse: Refuse): Checked {
  const found = v.safeParse(briefingSchema1, value, { abortEarly: true });
  return found.success ? check(migrated1(found.output), refuse) : refusal(found.issues[0], refuse);
}

/** Slides are counted from 1, as their owner does. */
function refusal(issue: v.BaseIssue<unknown>, refuse: Refuse): { readonly fault: Fault } {
  const path = (v.getDotPath(issue) ?? "").replace(
    /^slides\.(\d+)/,
    (_, index: string) => `slides[${Number(index) + 1}]`,
  );
  const found = issue.type === "max_length" ? foundValue(issue.received) : foundValue(issue.input);
  return refuse(path, found, expectedBy(issue.expected));
}

function openBriefing(
  { title, language, borders, slides }: BriefingDocument,
  base: ViewState,
  refuse: Refuse,
): Pick<OpenedBriefing, "briefing" | "dropped"> | { readonly fault: Fault } {
  const known = new Map<string, OwnBorder>();
  for (const [index, { name, edges, polygons }] of borders.entries()) {
    const { border, faults } = createOwnBorder(name, edges, polygons);
    const [fault] = faults;
    if (fault !== undefined) {
      const { place, found, expected } = borderFaultPhrases(fault);
      const ring = place === null ? "" : `.polygons[${place.polygon - 1}][${place.ring - 1}]`;
      return refuse(`borders[${index + 1}]${ring}`, found, expected);
    }
    if (border !== null) known.set(border.id, border);
  }
  const dropped: LinkIssue[] = [];
  const viewOf = (link: string, field: string): ViewState | { readonly fault: Fault } => {
    const ownBorder = known.get(referencedBorder(link) ?? "") ?? null;
    const { view, issues } = decodeLink(link, { ...base, ownBorder });
    const damaged = issues.find(({ reason }) => reason !== "unknown" && reason !== "former");
    if (damaged !== undefined) {
      const place = `${field}: ${withUnseen(damaged.parameter)}`;
      return refuse(place, foundValue(damaged.found), phrase("sources.expected.link"));
    }
    dropped.push(...issues);
    return viewOfSlide(view, language);
  };
  const opened: Slide[] = [];
  for (const [index, { link, headline, points, notes, second }] of slides.entries()) {
    const place = `slides[${index + 1}]`;
    const view = viewOf(link, `${place}.link`);
    if ("fault" in view) return view;
    const other = second && viewOf(second.link, `${place}.second.link`);
    if (other !== null && "fault" in other) return other;
    opened.push({
      id: newSlideId(),
      view,
      headline,
      points,
      notes,
      second: second && other && { view: other, layout: second.layout },
    });
  }
  return { briefing: { title, language, slides: opened }, dropped };
}
