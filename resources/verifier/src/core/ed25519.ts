/**
 * Ed25519 as RFC 8032 has it, the same on every machine: no leniency of ZIP 215, no cofactor.
 *
 * Encodings of y at or above the prime, S at or above the group's order and keys of small order are refused, and R
 * must be the very bytes that come out (5.1.7). WebCrypto leaves some of this open, so it is not asked.
 */

import { Point } from "@noble/ed25519";

import { type Bytes, areEqual, bigEndian, hex, join } from "./bytes.ts";
import { sha512 } from "./hashes.ts";

const PRIME = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const ORDER_EIGHT_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
const SMALL_ORDER_Y = [0n, 1n, PRIME - 1n, ORDER_EIGHT_Y, PRIME - ORDER_EIGHT_Y];

function littleEndian(raw: Bytes): bigint {
  return bigEndian(Uint8Array.from(raw).reverse());
}

function yOf(encoded: Bytes): bigint {
  return littleEndian(encoded) & (2n ** 255n - 1n);
}

/** Whether 32 bytes are a canonical encoding that can be a key. */
export function isSoundKey(publicKey: Bytes): boolean {
  if (publicKey.length !== 32) return false;
  const y = yOf(publicKey);
  return y < PRIME && !SMALL_ORDER_Y.includes(y);
}

function isSoundSignature(signature: Bytes): boolean {
  if (signature.length !== 64) return false;
  return yOf(signature.subarray(0, 32)) < PRIME && littleEndian(signature.subarray(32)) < ORDER;
}

/** Whether the 64-byte signature over the message is this key's. */
export function isSignedBy(publicKey: Bytes, signature: Bytes, message: Bytes): boolean {
  if (!isSoundKey(publicKey) || !isSoundSignature(signature)) return false;
  const first = signature.subarray(0, 32);
  const challenge = littleEndian(sha512(join(first, publicKey, message))) % ORDER;
  const key = pointOf(publicKey);
  if (key === null) return false;
  const made = times(Point.BASE, littleEndian(signature.subarray(32))).add(times(key.negate(), challenge));
  return areEqual(made.toBytes(), first);
}

function pointOf(encoded: Bytes): Point | null {
  try {
    return Point.fromHex(hex(encoded));
  } catch {
    return null;
  }
}

function times(point: Point, factor: bigint): Point {
  return factor === 0n ? Point.ZERO : point.multiply(factor, false);
}
