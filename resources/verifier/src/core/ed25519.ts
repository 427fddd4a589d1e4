/**
 * Ed25519 as RFC 8032 has it, without the leniency of ZIP 215.
 *
 * Encodings of y at or above the prime, S at or above the group's order and keys of small order are refused before
 * anybody is asked. Then the browser's own Ed25519 answers, once it has answered a question whose answer is known; it
 * is a hundred times faster at the first signature. Where there is none, noble's is loaded.
 */

import { type Bytes, fromHex, littleEndian } from "./bytes.ts";

const PRIME = 2n ** 255n - 19n;
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const ORDER_EIGHT_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022n;
const SMALL_ORDER_Y = [0n, 1n, PRIME - 1n, ORDER_EIGHT_Y, PRIME - ORDER_EIGHT_Y];

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
export async function isSignedBy(publicKey: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  if (!isSoundKey(publicKey) || !isSoundSignature(signature)) return false;
  if (await hasItsOwn()) return verified(publicKey, signature, message);
  const noble = await import("./ed25519-noble.ts");
  return noble.isSignedBy(publicKey, signature, message);
}

let known: Promise<boolean> | null = null;

/** Whether the browser has an Ed25519 that takes the first signature of RFC 8032 (7.1) and not another one. */
function hasItsOwn(): Promise<boolean> {
  known ??= answersRightly();
  return known;
}

const TEST_KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const TEST_SIGNATURE =
  "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155" +
  "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

async function answersRightly(): Promise<boolean> {
  const [key, signature] = [fromHex(TEST_KEY), fromHex(TEST_SIGNATURE)];
  const isTaken = await verified(key, signature, new Uint8Array(0));
  return isTaken && !(await verified(key, signature, Uint8Array.of(0)));
}

/** What WebCrypto says; false where it has no Ed25519, or takes the key for none. */
async function verified(publicKey: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", publicKey.slice(), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, signature.slice(), message.slice());
  } catch {
    return false;
  }
}
