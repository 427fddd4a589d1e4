/** Points of the curve P-256 (FIPS 186-5; SEC 1, 2.3.4), so far as it takes to know a key when one sees it. */

import { type Bytes, bigEndian, fromHex, join } from "../bytes.ts";
import { Malformed } from "../fault.ts";

const PRIME = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** A point uncompressed (65 bytes), from that or from its compressed form (33). Throws Malformed for what is none. */
export function pointOf(encoded: Bytes): Bytes {
  const isWhole = encoded.length === 65 && encoded[0] === 4;
  const isHalf = encoded.length === 33 && (encoded[0] === 2 || encoded[0] === 3);
  if (!isWhole && !isHalf) throw new Malformed("not a point of P-256");
  const x = bigEndian(encoded.subarray(1, 33));
  const y = isWhole ? bigEndian(encoded.subarray(33)) : rootOf(square(x), BigInt(encoded[0] ?? 0) & 1n);
  if (x >= PRIME || y >= PRIME || (y * y) % PRIME !== square(x)) throw new Malformed("not a point of P-256");
  return join(Uint8Array.of(4), coordinate(x), coordinate(y));
}

/** y² of the curve. */
function square(x: bigint): bigint {
  return (((x * x - 3n) * x + B) % PRIME + PRIME) % PRIME;
}

/** The square root that is odd or even as wanted; anything else where there is none. */
function rootOf(value: bigint, parity: bigint): bigint {
  const root = power(value, (PRIME + 1n) / 4n);
  return (root & 1n) === parity ? root : PRIME - root;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let factor = base, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % PRIME;
    factor = (factor * factor) % PRIME;
  }
  return result;
}

function coordinate(value: bigint): Bytes {
  return fromHex(value.toString(16).padStart(64, "0"));
}
