/** Bounds of what files may hold: a file from outside never decides how much work it makes. */

import { unreadable } from "../core/fault.ts";
import type { Bytes } from "../core/index.ts";

/** Bytes of a file that is read at all. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Bytes of a credential as JSON, and as a signed text (JWT), which is a third longer. */
export const LARGEST_CREDENTIAL = 256 * 1024;
export const LARGEST_JWT = 352 * 1024;

/** Bytes unpacked from zlib's form (RFC 1950). Rejects with a Fault where there are more than `most`, or damaged ones. */
export async function inflated(packed: Bytes, most: number): Promise<Bytes> {
  const reader = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const whole = new Uint8Array(most);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw unreadable("A part of the file is damaged.");
    });
    if (done) return whole.slice(0, length);
    if (length + value.length > most) {
      await reader.cancel();
      throw unreadable("A part of the file is larger than is read.");
    }
    whole.set(value, length);
    length += value.length;
  }
}

/** Bytes as letters, one for each: ASCII as it is, 0x80 to 0x9f as Windows has them. */
export function latin(raw: Bytes): string {
  return new TextDecoder("latin1").decode(raw);
}

/** The place of an ASCII word in bytes, from a place on; -1 where it is not. */
export function placeOf(word: string, raw: Bytes, from = 0): number {
  const first = word.charCodeAt(0);
  for (let at = raw.indexOf(first, from); at >= 0; at = raw.indexOf(first, at + 1)) {
    let shared = 1;
    while (shared < word.length && raw[at + shared] === word.charCodeAt(shared)) shared++;
    if (shared === word.length) return at;
  }
  return -1;
}
