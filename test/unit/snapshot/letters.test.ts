import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fontkit from "@cantoo/fontkit";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { savedAs } from "../../../src/app/snapshot/make-file.ts";
import { loadPageFonts, rangesOf } from "../../../src/app/snapshot/page-fonts.ts";
import { type Page, text, WEIGHTS } from "../../../src/snapshot/page/item.ts";
import { pdfOf } from "../../../src/snapshot/write/pdf.ts";
import "../../../src/strings/snapshot-texts.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { fontBytes } from "../../fixtures/measure-text.ts";
import { contentOf, DOT, laidOut } from "../../fixtures/page.ts";

/** As the makers of the package publish them. */
const PUBLISHED: Record<string, string> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@fontsource/ibm-plex-sans/unicode.json"), "utf8"),
);
const WIDE = 200;
const pageOf = (content: string): Page => ({
  width: WIDE,
  height: 90,
  background: "#ffffff",
  language: "en",
  title: "T",
  items: [text(content, WIDE, 60, { size: 10, color: "#14191e", align: "end" })],
});

/** The text of a page as a reader of PDF gives it back, where it begins in px, and what could not be set. */
async function printed(content: string, ranges: readonly string[]) {
  const fonts = ranges.flatMap((range) =>
    WEIGHTS.map((weight) => ({ weight, bytes: fontBytes(`${range}-${weight}`) })),
  );
  const { bytes, unset } = await pdfOf([pageOf(content)], {
    fonts,
    raster: async () => DOT,
    stamp: null,
    subject: "x",
    made: new Date(0),
  });
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const runs = items.filter((item) => "str" in item);
  return {
    said: runs.map(({ str }) => str).join(""),
    left: Number(runs[0]?.transform[4]) / 0.75,
    unset,
  };
}

describe("the ranges of the shipped font", () => {
  const named = (letters: string) =>
    rangesOf(letters).map(({ unicodeRange }) =>
      Object.keys(PUBLISHED).find((name) => PUBLISHED[name] === unicodeRange),
    );

  it("are those that its makers publish, each asked for by its own letters only", () => {
    expect(named("Plain ASCII, é, €")).toEqual(["latin"]);
    expect(named("Şırnak")).toEqual(["latin", "latin-ext"]);
    expect(named("Київ")).toEqual(["latin", "cyrillic"]);
    expect(named("Ѣ")).toEqual(["latin", "cyrillic-ext"]);
    expect(named("Αθήνα")).toEqual(["latin", "greek"]);
    expect(named("Huế")).toEqual(["latin", "vietnamese"]);
    expect(named("北京 😀")).toEqual(["latin"]);
  });

  it("are loaded when a page has letters of theirs, and not before", async () => {
    const stub = { baseURI: "http://localhost/" };
    Object.assign(globalThis, { document: stub });
    const asked: string[] = [];
    const asset = async (address: string) => {
      asked.push(address);
      return new Uint8Array(1);
    };
    const loader = { asset } as Parameters<typeof loadPageFonts>[0];
    expect(await loadPageFonts(loader, "Kyiv")).toHaveLength(3);
    expect(asked.some((address) => address.includes("cyrillic"))).toBe(false);
    expect(await loadPageFonts(loader, "Київ")).toHaveLength(6);
    expect(asked.filter((address) => address.includes("cyrillic"))).toHaveLength(6);
    Reflect.deleteProperty(globalThis, "document");
  });
});

describe("letters in a PDF", { timeout: 60_000 }, () => {
  it.each([
    ["Київ", "cyrillic"],
    ["Αθήνα", "greek"],
    ["Huế", "vietnamese"],
  ])("%s is set in the font's own file for it, as text, as wide as its letters are", async (word, range) => {
    const { said, left, unset } = await printed(word, ["latin", range]);
    expect(said).toBe(word);
    expect(unset).toEqual([]);
    // Widths by the advances in the file, letter by letter: without kerning, as the print has none.
    const files = ["latin", range].map((name) => fontkit.create(fontBytes(`${name}-400`)));
    const width = [...word].reduce((sum, letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const font = files.find((file) => "characterSet" in file && file.characterSet.includes(code));
      const glyph = font && "glyphForCodePoint" in font ? font.glyphForCodePoint(code) : null;
      if (!font || !glyph || !("unitsPerEm" in font)) throw new Error(`no ${letter}`);
      return sum + (glyph.advanceWidth / font.unitsPerEm) * 10;
    }, 0);
    expect(WIDE - left).toBeCloseTo(width, 1);
  });

  it("that no font has are named, and a sign stands in their place", async () => {
    expect(await printed("A 北京 😀 北", ["latin"])).toMatchObject({
      said: "A \uFFFD\uFFFD \uFFFD \uFFFD",
      unset: ["北", "京", "😀"],
    });
  });

  it("that only steer others, and spaces and hyphens of other kinds, are said with what there is", async () => {
    expect(await printed("a\u200Db\uFE0F\u202Fc\u2011d", ["latin"])).toMatchObject({
      said: "ab c-d",
      unset: [],
    });
  });

  it.each(["nl", "en"] as const)("are all there for the page of a first visit (%s)", async (language) => {
    const page = laidOut(contentOf(({ actions }) => actions.setLanguage(language)));
    const fonts = WEIGHTS.map((weight) => ({ weight, bytes: fontBytes(`latin-${weight}`) }));
    const raster = async () => DOT;
    const { unset } = await pdfOf([page], { fonts, raster, stamp: null, subject: "x", made: new Date(0) });
    expect(unset).toEqual([]);
  });

  it("are named to the user with the file that is saved, a dozen at most", () => {
    const { t } = createTranslator("en");
    const translator = createTranslator("en");
    expect(savedAs("a.pdf", [], translator)).toBe(t("snapshot.done", { name: "a.pdf" }));
    expect(savedAs("a.pdf", ["北", "京"], translator)).toContain("The font has no 北 京:");
    expect(savedAs("a.pdf", [..."一二三四五六七八九十百千万"], translator)).toContain("千 …:");
  });
});
