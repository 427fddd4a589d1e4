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

/** What GZIP packed, up to one chunk beyond `most` bytes. Rejects where it is damaged, cut off, or something follows. */
async function unpacked(packed: Bytes, most: number): Promise<Bytes> {
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
  const bits = whole.slice(0, length);
  if (length <= most && !isItsTrailer(packed, bits)) throw new Error("something follows");
  return bits;
}

/** Whether the last 8 bytes are the digest and the length of what came out (RFC 1952, 2.3.1): nothing follows. */
function isItsTrailer(packed: Bytes, bits: Bytes): boolean {
  if (packed.length < 18) return false;
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  return trailer.getUint32(0, true) === crc32(bits) && trailer.getUint32(4, true) === bits.length;
}

/** CRC-32 as GZIP has it (RFC 1952, 8). */
function crc32(raw: Bytes): number {
  let sum = 0xffffffff;
  for (const byte of raw) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

export function bitIsSet(bits: Bytes, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}
