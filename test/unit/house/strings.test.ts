import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../src/strings/language.ts";

const STRINGS = join(import.meta.dirname, "..", "..", "..", "src", "strings");

type Dictionary = ReadonlyMap<string, string>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Every message of one file, whatever the name of its export. */
async function messagesOf(language: Language, file: string): Promise<Dictionary> {
  const exported: unknown = await import(pathToFileURL(join(STRINGS, language, file)).href);
  const objects = isRecord(exported) ? Object.values(exported).filter(isRecord) : [];
  return new Map(
    objects.flatMap((object) => Object.entries(object).map(([id, text]) => [id, String(text)] as const)),
  );
}

const topicsOf = (language: Language): string[] =>
  readdirSync(join(STRINGS, language)).filter(
    (file) => file.endsWith(".ts") && file !== "index.ts" && file !== "later.ts",
  );

/**
 * Names and kinds of the arguments in a message, each once; a choice is named with its options.
 * Plural options differ by language and are left out.
 */
function argumentsOf(text: string, language: Language): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const part of node) visit(part);
      return;
    }
    if (!isRecord(node)) return;
    const { type, value, options } = node;
    const isPlural = "pluralType" in node;
    if (typeof value === "string" && type !== 0) {
      const choices = isRecord(options) && !isPlural ? ` of ${Object.keys(options).sort().join("|")}` : "";
      found.add(`${value}: ${isPlural ? "plural" : String(type)}${choices}`);
    }
    if (isRecord(options))
      for (const option of Object.values(options)) if (isRecord(option)) visit(option["value"]);
    if (Array.isArray(node["children"])) visit(node["children"]);
  };
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

const dictionaries = new Map<Language, Dictionary>();
const topics = new Map<Language, ReadonlyMap<string, Dictionary>>();
for (const language of LANGUAGES) {
  dictionaries.set(language, await messagesOf(language, "index.ts"));
  const files = topicsOf(language).map(async (file) => [file, await messagesOf(language, file)] as const);
  topics.set(language, new Map(await Promise.all(files)));
}
const nl = dictionaries.get("nl") ?? new Map<string, string>();

describe("the arguments of a message are found", () => {
  it.each([
    ["plain", []],
    ["{name} and {name}", ["name: 1"]],
    ["{n, plural, one {# day of {total}} other {# days}}", ["n: plural", "total: 1"]],
    ["{k, select, b {B} a {A {x}} other {}}", ["k: 5 of a|b|other", "x: 1"]],
    ["{n, number}", ["n: 2"]],
  ])("in: %s", (text, expected) => {
    expect(argumentsOf(text, "en")).toEqual(expected);
  });
});

describe.each(LANGUAGES)("the dictionary in %s", (language) => {
  const dictionary = dictionaries.get(language) ?? new Map<string, string>();

  it("has the same topics as Dutch", () => {
    expect([...(topics.get(language)?.keys() ?? [])].sort()).toEqual(
      [...(topics.get("nl")?.keys() ?? [])].sort(),
    );
  });

  it("has the same messages as Dutch, topic by topic", () => {
    expect(dictionary.size).toBeGreaterThan(100);
    for (const [file, messages] of topics.get("nl") ?? []) {
      const here = topics.get(language)?.get(file) ?? new Map<string, string>();
      expect([...here.keys()].sort(), file).toEqual([...messages.keys()].sort());
    }
  });

  it("takes in every topic, and no topic overwrites a message of another", () => {
    const all = [...(topics.get(language)?.values() ?? [])].flatMap((messages) => [...messages.keys()]);
    expect(all.sort()).toEqual([...dictionary.keys()].sort());
  });

  it("leaves no message empty or with white space at its ends", () => {
    const odd = [...dictionary].filter(([, text]) => text.trim() === "" || text.trim() !== text);
    expect(odd).toEqual([]);
  });

  it("takes the same arguments as Dutch in every message", () => {
    const differing = [...dictionary]
      .map(([id, text]) => ({
        id,
        here: argumentsOf(text, language),
        dutch: argumentsOf(nl.get(id) ?? "", "nl"),
      }))
      .filter(({ here, dutch }) => here.join() !== dutch.join());
    expect(differing).toEqual([]);
  });
});
