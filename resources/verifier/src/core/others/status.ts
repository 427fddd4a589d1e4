/** Status of other issuers' credentials: their places, and lists from the files that a person loaded. */

import type { Bytes } from "../bytes.ts";
import { single, text } from "../documents.ts";
import { Malformed, say, unreadable } from "../fault.ts";
import { type Json, type JsonObject, isArray, isObject } from "../json.ts";
import { base64urlDecode } from "../multibase.ts";
import { type Answer, TOLERANCE } from "../status-book.ts";
import { bitIsSet, unpacked } from "../status-lists.ts";
import { type TrustContent, countedAt, issuerWith } from "../trust.ts";
import { type DidDocuments, orNull } from "./did-documents.ts";
import { findKeyOf, isSignedByFound } from "./finding-keys.ts";
import { type OtherCredential, readOtherList } from "./reading.ts";
import { holds } from "./signed-text.ts";

const MOST_PLACES = 16;
/** Bytes of a list once unpacked: 131,072 entries at least (3.2), 8 million at most. */
const FEWEST_BYTES = 16_384;
const MOST_BYTES = 1_048_576;

/** A `credentialStatus` entry of a kind that is read. */
export interface OtherPlace {
  readonly purpose: "revocation" | "suspension";
  readonly listId: string;
  readonly index: number;
}

/** The places that a credential names; null in the place of those of kinds that are not read. */
export function placesOf({ document }: OtherCredential): readonly (OtherPlace | null)[] {
  const stated = document.has("credentialStatus") ? (document.get("credentialStatus") ?? null) : [];
  const items = isArray(stated) ? stated : [stated];
  if (items.length > MOST_PLACES) throw unreadable("The credential names too many status places.");
  const places = items.map(placeOf);
  const purposes = places.filter((place) => place !== null).map((place) => place.purpose);
  if (new Set(purposes).size !== purposes.length) throw unreadable("The credential names two places for one status.");
  return places;
}

function placeOf(item: Json): OtherPlace | null {
  const members: JsonObject = isObject(item) ? item : new Map();
  const [index, listId, purpose] = ["statusListIndex", "statusListCredential", "statusPurpose"].map((name) => members.get(name));
  const size = members.has("statusSize") ? members.get("statusSize") : 1;
  if (single(members.get("type")) !== "BitstringStatusListEntry" || typeof listId !== "string" || size !== 1) return null;
  if (typeof index !== "string" || !/^(?:0|[1-9][0-9]{0,8})$/.test(index)) return null;
  return purpose === "revocation" || purpose === "suspension" ? { purpose, listId, index: Number(index) } : null;
}

/** The lists among the files at hand. A list counts if a key of the same issuer signed it. */
export class LoadedLists {
  private readonly files: readonly Bytes[];
  private readonly trust: TrustContent;
  private readonly documents: DidDocuments;
  private readonly now: number;
  private lists: readonly OtherCredential[] | null = null;

  constructor(files: readonly Bytes[], trust: TrustContent, documents: DidDocuments, now: number) {
    this.files = files;
    this.trust = trust;
    this.documents = documents;
    this.now = now;
  }

  /** What the lists say about one place of a credential. */
  async answer(one: OtherCredential, place: OtherPlace): Promise<Answer> {
    this.lists ??= this.files.map(listOf).filter((list) => list !== null);
    const fit = await Promise.all(this.lists.map((list) => this.doesFit(list, one, place)));
    const found = this.lists.filter((_, at) => fit[at]);
    const counting = found.filter(({ validFrom }) => one.signedAt <= validFrom && validFrom <= this.now + TOLERANCE);
    const [first, ...others] = counting;
    if (first === undefined) {
      const why = found.length > 0 ? "the list at hand is older than the certificate." : "no list of it is at hand.";
      return { bit: null, why: say(why) };
    }
    const latest = others.reduce((last, list) => (list.validFrom > last.validFrom ? list : last), first);
    return this.told(place, place.purpose === "revocation" ? counting : [latest], latest);
  }

  private async told({ index }: OtherPlace, asked: readonly OtherCredential[], latest: OtherCredential): Promise<Answer> {
    const bits = await Promise.all(asked.map(bitsOf));
    const unread = bits.find((one) => typeof one === "string");
    if (unread !== undefined) return { bit: null, why: say(unread) };
    const read = bits.filter((one) => typeof one !== "string");
    if (read.some((one) => index >= 8 * one.length)) return { bit: null, why: say("its place lies outside of the list.") };
    if (read.some((one) => bitIsSet(one, index))) return { bit: true, asOf: latest.validFrom };
    if (latest.validUntil !== null && latest.validUntil < this.now) return { bit: null, why: say("the list at hand is out of date.") };
    return { bit: false, asOf: latest.validFrom };
  }

  /** Whether a list is the one that the place names, by the credential's issuer, and unaltered. */
  private async doesFit(list: OtherCredential, one: OtherCredential, place: OtherPlace): Promise<boolean> {
    const subject = list.document.get("credentialSubject");
    const stated = isObject(subject) ? subject.get("statusPurpose") : undefined;
    const purposes = isArray(stated) ? stated : [stated];
    if (list.document.get("id") !== place.listId || list.issuerId !== one.issuerId || !purposes.includes(place.purpose)) return false;
    const found = findKeyOf(list, this.trust, this.documents);
    if (!(await isSignedByFound(found, list))) return false;
    if (issuerWith(this.trust, list.issuerId) === null) return found.isIssuers;
    return found.trusted !== null && found.trusted.revoked === null && countedAt(found.trusted, list.signedAt);
  }
}

function listOf(raw: Bytes): OtherCredential | null {
  if (!holds(raw, "BitstringStatusList") && !holds(raw.subarray(0, 3), "eyJ")) return null;
  return orNull(() => readOtherList(raw));
}

/** A list's bits; why there are none. */
async function bitsOf(list: OtherCredential): Promise<Bytes | string> {
  const subject = list.document.get("credentialSubject");
  const encoded = isObject(subject) ? text(subject, "encodedList") : "";
  let bits: Bytes;
  try {
    bits = await unpacked(base64urlDecode(encoded.replace(/^u/, "")), MOST_BYTES);
  } catch (fault) {
    if (!(fault instanceof Malformed) && !(fault instanceof TypeError)) throw fault;
    return "the list at hand cannot be unpacked.";
  }
  const isRead = FEWEST_BYTES <= bits.length && bits.length <= MOST_BYTES;
  return isRead ? bits : "the list at hand has a length that is not read.";
}
