/**
 * Credentials of other issuers, with the same strictness as our own, and never green without the trust file's word
 * (docs/credential.md, "Credentials of other issuers"). Loaded only when one comes.
 */

import type { Bytes } from "../bytes.ts";
import {
  type Checker, LATER, type Stated, expiryCheck, issuerCheck, keyCheck, practiceCheck, startCheck, suspensionSaid, theftChecks,
  trustListCheck, withdrawalSaid,
} from "../checking.ts";
import { LARGEST_CREDENTIAL, issuerIdOf } from "../documents.ts";
import { Fault, say } from "../fault.ts";
import { type JsonObject, readObject } from "../json.ts";
import type { Answer } from "../status-book.ts";
import { LIST_BITS, type Purpose, allEntries } from "../status-places.ts";
import { issuerWith } from "../trust.ts";
import { type Check, type Report, failed, notMade, passed, report } from "../verdicts.ts";
import { DidDocuments } from "./did-documents.ts";
import { otherFacts } from "./facts.ts";
import { type FoundKey, findKeyOf, isSignedByFound } from "./finding-keys.ts";
import { type OtherCredential, readOther, readOtherJwt } from "./reading.ts";
import { isRespelt } from "./respelling.ts";
import { LoadedLists, type OtherPlace, placesOf } from "./status.ts";

const CANNOT_TELL = "this device cannot check signatures of this kind.";

/**
 * The report of JSON that is not in our form, for the reason of `ours`: as another issuer's, else a Fault that tells what
 * it comes closest to.
 */
export async function otherReport(raw: Bytes, ours: Fault, checker: Checker): Promise<Report> {
  const document = documentOf(raw);
  const isListed = document !== null && issuerWith(checker.trust, issuerIdOf(document)) !== null;
  let one: OtherCredential;
  try {
    one = readOther(raw);
  } catch (theirs) {
    if (!(theirs instanceof Fault) || ours.kind === "Newer") throw theirs;
    throw isListed || theirs.kind !== "Newer" ? ours : theirs;
  }
  const told = await reportOf(one, checker);
  // A listed issuer that uses Credesk writes one form only.
  if (isListed && (told.verdict === "ALTERED" || isRespelt(document))) throw ours;
  return told;
}

function documentOf(raw: Bytes): JsonObject | null {
  try {
    return readObject(raw, LARGEST_CREDENTIAL, "The credential");
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

/** The report of a signed text (JWT); `jsonReport` makes that of a credential inside it which carries its own proof. */
export async function jwtReport(raw: Bytes, checker: Checker, jsonReport: (inner: Bytes) => Promise<Report>): Promise<Report> {
  const one = readOtherJwt(raw);
  return one.inner === null ? reportOf(one, checker) : withEnvelope(await jsonReport(one.inner), one, checker);
}

/**
 * A JWT around a credential that carries a proof of its own: the proof says who issued it, the envelope must fit. Whoever
 * wraps such a credential anew adds nothing to it, so the key of the envelope need not be known.
 */
async function withEnvelope(inner: Report, envelope: OtherCredential, checker: Checker): Promise<Report> {
  const found = findKeyOf(envelope, checker.trust, new DidDocuments(checker.loaded));
  const check = found.key === null ? notMade("attachment", NO_ENVELOPE_KEY) : envelopeCheck(await isSignedByFound(found, envelope));
  const told = report([...inner.checks, check], inner.facts, inner.mentioned, checker.listDate);
  return { ...told, facts: { ...told.facts, verified: inner.facts["verified"] ?? false, form: "JWT" } };
}

const NO_ENVELOPE_KEY = "the key of the signed text (JWT) around it is not at hand.";

function envelopeCheck(isSigned: boolean | null): Check {
  if (isSigned === null) return notMade("attachment", CANNOT_TELL);
  if (!isSigned) return failed("attachment", "ALTERED", "the signed text (JWT) is not what was signed.");
  return passed("attachment", "The signed text (JWT) around it is whole, and it carries its own proof.");
}

async function reportOf(one: OtherCredential, checker: Checker): Promise<Report> {
  const places = placesOf(one);
  const documents = new DidDocuments(checker.loaded);
  const found = findKeyOf(one, checker.trust, documents);
  const stated = statedBy(one, places);
  const reading = one.form === "JWT" ? "The signed text (JWT) says one thing only." : "The file says one thing only.";
  const first = [passed("reading", reading), trustListCheck(checker), ...(await who(one, found, checker, stated))];
  const told = report(
    [...first, ...(await laterChecks(first.at(-1), { one, places, found, stated, documents }, checker))],
    otherFacts(one, checker.trust),
    [],
    checker.listDate,
  );
  // Beside a signature by somebody who is not known here, every word is only claimed.
  return { ...told, facts: { ...told.facts, verified: told.facts["verified"] === true && found.trusted !== null } };
}

/** A credential with what was made out about it. */
interface Held {
  readonly one: OtherCredential;
  readonly places: readonly (OtherPlace | null)[];
  readonly found: FoundKey;
  readonly stated: Stated;
  readonly documents: DidDocuments;
}

async function laterChecks(signature: Check | undefined, held: Held, checker: Checker): Promise<readonly Check[]> {
  if (signature?.verdict !== null) return LATER.map((name) => notMade(name, "the signature was not verified."));
  const { found, stated } = held;
  return [
    ...(found.trusted === null ? [] : theftChecks(found.trusted, stated)),
    practiceCheck(found.trusted, stated),
    ...(await statusChecks(held, checker)),
    expiryCheck(checker, stated),
    startCheck(checker, stated),
  ];
}

function statedBy(one: OtherCredential, places: readonly (OtherPlace | null)[]): Stated {
  return {
    issuerId: one.issuerId,
    method: one.method,
    kid: null,
    signedAt: one.signedAt,
    notBefore: one.validFrom,
    expires: one.validUntil,
    practice: false,
    entries: allEntries(places.filter((place) => place !== null).filter(({ index }) => index < LIST_BITS)),
    digest: one.digest,
    message: one.message,
    signature: one.signature,
  };
}

/** Issuer, key and signature. A signature that does not fit its own key is told before who is not known. */
async function who(one: OtherCredential, found: FoundKey, checker: Checker, stated: Stated): Promise<readonly Check[]> {
  const fits = await isSignedByFound(found, one);
  if (found.key !== null && fits === false) {
    const unsure = (["issuer", "key"] as const).map((name) => notMade(name, "the signature does not fit."));
    return [...unsure, failed("signature", "ALTERED", "what stands there is not what was signed.")];
  }
  const checks = [issuerCheck(issuerWith(checker.trust, one.issuerId), stated), keyOf(found, stated)];
  if (fits === null) return [...checks, notMade("signature", CANNOT_TELL)];
  if (!fits) return [...checks, notMade("signature", "the key is not known.")];
  return [...checks, passed("signature", "The signature fits every word.")];
}

function keyOf({ key, trusted, isIssuers }: FoundKey, stated: Stated): Check {
  if (trusted !== null) return keyCheck(trusted, stated);
  if (key === null) return failed("key", "NOT_KNOWN", "the key that signed is not at hand; load the issuer's did.json.");
  if (isIssuers) {
    return failed("key", "NOT_KNOWN", "the key is the one that this name stands for, but no list of issuers here has it.");
  }
  return failed("key", "NOT_KNOWN", "nothing shows that the key that signed is this issuer's.");
}

async function statusChecks(held: Held, checker: Checker): Promise<readonly Check[]> {
  const { places, documents } = held;
  if (places.includes(null)) {
    const why = "it names a status of a kind that this program does not read.";
    return [notMade("withdrawal", why), notMade("suspension", why)];
  }
  const lists = new LoadedLists(checker.loaded, checker.trust, documents, checker.now);
  const named = new Map(places.filter((place) => place !== null).map((place) => [place.purpose, place]));
  const replaced = (await ask(held, "refresh", undefined, checker, lists)).bit === true;
  const withdrawn = replaced ? null : await ask(held, "revocation", named.get("revocation"), checker, lists);
  const first = withdrawn === null ? failed("withdrawal", "REPLACED", "the issuer gave out another one in its place.") : withdrawalSaid(withdrawn);
  const answer = await ask(held, "suspension", named.get("suspension"), checker, lists);
  if (!named.has("suspension") && answer.bit === null && named.has("revocation")) {
    return [first, passed("suspension", "It names no place where it could be suspended.")];
  }
  return [first, suspensionSaid(answer)];
}

/** What the trust file's lists say, else those that a person loaded. */
async function ask(
  { one, stated }: Held, purpose: Purpose, named: OtherPlace | undefined, checker: Checker, lists: LoadedLists,
): Promise<Answer> {
  const issuer = issuerWith(checker.trust, one.issuerId);
  const place = stated.entries.find((entry) => entry.purpose === purpose);
  const isAnswered = issuer !== null && place !== undefined;
  const answer: Answer = isAnswered
    ? await checker.book.answer(issuer, place, stated.signedAt)
    : { bit: null, why: say("it does not say where its status stands.") };
  return answer.bit === null && named !== undefined ? lists.answer(one, named) : answer;
}
