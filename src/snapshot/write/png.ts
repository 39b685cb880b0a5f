/** Chunks of a PNG file (ISO/IEC 15948): its resolution, and a text of ours. */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const METRES_PER_INCH = 0.0254;

let table: Uint32Array | null = null;

/** CRC-32 as PNG and ZIP have it (ISO 3309). */
export function crcOf(bytes: Uint8Array): number {
  if (table === null) {
    table = Uint32Array.from({ length: 256 }, (_, byte) => {
      let value = byte;
      for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
      return value >>> 0;
    });
  }
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(latin(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the chunk after it starts. */
  readonly end: number;
  readonly isSound: boolean;
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    yield {
      type,
      data,
      end,
      isSound: crcOf(bytes.subarray(at + 4, at + 8 + length)) === view.getUint32(end - 4),
    };
    at = end;
  }
}

/** A PNG with its resolution (`pHYs`) and texts by keyword (`iTXt`, UTF-8). @throws when it is no PNG. */
export function withChunks(
  png: Uint8Array,
  dpi: number,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const [header] = isPng(png) ? chunksOf(png) : [];
  if (header === undefined) throw new Error("not a PNG picture");
  const physical = new Uint8Array(9);
  const view = new DataView(physical.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  physical[8] = 1;
  const added = [
    chunk("pHYs", physical),
    ...Object.entries(texts).map(([keyword, text]) =>
      // Keyword, end of keyword, not compressed (two bytes), no language, no translated keyword.
      chunk("iTXt", concatenated([latin(keyword), new Uint8Array(5), new TextEncoder().encode(text)])),
    ),
  ];
  return concatenated([png.subarray(0, header.end), ...added, png.subarray(header.end)]);
}

/** The text under a keyword; null without one. @throws Error where the picture was cut, or any chunk of it is damaged. */
export function textIn(png: Uint8Array, keyword: string): string | null {
  let text: string | null = null;
  let hasEnded = false;
  for (const { type, data, isSound } of chunksOf(png)) {
    if (!isSound) throw new Error(`a damaged chunk ${type}`);
    hasEnded = type === "IEND";
    // What follows the end is no part of the picture.
    if (hasEnded) break;
    if (type !== "iTXt") continue;
    const end = data.indexOf(0);
    if (String.fromCharCode(...data.subarray(0, end)) !== keyword) continue;
    text ??= new TextDecoder().decode(data.subarray(end + 5));
  }
  if (!hasEnded) throw new Error("a picture without its end");
  return text;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
