import fontkit from "@cantoo/fontkit";
import { AFRelationship, PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "../page/item.ts";
import { printableLine } from "../page/printable.ts";
import { Pace, type Progress, totalWork } from "./pace.ts";
import type { Face, Outlines } from "./pdf-letters.ts";
import { drawPage, POINTS, type Raster } from "./pdf-page.ts";
import { STAMP_FILE } from "./pdf-stamp.ts";

/** A font file of the page: WOFF, TrueType or OpenType. Earlier ones of a weight are asked first for a letter. */
export interface PdfFontFile {
  readonly weight: 400 | 500 | 600;
  readonly bytes: Uint8Array;
}

interface PdfOptions {
  readonly fonts: readonly PdfFontFile[];
  readonly raster: Raster;
  readonly stamp: string | null;
  readonly subject: string;
  /** Of the document; that of its first page unless given. */
  readonly title?: string;
  readonly progress?: Progress;
  /** Of the day the page was made; the same page of the same day has the same bytes but for the identifiers of its fonts. */
  readonly made: Date;
}

/** A file, and the letters of its texts that it could not hold: in their place stands U+FFFD. */
export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly unset: readonly string[];
}

/**
 * Pages as one PDF: paths, selectable text in embedded fonts, title and language set. A letter that no font has is written as
 * U+FFFD and named in `unset`.
 */
export async function pdfOf(pages: readonly Page[], options: PdfOptions): Promise<MadeFile> {
  const { fonts, raster, stamp, subject, made, progress = () => {} } = options;
  const [first] = pages;
  if (first === undefined) throw new RangeError("a document needs a page");
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(printableLine(options.title ?? first.title), { showInWindowTitleBar: true });
  document.setLanguage(first.language === "nl" ? "nl-NL" : "en-GB");
  document.setSubject(printableLine(subject));
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
  const unset = new Set<string>();
  const pace = new Pace(
    pages.reduce((sum, { items }) => sum + totalWork(items), 0),
    progress,
  );
  for (const page of pages) {
    const sheet = document.addPage([page.width * POINTS, page.height * POINTS]);
    await drawPage({ document, sheet, faces, raster, pace, unset: (letter) => unset.add(letter) }, page);
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
  await progress(1);
  const bytes = new Uint8Array(await document.save({ objectsPerTick: 1 }));
  return { bytes, unset: [...unset] };
}
