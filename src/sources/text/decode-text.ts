export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where bytes could not be read and stand as U+FFFD: the file says one encoding and holds another. */
  readonly damaged: boolean;
}

/**
 * The text of a file: by its byte order mark where there is one, else UTF-8 where every byte fits, else UTF-16 where
 * every other byte is 0, else windows-1252, in which every byte means something.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const exact = decoded(bytes, marked, true);
    return {
      text: exact ?? decoded(bytes, marked, false) ?? "",
      encoding: marked,
      damaged: exact === null,
    };
  }
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const text = decoded(bytes, wide, true);
    if (text !== null) return { text, encoding: wide, damaged: false };
  }
  const plain = decoded(bytes, "utf-8", true);
  if (plain !== null) return { text: plain, encoding: "utf-8", damaged: false };
  return { text: fromWindows1252(bytes), encoding: "windows-1252", damaged: false };
}

/** What 0x80 to 0x9F stand for (WHATWG Encoding, index windows-1252); all other bytes are their own code point. */
const WINDOWS_1252 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Characters made at once: more arguments than this overflow a stack. */
const CHUNK = 8192;

/** Some versions of Node read `windows-1252` as ISO 8859-1, in which the euro sign and typographic quotes are lost. */
function fromWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
  );
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.subarray(at, at + CHUNK));
  }
  return text;
}

function decoded(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** Bytes looked at to tell UTF-16 without a mark: enough for the header of a table. */
const SAMPLE = 64;

/** UTF-16 of mostly Latin text has a 0 in nearly every even (big-endian) or odd (little-endian) byte. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const most = sample.length / 2;
  if ((zeros[1] ?? 0) > 0.8 * most && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > 0.8 * most && zeros[1] === 0) return "utf-16be";
  return null;
}
