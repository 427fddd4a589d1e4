/**
 * Checking what employers bring: a code, a credential file, or both out of one PDF.
 *
 * Each function takes bytes or text and circumstances and gives a report; nothing that comes from outside rejects.
 */

import { type Bytes, hex, utf8 } from "./bytes.ts";
import { Checker, type Circumstances, type Stated, commonChecks, findKey } from "./checking.ts";
import type { Claims } from "./claims.ts";
import { PLAIN_ADDRESS, type Scanned, parseCode } from "./code.ts";
import { type ReadCredential, readCredential } from "./documents.ts";
import { isSignedBy } from "./ed25519.ts";
import { Fault, type Said, say } from "./fault.ts";
import { credentialFacts, tokenFacts } from "./facts.ts";
import { uuidText } from "./identifiers.ts";
import { looksSigned } from "./jwt.ts";
import { allEntries, entriesAt, placeOf } from "./status-places.ts";
import { type Token, readToken } from "./token.ts";
import { issuerWith } from "./trust.ts";
import { type Check, type Report, type Verdict, failed, notMade, passed, report } from "./verdicts.ts";

/** A token's bytes, without a word about the address it came with. */
export function checkToken(token: Bytes, circumstances: Circumstances): Promise<Report> {
  return told(circumstances, (checker) => tokenReport({ address: null, token }, checker));
}

/** A scanned or pasted text; where it holds an address, that this belongs to the issuer is checked too. */
export function checkCode(text: string, circumstances: Circumstances): Promise<Report> {
  return told(circumstances, (checker) => tokenReport(parseCode(text), checker));
}

/** A credential by itself: ours or another issuer's, as JSON with its proof or as a signed text (VC-JWT). */
export function checkCredential(raw: Bytes, circumstances: Circumstances): Promise<Report> {
  return told(circumstances, async (checker) => {
    if (!looksSigned(raw)) return jsonReport(raw, checker);
    const { jwtReport } = await import("./others/index.ts");
    return jwtReport(raw, checker, (inner) => jsonReport(inner, checker));
  });
}

/** A credential as a signed text (VC-JWT). */
export function checkJwt(text: string, circumstances: Circumstances): Promise<Report> {
  return checkCredential(utf8(text), circumstances);
}

/** The report of our own form, else of another issuer's, for which more is loaded. */
async function jsonReport(raw: Bytes, checker: Checker): Promise<Report> {
  let ours: Fault;
  try {
    return await credentialReport(readCredential(raw), checker);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    ours = fault;
  }
  const { otherReport } = await import("./others/index.ts");
  return otherReport(raw, ours, checker);
}

/** A PDF's attachment and its QR's text, which must belong together; null for what was not found. */
export async function checkPair(raw: Bytes | null, text: string | null, circumstances: Circumstances): Promise<Report> {
  if (raw !== null && text !== null) {
    return told(circumstances, (checker) => pairReport(readCredential(raw), parseCode(text), checker));
  }
  const checker = new Checker(circumstances);
  if (text !== null) {
    return withCheck(await checkCode(text, circumstances), notMade("attachment", "the credential is not attached."), checker);
  }
  if (raw !== null) {
    return withCheck(await checkCredential(raw, circumstances), notMade("code", "no code was found on it."), checker);
  }
  return unread("UNREADABLE", say("it holds neither a credential nor a code."), checker);
}

async function told(circumstances: Circumstances, checked: (checker: Checker) => Promise<Report>): Promise<Report> {
  const checker = new Checker(circumstances);
  try {
    return await checked(checker);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return unread(fault.kind === "Newer" ? "NEWER" : "UNREADABLE", fault.said, checker);
  }
}

function unread(verdict: Verdict, said: Said, checker: Checker): Report {
  return report([failed("reading", verdict, said)], {}, [], checker.listDate);
}

function withCheck(found: Report, check: Check, checker: Checker): Report {
  return report([...found.checks, check], found.facts, found.mentioned, checker.listDate);
}

async function tokenReport(scanned: Scanned, checker: Checker, ...further: readonly Check[]): Promise<Report> {
  const token = readToken(scanned.token);
  const stated = tokenStated(token, checker);
  const checks = [passed("reading", "The code is complete."), ...(await commonChecks(checker, stated)), ...further];
  const whole = [...checks, ...addressChecks(scanned.address, stated, checker)];
  return report(whole, tokenFacts(token.claims, checker.trust), mentionsOf(token.claims), checker.listDate);
}

function mentionsOf(claims: Claims): readonly Said[] {
  const fields = claims.unknown.join(", ");
  const mentions = fields === "" ? [] : [say("The code has fields that this program does not know: {fields}.", { fields })];
  return claims.shortened === undefined ? mentions : [...mentions, say("Texts that end in … were shortened in the code.")];
}

/** What a token says about itself. */
function tokenStated(token: Token, checker: Checker): Stated {
  const { claims } = token;
  const base = issuerWith(checker.trust, claims.issuerId)?.statusBase ?? null;
  return {
    issuerId: claims.issuerId,
    method: null,
    kid: hex(token.kid),
    signedAt: claims.issuedAt,
    notBefore: claims.notBefore,
    expires: claims.expires,
    practice: claims.practice ?? false,
    entries: claims.place === undefined ? [] : entriesAt(claims.place, base),
    digest: token.digest,
    message: token.toVerify,
    signature: token.signature,
  };
}

/** What a credential says about itself. */
function credentialStated({ signed, entries, digest }: ReadCredential): Stated {
  return {
    issuerId: signed.issuerId,
    method: signed.method,
    kid: null,
    signedAt: signed.created,
    notBefore: signed.validFrom,
    expires: signed.validUntil,
    practice: false,
    entries: allEntries(entries),
    digest,
    message: signed.message,
    signature: signed.signature,
  };
}

async function credentialReport(credential: ReadCredential, checker: Checker): Promise<Report> {
  const common = await commonChecks(checker, credentialStated(credential));
  const checks = [passed("reading", "The file says one thing only."), ...common];
  return report(checks, credentialFacts(credential, checker.trust), [], checker.listDate);
}

/** Whether the address in a code belongs to the issuer. One without an address claims nothing. */
function addressChecks(address: string | null, stated: Stated, checker: Checker): readonly Check[] {
  const issuer = issuerWith(checker.trust, stated.issuerId);
  if (address === null || address === PLAIN_ADDRESS || issuer === null) return [];
  if (address === issuer.verifyAddress) return [passed("address", "The address in the code belongs to this issuer.")];
  return [notMade("address", "the address in the code is not the issuer's in your list; do not open it.")];
}

async function pairReport(credential: ReadCredential, scanned: Scanned, checker: Checker): Promise<Report> {
  const token = readToken(scanned.token);
  const attached = await attachmentCheck(credential, token, checker);
  const found = await tokenReport(scanned, checker, attached);
  // What stands beside "verified" is what the verified code says, unless the attachment is proved as well.
  const more = attached.state === "passed" ? credentialFacts(credential, checker.trust) : {};
  return report(found.checks, { ...more, ...found.facts }, found.mentioned, checker.listDate);
}

/** Whether the attached credential is the one that the code was made for, and is itself unaltered. */
async function attachmentCheck(credential: ReadCredential, token: Token, checker: Checker): Promise<Check> {
  const stated = credentialStated(credential);
  if (token.claims.digest === undefined) {
    return notMade("attachment", "the code does not say which credential belongs to it.");
  }
  if (token.claims.digest !== credential.digest || !doAgree(token.claims, credential)) {
    return failed("attachment", "ALTERED", "the attached credential and the code on the page do not belong together.");
  }
  const [, key] = findKey(checker, stated);
  if (key === null || key.kid !== hex(token.kid)) {
    return failed("attachment", "NOT_KNOWN", "another key signed the attached credential.");
  }
  if (!(await isSignedBy(key.publicKey, stated.signature, stated.message))) {
    return failed("attachment", "ALTERED", "the attached credential is not what was signed.");
  }
  return passed("attachment", "The attached credential is the one that the code was made for.");
}

/** Whether code and credential say the same about everything that both say. */
function doAgree(claims: Claims, { signed, entries }: ReadCredential): boolean {
  const revocation = entries.find((entry) => entry.purpose === "revocation");
  const place = placeOf(revocation);
  const isSamePlace =
    revocation === undefined ||
    (place === null ? claims.place === undefined : isEqualPlace(place, claims.place));
  return (
    isSamePlace &&
    `urn:uuid:${uuidText(hex(claims.credentialId))}` === signed.id &&
    claims.issuerId === signed.issuerId &&
    claims.issuedAt === signed.created &&
    claims.notBefore === signed.validFrom &&
    claims.expires === signed.validUntil
  );
}

function isEqualPlace(one: Claims["place"], other: Claims["place"]): boolean {
  return one?.stream === other?.stream && one?.list === other?.list && one?.index === other?.index;
}

