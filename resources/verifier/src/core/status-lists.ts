/** The bits of a status list (W3C Bitstring Status List 1.0): GZIP in multibase base64url, bit 0 the highest of byte 0. */

import type { Bytes } from "./bytes.ts";
import { unreadable } from "./fault.ts";
import { base64urlDecode } from "./multibase.ts";
import { LIST_BITS } from "./status-places.ts";

const LIST_BYTES = LIST_BITS / 8;

/** The 16,384 bytes of an `encodedList`. Throws a Fault for anything else, without unpacking more. */
export async function decodeBits(text: string): Promise<Bytes> {
  let bits: Bytes;
  try {
    bits = await unpacked(text.startsWith("u") ? base64urlDecode(text.slice(1)) : new Uint8Array(0), LIST_BYTES);
  } catch {
    throw unreadable("The status list cannot be unpacked.");
  }
  if (bits.length !== LIST_BYTES) throw unreadable("The status list has another length than 131,072 bits.");
  return bits;
}

/**
 * What GZIP packed, up to one byte beyond `most`. Rejects where it is damaged, cut off, or something follows, as the
 * standard of Compression Streams has it.
 */
export async function unpacked(packed: Bytes, most: number): Promise<Bytes> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const whole = new Uint8Array(most + 1);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    whole.set(value.subarray(0, whole.length - length), length);
    length = Math.min(length + value.length, whole.length);
    if (length > most) {
      await reader.cancel();
      break;
    }
  }
  return whole.slice(0, length);
}

export function bitIsSet(bits: Bytes, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}
