import { PDFArray, PDFDocument } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import { pdfOf } from "../../../src/snapshot/write/pdf.ts";
import { pptxOf } from "../../../src/snapshot/write/pptx.ts";
import { fontBytes } from "../../fixtures/measure-text.ts";
import { contentOf, DOT, laidOut } from "../../fixtures/page.ts";

const page = laidOut(contentOf(), "a3-landscape");
const fonts = ([400, 500, 600] as const).map((weight) => ({ weight, bytes: fontBytes(`latin-${weight}`) }));
const rest = { fonts, raster: async () => DOT, stamp: null, subject: "x", made: new Date(0), notes: [] };

class Broken extends Error {}

/** Breaks a job off the given time it reports, and gives back what it had said. */
async function brokenOff(write: typeof pdfOf | typeof pptxOf, at: number) {
  const shares: number[] = [];
  const progress = async (share: number) => {
    shares.push(share);
    if (shares.length === at) throw new Broken();
  };
  const made = await write([page], { ...rest, progress }).then(
    () => true,
    (cause: unknown) => {
      if (!(cause instanceof Broken)) throw cause;
      return false;
    },
  );
  return { shares, made };
}

it("a PDF of one page reports while that page is drawn, often and ever further, and can be broken off", async () => {
  const { shares, made } = await brokenOff(pdfOf, Number.POSITIVE_INFINITY);
  expect(made).toBe(true);
  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  // No stretch between two presses that can be heard is longer than a tenth of the whole.
  for (const [index, share] of shares.entries()) expect(share - (shares[index - 1] ?? 0)).toBeLessThan(0.1);
  expect(shares.at(-1)).toBe(1);
  const half = await brokenOff(pdfOf, 10);
  expect(half).toEqual({ shares: shares.slice(0, 10), made: false });
}, 60_000);

it("a PDF lets others have their turn while it is packed", async () => {
  let turns = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const progress = (share: number) => {
    if (share === 1) timer ??= setInterval(() => (turns += 1), 0);
  };
  const { bytes } = await pdfOf([page], { ...rest, progress });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
  // A stream is packed in one go: the page is in many.
  const contents = (await PDFDocument.load(bytes)).getPage(0).node.Contents();
  expect(contents instanceof PDFArray ? contents.size() : 1).toBeGreaterThan(10);
}, 60_000);

it("slides can be broken off between drawing and packing, and after packing", async () => {
  const { shares } = await brokenOff(pptxOf, Number.POSITIVE_INFINITY);
  expect(shares.slice(-2)).toEqual([1, 1]);
  expect((await brokenOff(pptxOf, shares.length)).made).toBe(false);
}, 60_000);
