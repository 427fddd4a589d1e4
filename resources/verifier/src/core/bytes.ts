/** Byte strings: comparing, joining, hex and UTF-8. */

export type Bytes = Uint8Array;

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();

export function utf8(text: string): Bytes {
  return ENCODER.encode(text);
}

/** The text of UTF-8 bytes, a byte order mark left in. Throws TypeError where they are not UTF-8. */
export function textOf(raw: Bytes): string {
  return DECODER.decode(raw);
}

export function join(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function hex(raw: Bytes): string {
  return Array.from(raw, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes of an even number of hex digits. */
export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** Negative, 0 or positive, as the first byte strings is before, equal to or behind the second in bytewise order. */
export function compare(one: Bytes, other: Bytes): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

export function areEqual(one: Bytes, other: Bytes): boolean {
  return compare(one, other) === 0;
}

/** The number that bytes stand for, most significant byte first. */
export function bigEndian(raw: Bytes): bigint {
  return raw.length === 0 ? 0n : BigInt(`0x${hex(raw)}`);
}

/** The number that bytes stand for, least significant byte first. */
export function littleEndian(raw: Bytes): bigint {
  return bigEndian(Uint8Array.from(raw).reverse());
}

/** The fewest bytes that hold a number, most significant byte first. */
export function bigEndianBytes(value: bigint): Bytes {
  if (value === 0n) return new Uint8Array(0);
  const digits = value.toString(16);
  return fromHex(digits.length % 2 ? `0${digits}` : digits);
}
