import { createHash } from "node:crypto";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import JSZip from "jszip";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { stampOf } from "../../../src/app/snapshot/stamp-of.ts";
import { readSnapshot } from "../../../src/snapshot/stamp/read-file.ts";
import { sealed } from "../../../src/snapshot/stamp/stamp.ts";
import { pdfOf } from "../../../src/snapshot/write/pdf.ts";
import { withChunks } from "../../../src/snapshot/write/png.ts";
import { pptxOf } from "../../../src/snapshot/write/pptx.ts";
import { svgOf } from "../../../src/snapshot/write/svg.ts";
import { withSvgStamp } from "../../../src/snapshot/write/svg-stamp.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { fontBytes, measureText } from "../../fixtures/measure-text.ts";
import { besideMaps, contentOf, DOT, laidOut, MADE, textsOf } from "../../fixtures/page.ts";

const raster = async () => DOT;
const fonts = (["latin", "latin-ext"] as const).flatMap((range) =>
  ([400, 500, 600] as const).map((weight) => ({ weight, bytes: fontBytes(`${range}-${weight}`) })),
);
const page = laidOut(contentOf(() => {}, { title: "Şırnak & <Curaçao>: 5 km" }));
const made = new Date(`${MADE}T12:00:00Z`);
const pdf = async (stamp: string | null) =>
  (await pdfOf([page], { fonts, raster, stamp, subject: "x", made })).bytes;
const pptx = (stamp: string | null) => pptxOf([page], { raster, stamp, subject: "x", notes: ["note"] });
const drawing = svgOf(page, { fonts: [], unit: "mm" });

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );
const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
const withoutSpaces = (text: string): string => text.replace(/\s/g, "");

it("SVG, PDF and slides say the same words: what the page says", { timeout: 60_000 }, async () => {
  const said = sorted(textsOf(page.items).map(({ text }) => text));
  const inSvg = [...drawing.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => unescaped(text));
  expect(sorted(inSvg)).toEqual(said);

  const document = await getDocument({ data: await pdf(null), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const inPdf = items.map((item) => ("str" in item ? item.str : "")).join("");
  // A reader of PDF joins and divides runs as it likes; letters and their order are the page's.
  expect(withoutSpaces(inPdf)).toBe(
    withoutSpaces(
      textsOf(page.items)
        .map(({ text }) => text)
        .join(""),
    ),
  );

  const zip = await JSZip.loadAsync(await pptx(null));
  const slide = (await zip.file("ppt/slides/slide1.xml")?.async("string")) ?? "";
  const inSlide = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => unescaped(text));
  expect(sorted(inSlide)).toEqual(sorted(besideMaps(page).map(({ text }) => text)));
});

it.each(["nl", "en"] as const)(
  "a slide gives no line more width than the page did (%s)",
  async (language) => {
    const page = laidOut(contentOf(({ actions }) => actions.setLanguage(language)));
    const zip = await JSZip.loadAsync(await pptxOf([page], { raster, stamp: null, subject: "x", notes: [] }));
    const slide = (await zip.file("ppt/slides/slide1.xml")?.async("string")) ?? "";
    const runs = [
      ...slide.matchAll(/<a:rPr [^>]*sz="(\d+)"([^>]*)>.*?typeface="([^"]*)".*?<a:t>([^<]*)<\/a:t>/gs),
    ];
    // Arial is as wide as Helvetica, whose widths are Adobe's own metrics of the 14 fonts of PDF.
    const document = await PDFDocument.create();
    const plain = await document.embedFont(StandardFonts.Helvetica);
    const bold = await document.embedFont(StandardFonts.HelveticaBold);
    const texts = besideMaps(page);
    expect(runs).toHaveLength(texts.length);
    for (const [index, { text, size, weight }] of texts.entries()) {
      const [, hundredths, flags = "", face, written = ""] = runs[index] ?? [];
      expect([unescaped(written), face]).toEqual([text, "Arial"]);
      const font = flags.includes('b="1"') ? bold : plain;
      const known = text.replace(/[^\x20-\x7E\xA0-\xFF]/g, "");
      // A question mark in a badge of its own has room around it.
      if (known.length < 2) continue;
      const wide = font.widthOfTextAtSize(known, Number(hundredths) / 75);
      expect(wide, text).toBeLessThanOrEqual(measureText(known, size, weight) * 1.005);
    }
  },
);

it("a PDF has title, language and its fonts inside", { timeout: 60_000 }, async () => {
  const document = await getDocument({ data: await pdf(null), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  expect(info).toMatchObject({ Title: page.title, Language: "en-GB", Subject: "x" });
  const sheet = await document.getPage(1);
  // A4 in points (ISO 216: 297 x 210 mm).
  expect(sheet.view.map(Math.round)).toEqual([0, 0, 842, 595]);
});

it("each of the four formats gives back the stamp that it was made with", { timeout: 60_000 }, async () => {
  const { store } = loadedStore();
  const stamp = stampOf(store.getState(), { title: page.title, marking: "M", made: MADE });
  const { text } = await sealed(stamp);
  const files = {
    png: withChunks(DOT, 300, { "einder-snapshot": text }),
    svg: new TextEncoder().encode(await withSvgStamp(drawing, text)),
    pdf: await pdf(text),
    pptx: await pptx(text),
  };
  for (const [kind, bytes] of Object.entries(files))
    expect(await readSnapshot(bytes), kind).toEqual({ stamp, seen: kind === "svg" ? "same" : "unknown" });
});

it("a page without a stamp, and a file of others, is foreign", { timeout: 60_000 }, async () => {
  for (const bytes of [DOT, new TextEncoder().encode(drawing), await pdf(null), await pptx(null)]) {
    expect(await readSnapshot(bytes)).toEqual({ fault: "foreign" });
  }
  expect(await readSnapshot(new TextEncoder().encode("no file of ours"))).toEqual({ fault: "foreign" });
});

it("writes the resolution that makes A4 come out as A4 (pHYs: 11,811 dots a metre is 300 an inch)", () => {
  const png = withChunks(DOT, 300, {});
  const at = [...png].findIndex((_, i) => String.fromCharCode(...png.subarray(i, i + 4)) === "pHYs");
  const view = new DataView(png.buffer, at + 4);
  expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([11_811, 11_811, 1]);
});

/** A file of each format with its stamp. */
async function stamped() {
  const { store } = loadedStore();
  const { text } = await sealed(stampOf(store.getState(), { title: page.title, marking: "M", made: MADE }));
  return {
    png: withChunks(DOT, 300, { "einder-snapshot": text }),
    svg: new TextEncoder().encode(await withSvgStamp(drawing, text)),
    pdf: await pdf(text),
    pptx: await pptx(text),
  };
}

it("a file that was cut is damaged, wherever it was cut behind its stamp", { timeout: 60_000 }, async () => {
  for (const [kind, bytes] of Object.entries(await stamped())) {
    const shares = kind === "png" ? [0.99, 0.999] : [0.5, 0.9, 0.99, 0.9999];
    for (const share of shares) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      expect(await readSnapshot(cut), `${kind} ${share}`).toEqual({ fault: "damaged" });
    }
  }
});

it("a picture with one byte changed in any chunk is damaged, the stamp or the dots", async () => {
  const { png } = await stamped();
  const dots = Buffer.from(png).indexOf("IDAT") + 6;
  const mark = Buffer.from(png).indexOf("areas");
  for (const at of [dots, mark]) {
    const zeroed = png.map((byte, index) => (index === at ? byte ^ 1 : byte));
    expect(await readSnapshot(zeroed)).toEqual({ fault: "damaged" });
  }
  const followed = new Uint8Array([...png, 1, 2, 3]);
  expect(await readSnapshot(followed)).toMatchObject({ seen: "unknown" });
});

it("a stamp that cannot be read is damaged and not another's", async () => {
  const text = new TextDecoder().decode((await stamped()).svg);
  const touched = text.replace(/(<metadata [^>]*>.{40})./, "$1*");
  expect(await readSnapshot(new TextEncoder().encode(touched))).toEqual({ fault: "damaged" });
});

it("a drawing that was edited opens, and says that it was; ends of lines are no edit", async () => {
  const text = new TextDecoder().decode((await stamped()).svg);
  const edited = text.replace("5 km", "9 km");
  expect(edited).not.toBe(text);
  expect(await readSnapshot(new TextEncoder().encode(edited))).toMatchObject({ seen: "changed" });
  const mailed = text.replaceAll("\n", "\r\n");
  expect(await readSnapshot(new TextEncoder().encode(mailed))).toMatchObject({ seen: "same" });
  // SHA-256 by Node, over the drawing without what was put into it.
  const hash = createHash("sha256").update(drawing).digest("hex");
  expect(text).toContain(`data-drawing="${hash}"`);
});
