/** Bytes as text: base58btc, base64url and multikeys. Decoders are strict: one text for each byte string. */

import { type Bytes, bigEndian, bigEndianBytes, join } from "./bytes.ts";
import { Malformed } from "./fault.ts";
import { isLonger } from "./texts.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const LONGEST_BASE58 = 200;
const ED25519 = Uint8Array.of(0xed, 0x01);

function base58Encode(raw: Bytes): string {
  let number = bigEndian(raw);
  let letters = "";
  for (; number > 0n; number /= 58n) letters = ALPHABET.charAt(Number(number % 58n)) + letters;
  const zeros = raw.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? raw.length : zeros) + letters;
}

/** The bytes of base58 with the Bitcoin alphabet, up to 200 letters. Throws Malformed for anything else. */
export function base58Decode(text: string): Bytes {
  if (isLonger(text, LONGEST_BASE58)) throw new Malformed("base58 text is too long");
  let number = 0n;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) throw new Malformed("not a base58 letter");
    number = number * 58n + BigInt(value);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return join(new Uint8Array(zeros), bigEndianBytes(number));
}

export function base64urlEncode(raw: Bytes): string {
  let letters = "";
  for (let at = 0; at < raw.length; at += 0x8000) letters += String.fromCharCode(...raw.subarray(at, at + 0x8000));
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The bytes of base64url without padding (RFC 4648, 5). Throws Malformed for any other spelling. */
export function base64urlDecode(text: string): Bytes {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new Malformed("not base64url");
  const letters = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  const raw = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  if (base64urlEncode(raw.subarray(-(raw.length % 3 || 3))) !== text.slice(-(text.length % 4 || 4))) {
    throw new Malformed("base64url with loose bits at its end");
  }
  return raw;
}

/** An Ed25519 public key as a Multikey: `z6Mk...`. */
export function multikey(publicKey: Bytes): string {
  return `z${base58Encode(join(ED25519, publicKey))}`;
}

/** The 32 bytes of an Ed25519 Multikey. Throws Malformed for anything else. */
export function publicKeyOf(text: string): Bytes {
  if (!text.startsWith("z")) throw new Malformed("not a base58btc multikey");
  const raw = base58Decode(text.slice(1));
  if (raw.length !== 34 || raw[0] !== ED25519[0] || raw[1] !== ED25519[1]) throw new Malformed("not an Ed25519 multikey");
  return raw.slice(2);
}

/** The 64 bytes of a signature in multibase base58btc. Throws Malformed for anything else. */
export function signatureOf(text: string): Bytes {
  const raw = text.startsWith("z") ? base58Decode(text.slice(1)) : new Uint8Array(0);
  if (raw.length !== 64) throw new Malformed("not a 64-byte signature in base58btc");
  return raw;
}
