/**
 * The status lists at hand: which of them count, and what they say about one certificate.
 *
 * A list counts if its proof is by a status key of the same issuer, and if it is not older than the certificate.
 * Revocation and refresh bits of all such lists are OR-ed; of several suspension lists the later one wins.
 */

import type { Bytes } from "./bytes.ts";
import { LARGEST_LIST, type Signed, takeStatusListApart, text } from "./documents.ts";
import { isSignedBy } from "./ed25519.ts";
import { Fault, type Said, say, unreadable } from "./fault.ts";
import { type JsonObject, isObject, readObject } from "./json.ts";
import { bitIsSet, decodeBits } from "./status-lists.ts";
import { PURPOSES, type Purpose, type StatusEntry, isSameList, parseListId } from "./status-places.ts";
import { type TrustContent, type TrustedIssuer, countedAt, issuerWith } from "./trust.ts";

/** Seconds that a date may lie ahead: somewhere on earth the day has begun. */
export const TOLERANCE = 14 * 3600;

/** A list whose proof is its issuer's. Instants in seconds. */
export interface VerifiedList {
  readonly id: string;
  readonly issuer: TrustedIssuer;
  readonly purpose: Purpose;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly bits: Bytes;
}

/** What the lists say: `bit` is null where none counts, then `why` says the reason. */
export type Answer = { readonly bit: boolean; readonly asOf: number } | { readonly bit: null; readonly why: Said };

/** A status list, verified. Rejects with a Fault where it does not count. */
export async function verifyList(document: JsonObject, trust: TrustContent, now: number): Promise<VerifiedList> {
  const signed = takeStatusListApart(document);
  const issuer = await issuerOf(signed, trust);
  if (signed.validFrom > now + TOLERANCE || signed.created > now + TOLERANCE) {
    throw unreadable("The status list is from the future.");
  }
  const subject = document.get("credentialSubject");
  const said = isObject(subject) ? subject : new Map<string, never>();
  const name = parseListId(signed.id);
  const purpose = PURPOSES.find((one) => one === text(said, "statusPurpose"));
  if (purpose === undefined || (name !== null && name.purpose !== purpose)) {
    throw unreadable("The status list's name does not fit its purpose.");
  }
  const bits = await decodeBits(text(said, "encodedList"));
  return { id: signed.id, issuer, purpose, validFrom: signed.validFrom, validUntil: signed.validUntil, bits };
}

async function issuerOf(signed: Signed, trust: TrustContent): Promise<TrustedIssuer> {
  const issuer = issuerWith(trust, signed.issuerId);
  const key = issuer?.keys.find(
    (one) =>
      one.id === signed.method && one.use === "status" && one.controller === signed.issuerId &&
      one.revoked === null && countedAt(one, signed.created),
  );
  if (issuer === null || key === undefined) throw unreadable("The status list is not signed by a status key of its issuer.");
  if (!(await isSignedBy(key.publicKey, signed.signature, signed.message))) throw unreadable("The status list was altered.");
  return issuer;
}

/** The lists at hand, verified when they are first asked for. */
export class StatusBook {
  private readonly documents: readonly JsonObject[];
  private readonly trust: TrustContent;
  private readonly now: number;
  private readonly verified = new Map<JsonObject, Promise<VerifiedList | null>>();

  constructor(beside: readonly JsonObject[], further: readonly Bytes[], trust: TrustContent, now: number) {
    this.documents = [...beside, ...further.map(listDocument).filter((list) => list !== null)];
    this.trust = trust;
    this.now = now;
  }

  /** What the lists of an issuer say about one place, for a certificate signed at an instant. */
  async answer(issuer: TrustedIssuer, entry: StatusEntry, signedAt: number): Promise<Answer> {
    const named = this.documents.filter((list) => isSameList(text(list, "id"), entry.listId));
    const verified = await Promise.all(named.map((list) => this.list(list)));
    const found = verified.filter((list) => list !== null).filter((list) => list.issuer === issuer && list.purpose === entry.purpose);
    const counting = found.filter((list) => list.validFrom >= signedAt).sort((one, other) => one.validFrom - other.validFrom);
    const last = counting.at(-1);
    if (last === undefined) {
      const why = found.length > 0 ? "the list at hand is older than the certificate." : "no list of it is at hand.";
      return { bit: null, why: say(why) };
    }
    const asked = entry.purpose === "suspension" ? [last] : counting;
    if (asked.some((list) => bitIsSet(list.bits, entry.index))) return { bit: true, asOf: last.validFrom };
    if (last.validUntil !== null && last.validUntil < this.now) return { bit: null, why: say("the list at hand is out of date.") };
    return { bit: false, asOf: last.validFrom };
  }

  private list(document: JsonObject): Promise<VerifiedList | null> {
    const known = this.verified.get(document) ?? orNull(verifyList(document, this.trust, this.now));
    this.verified.set(document, known);
    return known;
  }
}

function listDocument(raw: Bytes): JsonObject | null {
  try {
    return readObject(raw, LARGEST_LIST, "The status list");
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

/** A list that does not verify is ignored. */
async function orNull(made: Promise<VerifiedList>): Promise<VerifiedList | null> {
  try {
    return await made;
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}
