import * as v from "valibot";
import { FULL } from "../../domain/audience/profile.ts";
import { FORMAT_IDS, type FormatId } from "../../snapshot/page/formats.ts";
import { DEFAULT_MARKING } from "../../strings/marking.ts";
import type { SnapshotFields } from "../../ui/snapshot/snapshot-dialog.tsx";

const KEY = "einder.snapshot.1";

/** Markings of one's own that are offered again. */
const MOST_MARKINGS = 8;

const schema = v.strictObject({
  format: v.picklist(FORMAT_IDS),
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
  marking: v.string(),
  releasability: v.string(),
  author: v.string(),
  reference: v.string(),
  dark: v.boolean(),
  /** Choices of before there were audiences have none: they were for the full one. */
  audience: v.optional(v.string(), FULL.id),
  /** Used before, newest first. */
  markings: v.array(v.string()),
});

type Stored = v.InferOutput<typeof schema>;

const FIRST: Stored = {
  format: "a4-landscape",
  width: 1920,
  height: 1080,
  marking: DEFAULT_MARKING,
  releasability: "",
  author: "",
  reference: "",
  dark: false,
  audience: FULL.id,
  markings: [],
};

function read(): Stored {
  try {
    const found = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return found.success ? found.output : FIRST;
  } catch {
    return FIRST;
  }
}

/** What was chosen the last time; the title is of one page and is not kept. */
export function firstChoices(): SnapshotFields<FormatId> {
  const { markings: _, ...choices } = read();
  return { ...choices, title: "" };
}

/** Markings to choose from: the product's own, and those used before. */
export const knownMarkings = (): readonly string[] => [
  DEFAULT_MARKING,
  ...read().markings.filter((marking) => marking !== DEFAULT_MARKING),
];

/** Keeps what was chosen; where the browser keeps nothing, it lasts for this page only. */
export function keepChoices({ title: _, ...choices }: SnapshotFields<FormatId>): void {
  const marking = choices.marking.trim();
  const others = read().markings.filter((known) => known !== marking);
  const markings = marking === "" ? others : [marking, ...others].slice(0, MOST_MARKINGS);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...choices, markings } satisfies Stored));
  } catch {
    // Nothing is lost but the convenience.
  }
}
