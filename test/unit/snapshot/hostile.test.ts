import { crc32, deflateRawSync } from "node:zlib";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { readSnapshot } from "../../../src/snapshot/stamp/read-file.ts";
import { stampInPptx } from "../../../src/snapshot/write/pptx-stamp.ts";

const XML = '<einder-snapshot xmlns="urn:einder:snapshot">c3RhbXA=</einder-snapshot>';

/** A file of one part by the book (APPNOTE 6.3), whose header says what it is told to say of its size. */
function zipOf(
  path: string,
  content: Buffer,
  { said, packed }: { said: number; packed: Buffer },
): Uint8Array {
  const name = Buffer.from(path);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(said, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
  const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, entry, end]));
}

const small = Buffer.from(XML);
const honest = zipOf("customXml/item7.xml", small, { said: small.length, packed: deflateRawSync(small) });

it("finds a stamp in a presentation whatever its header says of the size", async () => {
  expect(await stampInPptx(honest)).toBe("stamp");
  const lying = zipOf("customXml/item1.xml", small, { said: 4_000_000_000, packed: deflateRawSync(small) });
  expect(await stampInPptx(lying)).toBe("stamp");
});

it("finds a stamp that was stored unpacked, and in a file with a comment", async () => {
  const zip = new JSZip().file("customXml/item1.xml", XML).file("other.xml", "x");
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE", comment: "PK" });
  expect(await stampInPptx(bytes)).toBe("stamp");
});

it("stops unpacking a part at its limit, far before its 1 GB are there", { timeout: 10_000 }, async () => {
  const mega = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: 2 });
  // 1,024 blocks of a million zeros each, and an empty last one (RFC 1951).
  const packed = Buffer.concat([...Array.from({ length: 1024 }, () => mega), Buffer.from([3, 0])]);
  expect(packed.length).toBeLessThan(3_000_000);
  const bomb = zipOf("customXml/item1.xml", small, { said: small.length, packed });
  const before = process.memoryUsage().arrayBuffers;
  const start = performance.now();
  expect(await readSnapshot(bomb)).toEqual({ fault: "foreign" });
  // Unpacking all of it takes seconds on any machine, the limit of 20 MB tenths of one.
  expect(performance.now() - start).toBeLessThan(2000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000_000);
});

it("does not unpack what cannot be a stamp", async () => {
  const broken = zipOf("ppt/media/image1.png", small, { said: 9, packed: Buffer.from("no deflate") });
  expect(await stampInPptx(broken)).toBeNull();
});

it("calls a presentation damaged that was cut anywhere, or whose stamp was touched", async () => {
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    const cut = honest.slice(0, Math.floor(honest.length * share));
    expect(await readSnapshot(cut), String(share)).toEqual({ fault: "damaged" });
  }
  const at = honest.length - 22 - 46 - "customXml/item7.xml".length - 10;
  const touched = honest.map((byte, index) => (index === at ? byte ^ 255 : byte));
  expect(await readSnapshot(touched)).toEqual({ fault: "damaged" });
});
