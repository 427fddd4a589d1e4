/** What somebody brought, before it is checked: whose it says it is, and which status lists speak of it. */

import type { Bytes } from "./bytes.ts";
import { parseCode } from "./code.ts";
import { LARGEST_CREDENTIAL, issuerIdOf, readCredential } from "./documents.ts";
import { type JsonObject, readObject } from "./json.ts";
import { payloadOf, withoutClaims } from "./jwt.ts";
import { allEntries, entriesAt } from "./status-places.ts";
import { storedForm } from "./stored-form.ts";
import { readToken } from "./token.ts";
import { issuerWith } from "./trust.ts";
import type { TrustFile } from "./trust-file.ts";

/** What somebody brought: a code's text, a credential's JSON, or one as a signed text (JWT). */
export type Brought = { readonly code: string } | { readonly credential: Bytes } | { readonly jwt: string };

/** Of several trust files the one that names the issuer; else the first. Nothing is verified by this. */
export function trustFor(brought: Brought, files: readonly TrustFile[]): TrustFile | null {
  const id = statedIssuer(brought);
  const knowing = files.find((file) => id !== null && issuerWith(file.content, id) !== null);
  return knowing ?? files[0] ?? null;
}

/**
 * The ids of the status lists that speak of a certificate: addresses by its issuer's trust file, and without one urns,
 * which end in the same names.
 */
export function wantedLists(brought: Brought, file: TrustFile | null): readonly string[] {
  return orNothing(() => {
    if (!("code" in brought)) return allEntries(readCredential(storedForm(documentOf(brought))).entries).map((entry) => entry.listId);
    const { claims } = readToken(parseCode(brought.code).token);
    const base = file === null ? null : (issuerWith(file.content, claims.issuerId)?.statusBase ?? null);
    return claims.place === undefined ? [] : entriesAt(claims.place, base).map((entry) => entry.listId);
  }) ?? [];
}

function statedIssuer(brought: Brought): string | null {
  return orNothing(() => {
    if (!("code" in brought)) return issuerIdOf(documentOf(brought));
    return readToken(parseCode(brought.code).token).claims.issuerId;
  });
}

function documentOf(brought: Exclude<Brought, { readonly code: string }>): JsonObject {
  if ("jwt" in brought) return withoutClaims(payloadOf(brought.jwt));
  return readObject(brought.credential, LARGEST_CREDENTIAL, "The credential");
}

/** What cannot be read wants nothing; its report says why. */
function orNothing<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
