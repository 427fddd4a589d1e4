/** The paper proof: a CWT in a COSE_Sign1 (RFC 9052, tag 18), signed with Ed25519 (alg -19, RFC 9864). */

import { type Bytes, hex, join, utf8 } from "./bytes.ts";
import { CborMap, type Item, Tag, decode } from "./cbor.ts";
import { type Claims, readPayload } from "./claims.ts";
import { Malformed, newer, unreadable } from "./fault.ts";
import { sha256 } from "./hashes.ts";

const ALGORITHM = -19;
const COSE_SIGN1 = 18;
const LARGEST = 1200;
const ALG = 1;
const CRIT = 2;
const KID = 4;
const NOT_SIGNED = "The code is not a signed one (COSE_Sign1).";

/** A token taken apart: its claims, the key it names, what its signature covers, and its own digest (hex). */
export interface Token {
  readonly claims: Claims;
  readonly kid: Bytes;
  readonly toVerify: Bytes;
  readonly signature: Bytes;
  readonly digest: string;
}

/** A token taken apart, nothing verified yet. */
export function readToken(raw: Bytes): Token {
  if (raw.length > LARGEST) throw unreadable("The code is longer than any certificate's.");
  const whole = decoded(raw, "The code cannot be read.");
  if (!(whole instanceof Tag) || whole.number !== COSE_SIGN1) throw unreadable(NOT_SIGNED);
  if (!Array.isArray(whole.item) || whole.item.length !== 4) throw unreadable(NOT_SIGNED);
  const [head, unprotected, body, signature] = whole.item as readonly Item[];
  if (!isBytes(head) || !isBytes(body) || !isBytes(signature)) throw unreadable(NOT_SIGNED);
  if (!(unprotected instanceof CborMap) || unprotected.entries.length > 0 || signature.length !== 64) {
    throw unreadable("The code carries something that is not signed, or its signature has another length.");
  }
  const kid = header(head);
  return { claims: readPayload(body), kid, toVerify: signedBytes(head, body), signature, digest: tokenDigest(raw) };
}

/**
 * What a good list of a stolen key has for a code: the first 16 bytes of SHA-256 of the whole token. Field 9 would not
 * do: a thief can put the digest of a good credential into a token of their own.
 */
function tokenDigest(raw: Bytes): string {
  return hex(sha256(raw).subarray(0, 16));
}

function isBytes(item: Item | undefined): item is Bytes {
  return item instanceof Uint8Array;
}

function decoded(raw: Bytes, sentence: string): Item {
  try {
    return decode(raw);
  } catch (fault) {
    if (fault instanceof Malformed) throw unreadable(sentence);
    throw fault;
  }
}

/** The key that the protected header names. */
function header(raw: Bytes): Bytes {
  const found = decoded(raw, "The code's header cannot be read.");
  if (!(found instanceof CborMap)) throw unreadable("The code's header cannot be read.");
  if (found.get(CRIT) !== undefined) throw newer("The code asks for something that this program does not know.");
  if (found.get(ALG) !== ALGORITHM) {
    throw unreadable("The code is signed in a way that certificates are not (not Ed25519).");
  }
  const kid = found.get(KID);
  if (!isBytes(kid) || kid.length !== 8 || found.entries.length !== 2) {
    throw unreadable("The code's header is not that of a certificate.");
  }
  return kid;
}

/** The Sig_structure of a COSE_Sign1 without external data (RFC 9052, 4.4). */
function signedBytes(protectedHeader: Bytes, body: Bytes): Bytes {
  const start = join(Uint8Array.of(0x84), cborHead(3, 10), utf8("Signature1"));
  return join(start, cborHead(2, protectedHeader.length), protectedHeader, cborHead(2, 0), cborHead(2, body.length), body);
}

/** The head of a string below 65,536 bytes in its shortest form. */
function cborHead(kind: number, length: number): Bytes {
  if (length < 24) return Uint8Array.of((kind << 5) | length);
  if (length < 256) return Uint8Array.of((kind << 5) | 24, length);
  return Uint8Array.of((kind << 5) | 25, length >> 8, length & 255);
}
