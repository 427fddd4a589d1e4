/** The core of the employer's page: everything that is checked, and nothing that is shown. See docs/verifier.md. */

import { hex } from "./bytes.ts";
import type { Bytes } from "./bytes.ts";
import { parseCode } from "./code.ts";
import { LARGEST_CREDENTIAL, issuerIdOf, readCredential } from "./documents.ts";
import { instantText } from "./instants.ts";
import { type JsonObject, readObject } from "./json.ts";
import { payloadOf, withoutClaims } from "./jwt.ts";
import { allEntries, entriesAt } from "./status-places.ts";
import { storedForm } from "./stored-form.ts";
import { readToken } from "./token.ts";
import { issuerWith } from "./trust.ts";
import type { TrustFile } from "./trust-file.ts";

export type { Bytes } from "./bytes.ts";
export { certificateNumber, parseCertificateNumber } from "./certificate-number.ts";
export { checkCode, checkCredential, checkJwt, checkPair, checkToken } from "./check.ts";
export type { Circumstances } from "./checking.ts";
export { Fault, type FaultKind, type Said, sentenceOf } from "./fault.ts";
export { TAKING, type Taking } from "./taking.ts";
export { type TrustFile, fingerprintWords, keptLists, readTrustFile, taking } from "./trust-file.ts";
export {
  CHECKS,
  type Check,
  type CheckName,
  type CheckState,
  type Colour,
  type Facts,
  type Plain,
  type Report,
  VERDICTS,
  type Verdict,
  asJson,
} from "./verdicts.ts";

/** What a trust file says about itself. `root` is its root key in hex. */
export interface TrustDescription {
  readonly root: string;
  readonly sequence: number;
  readonly updated: string;
  readonly expires: string;
  readonly issuers: readonly IssuerDescription[];
}

export interface IssuerDescription {
  readonly ids: readonly string[];
  readonly name: string;
  readonly telephone: string | null;
  readonly verifyAddress: string | null;
}

export function describeTrust({ content }: TrustFile): TrustDescription {
  return {
    root: hex(content.root),
    sequence: content.sequence,
    updated: instantText(content.updated),
    expires: instantText(content.expires),
    issuers: content.issuers.map(({ ids, names, telephone, verifyAddress }) => {
      return { ids, name: names.at(-1)?.name ?? "", telephone, verifyAddress };
    }),
  };
}

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
