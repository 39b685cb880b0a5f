import * as v from "valibot";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "source-classes.json";

const text = v.pipe(v.string(), v.minLength(1));
/** May be cited; only marked as weak; only beside a source that may be cited; not at all. */
const ADMITTED = ["yes", "weak-only", "beside-another", "no"] as const;
const domain = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9-]+\.)+[a-z]{2,}(\/[a-z0-9/-]+)?$/,
    "a domain in small letters, with a path where only that part is meant",
  ),
);

const schema = v.strictObject({
  classes: v.array(
    v.strictObject({
      id: text,
      admitted: v.picklist(ADMITTED, `one of ${ADMITTED.join(", ")}`),
      title: v.strictObject({ nl: text, en: text }),
      domains: v.array(domain),
      /** How the words begin of sources that are named without a domain. */
      sites: v.array(text),
    }),
  ),
});

/** A kind of publisher, with whether it may be cited. */
export type SourceClass = Omit<v.InferOutput<typeof schema>["classes"][number], "domains" | "sites">;

/** The kinds of publishers, the one to be named first at the head, and which one a source is of. */
export interface SourceClasses {
  readonly classes: readonly SourceClass[];
  /** Of an address or of a site in words; null where the list does not know it. */
  of(source: string): SourceClass | null;
}

/** The list of publishers, from `data/source-classes.json`. @throws DataError when it does not hold, or a domain stands there twice. */
export function readSourceClasses(folder: DataFolder): SourceClasses {
  const log = new ProblemLog();
  const where = { file: folder.nameOf(FILE), place: "" };
  const classes = check(schema, folder.json(FILE), where, log)?.classes ?? [];
  const domains = new Map<string, SourceClass>();
  for (const { domains: listed, sites: _, ...found } of classes) {
    for (const one of listed) {
      if (domains.has(one)) {
        const place = `class "${found.id}"`;
        log.add({ ...where, place, field: "domains", found: shown(one), expected: "each domain once" });
      }
      domains.set(one, found);
    }
  }
  log.throwIfAny();
  const sites = classes.flatMap(({ sites: listed, domains: _, ...found }) =>
    listed.map((start) => [start, found] as const),
  );
  return {
    classes,
    of: (source) =>
      sites.find(([start]) => source.startsWith(start))?.[1] ?? classOfAddress(addressOf(source), domains),
  };
}

/** Host and path of an address, or of the domain that the words name; null where they name none. */
function addressOf(source: string): readonly string[] | null {
  const url = /^https?:\/\/(\S+)/.exec(source)?.[1];
  const words = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/.exec(source)?.[0];
  const [host = "", ...path] = (url ?? words ?? "").split("/");
  return host === "" ? null : [host.toLowerCase().replace(/:\d+$/, "").replace(/\.$/, ""), ...path];
}

/** The nearest entry: of the longest path first, then of the longest domain. */
function classOfAddress(
  address: readonly string[] | null,
  domains: ReadonlyMap<string, SourceClass>,
): SourceClass | null {
  if (address === null) return null;
  const [host = "", ...path] = address;
  const labels = host.split(".");
  for (let depth = path.length; depth >= 0; depth -= 1) {
    for (let from = 0; from < labels.length - 1; from += 1) {
      const found = domains.get([labels.slice(from).join("."), ...path.slice(0, depth)].join("/"));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** A source as the rule reads it. */
export interface CitedSource {
  readonly name: string;
  readonly weak: boolean;
  /** Whether the row marks it as of a sanctioned publisher. */
  readonly marked: boolean;
}

/**
 * Holds the sources of one row, or of one report, to the rule: an unknown or refused publisher is a fault, and so is one that
 * may only stand beside another and stands alone or unmarked.
 */
export function checkSources(
  sources: readonly CitedSource[],
  classes: SourceClasses,
  where: { readonly file: string; readonly place: string; readonly field: string },
  log: ProblemLog,
): void {
  const found = sources.map(({ name }) => classes.of(name));
  const carries = found.some(
    (one) => one !== null && (one.admitted === "yes" || one.admitted === "weak-only"),
  );
  for (const [at, { name, weak, marked }] of sources.entries()) {
    const publisher = found[at] ?? null;
    const expected = expectedOf(publisher, { weak, marked, carries });
    if (expected !== null) {
      log.add({ ...where, field: `${where.field}.${at}`, found: shown(name), expected });
    }
  }
}

function expectedOf(
  publisher: SourceClass | null,
  { weak, marked, carries }: { readonly weak: boolean; readonly marked: boolean; readonly carries: boolean },
): string | null {
  if (publisher === null) return "a publisher of data/source-classes.json";
  const { id, admitted, title } = publisher;
  if (admitted === "no") return `a publisher that is not refused (${title.en})`;
  if (admitted === "weak-only" && !weak) return `a weight, since it is one of: ${title.en}`;
  if (admitted === "beside-another" && !carries)
    return `another source beside it, since it is one of: ${title.en}`;
  if ((admitted === "beside-another") !== marked)
    return marked ? `no mark, since it is ${id}` : `"publisher": "sanctioned"`;
  return null;
}

/** Official publishers first, the others in the order of the list; as they stood within a class. */
export function inOrder<Source>(
  sources: readonly Source[],
  nameOf: (source: Source) => string,
  classes: SourceClasses,
): Source[] {
  const ids = classes.classes.map(({ id }) => id);
  const rank = (source: Source) => ids.indexOf(classes.of(nameOf(source))?.id ?? "");
  return [...sources].sort((a, b) => rank(a) - rank(b));
}
