/** Whom a checker trusts: the payload of a trust file, read strictly (docs/trust-file.md). Unknown members are ignored. */

import { type Bytes, hex } from "./bytes.ts";
import { isSoundKey } from "./ed25519.ts";
import { Fault, Malformed, newer, say } from "./fault.ts";
import { isIssuerId, keyId, kid } from "./identifiers.ts";
import { dayNumber, dayOf, instantSeconds } from "./instants.ts";
import { type Json, type JsonObject, isArray, isObject } from "./json.ts";
import { hasLineFault } from "./lines.ts";
import { publicKeyOf } from "./multibase.ts";
import { isLonger, withoutSpaces } from "./texts.ts";

const TYPE = "credesk-trust";
const VERSION = 1;
const MOST = { issuers: 1_000, ids: 50, names: 50, keys: 200, goodList: 500_000 } as const;

/** What an issuer is called, and on which days (their numbers); null: open. */
export interface TrustedName {
  readonly name: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** That a key was stolen: since when, why, and the digests (hex) that the register knew before; null: no list. */
export interface Theft {
  readonly since: number;
  readonly reason: string;
  readonly good: ReadonlySet<string> | null;
}

/** A key of an issuer. It counts for what was signed from `validFrom` to `validUntil`, for its use. */
export interface TrustedKey {
  readonly id: string;
  readonly kid: string;
  readonly controller: string;
  readonly publicKey: Bytes;
  readonly use: string;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly practice: boolean;
  readonly revoked: Theft | null;
}

/** One organisation with all its identifiers, names and keys. */
export interface TrustedIssuer {
  readonly ids: readonly string[];
  readonly names: readonly TrustedName[];
  readonly keys: readonly TrustedKey[];
  readonly successor: string | null;
  readonly telephone: string | null;
  readonly verifyAddress: string | null;
  readonly statusBase: string | null;
}

/** The payload of a trust file. Instants in seconds. */
export interface TrustContent {
  readonly root: Bytes;
  readonly sequence: number;
  readonly updated: number;
  readonly expires: number;
  readonly issuers: readonly TrustedIssuer[];
}

export function issuerWith(content: TrustContent, id: string): TrustedIssuer | null {
  return content.issuers.find((issuer) => issuer.ids.includes(id)) ?? null;
}

/** The name that an issuer had on the day of an instant, else its last one. */
export function nameAt(issuer: TrustedIssuer, instant: number): string {
  const day = dayOf(instant);
  const names = [...issuer.names].reverse();
  const then = names.find(({ first, last }) => (first === null || first <= day) && (last === null || day <= last));
  return (then ?? names[0])?.name ?? "";
}

export function countedAt(key: TrustedKey, instant: number): boolean {
  return key.validFrom <= instant && (key.validUntil === null || instant <= key.validUntil);
}

export function trustRefused(template: string, values: Readonly<Record<string, string>> = {}): Fault {
  return new Fault("TrustRefused", say(template, values));
}

/** The payload's content. */
export function readTrust(document: JsonObject): TrustContent {
  if (document.get("type") !== TYPE) throw trustRefused("This is not a trust file.");
  const version = document.get("version");
  if (typeof version === "number" && Number.isInteger(version) && version > VERSION) {
    const template = "The trust file is of version {version}; this program reads version {known}.";
    throw newer(say(template, { version: String(version), known: String(VERSION) }));
  }
  if (version !== VERSION) throw trustRefused("This is not a trust file.");
  const members = new Members(document, "the trust file");
  const issuers = members.array("issuers", MOST.issuers).map(issuerOf);
  const ids = issuers.flatMap((issuer) => issuer.ids);
  if (new Set(ids).size !== ids.length) throw trustRefused("The trust file names an issuer twice.");
  return {
    root: members.read("root", key),
    sequence: members.count("sequence"),
    updated: members.read("updated", instantSeconds),
    expires: members.read("expires", instantSeconds),
    issuers,
  };
}

/** Reads the members of one object; a fault is told with the object's and the member's name. */
class Members {
  readonly document: JsonObject;
  readonly what: string;

  constructor(document: Json, what: string) {
    if (!isObject(document)) throw trustRefused("In the trust file, {what} is not an object.", { what });
    this.document = document;
    this.what = what;
  }

  fault(name: string): Fault {
    const template = "The trust file cannot be used: “{name}” of {what} is not what it must be.";
    return trustRefused(template, { name, what: this.what });
  }

  read<Value>(name: string, reader: (text: string) => Value): Value {
    const value = this.document.get(name);
    if (typeof value !== "string" || isLonger(value, 2000)) throw this.fault(name);
    try {
      return reader(value);
    } catch (fault) {
      if (fault instanceof Malformed) throw this.fault(name);
      throw fault;
    }
  }

  maybe<Value>(name: string, reader: (text: string) => Value): Value | null {
    return (this.document.get(name) ?? null) === null ? null : this.read(name, reader);
  }

  array(name: string, most: number): readonly Json[] {
    const value = this.document.get(name);
    if (!isArray(value) || value.length > most) throw this.fault(name);
    return value;
  }

  count(name: string): number {
    const value = this.document.get(name);
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw this.fault(name);
    return value;
  }

  flag(name: string): boolean {
    const value = this.document.get(name) ?? (this.document.has(name) ? null : false);
    if (typeof value !== "boolean") throw this.fault(name);
    return value;
  }
}

function itself(text: string): string {
  return text;
}

function key(text: string): Bytes {
  const publicKey = publicKeyOf(text);
  if (!isSoundKey(publicKey)) throw new Malformed("not a key that can sign");
  return publicKey;
}

function issuerId(text: string): string {
  if (!isIssuerId(text)) throw new Malformed("not an issuer's id");
  return text;
}

/** A text that is shown beside verdicts: it must not be able to look like one. */
function filled(text: string): string {
  if (withoutSpaces(text) === "" || hasLineFault(text.normalize("NFC"))) throw new Malformed("not one line");
  return text;
}

function address(text: string): string {
  if (!text.startsWith("https://") || !/^[\x00-\x7f]*$/.test(text) || text.includes("#")) throw new Malformed("not an address");
  return text;
}

function base(text: string): string {
  if (!text.endsWith("/")) throw new Malformed("a base ends with a slash");
  return address(text);
}

function issuerOf(document: Json): TrustedIssuer {
  const members = new Members(document, "an issuer");
  const ids = idsOf(members);
  const names = members.array("names", MOST.names).map(nameOf);
  if (names.length === 0) throw members.fault("names");
  const keys = members.array("keys", MOST.keys).map((item) => trustedKey(item, ids));
  if (new Set(keys.map((one) => one.id)).size !== keys.length) throw members.fault("keys");
  return {
    ids,
    names,
    keys,
    successor: members.maybe("successor", issuerId),
    telephone: members.maybe("telephone", filled),
    verifyAddress: members.maybe("verifyAddress", address),
    statusBase: members.maybe("statusBase", base),
  };
}

function idsOf(members: Members): readonly string[] {
  const ids = members.array("ids", MOST.ids);
  const sound = ids.filter((id): id is string => typeof id === "string" && isIssuerId(id));
  if (sound.length === 0 || sound.length !== ids.length) throw members.fault("ids");
  return sound;
}

function nameOf(document: Json): TrustedName {
  const members = new Members(document, "an issuer's name");
  const days = { first: members.maybe("from", dayNumber), last: members.maybe("until", dayNumber) };
  return { name: members.read("name", filled), ...days };
}

function trustedKey(document: Json, ids: readonly string[]): TrustedKey {
  const members = new Members(document, "a key");
  const controller = members.read("controller", itself);
  const publicKey = members.read("publicKeyMultibase", key);
  const found: TrustedKey = {
    id: keyId(controller, publicKey),
    kid: hex(kid(publicKey)),
    controller,
    publicKey,
    use: members.read("use", itself),
    validFrom: members.read("validFrom", instantSeconds),
    validUntil: members.maybe("validUntil", instantSeconds),
    practice: members.flag("practice"),
    revoked: (members.document.get("revoked") ?? null) === null ? null : theft(members.document.get("revoked") ?? null),
  };
  const names = ids.includes(controller) && members.read("id", itself) === found.id;
  if (!names || members.read("kid", itself) !== found.kid) {
    throw trustRefused("The trust file cannot be used: a key's names do not fit the key.");
  }
  return found;
}

function theft(document: Json): Theft {
  const members = new Members(document, "a stolen key");
  const listed = (members.document.get("goodList") ?? null) === null ? null : members.array("goodList", MOST.goodList);
  if (listed !== null && !listed.every((item) => typeof item === "string" && /^[0-9a-f]{32}$/.test(item))) {
    throw members.fault("goodList");
  }
  const good = listed === null ? null : new Set(listed.map(String));
  return { since: members.read("since", instantSeconds), reason: members.read("reason", itself), good };
}
