/** The checks that a token and a credential have in common: issuer, key, signature, theft, practice, status, dates. */

import type { Bytes } from "./bytes.ts";
import { isSignedBy } from "./ed25519.ts";
import { say } from "./fault.ts";
import { dayText, instantText } from "./instants.ts";
import { type Answer, StatusBook, TOLERANCE } from "./status-book.ts";
import type { Purpose, StatusEntry } from "./status-places.ts";
import { type TrustContent, type TrustedIssuer, type TrustedKey, countedAt, issuerWith, nameAt } from "./trust.ts";
import type { TrustFile } from "./trust-file.ts";
import { type Check, type CheckName, failed, notMade, passed } from "./verdicts.ts";

/** What a certificate says about itself. The key is named by `method` (a credential's) or `kid` (a token's, hex). */
export interface Stated {
  readonly issuerId: string;
  readonly method: string | null;
  readonly kid: string | null;
  readonly signedAt: number;
  readonly notBefore: number;
  readonly expires: number | null;
  readonly practice: boolean;
  readonly entries: readonly StatusEntry[];
  readonly digest: string | null;
  readonly message: Bytes;
  readonly signature: Bytes;
}

/**
 * What certificates are held against. `now` is in seconds; `lists` are status lists beside those of the trust file, and
 * did.json files of other issuers.
 * `earliest` is an instant that has certainly passed (when the page was made): where `now` lies before it the clock is
 * wrong, and checks of dates are not made.
 */
export interface Circumstances {
  readonly trust: TrustFile;
  readonly now: number;
  readonly lists?: readonly Bytes[];
  readonly earliest?: number;
}

/** Circumstances with the status lists opened. */
export class Checker {
  readonly trust: TrustContent;
  readonly now: number;
  readonly book: StatusBook;
  readonly isClockWrong: boolean;
  /** Files that a person gave besides: status lists, and DID documents of other issuers. */
  readonly loaded: readonly Bytes[];

  constructor({ trust, now, lists = [], earliest = now }: Circumstances) {
    this.trust = trust.content;
    this.loaded = lists;
    this.isClockWrong = now < earliest;
    this.now = Math.max(now, earliest);
    this.book = new StatusBook(trust.lists, lists, trust.content, this.now);
  }

  /** The day that the trust file is from. */
  get listDate(): string {
    return dayText(this.trust.updated);
  }
}

/** The issuer and the key that a certificate names, where the trust file has them. */
export function findKey(checker: Checker, stated: Stated): readonly [TrustedIssuer | null, TrustedKey | null] {
  const issuer = issuerWith(checker.trust, stated.issuerId);
  const found = issuer?.keys.find((key) => {
    const isNamed = stated.method === null ? key.kid === stated.kid : key.id === stated.method;
    return isNamed && key.controller === stated.issuerId;
  });
  return [issuer, found ?? null];
}

/** What is not checked where the signature does not fit. */
export const LATER = ["practice", "withdrawal", "suspension", "expiry", "start"] as const satisfies readonly CheckName[];

/** All checks but the reading, in order. After a failed signature the rest would say nothing and is not made. */
export async function commonChecks(checker: Checker, stated: Stated): Promise<readonly Check[]> {
  const [issuer, key] = findKey(checker, stated);
  const signature = await signatureCheck(key, stated);
  const first = [trustListCheck(checker), issuerCheck(issuer, stated), keyCheck(key, stated), signature];
  if (issuer === null || key === null || signature.verdict !== null) {
    return [...first, ...LATER.map((name) => notMade(name, "the signature was not verified."))];
  }
  return [
    ...first,
    ...theftChecks(key, stated),
    practiceCheck(key, stated),
    await withdrawalCheck(checker, issuer, stated),
    await suspensionCheck(checker, issuer, stated),
    expiryCheck(checker, stated),
    startCheck(checker, stated),
  ];
}

const WRONG_CLOCK = "the date of this device lies before the day on which this page was made.";

export function trustListCheck(checker: Checker): Check {
  if (checker.isClockWrong) return notMade("trust list", WRONG_CLOCK);
  if (checker.now > checker.trust.expires) {
    const values = { date: dayText(checker.trust.expires) };
    return notMade("trust list", say("the list of issuers ended on {date}; get a later one.", values));
  }
  const values = { date: checker.listDate };
  return passed("trust list", say("The list of issuers is from {date} and still counts.", values));
}

export function issuerCheck(issuer: TrustedIssuer | null, stated: Stated): Check {
  if (issuer === null) return failed("issuer", "NOT_KNOWN", say("{issuer} is not in it.", { issuer: stated.issuerId }));
  return passed("issuer", say("The issuer is {issuer}.", { issuer: nameAt(issuer, stated.signedAt) }));
}

export function keyCheck(key: TrustedKey | null, stated: Stated): Check {
  if (key === null) return failed("key", "NOT_KNOWN", "the key that signed is not one of this issuer's in it.");
  if (key.use !== "credential") return failed("key", "NOT_KNOWN", "the key that signed may not sign certificates.");
  if (!countedAt(key, stated.signedAt)) {
    const values = { date: dayText(stated.signedAt) };
    return failed("key", "NOT_KNOWN", say("the key that signed did not count on {date}.", values));
  }
  return passed("key", say("The key {kid} was the issuer's when this was signed.", { kid: key.kid }));
}

async function signatureCheck(key: TrustedKey | null, stated: Stated): Promise<Check> {
  if (key === null) return notMade("signature", "the key is not known.");
  if (!(await isSignedBy(key.publicKey, stated.signature, stated.message))) {
    return failed("signature", "ALTERED", "what stands there is not what the issuer signed.");
  }
  return passed("signature", "The signature fits every word.");
}

export function theftChecks(key: TrustedKey, stated: Stated): readonly Check[] {
  if (key.revoked === null) return [];
  if (key.revoked.good === null) {
    return [notMade("stolen key", "the key was stolen, and no list says which certificates are good.")];
  }
  if (stated.digest === null || !key.revoked.good.has(stated.digest)) {
    const values = { date: dayText(key.revoked.since) };
    const said = say("the key was stolen on {date}; the issuer does not know this.", values);
    return [failed("stolen key", "STOLEN", said)];
  }
  return [passed("stolen key", "The key was stolen later; the issuer has this certificate in its register.")];
}

export function practiceCheck(key: TrustedKey | null, stated: Stated): Check {
  if (key?.practice || stated.practice) return failed("practice", "PRACTICE", "it was made to try things out.");
  return passed("practice", "It is not a practice certificate.");
}

function entryFor(stated: Stated, purpose: Purpose): StatusEntry | undefined {
  return stated.entries.find((entry) => entry.purpose === purpose);
}

const NO_PLACE = "it does not say where its status stands.";

/** Revocation and refresh together: a replaced certificate has both bits set. */
async function withdrawalCheck(checker: Checker, issuer: TrustedIssuer, stated: Stated): Promise<Check> {
  const entry = entryFor(stated, "revocation");
  const refresh = entryFor(stated, "refresh");
  if (entry === undefined) return notMade("withdrawal", NO_PLACE);
  if (refresh !== undefined && (await checker.book.answer(issuer, refresh, stated.signedAt)).bit === true) {
    return failed("withdrawal", "REPLACED", "the issuer gave out another one in its place.");
  }
  return withdrawalSaid(await checker.book.answer(issuer, entry, stated.signedAt));
}

export function withdrawalSaid(answer: Answer): Check {
  if (answer.bit === null) return notMade("withdrawal", answer.why);
  const values = { as_of: instantText(answer.asOf) };
  if (answer.bit) return failed("withdrawal", "WITHDRAWN", say("the issuer took it back (list of {as_of}).", values));
  return passed("withdrawal", say("It was not withdrawn as of {as_of}.", values));
}

async function suspensionCheck(checker: Checker, issuer: TrustedIssuer, stated: Stated): Promise<Check> {
  const entry = entryFor(stated, "suspension");
  if (entry === undefined) return notMade("suspension", NO_PLACE);
  return suspensionSaid(await checker.book.answer(issuer, entry, stated.signedAt));
}

export function suspensionSaid(answer: Answer): Check {
  if (answer.bit === null) return notMade("suspension", answer.why);
  const values = { as_of: instantText(answer.asOf) };
  if (answer.bit) return failed("suspension", "SUSPENDED", say("the issuer suspended it (list of {as_of}).", values));
  return passed("suspension", say("It was not suspended as of {as_of}.", values));
}

export function expiryCheck(checker: Checker, stated: Stated): Check {
  if (stated.expires === null) return passed("expiry", "It has no end.");
  if (checker.isClockWrong) return notMade("expiry", WRONG_CLOCK);
  const values = { date: dayText(stated.expires) };
  if (checker.now > stated.expires) return failed("expiry", "EXPIRED", say("it ended on {date}.", values));
  return passed("expiry", say("It is valid until {date}.", values));
}

export function startCheck(checker: Checker, stated: Stated): Check {
  if (checker.isClockWrong) return notMade("start", WRONG_CLOCK);
  const begins = Math.max(stated.notBefore, stated.signedAt);
  if (begins - TOLERANCE > checker.now) {
    return failed("start", "NOT_YET", say("it begins on {date}.", { date: dayText(begins) }));
  }
  return passed("start", say("It was awarded on {date}.", { date: dayText(stated.notBefore) }));
}

