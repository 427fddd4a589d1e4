/** Files that are no certificate and help to check one: another issuer's did.json, and its status lists. */

import { LARGEST_CREDENTIAL } from "../core/documents.ts";
import type { Bytes } from "../core/index.ts";
import { type JsonObject, isArray, readObject } from "../core/json.ts";
import { looksSigned, payloadOf } from "../core/jwt.ts";
import { latin } from "./limits.ts";

/** Whether bytes are such a file. Nothing is verified by this. */
export function isBeside(raw: Bytes): boolean {
  const document = documentOf(raw);
  if (document === null) return false;
  const types = document.get("type");
  if (isArray(types) && types.includes("BitstringStatusListCredential")) return true;
  const id = document.get("id");
  return typeof id === "string" && id.startsWith("did:web:") && document.has("assertionMethod");
}

function documentOf(raw: Bytes): JsonObject | null {
  try {
    return looksSigned(raw) ? payloadOf(latin(raw)) : readObject(raw, LARGEST_CREDENTIAL, "The file");
  } catch {
    return null;
  }
}
