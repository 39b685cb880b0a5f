import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/sources/text/decode-text.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("the encoding of a text", () => {
  it.each([
    ["a mark of UTF-8", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), "é", "utf-8"],
    ["a mark of UTF-16, little end first", bytes(0xff, 0xfe, 0xac, 0x20), "€", "utf-16le"],
    ["a mark of UTF-16, big end first", bytes(0xfe, 0xff, 0x20, 0xac), "€", "utf-16be"],
    ["bytes that fit UTF-8", bytes(0xe2, 0x82, 0xac), "€", "utf-8"],
    ["bytes that fit nothing else", bytes(0x80, 0x93, 0xe9, 0x94), "€“é”", "windows-1252"],
    ["zeros in every odd byte", bytes(0x69, 0, 0x64, 0, 0x3b, 0), "id;", "utf-16le"],
    ["zeros in every even byte", bytes(0, 0x69, 0, 0x64, 0, 0x3b), "id;", "utf-16be"],
  ])("is known by %s", (_, content, text, encoding) => {
    expect(decodeText(content)).toEqual({ text, encoding, damaged: false });
  });

  // The table of Unicode, Mappings/VENDORS/MICSFT/WINDOWS/CP1252.TXT, for the bytes that differ from ISO 8859-1.
  it("has all signs of windows-1252", () => {
    const high = Array.from({ length: 32 }, (_, at) => 0x80 + at).filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    expect(decodeText(bytes(...high, 0xff)).text).toBe("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸÿ");
  });

  it("says when a text breaks the promise of its mark", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xff))).toEqual({
      text: "a\uFFFD",
      encoding: "utf-8",
      damaged: true,
    });
  });

  it("reads long texts in windows-1252", () => {
    const long = new Uint8Array(100_000).fill(0x80);
    expect(decodeText(long).text).toBe("€".repeat(100_000));
  });
});
