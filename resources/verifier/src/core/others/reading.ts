/**
 * Open Badges 3.0 credentials of other issuers taken apart: JSON with an embedded proof, and VC-JWT.
 *
 * Nothing is verified here, but nothing that could be read in two ways comes through.
 */

import { type Bytes, hex, join } from "../bytes.ts";
import { LARGEST_CREDENTIAL, isLaterContext, issuerIdOf, single } from "../documents.ts";
import { Malformed, newer, notTheSignedForm, say, unreadable } from "../fault.ts";
import { sha256 } from "../hashes.ts";
import { LAST_SECOND, instantSeconds } from "../instants.ts";
import { type Json, type JsonObject, isArray, isObject, readObject } from "../json.ts";
import { startOf, withoutClaims } from "../jwt.ts";
import { base58Decode } from "../multibase.ts";
import { storedForm } from "../stored-form.ts";
import { canonicalHash } from "./canonical.ts";
import type { Algorithm, OtherKey } from "./keys.ts";
import { type SignedText, readSignedText } from "./signed-text.ts";
import { isOtherIri, otherStatements } from "./statements.ts";
import {
  CONTEXT_EXTENSIONS, CONTEXT_INTEGRITY, CONTEXT_OB_302, CONTEXT_OB_303, CONTEXT_V2, type Vocabulary, vocabulary,
} from "./terms.ts";

const OBJECT = 0x7b;
const LONGEST_ISSUER = 300;
const SUITES: ReadonlyMap<Json | undefined, Algorithm> = new Map([
  ["eddsa-rdfc-2022", "EdDSA"],
  ["ecdsa-rdfc-2019", "ES256"],
]);
const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
/** 0001-01-01T00:00:00Z. */
const FIRST_SECOND = -62_135_596_800;

/** Which documents are read: what they are called in sentences, and the sets of types that they may have. */
interface Kind {
  readonly what: string;
  readonly types: readonly (readonly string[])[];
}

const CREDENTIAL: Kind = {
  what: "The credential",
  types: [
    ["VerifiableCredential", "OpenBadgeCredential"],
    ["VerifiableCredential", "AchievementCredential"],
  ],
};
const STATUS_LIST: Kind = { what: "The status list", types: [["VerifiableCredential", "BitstringStatusListCredential"]] };

/**
 * A credential or status list of another issuer. Instants in seconds. `method` names the key (a proof's verification
 * method or a JWT's kid; null where the JWT only carries its own `key`); `document` is without proof and claims;
 * `digest` in hex; `inner` is a JWT's payload as a credential with a proof of its own (stored form), where it is one.
 */
export interface OtherCredential {
  readonly form: "embedded proof" | "JWT";
  readonly document: JsonObject;
  readonly issuerId: string;
  readonly method: string | null;
  readonly key: OtherKey | null;
  readonly algorithm: Algorithm;
  readonly signedAt: number;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly message: Bytes;
  readonly signature: Bytes;
  readonly digest: string;
  readonly inner: Bytes | null;
}

/** A credential as JSON with an embedded proof. */
export function readOther(raw: Bytes): OtherCredential {
  return embedded(readObject(raw, LARGEST_CREDENTIAL, CREDENTIAL.what), CREDENTIAL);
}

/** A credential as VC-JWT. */
export function readOtherJwt(raw: Bytes): OtherCredential {
  return ofJwt(readSignedText(raw), CREDENTIAL);
}

/** A status list credential, as JSON or as a JWT. */
export function readOtherList(raw: Bytes): OtherCredential {
  if (raw[startOf(raw)] !== OBJECT) return ofJwt(readSignedText(raw), STATUS_LIST);
  return embedded(readObject(raw, LARGEST_CREDENTIAL, STATUS_LIST.what), STATUS_LIST);
}

function contextsOf(document: JsonObject): Vocabulary {
  const stated = document.get("@context");
  const names = isArray(stated) ? stated.filter((name) => typeof name === "string") : [];
  if (!isArray(stated) || names.length !== stated.length) {
    throw notTheSignedForm("The credential's contexts are not a list of addresses.");
  }
  if (names.some(isLaterContext)) {
    throw newer("The credential follows a later version of the standard than this program knows.");
  }
  if (names[0] !== CONTEXT_V2 || new Set(names).size !== names.length) {
    throw notTheSignedForm("The credential does not follow Verifiable Credentials 2.0, which is read here.");
  }
  const badge = names.slice(1).filter((name) => name === CONTEXT_OB_302 || name === CONTEXT_OB_303);
  const known = [...badge, CONTEXT_EXTENSIONS, CONTEXT_INTEGRITY];
  if (badge.length > 1 || !names.slice(1).every((name) => known.includes(name))) {
    throw notTheSignedForm("The credential names other contexts than those that this program knows.");
  }
  return vocabulary(names);
}

function embedded(document: JsonObject, kind: Kind): OtherCredential {
  const terms = contextsOf(document);
  const { proof, value, method } = proofOf(document, kind.what);
  const bare = without(document, ["@context", "proof"]);
  const body = otherStatements(bare, terms, kind.what);
  const options = otherStatements(without(proof, ["proofValue"]), terms, "The proof");
  checkRoot(bare, kind);
  return {
    ...datesAndSignature(bare, proof, value, kind.what),
    form: "embedded proof",
    document: bare,
    issuerId: issuerIdOf(bare),
    method,
    key: null,
    algorithm: SUITES.get(proof.get("cryptosuite")) ?? "EdDSA",
    message: join(canonicalHash(options), canonicalHash(body)),
    digest: digestOf(document),
    inner: null,
  };
}

type Dates = Pick<OtherCredential, "signedAt" | "validFrom" | "validUntil">;

function datesAndSignature(bare: JsonObject, proof: JsonObject, value: string, what: string): Dates & Pick<OtherCredential, "signature"> {
  try {
    const signature = value.startsWith("z") ? base58Decode(value.slice(1)) : new Uint8Array(0);
    const signedAt = instantOf(proof.has("created") ? proof.get("created") : bare.get("validFrom"));
    const validUntil = earliest(bare, proof);
    return { signedAt, validFrom: instantOf(bare.get("validFrom")), validUntil, signature };
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable(say("A date or the signature of {what} is not written as it must be.", { what: what.toLowerCase() }));
  }
}

function earliest(bare: JsonObject, proof: JsonObject): number | null {
  const ends = [...(bare.has("validUntil") ? [bare.get("validUntil")] : []), ...(proof.has("expires") ? [proof.get("expires")] : [])];
  return ends.length === 0 ? null : Math.min(...ends.map(instantOf));
}

function proofOf(document: JsonObject, what: string): { proof: JsonObject; value: string; method: string } {
  const found = document.get("proof") ?? null;
  const [proof, ...others] = isArray(found) ? found : [found];
  if (!isObject(proof) || others.length > 0) throw unreadable(say("{what} must carry exactly one proof.", { what }));
  const suite = proof.get("cryptosuite");
  if (single(proof.get("type")) !== "DataIntegrityProof" || typeof suite !== "string") {
    throw newer(say("{what} carries a proof of a kind that this program does not know.", { what }));
  }
  if (!SUITES.has(suite)) throw newer(say("{what} is signed with a method that this program does not know.", { what }));
  const [value, method, purpose] = ["proofValue", "verificationMethod", "proofPurpose"].map((one) => proof.get(one));
  if (typeof value !== "string" || !isOtherIri(method) || typeof purpose !== "string") {
    throw unreadable(say("The proof of {what} lacks what it must have.", { what: what.toLowerCase() }));
  }
  return { proof, value, method };
}

function without(document: JsonObject, names: readonly string[]): JsonObject {
  return new Map([...document].filter(([name]) => !names.includes(name)));
}

function checkRoot(document: JsonObject, { what, types }: Kind): void {
  const stated = document.get("type");
  const names = new Set(isArray(stated) ? stated : []);
  if (!types.some((known) => known.length === names.size && known.every((name) => names.has(name)))) {
    throw unreadable(say("{what} is not of the type that is read here.", { what }));
  }
  const subject = document.get("credentialSubject");
  if (!isObject(subject) && !(isArray(subject) && subject.length === 1)) {
    throw unreadable(say("{what} must have exactly one subject.", { what }));
  }
  const issuer = issuerIdOf(document);
  if (!isOtherIri(issuer) || issuer.length > LONGEST_ISSUER) {
    throw unreadable(say("{what} does not say who issued it.", { what }));
  }
}

/** Seconds of an RFC 3339 instant with its offset; fractions of a second are left out. Throws Malformed. */
export function instantOf(text: Json | undefined): number {
  const found = typeof text === "string" ? INSTANT.exec(text) : null;
  if (found === null) throw new Malformed("not an instant");
  const [, written = "", sign = "+", hours = "0", minutes = "0"] = found;
  const offset = 60 * (60 * Number(hours) + Number(minutes));
  const seconds = instantSeconds(`${written}Z`) - (sign === "-" ? -offset : offset);
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) throw new Malformed("not an instant");
  return seconds;
}

function ofJwt(text: SignedText, kind: Kind): OtherCredential {
  const payload = readObject(text.payload, LARGEST_CREDENTIAL, `${kind.what} in the signed text (JWT)`);
  if (payload.has("vc")) {
    const values = { what: kind.what };
    throw unreadable(say("{what} has the older form of Verifiable Credentials 1.1, which is not read here.", values));
  }
  const bare = without(withoutClaims(payload), ["@context", "proof"]);
  otherStatements(bare, contextsOf(payload), kind.what);
  checkRoot(bare, kind);
  const dates = datesOfJwt(bare, kind.what);
  checkClaims(payload, bare, dates);
  return {
    ...dates,
    form: "JWT",
    document: bare,
    issuerId: issuerIdOf(bare),
    method: text.kid,
    key: text.key,
    algorithm: text.algorithm,
    message: text.message,
    signature: text.signature,
    digest: digestOf(payload),
    inner: payload.has("proof") ? storedForm(withoutClaims(payload)) : null,
  };
}

function datesOfJwt(bare: JsonObject, what: string): Dates {
  try {
    const validFrom = instantOf(bare.get("validFrom"));
    return { signedAt: validFrom, validFrom, validUntil: earliest(bare, new Map()) };
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable(say("A date of {what} is not written as it must be.", { what: what.toLowerCase() }));
  }
}

/** That the claims say what the credential says (Open Badges 3.0, 8.2.4); none is taken for it. */
function checkClaims(payload: JsonObject, bare: JsonObject, { validFrom, validUntil }: Dates): void {
  const subject = single(bare.get("credentialSubject"));
  const said: Readonly<Record<string, Json>> = {
    iss: issuerIdOf(bare),
    sub: (isObject(subject) ? subject.get("id") : subject) ?? null,
    jti: bare.get("id") ?? null,
    nbf: validFrom,
    exp: validUntil,
  };
  for (const [name, value] of Object.entries(said)) {
    if (payload.has(name) && payload.get(name) !== value) {
      throw unreadable(say("The claim “{name}” of the signed text (JWT) is not what the credential says.", { name }));
    }
  }
  if (payload.has("iat") && !Number.isInteger(payload.get("iat"))) {
    throw unreadable("The claim “iat” of the signed text (JWT) is not an instant.");
  }
}

function digestOf(document: JsonObject): string {
  return hex(sha256(storedForm(document)).subarray(0, 16));
}
