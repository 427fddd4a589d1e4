/** The claims of a paper proof: a CWT (RFC 8392) whose key -65537 holds the numbered fields of the paper. */

import { type Bytes, hex } from "./bytes.ts";
import { CborMap, type Item, decode } from "./cbor.ts";
import { Malformed, say, unreadable } from "./fault.ts";
import { isIssuerId } from "./identifiers.ts";
import { LAST_SECOND } from "./instants.ts";
import { hasLineFault } from "./lines.ts";
import { type StatusPlace, isSoundPlace, streamText } from "./status-places.ts";

const PAPER = -65537;
const ISS = 1;
const EXP = 4;
const NBF = 5;
const IAT = 6;
const CTI = 7;

/** What a token says. Instants in seconds; points and credits in hundredths; absent: not known. */
export interface Claims extends Paper {
  readonly issuerId: string;
  readonly credentialId: Bytes;
  readonly notBefore: number;
  readonly issuedAt: number;
  readonly expires: number | null;
  /** Members of the paper map that a later version added, which are ignored and mentioned. */
  readonly unknown: readonly string[];
}

interface Paper {
  name?: string;
  title?: string;
  outcome?: string;
  points?: readonly [number, number];
  workloadHours?: number;
  credits?: number;
  level?: string;
  issuerName?: string;
  place?: StatusPlace;
  digest?: string;
  language?: string;
  identity?: string;
  shortened?: readonly number[];
  practice?: true;
}

/** The claims of a token's payload. */
export function readPayload(raw: Bytes): Claims {
  const whole = decoded(raw);
  const paper = whole instanceof CborMap ? whole.get(PAPER) : undefined;
  if (!(whole instanceof CborMap) || !(paper instanceof CborMap)) {
    throw unreadable("The code is signed, but it is not a certificate's.");
  }
  if (!paper.entries.every(([key]) => isCountKey(key))) throw unreadable("The code's fields are not numbered.");
  return { ...standard(whole), ...fields(paper) };
}

function decoded(raw: Bytes): Item {
  try {
    return decode(raw);
  } catch (fault) {
    if (fault instanceof Malformed) throw unreadable("The code's content cannot be read.");
    throw fault;
  }
}

function isCountKey(key: Item): boolean {
  return (typeof key === "number" || typeof key === "bigint") && key >= 0;
}

function standard(whole: CborMap): Pick<Claims, "issuerId" | "credentialId" | "notBefore" | "issuedAt" | "expires"> {
  const issuerId = whole.get(ISS);
  const credentialId = whole.get(CTI);
  if (typeof issuerId !== "string" || !isIssuerId(issuerId)) {
    throw unreadable("The code does not say who issued the certificate.");
  }
  if (!(credentialId instanceof Uint8Array) || credentialId.length !== 16) {
    throw unreadable("The code does not say which credential it stands for.");
  }
  const end = whole.get(EXP);
  const expires = end === undefined ? null : instant(end);
  return { issuerId, credentialId, notBefore: instant(whole.get(NBF)), issuedAt: instant(whole.get(IAT)), expires };
}

function instant(item: Item | undefined): number {
  if (typeof item !== "number" || item < 0 || item > LAST_SECOND) throw unreadable("The code's dates cannot be read.");
  return item;
}

function fields(paper: CborMap): Paper & Pick<Claims, "unknown"> {
  const found: Paper = {};
  FIELDS.forEach((read, number) => {
    const item = paper.get(number);
    if (item !== undefined) readField(found, read, item, number);
  });
  if (found.name === undefined) throw unreadable("The code does not name anybody.");
  const unknown = paper.entries.map(([key]) => key).filter((key) => typeof key !== "number" || key >= FIELDS.length);
  return { ...found, unknown: unknown.map(String) };
}

function readField(found: Paper, read: Reader, item: Item, number: number): void {
  try {
    read(found, item);
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable(say("Field {number} of the code cannot be read.", { number: String(number) }));
  }
}

type Reader = (found: Paper, item: Item) => void;

/** Field 0 to 13, in the order of their numbers. */
const FIELDS: readonly Reader[] = [
  (found, item) => (found.name = text(item)),
  (found, item) => (found.title = text(item)),
  (found, item) => (found.outcome = text(item)),
  (found, item) => (found.points = points(item)),
  (found, item) => (found.workloadHours = count(item)),
  (found, item) => (found.credits = count(item)),
  (found, item) => (found.level = text(item)),
  (found, item) => (found.issuerName = text(item)),
  (found, item) => (found.place = place(item)),
  (found, item) => (found.digest = digest(item)),
  (found, item) => (found.language = text(item)),
  (found, item) => (found.identity = text(item)),
  (found, item) => (found.shortened = numbers(item)),
  (found, item) => (found.practice = flag(item)),
];

function text(item: Item | undefined): string {
  if (typeof item !== "string" || item === "" || hasLineFault(item)) throw new Malformed("not a printed line");
  return item;
}

function count(item: Item | undefined): number {
  if (typeof item !== "number" || item < 0 || item >= 1e9) throw new Malformed("not a count");
  return item;
}

function array(item: Item, length: number): readonly Item[] {
  if (!Array.isArray(item) || item.length !== length) throw new Malformed("not an array of that length");
  return item as readonly Item[];
}

function points(item: Item): readonly [number, number] {
  const [reached, of] = array(item, 2);
  if (typeof reached !== "number" || Math.abs(reached) >= 1e9) throw new Malformed("not points");
  return [reached, count(of)];
}

function place(item: Item): StatusPlace {
  const [stream, list, index] = array(item, 3);
  const found = { list: count(list), index: count(index) };
  if (!(stream instanceof Uint8Array) || !isSoundPlace(stream, found.index)) throw new Malformed("not a place");
  return { stream: streamText(stream), ...found };
}

function digest(item: Item): string {
  if (!(item instanceof Uint8Array) || item.length !== 16) throw new Malformed("not a digest");
  return hex(item);
}

function numbers(item: Item): readonly number[] {
  if (!Array.isArray(item) || item.length === 0 || item.length > 20) throw new Malformed("not field numbers");
  const found = (item as readonly Item[]).map(count);
  if (!found.every((number, at) => number > (found[at - 1] ?? 0))) throw new Malformed("not ascending");
  return found;
}

function flag(item: Item): true {
  if (item !== 1) throw new Malformed("not 1");
  return true;
}
