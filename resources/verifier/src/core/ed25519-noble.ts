/** Ed25519 where the browser has none of its own: loaded only then. */

import { Point } from "@noble/ed25519";
import { sha512 } from "@noble/hashes/sha2.js";

import { type Bytes, areEqual, hex, join, littleEndian } from "./bytes.ts";

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** Whether R is the very bytes that come out (RFC 8032, 5.1.7, without the cofactor). Key and S are sound. */
export function isSignedBy(publicKey: Bytes, signature: Bytes, message: Bytes): boolean {
  const first = signature.subarray(0, 32);
  const key = pointOf(publicKey);
  if (key === null) return false;
  const challenge = littleEndian(sha512(join(first, publicKey, message))) % ORDER;
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
