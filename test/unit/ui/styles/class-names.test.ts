import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SOURCE = fileURLToPath(new URL("../../../../src/ui/", import.meta.url));
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(join(SOURCE, file), "utf8");
const sheets = files.filter((file) => file.endsWith(".module.css"));

/** Class names that a sheet has rules for; what stands in comments and urls is left aside. */
const ruled = (sheet: string): ReadonlySet<string> =>
  new Set(
    [
      ...read(sheet)
        .replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, "")
        .matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g),
    ].map(([, name]) => name ?? ""),
  );

/** Components that read a sheet. */
const readers = (sheet: string) =>
  files
    .filter((file) => file.endsWith(".tsx") && dirname(file) === dirname(sheet))
    .filter((file) => read(file).includes(`"./${basename(sheet)}"`));

describe("CSS modules", () => {
  it("are many, and each is read by a component beside it", () => {
    expect(sheets.length).toBeGreaterThan(30);
    expect(sheets.filter((sheet) => readers(sheet).length === 0)).toEqual([]);
  });

  it("have a rule for every class name that a component asks for by a literal", () => {
    const missing = sheets.flatMap((sheet) =>
      readers(sheet).flatMap((file) =>
        [...read(file).matchAll(/styles\["([\w-]+)"\]/g)]
          .map(([, name]) => name ?? "")
          .filter((name) => !ruled(sheet).has(name))
          .map((name) => `${file}: ${name}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("have no rule for a class name that no component asks for", () => {
    const unused = sheets.flatMap((sheet) => {
      const code = readers(sheet).map(read).join("\n");
      const isComputed = /styles\[(?!")/.test(code);
      return [...ruled(sheet)]
        .filter((name) => !code.includes(`styles["${name}"]`))
        .filter((name) => !(isComputed && COMPUTED.has(name)))
        .map((name) => `${sheet}: ${name}`);
    });
    expect(unused).toEqual([]);
  });

  it("put every rule in the layer of components", () => {
    expect(sheets.filter((sheet) => !/^@layer components \{/.test(read(sheet)))).toEqual([]);
  });
});

/** Names that components build from a term of the field or from their own properties. */
const COMPUTED: ReadonlySet<string> = new Set([
  "last-seen",
  "unseen",
  ...["level", "rise", "fragility", "displacement"],
  ...["diplomacy", "assistance", "presence", "in-force", "uncertain", "ended"],
  ...["area-home", "area-assessed", "area-not-assessed", "area-no-data", "area-outside"],
  ...["seen", "partly-seen", "memory"],
  ...["certain", "open", "unrenewed"],
  ...["revised", "period", "settings", "border"],
  ...["state-based", "non-state", "one-sided"],
  ...["line", "counts", "provisional", "later", "cut", "year"],
  ...["bracket-first", "bracket-middle", "bracket-last"],
  ...["plain", "primary", "quiet", "normal", "small", "large", "wide", "full", "strong", "calm"],
  ...["section", "group", "above", "inline", "hidden", "strip", "panel", "row", "column", "ramp", "list"],
  ...["side", "swipe"],
  ...["left", "right", "bottom", "neutral", "differs", "warning", "faint", "info"],
]);
