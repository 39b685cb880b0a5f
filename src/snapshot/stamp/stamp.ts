import * as v from "valibot";
import { audienceRulesSchema } from "../../state/audience/schema.ts";

/** Under which every file carries what reopens it. */
export const STAMP_ID = "einder-snapshot";
export const STAMP_VERSION = 3;

const area = v.strictTuple([
  v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  v.nullable(v.number()),
  v.nullable(v.number()),
  v.nullable(v.number()),
]);

/** What all versions hold. */
const members = {
  format: v.literal(STAMP_ID),
  /** A project file: the view, the data it was made on, an own border. */
  project: v.string(),
  /** An analyst's own changes as GeoJSON; null without any. */
  edits: v.nullable(v.string()),
  /** Per ranked area: iso3, rank, priority (0..100), distance in km. */
  areas: v.array(area),
  title: v.string(),
  marking: v.pipe(v.string(), v.minLength(1)),
  /** The day on which the page was made. */
  made: v.pipe(v.string(), v.isoDate()),
};

/** Since version 2. */
const forSomebody = {
  /** By whose rules all of it was made; null where it holds everything. */
  audience: v.nullable(
    v.strictObject({
      id: v.pipe(v.string(), v.minLength(1)),
      /** As the page says it. */
      name: v.pipe(v.string(), v.minLength(1)),
      rules: audienceRulesSchema,
    }),
  ),
  /** The file of the briefing that was handed out; null for a page. */
  briefing: v.nullable(v.string()),
};

/** Of a mission, each as it is written in the registry: start, end, mandate until, Dutch participation on the date. */
export const MISSION_FACTS = ["start", "end", "mandate", "dutch"] as const;
const fact = v.nullable(v.string());

const third = v.strictObject({
  ...members,
  ...forSomebody,
  version: v.literal(STAMP_VERSION),
  /** Per mission in the picture: id, its state on the date, and {@link MISSION_FACTS}; these null where the page is older than they are. */
  missions: v.array(
    v.strictTuple([v.string(), v.string(), v.nullable(v.strictTuple([fact, fact, fact, fact]))]),
  ),
  /** What each slide says, line by line, its values worked out; null for a page, and for what is older. */
  slides: v.nullable(v.array(v.array(v.string()))),
});
export type Stamp = v.InferOutput<typeof third>;

/** Per mission its id and state alone. */
const states = v.array(v.strictTuple([v.string(), v.string()]));
type OldMembers = { readonly missions: v.InferOutput<typeof states> };
const withoutFacts = ({ missions }: OldMembers) => ({
  version: STAMP_VERSION as typeof STAMP_VERSION,
  missions: missions.map(([id, state]): Stamp["missions"][number] => [id, state, null]),
  slides: null,
});

const second = v.pipe(
  v.strictObject({ ...members, ...forSomebody, version: v.literal(2), missions: states }),
  v.transform((stamp): Stamp => ({ ...stamp, ...withoutFacts(stamp) })),
);

/** Version 1 knew no audiences and no briefings: what it holds is a page of everything. */
const first = v.pipe(
  v.strictObject({ ...members, version: v.literal(1), missions: states }),
  v.transform((stamp): Stamp => ({ ...stamp, ...withoutFacts(stamp), audience: null, briefing: null })),
);

/** Another shape is another version; what is read of an older one is of this one. */
const stampSchema = v.variant("version", [third, second, first]);

export interface SealedStamp {
  /** As it stands in the file. */
  readonly text: string;
  /** SHA-256 over the stamp, in hexadecimal: printed on the page, so that paper and file can be held together. */
  readonly hash: string;
}

/**
 * A stamp as the text that a file carries: what it says, and over that a hash. The hash shows a change made by mistake or
 * without care; it is no signature.
 */
export async function sealed(stamp: Stamp): Promise<SealedStamp> {
  const body = JSON.stringify(stamp);
  const hash = await sha256(body);
  return { hash, text: JSON.stringify({ stamp: body, sha256: hash }) };
}

const envelope = v.strictObject({ stamp: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });

/** Why nothing is opened. */
export type StampFault = "foreign" | "damaged" | "changed" | "newer";

/** What a file carries, when it is whole and unchanged. */
export async function unsealed(
  text: string,
): Promise<{ readonly stamp: Stamp } | { readonly fault: StampFault }> {
  const parsed = v.safeParse(envelope, parse(text));
  if (!parsed.success) return { fault: "damaged" };
  const { stamp: body, sha256: hash } = parsed.output;
  if ((await sha256(body)) !== hash) return { fault: "changed" };
  const content = parse(body);
  const version: unknown = Reflect.get(Object(content), "version");
  if (typeof version === "number" && version > STAMP_VERSION) return { fault: "newer" };
  const stamp = v.safeParse(stampSchema, content);
  return stamp.success ? { stamp: stamp.output } : { fault: "damaged" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** SHA-256 over a text in UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
