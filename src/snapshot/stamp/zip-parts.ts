/** Parts of a ZIP file (APPNOTE 6.3), without trusting what the file says of their size. */
import { crcOf } from "../write/png.ts";

const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const STORED = 0;
const DEFLATED = 8;

/** Packed bytes that are unpacked in one go: of 1 byte come 1,032 at most, so that the limit is kept within 4 MB. */
const SLICE = 4096;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of parts ends; a file that was cut has no such place. @throws when there is none. */
function endOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END.length - END.longestComment);
  for (let at = bytes.length - END.length; at >= first; at -= 1) {
    const isEnd =
      view.getUint32(at, true) === END.signature &&
      at + END.length + view.getUint16(at + 20, true) === bytes.length;
    if (isEnd) return at;
  }
  throw new Error("a ZIP file without its end");
}

/** @throws RangeError or Error where the list points outside the file. */
function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = viewOf(bytes);
  const end = endOf(bytes);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new Error("a ZIP file with a damaged list");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY.length, at + ENTRY.length + (name ?? 0)));
    if (view.getUint32(local, true) !== LOCAL.signature) throw new Error("a ZIP file with a damaged part");
    const start = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new Error("a ZIP file with a part outside it");
    yield {
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + size),
    };
    at += ENTRY.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** What a part holds; null as soon as that is more than asked. @throws where it cannot be unpacked. */
async function unpacked({ method, packed }: Entry, mostBytes: number): Promise<Uint8Array | null> {
  if (method === STORED) return packed.length > mostBytes ? null : packed;
  if (method !== DEFLATED) throw new Error(`a ZIP part packed in way ${method}`);
  let at = 0;
  const slices = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        if (at >= packed.length) return controller.close();
        controller.enqueue(new Uint8Array(packed.subarray(at, at + SLICE)));
        at += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = slices.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    total += value.length;
    if (total > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(total);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/**
 * The parts whose path fits, one after another. Nothing else is unpacked, and all of them together no further than
 * `mostBytes`: at that, the rest is left.
 *
 * @throws Error where the file was cut, or such a part is damaged.
 */
export async function* zipParts(
  bytes: Uint8Array,
  path: RegExp,
  mostBytes: number,
): AsyncGenerator<Uint8Array> {
  let left = mostBytes;
  for (const entry of entriesOf(bytes)) {
    if (!path.test(entry.path)) continue;
    const content = await unpacked(entry, left);
    if (content === null) return;
    if (crcOf(content) !== entry.crc) throw new Error("a damaged ZIP part");
    left -= content.length;
    yield content;
  }
}
