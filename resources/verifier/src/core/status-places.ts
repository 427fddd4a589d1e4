/** Names of status lists: where the bit of a credential is looked up (docs/trust-file.md, "Status lists"). */

import { type Bytes, hex } from "./bytes.ts";

export const PURPOSES = ["revocation", "suspension", "refresh"] as const;
export type Purpose = (typeof PURPOSES)[number];

const SUFFIXES: Readonly<Record<Purpose, string>> = { revocation: "", suspension: "s", refresh: "r" };
const URN_BASE = "urn:credesk:status:";
const NAME = /^(?:https:\/\/[^#?]*\/|urn:credesk:status:)([0-9a-f]{16})\/(0|[1-9][0-9]{0,8})([sr]?)$/;
export const LIST_BITS = 131_072;

/** Where a credential's status stands: the stream (16 hex digits), the list's number, the index in it. */
export interface StatusPlace {
  readonly stream: string;
  readonly list: number;
  readonly index: number;
}

/** What a set bit says, in which list, at which place. */
export interface StatusEntry {
  readonly purpose: Purpose;
  readonly listId: string;
  readonly index: number;
}

export interface ListName {
  readonly stream: string;
  readonly list: number;
  readonly purpose: Purpose;
}

/** The id of a status list below a base, or its urn where there is no base. */
export function listId(base: string | null, name: ListName): string {
  return `${base ?? URN_BASE}${name.stream}/${name.list}${SUFFIXES[name.purpose]}`;
}

/** What a list's id below any base names; null for any other id. The base may change with the years. */
export function parseListId(text: string): ListName | null {
  const found = NAME.exec(text);
  if (found === null) return null;
  const [, stream = "", list = "", letter = ""] = found;
  const purpose = PURPOSES.find((one) => SUFFIXES[one] === letter) ?? "revocation";
  return { stream, list: Number(list), purpose };
}

/** Whether two ids name the same list. */
export function isSameList(one: string, other: string): boolean {
  if (one === other) return true;
  const left = parseListId(one);
  const right = parseListId(other);
  if (left === null || right === null) return false;
  return left.stream === right.stream && left.list === right.list && left.purpose === right.purpose;
}

/** The entries of revocation, suspension and refresh that a place stands for. */
export function entriesAt(place: StatusPlace, base: string | null): readonly StatusEntry[] {
  return PURPOSES.map((purpose) => ({ purpose, listId: listId(base, { ...place, purpose }), index: place.index }));
}

/** The place that a revocation entry names, where its list has the name of one of ours. */
export function placeOf(entry: StatusEntry | undefined): StatusPlace | null {
  const name = entry === undefined ? null : parseListId(entry.listId);
  if (entry === undefined || name === null || name.purpose !== entry.purpose) return null;
  return { stream: name.stream, list: name.list, index: entry.index };
}

/** A credential's entries, with those that follow from its revocation entry and are not named in it. */
export function allEntries(entries: readonly StatusEntry[]): readonly StatusEntry[] {
  const place = placeOf(entries.find((entry) => entry.purpose === "revocation"));
  const derived = place === null ? [] : entriesAt(place, null);
  const named = new Set(entries.map((entry) => entry.purpose));
  return [...derived.filter((entry) => !named.has(entry.purpose)), ...entries];
}

export function isSoundPlace(stream: Bytes, index: number): boolean {
  return stream.length === 8 && index < LIST_BITS;
}

export function streamText(stream: Bytes): string {
  return hex(stream);
}
