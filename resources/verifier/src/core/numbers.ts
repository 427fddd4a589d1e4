/**
 * Certificate numbers that people type: what an issuer's signed files say was issued under a number, and what the lists
 * say of it now (docs/publishing.md, "Numbers that people type"). A number proves nothing about the paper it stands on.
 */

import { type Bytes, join, textOf, utf8 } from "./bytes.ts";
import { Checker, type Circumstances } from "./checking.ts";
import { isSignedBy } from "./ed25519.ts";
import { Fault, Malformed, say, unreadable } from "./fault.ts";
import { dayText, instantText } from "./instants.ts";
import { type Json, type JsonObject, isArray, isObject, readObject } from "./json.ts";
import { base64urlDecode, base64urlEncode } from "./multibase.ts";
import { type StatusEntry, entriesAt, parseListId } from "./status-places.ts";
import { type TrustFile } from "./trust-file.ts";
import { type TrustContent, type TrustedIssuer, countedAt, issuerWith, nameAt } from "./trust.ts";
import { type Check, type Report, failed, notMade, passed, report } from "./verdicts.ts";

const LARGEST_FILE = 4 * 1024 * 1024;
const LARGEST_HEADER = 8 * 1024;
const LARGEST_ENTRY = 1024;
const ROUNDS = 1024;
const NAME_BYTES = 16;
const NONCE_BYTES = 12;
const MOST_STREAMS = 64;

/** What was issued under a number. Instants in seconds; `published`: the credential itself stands in the site. */
interface Issued {
  readonly issued: number;
  readonly from: number;
  readonly until: number | null;
  readonly list: number;
  readonly index: number;
  readonly published: boolean;
}

/** The files, beside the page, that can know of a number in its one spelling. */
export function numberFiles(number: string, { lists }: TrustFile): readonly string[] {
  const streams = new Set(lists.map((list) => parseListId(String(list.get("id")))?.stream).filter((stream) => stream !== undefined));
  return [...streams].slice(0, MOST_STREAMS).map((stream) => `numbers/${stream}/${number.slice(0, 2)}.jwt`);
}

/** What the files say of a number; null where none of them knows it. Files that do not count are left out. */
export async function checkNumber(number: string, files: readonly Bytes[], circumstances: Circumstances): Promise<Report | null> {
  const checker = new Checker(circumstances);
  for (const raw of files) {
    const found = await orNull(() => lookedUp(number, raw, checker));
    if (found !== null) return found;
  }
  return null;
}

async function orNull<Value>(made: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await made();
  } catch (fault) {
    if (fault instanceof Fault || fault instanceof Malformed) return null;
    throw fault;
  }
}

async function lookedUp(number: string, raw: Bytes, checker: Checker): Promise<Report | null> {
  const { payload, issuer } = await readNumbers(raw, checker.trust);
  const [names, stream] = [payload.get("numbers"), payload.get("stream")];
  if (!isObject(names) || payload.get("prefix") !== number.slice(0, 2)) return null;
  const [name, key] = await derived(number, checker.trust.root);
  const sealed = names.get(name);
  if (typeof sealed !== "string") return null;
  const issued = ofEntry(await opened(base64urlDecode(sealed), key), number);
  const entries = entriesAt({ stream: String(stream), list: issued.list, index: issued.index }, issuer.statusBase);
  return numberReport(number, issued, issuer, entries, checker);
}

/** A compact JWS by a status key of its issuer that counted when it was signed. */
async function readNumbers(raw: Bytes, trust: TrustContent): Promise<{ payload: JsonObject; issuer: TrustedIssuer }> {
  if (raw.length > LARGEST_FILE) throw unreadable("The file of certificate numbers is larger than is read.");
  const text = textOf(raw);
  const [head, body, signature] = text.split(".").map(base64urlDecode);
  if (head === undefined || body === undefined || signature === undefined) throw new Malformed("not a JWS");
  const header = readObject(head, LARGEST_HEADER, "The file of certificate numbers");
  const payload = readObject(body, LARGEST_FILE, "The file of certificate numbers");
  const [id, at] = [payload.get("iss"), payload.get("iat")];
  const issuer = issuerWith(trust, String(id));
  const key = issuer?.keys.find((one) => one.id === header.get("kid") && one.use === "status" && one.controller === id && one.revoked === null);
  const isNumbers = header.get("typ") === "credesk-numbers+jwt" && payload.get("type") === "credesk-numbers" && payload.get("version") === 1;
  if (issuer === null || key === undefined || !isNumbers || header.get("alg") !== "EdDSA" || header.size !== 3) throw new Malformed("not of this issuer");
  if (typeof at !== "number" || !countedAt(key, at)) throw new Malformed("by a key that did not count");
  if (!(await isSignedBy(key.publicKey, signature, utf8(text.slice(0, text.lastIndexOf(".")))))) throw new Malformed("altered");
  return { payload, issuer };
}

/** The name and the key of a number's entry. */
async function derived(number: string, root: Bytes): Promise<readonly [string, Bytes]> {
  const digits = utf8(number.replaceAll("-", "").slice(0, 12));
  const secret = await crypto.subtle.importKey("raw", digits as BufferSource, "PBKDF2", false, ["deriveBits"]);
  const method = { name: "PBKDF2", hash: "SHA-256", salt: join(utf8("credesk-number-1"), root) as BufferSource, iterations: ROUNDS };
  const made = new Uint8Array(await crypto.subtle.deriveBits(method, secret, 256));
  return [base64urlEncode(made.subarray(0, NAME_BYTES)), made.slice(NAME_BYTES)];
}

async function opened(sealed: Bytes, raw: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", raw as BufferSource, "AES-GCM", false, ["decrypt"]);
  const [nonce, rest] = [sealed.slice(0, NONCE_BYTES), sealed.slice(NONCE_BYTES)];
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce as BufferSource }, key, rest as BufferSource));
  } catch {
    throw new Malformed("sealed with another key");
  }
}

function ofEntry(plain: Bytes, number: string): Issued {
  const said = readObject(join(utf8('{"said":'), plain, utf8("}")), LARGEST_ENTRY, "The entry").get("said");
  if (!isArray(said) || said.length !== 7 || said[0] !== number) throw new Malformed("of another number");
  const [, issued, from, until, list, index, published] = said;
  if (!isCount(issued) || !isCount(from) || !(until === null || isCount(until)) || !isCount(list) || !isCount(index) || typeof published !== "boolean") {
    throw new Malformed("another form");
  }
  return { issued, from, until, list, index, published };
}

function isCount(value: Json | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Never green: what was issued under the number is told, but not whether the paper says the same. */
async function numberReport(number: string, issued: Issued, issuer: TrustedIssuer, entries: readonly StatusEntry[], checker: Checker): Promise<Report> {
  const name = nameAt(issuer, issued.issued);
  const checks = [
    passed("issuer", say("The issuer is {issuer}.", { issuer: name })),
    notMade("signature", "a number proves nothing about the paper that it stands on."),
    ...(await standing(issued, issuer, entries, checker)),
  ];
  const facts = {
    form: "number",
    number,
    awarded: dayText(issued.from),
    ...(issued.until === null ? {} : { expires: dayText(issued.until) }),
    issuer: name,
    issuer_id: issuer.ids[0] ?? "",
    telephone: issuer.telephone,
    signed_at: instantText(issued.issued),
    list_date: checker.listDate,
    published: issued.published,
  };
  return report(checks, facts, [], checker.listDate);
}

async function standing(issued: Issued, issuer: TrustedIssuer, entries: readonly StatusEntry[], checker: Checker): Promise<readonly Check[]> {
  const [revocation, suspension, refresh] = await Promise.all(entries.map((entry) => checker.book.answer(issuer, entry, issued.issued)));
  const checks: Check[] = [];
  if (refresh?.bit === true) checks.push(failed("withdrawal", "REPLACED", "the issuer gave out another one in its place."));
  else if (revocation !== undefined && revocation.bit === null) checks.push(notMade("withdrawal", revocation.why));
  else if (revocation !== undefined) {
    const values = { as_of: instantText(revocation.asOf) };
    checks.push(revocation.bit ? failed("withdrawal", "WITHDRAWN", say("the issuer took it back (list of {as_of}).", values)) : passed("withdrawal", say("It was not withdrawn as of {as_of}.", values)));
  }
  if (suspension !== undefined && suspension.bit === null) checks.push(notMade("suspension", suspension.why));
  else if (suspension !== undefined) {
    const values = { as_of: instantText(suspension.asOf) };
    checks.push(suspension.bit ? failed("suspension", "SUSPENDED", say("the issuer suspended it (list of {as_of}).", values)) : passed("suspension", say("It was not suspended as of {as_of}.", values)));
  }
  return [...checks, endCheck(issued, checker)];
}

function endCheck({ until }: Issued, checker: Checker): Check {
  if (until === null) return passed("expiry", "It has no end.");
  if (checker.isClockWrong) return notMade("expiry", "the date of this device lies before the day on which this page was made.");
  const values = { date: dayText(until) };
  return checker.now > until ? failed("expiry", "EXPIRED", say("it ended on {date}.", values)) : passed("expiry", say("It is valid until {date}.", values));
}
