import { briefingInHtml } from "../write/html-stamp.ts";
import { textIn } from "../write/png.ts";
import { snapshotKind } from "./snapshot-kind.ts";
import { STAMP_ID, type Stamp, type StampFault, unsealed } from "./stamp.ts";

const METADATA = new RegExp(`<metadata id="${STAMP_ID}">([A-Za-z0-9+/=\\s]*)</metadata>`);

/** What a picture, print, slide or one-file briefing of ours carries. Only text is read of it; nothing in a file is run or drawn. */
export async function readSnapshot(
  bytes: Uint8Array,
): Promise<{ readonly stamp: Stamp } | { readonly fault: StampFault }> {
  const kind = snapshotKind(bytes);
  if (kind === null) return { fault: "foreign" };
  try {
    const text = await TEXT_OF[kind](bytes);
    return text === null ? { fault: "foreign" } : await unsealed(text);
  } catch {
    return { fault: "damaged" };
  }
}

const TEXT_OF: Readonly<
  Record<"png" | "pdf" | "pptx" | "svg" | "html", (bytes: Uint8Array) => Promise<string | null>>
> = {
  png: async (bytes) => textIn(bytes, STAMP_ID),
  svg: async (bytes) => {
    const encoded = METADATA.exec(new TextDecoder().decode(bytes))?.[1];
    if (encoded === undefined) return null;
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)));
  },
  html: async (bytes) => briefingInHtml(new TextDecoder().decode(bytes)),
  pdf: async (bytes) => (await import("../write/pdf-stamp.ts")).stampInPdf(bytes),
  pptx: async (bytes) => (await import("../write/pptx-stamp.ts")).stampInPptx(bytes),
};
