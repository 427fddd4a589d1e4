/** Issuer identifiers: did:key (a key is its own name) and did:web (a name below a domain); and what tokens call keys. */

import { type Bytes } from "./bytes.ts";
import { sha256 } from "./hashes.ts";
import { multikey, publicKeyOf } from "./multibase.ts";

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const DID_WEB = new RegExp(`^did:web:${LABEL}(?:\\.${LABEL})+(?:%3A[0-9]{1,5})?(?::[A-Za-z0-9._~-]+)*$`);

/** Whether a text is a did:web or an Ed25519 did:key, in its one spelling. */
export function isIssuerId(text: string): boolean {
  if (!text.startsWith("did:key:")) return text.length <= 300 && DID_WEB.test(text);
  try {
    return `did:key:${multikey(publicKeyOf(text.slice(8)))}` === text;
  } catch {
    return false;
  }
}

/** The verification method of a key below its controller: `did:web:...#z6Mk...`. */
export function keyId(controller: string, publicKey: Bytes): string {
  return `${controller}#${multikey(publicKey)}`;
}

/** What a token calls its key: the first 8 bytes of SHA-256 of the raw public key. */
export function kid(publicKey: Bytes): Bytes {
  return sha256(publicKey).slice(0, 8);
}

/** The id as people and JSON see it: 8-4-4-4-12 lower-case hex digits. */
export function uuidText(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
