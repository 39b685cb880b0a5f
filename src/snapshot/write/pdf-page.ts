import {
  appendBezierCurve,
  beginText,
  clipEvenOdd,
  closePath,
  concatTransformationMatrix,
  drawObject,
  endPath,
  endText,
  fillEvenOdd,
  LineJoinStyle,
  lineTo,
  moveTo,
  PDFContentStream,
  type PDFDocument,
  type PDFFont,
  type PDFName,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setDashPattern,
  setFillingRgbColor,
  setFontAndSize,
  setGraphicsState,
  setLineJoin,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke as strokePath,
} from "@cantoo/pdf-lib";
import {
  type Item,
  type Page,
  type PathData,
  type PathItem,
  pathCommands,
  type TextItem,
} from "../page/item.ts";
import { type Pace, type Progress, workOf } from "./pace.ts";
import { type Face, haloOf, runsOf } from "./pdf-letters.ts";

/** Draws items as a PNG, where a drawing of others cannot be taken over as paths. */
export type Raster = (
  items: readonly Item[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  progress: Progress,
) => Promise<Uint8Array>;

/** pt in a px. */
export const POINTS = 0.75;

/** Operators in a stream of a page. */
const STREAM = 10_000;

/** What the pages of a document have in common, and the sheet of one. */
interface Ground {
  readonly document: PDFDocument;
  readonly sheet: PDFPage;
  readonly faces: readonly Face[];
  readonly raster: Raster;
  readonly pace: Pace;
  readonly unset: (letter: string) => void;
}

/** Draws a page on a sheet of its size. */
export async function drawPage(
  { document, sheet, faces, raster, pace, unset }: Ground,
  page: Page,
): Promise<void> {
  const states = new Map<string, PDFName>();
  const fontNames = new Map<PDFFont, PDFName>();
  let pending: PDFOperator[] = [];
  /** What a page is drawn by may stand in several streams, one after another (ISO 32000-1, 7.8.2). */
  const flush = () => {
    const stream = PDFContentStream.of(document.context.obj({}), pending);
    sheet.node.addContentStream(document.context.register(stream));
    pending = [];
  };
  const push = (...operators: readonly PDFOperator[]) => {
    pending.push(...operators);
    // Each is packed in one go when the document is saved.
    if (pending.length >= STREAM) flush();
  };
  /** The name under which the page knows an opacity of fills and of strokes. */
  const opacity = (fill: number, stroke: number): PDFOperator => {
    const key = `${fill}:${stroke}`;
    let name = states.get(key);
    if (name === undefined) {
      name = sheet.node.newExtGState(
        "Opacity",
        document.context.obj({ Type: "ExtGState", ca: fill, CA: stroke }),
      );
      states.set(key, name);
    }
    return setGraphicsState(name);
  };
  const fontName = (font: PDFFont): PDFName => {
    const known = fontNames.get(font);
    if (known !== undefined) return known;
    const name = sheet.node.newFontDictionary(font.name, font.ref);
    fontNames.set(font, name);
    return name;
  };

  const drawText = (item: TextItem) => {
    const runs = runsOf(item, faces, unset);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    const { size, align, turn } = item;
    let x = align === "start" ? 0 : align === "end" ? -width : -width / 2;
    const angle = (turn * Math.PI) / 180;
    push(
      pushGraphicsState(),
      concatTransformationMatrix(
        Math.cos(angle),
        Math.sin(angle),
        -Math.sin(angle),
        Math.cos(angle),
        item.x,
        item.y,
      ),
      opacity(item.opacity, item.opacity),
    );
    if (item.halo !== null && item.halo.width > 0) {
      push(
        setStrokingRgbColor(...rgbOf(item.halo.color)),
        setLineWidth(2 * item.halo.width),
        setLineJoin(LineJoinStyle.Round),
      );
      let at = x;
      for (const run of runs) {
        push(...haloOf(run, size, at), strokePath());
        at += run.width;
      }
    }
    push(setFillingRgbColor(...rgbOf(item.color)), beginText());
    for (const { face, text, width: wide } of runs) {
      // The page's own axis points down; letters stand up.
      push(
        setFontAndSize(fontName(face.font), size),
        setTextMatrix(1, 0, 0, -1, x, 0),
        showText(face.font.encodeText(text)),
      );
      x += wide;
    }
    push(endText(), popGraphicsState());
  };

  const drawPicture = async (item: Extract<Item, { kind: "picture" }>) => {
    const drawn = await raster([{ ...item, opacity: 1 }], item, pace.within(workOf(item)));
    const picture = await document.embedPng(drawn);
    const name = sheet.node.newXObject("Picture", picture.ref);
    push(
      pushGraphicsState(),
      opacity(item.opacity, item.opacity),
      concatTransformationMatrix(item.width, 0, 0, -item.height, item.x, item.y + item.height),
      drawObject(name),
      popGraphicsState(),
    );
  };

  /** A shape for one of its uses, with time for others in between: the borders of a continent take a while. */
  const drawShape = async (d: PathData, uses: number, ...use: readonly PDFOperator[]): Promise<void> => {
    for (const piece of piecesOf(d)) {
      // One call with all points of a coast would overflow the stack.
      for (const operator of shapeOperators(piece)) push(operator);
      await pace.done(piece.length / uses);
    }
    push(...use);
  };

  const drawPath = async (item: PathItem): Promise<void> => {
    const { d, fill, fillOpacity, stroke, strokeOpacity, width, dash } = item;
    if (d === "") return;
    const uses = fill !== null && stroke !== null ? 2 : 1;
    push(pushGraphicsState(), opacity(fillOpacity, strokeOpacity));
    if (fill !== null) {
      push(setFillingRgbColor(...rgbOf(fill)));
      await drawShape(d, uses, fillEvenOdd());
    }
    if (stroke !== null) {
      push(
        setStrokingRgbColor(...rgbOf(stroke)),
        setLineWidth(width),
        setLineJoin(LineJoinStyle.Round),
        setDashPattern([...dash], 0),
      );
      await drawShape(d, uses, strokePath());
    }
    push(popGraphicsState());
    await pace.done(workOf(item) - d.length);
  };

  const draw = async (item: Item): Promise<void> => {
    switch (item.kind) {
      case "path":
        return drawPath(item);
      case "text":
        drawText(item);
        return pace.done(workOf(item));
      case "picture":
        await drawPicture(item);
        return pace.done(workOf(item));
      case "clip":
        push(pushGraphicsState());
        await drawShape(item.d, 1, clipEvenOdd(), endPath());
        for (const inner of item.items) await draw(inner);
        return push(popGraphicsState());
      case "map":
        for (const inner of item.items) await draw(inner);
    }
  };

  push(pushGraphicsState(), concatTransformationMatrix(POINTS, 0, 0, -POINTS, 0, page.height * POINTS));
  for (const item of page.items) await draw(item);
  push(popGraphicsState());
  flush();
}

/** Letters of path data that are read in one go. */
const PIECE = 20_000;

/** Path data in pieces of whole lines and rings. */
function piecesOf(d: PathData): readonly PathData[] {
  const pieces: string[] = [];
  for (let start = 0; start < d.length; ) {
    const next = d.indexOf("M", start + PIECE);
    const end = next === -1 ? d.length : next;
    pieces.push(d.slice(start, end));
    start = end;
  }
  return pieces;
}

function shapeOperators(d: PathData): PDFOperator[] {
  return pathCommands(d).flatMap(({ verb, numbers }): PDFOperator[] => {
    if (verb === "Z") return [closePath()];
    if (verb === "C") {
      const [a = 0, b = 0, c = 0, e = 0, x = 0, y = 0] = numbers;
      return [appendBezierCurve(a, b, c, e, x, y)];
    }
    const [x = 0, y = 0] = numbers;
    return [verb === "M" ? moveTo(x, y) : lineTo(x, y)];
  });
}

/** `#rrggbb` as shares of red, green and blue. */
function rgbOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
