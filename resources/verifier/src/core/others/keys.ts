/**
 * Public keys of other issuers: Ed25519, P-256 and RSA, out of multikeys, did:key names and JWKs (Controlled Identifiers
 * 1.0, 2.2.2; the did:key method; RFC 7517, 7518, 8037). Each kind is used with one algorithm only.
 */

import { type Bytes, areEqual, bigEndian, join } from "../bytes.ts";
import { isSignedBy, isSoundKey } from "../ed25519.ts";
import { Malformed } from "../fault.ts";
import { type Json, type JsonObject, isObject } from "../json.ts";
import { base58Decode, base64urlDecode, base64urlEncode } from "../multibase.ts";
import { pointOf } from "./p256.ts";

export type Algorithm = "EdDSA" | "ES256" | "RS256";

/** `raw`: Ed25519's 32 bytes, P-256's point (65 bytes), or RSA's modulus, to which `exponent` belongs. */
export interface OtherKey {
  readonly algorithm: Algorithm;
  readonly raw: Bytes;
  readonly exponent: Bytes;
}

const NONE = new Uint8Array(0);
const MEMBERS: ReadonlyMap<Json | undefined, readonly string[]> = new Map([
  ["OKP", ["crv", "x"]],
  ["EC", ["crv", "x", "y"]],
  ["RSA", ["n", "e"]],
]);
const NOTES = ["kty", "alg", "use", "kid", "key_ops"];
const FEWEST_BITS = 2048;
const MOST_BITS = 4096;
const EXPONENTS = [3n, 17n, 65537n];

export function isAlgorithm(name: string): name is Algorithm {
  return name === "EdDSA" || name === "ES256" || name === "RS256";
}

export function isSameKey(one: OtherKey, other: OtherKey): boolean {
  return one.algorithm === other.algorithm && areEqual(one.raw, other.raw) && areEqual(one.exponent, other.exponent);
}

export function ed25519Key(raw: Bytes): OtherKey {
  if (!isSoundKey(raw)) throw new Malformed("not an Ed25519 key");
  return { algorithm: "EdDSA", raw, exponent: NONE };
}

function p256Key(encoded: Bytes): OtherKey {
  return { algorithm: "ES256", raw: pointOf(encoded), exponent: NONE };
}

/** Whether the signature over the message is the key's; null where this device cannot tell. */
export async function isSignedWith(key: OtherKey, signature: Bytes, message: Bytes): Promise<boolean | null> {
  if (key.algorithm === "EdDSA") return isSignedBy(key.raw, signature, message);
  if (key.algorithm === "ES256" && signature.length !== 64) return false;
  try {
    const imported = await (key.algorithm === "ES256" ? importedPoint(key) : importedRsa(key));
    const signing = key.algorithm === "ES256" ? { name: "ECDSA", hash: "SHA-256" } : "RSASSA-PKCS1-v1_5";
    return await crypto.subtle.verify(signing, imported, signature.slice(), message.slice());
  } catch {
    return null;
  }
}

function importedPoint({ raw }: OtherKey): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw.slice(), { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
}

function importedRsa({ raw, exponent }: OtherKey): Promise<CryptoKey> {
  const jwk = { kty: "RSA", n: base64urlEncode(raw), e: base64urlEncode(exponent) };
  return crypto.subtle.importKey("jwk", jwk, { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, false, ["verify"]);
}

/** The key of an Ed25519 or P-256 multikey. Throws Malformed for anything else. */
export function keyOfMultikey(text: string): OtherKey {
  const raw = text.startsWith("z") ? base58Decode(text.slice(1)) : NONE;
  if (raw[0] === 0xed && raw[1] === 0x01) return ed25519Key(raw.slice(2));
  if (raw[0] === 0x80 && raw[1] === 0x24 && raw.length === 35) return p256Key(raw.slice(2));
  throw new Malformed("not an Ed25519 or P-256 multikey");
}

/** The key of a did:key, or of its own verification method `did:key:z…#z…`. Throws Malformed. */
export function keyOfDidKey(method: string): OtherKey {
  const end = method.indexOf("#");
  const did = end < 0 ? method : method.slice(0, end);
  const fragment = end < 0 ? "" : method.slice(end + 1);
  const name = did.slice("did:key:".length);
  if (!did.startsWith("did:key:") || (fragment !== "" && fragment !== name)) throw new Malformed("not a did:key");
  return keyOfMultikey(name);
}

/** The key of a public JWK. Throws Malformed for private keys, other members, and what is not used here. */
export function keyOfJwk(jwk: Json | undefined): OtherKey {
  const members = isObject(jwk) ? MEMBERS.get(jwk.get("kty")) : undefined;
  if (!isObject(jwk) || members === undefined) throw new Malformed("not a JWK of a kind that is read");
  const areKnown = [...jwk.keys()].every((name) => members.includes(name) || NOTES.includes(name));
  if (!areKnown || (jwk.has("use") && jwk.get("use") !== "sig")) throw new Malformed("a JWK with other members");
  const key = ofMembers(jwk, members);
  const isFor = [key.algorithm, ...(key.algorithm === "EdDSA" ? ["Ed25519"] : [])];
  if (jwk.has("alg") && !isFor.some((name) => name === jwk.get("alg"))) throw new Malformed("a JWK for another algorithm");
  return key;
}

function ofMembers(jwk: JsonObject, members: readonly string[]): OtherKey {
  const values = members.map((name) => jwk.get(name)).filter((value) => typeof value === "string" && value.length < 1000);
  if (values.length !== members.length) throw new Malformed("a JWK whose members are no texts");
  const [first = "", ...rest] = values.map(String);
  if (jwk.get("kty") === "RSA") return rsaKey(base64urlDecode(first), base64urlDecode(rest[0] ?? ""));
  if (first !== (jwk.get("kty") === "OKP" ? "Ed25519" : "P-256")) throw new Malformed("a JWK of another curve");
  const parts = rest.map(base64urlDecode);
  if (parts.some((part) => part.length !== 32)) throw new Malformed("a coordinate has 32 bytes");
  return jwk.get("kty") === "OKP" ? ed25519Key(join(...parts)) : p256Key(join(Uint8Array.of(4), ...parts));
}

function rsaKey(modulus: Bytes, exponent: Bytes): OtherKey {
  const bits = modulus[0] ? 8 * (modulus.length - 1) + (32 - Math.clz32(modulus[0])) : 0;
  if (bits < FEWEST_BITS || bits > MOST_BITS || !((modulus.at(-1) ?? 0) & 1)) throw new Malformed("an RSA key of another size");
  if (!exponent[0] || !EXPONENTS.includes(bigEndian(exponent))) throw new Malformed("an RSA key with an unusual exponent");
  return { algorithm: "RS256", raw: modulus, exponent };
}
