import JSZip from "jszip";
import { STAMP_ID } from "../stamp/stamp.ts";
import { zipParts } from "../stamp/zip-parts.ts";

/** Where office software keeps the data of others: it stays when a slide is edited and saved. */
const ITEM = "customXml/item1.xml";
const RELATIONS = "ppt/_rels/presentation.xml.rels";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const NAMESPACE = "urn:einder:snapshot";
const OPENING = `<${STAMP_ID} xmlns="${NAMESPACE}"`;
const STAMP = new RegExp(`${OPENING}[^>]*>([^<]*)</${STAMP_ID}>`);

const PARTS = /^customXml\/item\d+\.xml$/;

/** A stamp is small: what unpacks to more than this holds none. */
const MOST_BYTES = 20 * 1024 * 1024;

/** A presentation with a stamp inside. */
export async function withStamp(pptx: Uint8Array, encoded: string): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(pptx);
  zip.file(
    ITEM,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${STAMP_ID} xmlns="${NAMESPACE}">${encoded}</${STAMP_ID}>`,
  );
  const relations = await zip.file(RELATIONS)?.async("string");
  if (relations === undefined) throw new Error(`no ${RELATIONS} in the presentation`);
  zip.file(
    RELATIONS,
    relations.replace(
      "</Relationships>",
      `<Relationship Id="rIdEinder" Type="${CUSTOM_XML}" Target="../${ITEM}"/></Relationships>`,
    ),
  );
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  return new Uint8Array(bytes);
}

/**
 * The stamp in a presentation; null without one. Office software may have given its part another number.
 *
 * @throws Error where the file was cut, or the part with the stamp is damaged.
 */
export async function stampInPptx(bytes: Uint8Array): Promise<string | null> {
  for await (const part of zipParts(bytes, PARTS, MOST_BYTES)) {
    const text = new TextDecoder().decode(part);
    if (!text.includes(OPENING)) continue;
    const encoded = STAMP.exec(text)?.[1];
    if (encoded === undefined) throw new Error("a presentation with a damaged stamp");
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)));
  }
  return null;
}
