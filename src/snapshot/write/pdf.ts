import fontkit from "@cantoo/fontkit";
import {
  AFRelationship,
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
  PDFDocument,
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
import { type Face, haloOf, type Outlines, runsOf } from "./pdf-letters.ts";
import { STAMP_FILE } from "./pdf-stamp.ts";

/** A font file of the page: WOFF, TrueType or OpenType. Earlier ones of a weight are asked first for a letter. */
export interface PdfFontFile {
  readonly weight: 400 | 500 | 600;
  readonly bytes: Uint8Array;
}

/** Draws items as a PNG, where a drawing of others cannot be taken over as paths. */
export type Raster = (
  items: readonly Item[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) => Promise<Uint8Array>;

interface PdfOptions {
  readonly fonts: readonly PdfFontFile[];
  readonly raster: Raster;
  readonly stamp: string | null;
  readonly subject: string;
  /** Of the document; that of its first page unless given. */
  readonly title?: string;
  /** Told how many pages are drawn; throws to break off. */
  readonly onPage?: (drawn: number) => Promise<void> | void;
  /** Of the day the page was made; the same page of the same day has the same bytes but for the identifiers of its fonts. */
  readonly made: Date;
}

/** pt in a px. */
const POINTS = 0.75;

/** Pages as one PDF: paths, selectable text in embedded fonts, title and language set. */
export async function pdfOf(pages: readonly Page[], options: PdfOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, raster, stamp, subject, made, onPage } = options;
  const [first] = pages;
  if (first === undefined) throw new RangeError("a document needs a page");
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(options.title ?? first.title, { showInWindowTitleBar: true });
  document.setLanguage(first.language === "nl" ? "nl-NL" : "en-GB");
  document.setSubject(subject);
  document.setProducer("Einder");
  document.setCreator("Einder");
  document.setCreationDate(made);
  document.setModificationDate(made);
  const faces = await Promise.all(
    fonts.map(async ({ weight, bytes }): Promise<Face> => {
      // Ligatures would be copied as one strange letter.
      const font = await document.embedFont(bytes, { subset: true, features: { liga: false, kern: false } });
      return {
        weight,
        font,
        outlines: fontkit.create(bytes) as unknown as Outlines,
        letters: new Set(font.getCharacterSet()),
      };
    }),
  );
  for (const [index, page] of pages.entries()) {
    const sheet = document.addPage([page.width * POINTS, page.height * POINTS]);
    await drawPage(document, sheet, page, faces, raster);
    await onPage?.(index + 1);
  }
  if (stamp !== null) {
    await document.attach(new TextEncoder().encode(stamp), STAMP_FILE, {
      mimeType: "application/json",
      description: "Einder",
      creationDate: made,
      modificationDate: made,
      afRelationship: AFRelationship.Source,
    });
  }
  return new Uint8Array(await document.save());
}

async function drawPage(
  document: PDFDocument,
  sheet: PDFPage,
  page: Page,
  faces: readonly Face[],
  raster: Raster,
): Promise<void> {
  const states = new Map<string, PDFName>();
  const fontNames = new Map<PDFFont, PDFName>();
  const push = (...operators: PDFOperator[]) => {
    // One call with all points of a coast would overflow the stack.
    for (let at = 0; at < operators.length; at += 5000)
      sheet.pushOperators(...operators.slice(at, at + 5000));
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
    const runs = runsOf(item, faces);
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
    const picture = await document.embedPng(await raster([{ ...item, opacity: 1 }], item));
    const name = sheet.node.newXObject("Picture", picture.ref);
    push(
      pushGraphicsState(),
      opacity(item.opacity, item.opacity),
      concatTransformationMatrix(item.width, 0, 0, -item.height, item.x, item.y + item.height),
      drawObject(name),
      popGraphicsState(),
    );
  };

  const draw = async (item: Item): Promise<void> => {
    switch (item.kind) {
      case "path":
        return push(...pathOperators(item, opacity));
      case "text":
        return drawText(item);
      case "picture":
        return drawPicture(item);
      case "clip":
        push(pushGraphicsState(), ...shapeOperators(item.d), clipEvenOdd(), endPath());
        for (const inner of item.items) await draw(inner);
        return push(popGraphicsState());
      case "map":
        for (const inner of item.items) await draw(inner);
    }
  };

  push(pushGraphicsState(), concatTransformationMatrix(POINTS, 0, 0, -POINTS, 0, page.height * POINTS));
  for (const item of page.items) await draw(item);
  push(popGraphicsState());
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

function pathOperators(
  { d, fill, fillOpacity, stroke, strokeOpacity, width, dash }: PathItem,
  opacity: (fill: number, stroke: number) => PDFOperator,
): PDFOperator[] {
  const shape = shapeOperators(d);
  if (shape.length === 0) return [];
  return [
    pushGraphicsState(),
    opacity(fillOpacity, strokeOpacity),
    ...(fill === null ? [] : [setFillingRgbColor(...rgbOf(fill)), ...shape, fillEvenOdd()]),
    ...(stroke === null
      ? []
      : [
          setStrokingRgbColor(...rgbOf(stroke)),
          setLineWidth(width),
          setLineJoin(LineJoinStyle.Round),
          setDashPattern([...dash], 0),
          ...shape,
          strokePath(),
        ]),
    popGraphicsState(),
  ];
}

/** `#rrggbb` as shares of red, green and blue. */
function rgbOf(color: string): [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
