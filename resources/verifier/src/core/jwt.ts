/** Signed texts (VC-JWT), looked at before anything in them is verified. `others/signed-text.ts` reads them strictly. */

import { type Bytes, utf8 } from "./bytes.ts";
import { unreadable } from "./fault.ts";
import { type JsonObject, readObject } from "./json.ts";
import { base64urlDecode } from "./multibase.ts";

const LARGEST_CREDENTIAL = 256 * 1024;
const DOT = 0x2e;
const START = utf8("eyJ");
/** The registered claims, which stand beside the credential's own members. */
const CLAIMS = ["iss", "sub", "jti", "nbf", "exp", "iat"];

function isWhite(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** The first byte's place that is no white space. */
export function startOf(raw: Bytes): number {
  const at = raw.findIndex((byte) => !isWhite(byte));
  return at < 0 ? raw.length : at;
}

/** Whether bytes are as the compact form of a JSON header and two more parts. */
export function looksSigned(raw: Bytes): boolean {
  const start = startOf(raw);
  return START.every((byte, at) => raw[start + at] === byte) && raw.filter((byte) => byte === DOT).length === 2;
}

/** What a signed text says, whoever signed it. Throws a Fault or Malformed. */
export function payloadOf(text: string): JsonObject {
  const payload = text.split(".")[1];
  if (payload === undefined) throw unreadable("The signed text (JWT) has not three parts.");
  return readObject(base64urlDecode(payload), LARGEST_CREDENTIAL, "The credential in the signed text (JWT)");
}

/** The credential in a payload. */
export function withoutClaims(payload: JsonObject): JsonObject {
  return new Map([...payload].filter(([name]) => !CLAIMS.includes(name)));
}
