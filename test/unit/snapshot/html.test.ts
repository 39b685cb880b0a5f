import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTIONS } from "../../../src/snapshot/player/keys.ts";
import { htmlOf } from "../../../src/snapshot/write/html.ts";
import { BRIEFING_ID, briefingInHtml, stampMarkup } from "../../../src/snapshot/write/html-stamp.ts";
import { svgOf } from "../../../src/snapshot/write/svg.ts";
import { briefingOf, DRAWN, HTML_WORDS, slideOf } from "../../fixtures/briefing.ts";
import { contentOf, laidOut, textsOf } from "../../fixtures/page.ts";

const FONTS = [{ weight: 400, unicodeRange: "U+0000-00FF", bytes: Uint8Array.of(1, 2, 3) }] as const;
const NOTHING = { fonts: [], stamp: null };
const html = await htmlOf(briefingOf(), { fonts: FONTS, stamp: '{"stamp":"x"}' });

/** All matches of the first group. */
const found = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, group = ""]) => group);
const only = (pattern: RegExp, text: string): string => {
  const [first, ...more] = found(pattern, text);
  if (first === undefined || more.length > 0) throw new Error(`${more.length} more of ${pattern}`);
  return first;
};
/** Tags alone: in a text, `<` is written out. */
const tagsOf = (text: string): string[] =>
  text.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, "$1</$2>").match(/<[a-zA-Z!][^>]*>/g) ?? [];
/** Of all attributes. */
const namesIn = (text: string): string[] =>
  tagsOf(text).flatMap((tag) => found(/\s([\w-]+)/g, tag.replace(/"[^"]*"/g, "")));
const sectionsOf = (text: string): string[] => found(/(<section[\s\S]*?<\/section>)/g, text);
const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "",
  );
const textsIn = (markup: string): string[] => found(/<text [^>]*>([^<]*)<\/text>/g, markup).map(unescaped);
const bodyOf = (svg: string): string => only(/<rect [^>]*>\n([\s\S]*)\n<\/svg>/g, svg);

describe("an HTML briefing allows itself nothing but what it carries", () => {
  it("says so before all else, by the hash of its only script and its only style (SHA-256 by Node)", () => {
    const sha = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
    const script = only(/<script>([\s\S]*?)<\/script>/g, html);
    const style = only(/<style>([\s\S]*?)<\/style>/g, html);
    expect(only(/<head>\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/g, html)).toBe(
      `default-src 'none'; script-src 'sha256-${sha(script)}'; style-src 'sha256-${sha(style)}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(script).toMatch(/^\(function\(\)\{[\s\S]{2000,}\}\)\(\);$/);
    expect(style).toContain("data:font/woff2;base64,AQID");
    expect(style).toContain("@media print");
    expect(style).not.toContain("/*");
    // A reader takes CR LF for LF, and the hash would be that of another text.
    expect(script + style).not.toContain("\r");
  });

  it("names no address but its own parts and data", () => {
    const addresses = tagsOf(html).flatMap((tag) => found(/\s(?:href|src|srcset|action)="([^"]*)"/g, tag));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^(?:#|data:)/.test(address))).toEqual([]);
    expect(found(/url\(([^)]*)\)/g, html).filter((address) => !/^(?:#|data:)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/https?:|@import/i);
  });

  it("holds neither a style nor a handler in any tag", () => {
    const names = namesIn(html);
    expect(names).toContain("fill-rule");
    expect(names.filter((name) => /^(?:style|on.*)$/i.test(name))).toEqual([]);
  });

  it("takes every text for text, whatever it says", async () => {
    const evil = `</script></style><img src="x" onerror='alert(1)'>&lt;`;
    const slide = slideOf(evil, 1, {
      text: [evil],
      notes: [evil],
      table: { caption: evil, head: [evil], rows: [[evil]] },
    });
    const words = { ...HTML_WORDS, picture: evil, next: evil, fit: evil, position: () => evil, resume: evil };
    const hostile = await htmlOf(
      briefingOf([], {
        slides: [slide],
        title: evil,
        marking: evil,
        releasability: evil,
        foot: [evil],
        words,
      }),
      { fonts: [], stamp: evil },
    );
    expect(hostile).not.toContain("<img");
    expect(namesIn(hostile)).not.toContain("onerror");
    expect(unescaped(only(/<span class="headline">([^<]*)</g, hostile))).toBe(evil);
    expect(unescaped(only(/<td>([^<]*)</g, hostile))).toBe(evil);
    expect(textsIn(hostile)).toContain(evil);
    expect(found(/<(\/?script)\b/g, hostile)).toEqual(["script", "/script", "script", "/script"]);
    expect(found(/<(\/?style)\b/g, hostile)).toEqual(["style", "/style"]);
  });
});

describe("an HTML briefing draws", () => {
  it("each slide as its SVG does, with long lines that come back written once", async () => {
    // The product's own map on two slides, and a third that shares nothing with them.
    const [one, two] = ["One", "Two"].map((title) =>
      laidOut(
        contentOf(() => {}, { title }),
        "16-9",
      ),
    );
    if (one === undefined || two === undefined) throw new Error("no pages");
    const slides = [slideOf("One", 1, { page: one }), slideOf("Two", 2, { page: two }), slideOf("Three", 3)];
    const text = await htmlOf(briefingOf([], { slides }), NOTHING);
    const defined = new Map(
      [...text.matchAll(/<path id="([^"]*)" d="([^"]*)"\/>/g)].map(([, id, d]) => [id, d]),
    );
    expect(defined.size).toBeGreaterThan(40);
    let clip = 0;
    for (const [index, { page }] of slides.entries()) {
      const first = clip;
      const drawn = bodyOf(sectionsOf(text)[index] ?? "")
        .replace(/<use href="#([^"]*)"/g, (_, id: string) => `<path d="${defined.get(id)}"`)
        .replace(/clip-(\d+)/g, (_, number: string) => {
          clip = Math.max(clip, Number(number));
          return `clip-${Number(number) - first}`;
        });
      expect(drawn === bodyOf(svgOf(page, { fonts: [], unit: "px" })), page.title).toBe(true);
    }
    expect(text.length).toBeLessThan(1.2 * svgOf(one, { fonts: [], unit: "px" }).length);
  });

  it("what is short, or drawn once, where it stands", () => {
    const times = (part: string) => html.split(part).length - 1;
    expect(times(DRAWN.coast)).toBe(1);
    expect(times(DRAWN.shelf)).toBe(1);
    expect(html).toContain(`<path d="${DRAWN.route}" fill="none"`);
    expect(times(DRAWN.frame)).toBe(6);
  });

  it("under names that no two things share, and that all are there", () => {
    const ids = tagsOf(html).flatMap((tag) => found(/\sid="([^"]*)"/g, tag));
    expect(ids.filter((id) => id.startsWith("clip-"))).toHaveLength(6);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...found(/url\(#([^)]*)\)/g, html), ...found(/href="#([^"]*)"/g, html)];
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(found(/aria-labelledby="([^"]*)"/g, html).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("an HTML briefing says", () => {
  it("on every slide what its page says, and beside it headline, text, table and notes", () => {
    const { slides } = briefingOf();
    const sections = sectionsOf(html);
    expect(sections).toHaveLength(slides.length);
    for (const [index, { page, headline, text, notes, table }] of slides.entries()) {
      const section = sections[index] ?? "";
      expect(textsIn(section)).toEqual(textsOf(page.items).map((item) => item.text));
      expect(unescaped(only(/class="headline">([^<]*)</g, section))).toBe(headline);
      expect(found(/<p>([^<]*)<\/p>/g, section).map(unescaped)).toEqual([...text, ...notes]);
      expect(found(/<t[hd](?: [^>]*)?>([^<]*)</g, section)).toEqual([
        ...(table?.head ?? []),
        ...(table?.rows.flat() ?? []),
      ]);
      expect(unescaped(only(/role="img" aria-label="([^"]*)"/g, section))).toBe(
        `Picture of the slide. Map ${index + 1}`,
      );
    }
  });

  it("its marking, with to whom it may be given, at the top and at the bottom", async () => {
    const text = await htmlOf(briefingOf(["One"], { releasability: "EU & NATO" }), NOTHING);
    expect(found(/<p class="marking">([^<]*)</g, text)).toEqual(Array(2).fill("MARKING · EU &amp; NATO"));
    expect(found(/<p class="marking">([^<]*)</g, html)).toEqual(["MARKING", "MARKING"]);
  });

  it("with buttons that the player knows, and those for notes only where there are some", async () => {
    const actions = found(/data-do="([^"]*)"/g, html);
    expect(actions.filter((action) => !ACTIONS.some((name) => name === action))).toEqual([]);
    expect(actions).toContain("notes");
    expect(html).toContain("show notes");
    const silent = await htmlOf(briefingOf([], { slides: [slideOf("One", 1, { notes: [] })] }), NOTHING);
    expect(silent).not.toContain('data-do="notes"');
    expect(silent).not.toContain("show notes");
  });

  it("all that there is to read where no script runs: only what needs one is hidden", () => {
    const hidden = tagsOf(html).filter((tag) => /\shidden\b/.test(tag));
    expect(hidden.map((tag) => only(/class="(\w+)"/g, tag))).toEqual(["keys", "controls", "black"]);
  });

  it("nothing without a slide", async () => {
    await expect(htmlOf(briefingOf([]), NOTHING)).rejects.toThrow(RangeError);
  });
});

describe("what an HTML briefing carries to be opened again", () => {
  it("comes back to the letter", async () => {
    for (const stamp of ['{"stamp":"</script><!-- "}', "</ScRiPt>\r\n\u2028\ud800", ""]) {
      expect(briefingInHtml(await htmlOf(briefingOf(["One"]), { fonts: [], stamp }))).toBe(stamp);
    }
    const [before = "", after = ""] = html.split('"{\\"stamp\\":\\"x\\"}"');
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (stamp) => {
        expect(briefingInHtml(before + stampMarkup(stamp) + after)).toBe(stamp);
      }),
    );
  });

  it("is null where nothing is carried, and refused where it cannot be read or the file was cut", async () => {
    expect(briefingInHtml(await htmlOf(briefingOf(["One"]), NOTHING))).toBeNull();
    const carrier = (content: string) =>
      `<script type="application/json" id="${BRIEFING_ID}">${content}</script>`;
    for (const text of ["", "<html></html>"]) expect(briefingInHtml(text), text).toBeNull();
    for (const text of [carrier(""), carrier("{"), carrier("1"), carrier('{"a":1}'), carrier("<")]) {
      expect(() => briefingInHtml(text), text).toThrow();
    }
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(() => briefingInHtml(html.slice(0, html.length * share)), String(share)).toThrow();
    }
  });
});
