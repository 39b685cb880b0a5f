import { PDFDocument } from "@cantoo/pdf-lib";
import { STAMP_ID } from "../stamp/stamp.ts";

export const STAMP_FILE = `${STAMP_ID}.json`;

/** Bytes at the end of a PDF within which it says that it ends (ISO 32000-1, Annex H, note 18). */
const END = 1024;

/** The stamp attached to a PDF; null without one. @throws Error where the document was cut, or cannot be read. */
export async function stampInPdf(bytes: Uint8Array): Promise<string | null> {
  const end = new TextDecoder("latin1").decode(bytes.subarray(-END));
  // The reader would make up for an end that is missing.
  if (!end.includes("%%EOF")) throw new Error("a PDF that was cut");
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const attachment = document.getAttachments().find(({ name }) => name === STAMP_FILE);
  return attachment === undefined ? null : new TextDecoder().decode(attachment.data);
}
