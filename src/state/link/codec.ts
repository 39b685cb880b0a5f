import { initialView, type ViewState } from "../view.ts";
import { type LinkProblem, meantBefore } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";

/**
 * A part of a link that was dropped: shown to the user, never repaired in silence.
 * `version` means the link was written by a newer version of the product; `former` that it is older than the parameter,
 * and is read as it was meant then.
 */
export interface LinkIssue {
  readonly reason:
    | "unknown"
    | "invalid"
    | "duplicate"
    | "damaged"
    | "version"
    | "former"
    | "too-long"
    | LinkProblem;
  readonly parameter: string;
  /** What stood there, at most 60 characters. */
  readonly found: string;
}

const VERSION = "1";
/** Over this a link is not read at all: a reason for every ranked area and a drawn border stay below it. */
const LONGEST = 100_000;

/** Lone surrogates cannot be percent-encoded; they become U+FFFD. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "�")).replace(/%(2C|3A|7E)/g, (escaped) =>
    decodeURIComponent(escaped),
  );

/**
 * The fragment of a link, without `#`: `v=1&l=nl&d=2026-11-23&...&vw=last-12-months&...`. Language, date and window are always
 * written; every other parameter only where it differs from the first visit's view.
 */
export function encodeLink(view: ViewState): string {
  const defaults = initialView(view.date, view.language);
  const written = PARAMETERS.flatMap(({ key, write }) => {
    const text = write(view, defaults);
    return text === null ? [] : [`${key}=${encode(text)}`];
  });
  return [`v=${VERSION}`, ...written].join("&");
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function decodePart(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/**
 * The view that a fragment describes, on top of `base` (the view of a first visit), and what was
 * dropped from it. Never throws: unknown, repeated, damaged and out-of-range parts each become an issue.
 *
 * @param fragment with or without the leading `#`; empty gives `base` and no issues.
 */
export function decodeLink(
  fragment: string,
  base: ViewState,
): { readonly view: ViewState; readonly issues: readonly LinkIssue[] } {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (text === "") return { view: base, issues: [] };
  if (text.length > LONGEST) {
    return { view: base, issues: [{ reason: "too-long", parameter: "#", found: clip(text) }] };
  }

  const issues: LinkIssue[] = [];
  const seen = new Set<string>();
  let view = base;
  for (const part of text.split("&")) {
    if (part === "") continue;
    const cut = part.indexOf("=");
    const key = cut < 0 ? part : part.slice(0, cut);
    const value = cut < 0 ? "" : decodePart(part.slice(cut + 1));
    const issue = (reason: LinkIssue["reason"]) =>
      issues.push({
        reason,
        parameter: clip(decodePart(key) ?? key),
        found: clip(value ?? part.slice(cut + 1)),
      });

    if (seen.has(key)) {
      issue("duplicate");
      continue;
    }
    seen.add(key);
    if (key === "v") {
      if (value !== VERSION) issue("version");
      continue;
    }
    const parameter = PARAMETERS.find((candidate) => candidate.key === key);
    if (parameter === undefined) issue("unknown");
    else if (value === null) issue("damaged");
    else {
      const next = parameter.read(value, view);
      if (next === null) issue("invalid");
      else if (typeof next === "string") issue(next);
      else view = next;
    }
  }
  for (const { key, before } of PARAMETERS) {
    if (before !== undefined && !seen.has(key)) issues.push({ reason: "former", parameter: key, found: "" });
  }
  return { view: meantBefore(PARAMETERS, seen, view), issues };
}
