/** Compact JWS (RFC 7515) around a credential, read strictly (Open Badges 3.0, 8.2.3). */

import { type Bytes, utf8 } from "../bytes.ts";
import { type Fault, Malformed, newer, unreadable } from "../fault.ts";
import { type Json, type JsonObject, readObject } from "../json.ts";
import { base64urlDecode } from "../multibase.ts";
import { isLonger } from "../texts.ts";
import { type Algorithm, type OtherKey, isAlgorithm, keyOfJwk } from "./keys.ts";

/** Letters: a payload of 256 KiB in base64url, with a header and a signature. */
const LARGEST_JWS = 352 * 1024;
const LARGEST_HEADER = 8 * 1024;
const LARGEST_SIGNATURE = 600;
const LONGEST_KID = 2000;
const MEMBERS = ["alg", "kid", "jwk", "typ"];
const TYPES: readonly (Json | undefined)[] = [undefined, null, "JWT", "vc+jwt", "vc+ld+jwt"];

/** A JWS taken apart and not yet verified. `key` is the header's own, which proves nothing about its owner. */
export interface SignedText {
  readonly algorithm: Algorithm;
  readonly kid: string | null;
  readonly key: OtherKey | null;
  readonly payload: Bytes;
  readonly message: Bytes;
  readonly signature: Bytes;
}

/** Bytes as letters, one for each. */
function letters(raw: Bytes): string {
  return new TextDecoder("latin1").decode(raw);
}

/** Whether an ASCII word stands in bytes. */
export function holds(raw: Bytes, word: string): boolean {
  return letters(raw).includes(word);
}

export function readSignedText(raw: Bytes): SignedText {
  if (raw.length > LARGEST_JWS) throw unreadable("The signed text (JWT) is longer than is read.");
  const text = letters(raw).replace(/^[ \t-\r]+/, "").replace(/[ \t-\r]+$/, "");
  const [head, payload, signature] = partsOf(text);
  const header = readObject(head, LARGEST_HEADER, "The header of the signed text (JWT)");
  return { ...headerOf(header), payload, message: utf8(text.slice(0, text.lastIndexOf("."))), signature };
}

function partsOf(text: string): readonly [Bytes, Bytes, Bytes] {
  let parts: readonly Bytes[];
  try {
    parts = text.split(".").map(base64urlDecode);
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable("The signed text (JWT) is not written as it must be.");
  }
  const [head, payload, signature] = parts;
  if (parts.length !== 3 || !head || !payload || !signature || signature.length > LARGEST_SIGNATURE) {
    throw unreadable("The signed text (JWT) has not three parts.");
  }
  return [head, payload, signature];
}

function headerOf(header: JsonObject): Pick<SignedText, "algorithm" | "kid" | "key"> {
  const algorithm = header.get("alg");
  const kid = header.get("kid") ?? null;
  if (![...header.keys()].every((name) => MEMBERS.includes(name)) || !TYPES.includes(header.get("typ"))) {
    throw unreadable("The header of the signed text (JWT) has members that Open Badges does not allow.");
  }
  const isKidSound = kid === null || (typeof kid === "string" && kid !== "" && !isLonger(kid, LONGEST_KID));
  if (typeof algorithm !== "string" || !isKidSound) {
    throw unreadable("The header of the signed text (JWT) is not written as it must be.");
  }
  if (!isAlgorithm(algorithm)) throw unknown(algorithm);
  if (kid === null && !header.has("jwk")) {
    throw unreadable("The header of the signed text (JWT) does not say which key signed it.");
  }
  return { algorithm, kid: kid === null ? null : String(kid), key: keyOf(header, algorithm) };
}

function unknown(algorithm: string): Fault {
  if (algorithm.toLowerCase() === "none" || algorithm.startsWith("HS")) {
    return unreadable("The signed text (JWT) carries no signature that others can check.");
  }
  return newer("The signed text (JWT) is signed with a method that this program does not know.");
}

function keyOf(header: JsonObject, algorithm: Algorithm): OtherKey | null {
  if (!header.has("jwk")) return null;
  const key = keyOrFault(header.get("jwk"));
  if (key.algorithm === algorithm) return key;
  throw unreadable("The key in the header of the signed text (JWT) is of another kind than its signature.");
}

function keyOrFault(jwk: Json | undefined): OtherKey {
  try {
    return keyOfJwk(jwk);
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable("The key in the header of the signed text (JWT) cannot be used.");
  }
}
