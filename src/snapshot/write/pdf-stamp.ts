import { PDFDocument } from "@cantoo/pdf-lib";
import { STAMP_ID } from "../stamp/stamp.ts";

export const STAMP_FILE = `${STAMP_ID}.json`;

/** The stamp attached to a PDF; null without one. @throws when the document cannot be read. */
export async function stampInPdf(bytes: Uint8Array): Promise<string | null> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const attachment = document.getAttachments().find(({ name }) => name === STAMP_FILE);
  return attachment === undefined ? null : new TextDecoder().decode(attachment.data);
}
