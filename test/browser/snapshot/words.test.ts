import JSZip from "jszip";
import { expect, it } from "vitest";
import { type Page, text } from "../../../src/snapshot/page/item.ts";
import { htmlOf } from "../../../src/snapshot/write/html.ts";
import { pptxOf } from "../../../src/snapshot/write/pptx.ts";
import { svgOf } from "../../../src/snapshot/write/svg.ts";
import { briefingOf, slideOf } from "../../fixtures/briefing.ts";

const pasted = String.fromCharCode;
/** Every control character, both halves of a pair alone and the two that are none; a pair and a tab are whole. */
const HOSTILE = `a${Array.from({ length: 32 }, (_, code) => pasted(code)).join("b")}${pasted(0xd83d)} ${pasted(0xde00)}${pasted(0xfffe, 0xffff)}😀z`;
/** By hand: 31 letters b between spaces, then a half, a space, a half, the two, the pair. */
const SAID = `a ${"b ".repeat(31)}\uFFFD \uFFFD\uFFFD\uFFFD😀z`;

const page: Page = {
  width: 160,
  height: 90,
  background: "#ffffff",
  language: "en",
  title: HOSTILE,
  items: [text(HOSTILE, 4, 60, { size: 6, color: "#14191e" })],
};

/** A document as the browser's own reader of XML takes it. @throws where that reader finds it not well-formed. */
function read(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(fault.textContent ?? "not well-formed");
  return document;
}

it("an SVG is well-formed whatever was pasted into its texts", () => {
  const document = read(svgOf(page, { fonts: [], unit: "px" }));
  expect(document.querySelector("text")?.textContent).toBe(SAID);
});

it("every part of a presentation is well-formed, and says what the SVG says", async () => {
  const bytes = await pptxOf([page], {
    raster: () => Promise.reject(new Error("nothing to draw")),
    stamp: "stamp",
    subject: HOSTILE,
    title: HOSTILE,
    notes: [HOSTILE],
  });
  const zip = await JSZip.loadAsync(bytes);
  const parts = zip.file(/\.(?:xml|rels)$/);
  expect(parts.length).toBeGreaterThan(10);
  const documents = new Map<string, Document>();
  for (const part of parts) documents.set(part.name, read(await part.async("string")));
  expect(documents.get("ppt/slides/slide1.xml")?.documentElement.textContent).toBe(SAID);
  const core = documents.get("docProps/core.xml");
  for (const name of ["dc:title", "dc:subject"]) {
    expect(core?.getElementsByTagName(name)[0]?.textContent).toBe(SAID);
  }
  const notes = documents.get("ppt/notesSlides/notesSlide1.xml")?.documentElement.textContent;
  expect(notes?.replace(/[\t\n\r]+/g, " ")).toContain(SAID);
});

it("an HTML briefing says the same", async () => {
  const slide = slideOf("One", 1, { page, headline: HOSTILE });
  const html = await htmlOf(briefingOf([], { slides: [slide] }), { fonts: [], stamp: null });
  const document = new DOMParser().parseFromString(html, "text/html");
  expect(document.querySelector("section text")?.textContent).toBe(SAID);
  expect(document.querySelector("section .headline")?.textContent?.replace(/\s+/g, " ")).toBe(
    SAID.replace(/\s+/g, " "),
  );
});

it("a letter and its accent that were pasted apart are one letter, as fonts have them", () => {
  const apart = { ...page, items: [text("Curac\u0327ao", 0, 0, { size: 6, color: "#000000" })] };
  expect(svgOf(apart, { fonts: [], unit: "px" })).toContain(">Curaçao<");
});
