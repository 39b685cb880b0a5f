import { readdirSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/strings/en/index.ts";
import { LANGUAGES, type Language } from "../../../src/strings/language.ts";
import { nl } from "../../../src/strings/nl/index.ts";

const DICTIONARIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en };
const ids = Object.keys(nl);

const topicFiles = (language: Language) =>
  readdirSync(new URL(`../../../src/strings/${language}/`, import.meta.url))
    .filter((name) => name !== "index.ts" && name !== "later.ts")
    .sort();

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Names of the arguments in a message, those inside plural branches too; `type` 0 is text and 7 is `#`. */
function argumentsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ type, value, options }) => [
    ...(type !== 0 && type !== 7 && value !== undefined ? [value] : []),
    ...Object.values(options ?? {}).flatMap((option) => argumentsOf(option.value)),
  ]);
}

const parse = (text: string, language: Language) =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as readonly Part[];

/** Words of four letters and more that a reader sees, arguments and ICU keywords left aside. */
function wordsOf(text: string): readonly string[] {
  const seen = text.replace(/\{\w+(, plural,)?|\b(one|other)\b/g, " ");
  return (seen.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
}

/** Reviewed: the same word in Dutch and English, or a name. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  "briefing",
  "einder",
  "english",
  "filter",
  "filters",
  "html",
  "index",
  "instrument",
  "link",
  "nederlands",
  "post",
  "pptx",
  "score",
  "start",
]);

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

describe("the dictionaries", () => {
  it("have the same topics in every language", () => {
    expect(topicFiles("nl").length).toBeGreaterThan(10);
    expect(topicFiles("en")).toEqual(topicFiles("nl"));
  });

  it.each(LANGUAGES)("name every id in one topic only (%s)", async (language) => {
    const topics = await Promise.all(
      topicFiles(language).map(async (file) => {
        const loaded: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
          `../../../src/strings/${language}/${file.replace(".ts", "")}.ts`
        );
        return Object.keys(loaded[file.replace(".ts", "")] ?? {});
      }),
    );
    const all = topics.flat();
    expect(all.length).toBe(new Set(all).size);
    expect(sorted(all)).toEqual(sorted(ids));
  });

  it("are not empty anywhere, and carry no stray spaces", () => {
    for (const language of LANGUAGES) {
      for (const [id, text] of Object.entries(DICTIONARIES[language])) {
        expect(text.trim(), `${language} ${id}`).not.toBe("");
        expect(text, `${language} ${id}`).toBe(text.trim());
        expect(text, `${language} ${id}`).not.toMatch(/ {2}|\.\.\./);
      }
    }
  });

  it("parse in every language and take the same arguments", () => {
    const differing = ids.filter((id) => {
      const [dutch, english] = LANGUAGES.map((language) =>
        sorted(argumentsOf(parse(DICTIONARIES[language][id] ?? "", language))).join(),
      );
      return dutch !== english;
    });
    expect(differing).toEqual([]);
  });

  it("hold no text that was left in the other language", () => {
    const untranslated = ids.filter((id) => {
      const [dutch, english] = LANGUAGES.map((language) => DICTIONARIES[language][id] ?? "");
      return dutch === english && wordsOf(dutch ?? "").some((word) => !SAME_IN_BOTH.has(word));
    });
    expect(untranslated).toEqual([]);
  });
});
