/**
 * A credential or status list taken apart: JSON read strictly, and what its proof signs worked out.
 *
 * Nothing is verified here, but nothing that could be read in two ways comes through.
 */

import { type Bytes, hex, join } from "./bytes.ts";
import { statementsHash } from "./canonical.ts";
import { Malformed, newer, notTheSignedForm, unreadable } from "./fault.ts";
import { sha256 } from "./hashes.ts";
import { instantSeconds } from "./instants.ts";
import { type Json, type JsonObject, isArray, isObject, readObject } from "./json.ts";
import { signatureOf } from "./multibase.ts";
import { CONTEXT_EXTENSIONS, CONTEXT_OB, CONTEXT_VC } from "./shapes.ts";
import { statements } from "./statements.ts";
import { LIST_BITS, type StatusEntry } from "./status-places.ts";
import { storedForm } from "./stored-form.ts";

const CRYPTOSUITE = "eddsa-rdfc-2022";
export const LARGEST_CREDENTIAL = 256 * 1024;
export const LARGEST_LIST = 64 * 1024;
const CREDENTIAL_CONTEXTS = [
  [CONTEXT_VC, CONTEXT_OB],
  [CONTEXT_VC, CONTEXT_OB, CONTEXT_EXTENSIONS],
];
const LATER =
  /^(?:https:\/\/www\.w3\.org\/ns\/credentials\/v(?:[3-9]|[1-9][0-9])|https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p(?:[1-9][0-9]*\/context-[0-9.]+|0\/context-3\.0\.(?:[4-9]|[1-9][0-9]))\.json)$/;

/** A signed document taken apart: who says it, with which key, when, and what the signature covers. */
export interface Signed {
  readonly document: JsonObject;
  readonly id: string;
  readonly issuerId: string;
  readonly method: string;
  readonly created: number;
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly message: Bytes;
  readonly signature: Bytes;
}

/** A credential taken apart; `digest` (hex) is what field 9 of its token carries. */
export interface ReadCredential {
  readonly signed: Signed;
  readonly entries: readonly StatusEntry[];
  readonly digest: string;
}

export function readCredential(raw: Bytes): ReadCredential {
  const document = readObject(raw, LARGEST_CREDENTIAL, "The credential");
  const contexts = knownContexts(document.get("@context"), CREDENTIAL_CONTEXTS);
  if (document.has("credentialSchema") !== contexts.includes(CONTEXT_EXTENSIONS)) {
    throw notTheSignedForm("The credential's contexts do not fit what it uses.");
  }
  const signed = takenApart(document, "Credential");
  const entries = array(document.get("credentialStatus") ?? []).map(entryOf);
  if (new Set(entries.map((entry) => entry.purpose)).size !== entries.length) {
    throw unreadable("The credential names two places for one status.");
  }
  return { signed, entries, digest: hex(sha256(storedForm(document)).subarray(0, 16)) };
}

export function readStatusList(raw: Bytes): Signed {
  return takeStatusListApart(readObject(raw, LARGEST_LIST, "The status list"));
}

export function takeStatusListApart(document: JsonObject): Signed {
  knownContexts(document.get("@context"), [[CONTEXT_VC]]);
  return takenApart(document, "StatusListCredential");
}

function array(value: Json): readonly Json[] {
  return isArray(value) ? value : [value];
}

/** Whether a context is of a later version of the standards than those that are read here. */
export function isLaterContext(name: string): boolean {
  return LATER.test(name);
}

/** The contexts, which must be one of the known lists, in its order. */
function knownContexts(contexts: Json | undefined, known: readonly (readonly string[])[]): readonly string[] {
  const names = isArray(contexts) ? contexts : [];
  const found = known.find((list) => list.length === names.length && list.every((name, at) => name === names[at]));
  if (found !== undefined) return found;
  if (names.some((name) => typeof name === "string" && isLaterContext(name))) {
    throw newer("The credential follows a later version of the standard than this program knows.");
  }
  throw notTheSignedForm("The credential names other contexts than those that this program knows.");
}

function takenApart(document: JsonObject, shape: string): Signed {
  const { options, value } = proofOf(document);
  const message = messageToSign(document, options, shape);
  try {
    return { ...datesOf(document, options), ...namesOf(document, options), document, message, signature: signatureOf(value) };
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable("A date or the signature of the credential is not written as it must be.");
  }
}

/** SHA-256 of the canonical proof options, then SHA-256 of the canonical document: 64 bytes. */
function messageToSign(document: JsonObject, options: JsonObject, shape: string): Bytes {
  const proof = statementsHash(statements(options, "Proof"));
  const bare = new Map([...document].filter(([name]) => name !== "@context" && name !== "proof"));
  return join(proof, statementsHash(statements(bare, shape)));
}

function datesOf(document: JsonObject, options: JsonObject): Pick<Signed, "created" | "validFrom" | "validUntil"> {
  const until = document.get("validUntil");
  return {
    created: instantSeconds(text(options, "created")),
    validFrom: instantSeconds(text(document, "validFrom")),
    validUntil: until === undefined ? null : instantSeconds(text(document, "validUntil")),
  };
}

function namesOf(document: JsonObject, options: JsonObject): Pick<Signed, "id" | "issuerId" | "method"> {
  const issuer = document.get("issuer");
  const issuerId = isObject(issuer) ? text(issuer, "id") : text(document, "issuer");
  return { id: text(document, "id"), issuerId, method: text(options, "verificationMethod") };
}

/** An array of one as its item. */
export function single(value: Json | undefined): Json | undefined {
  return isArray(value) && value.length === 1 ? value[0] : value;
}

/** Who a document says issued it; "" where it does not say so. */
export function issuerIdOf(document: JsonObject): string {
  const issuer = single(document.get("issuer"));
  const id = isObject(issuer) ? issuer.get("id") : issuer;
  return typeof id === "string" ? id : "";
}

/** A member that the walk over the document has already found to be a text. */
export function text(document: JsonObject, name: string): string {
  const value = document.get(name);
  return typeof value === "string" ? value : "";
}

/** The one proof without its value, and the value. */
function proofOf(document: JsonObject): { options: JsonObject; value: string } {
  const proofs = array(document.get("proof") ?? []);
  const proof = proofs[0];
  if (proofs.length !== 1 || !isObject(proof)) throw unreadable("The credential must carry exactly one proof.");
  const value = proof.get("proofValue");
  const suite = proof.get("cryptosuite");
  if (proof.get("type") === "DataIntegrityProof" && typeof suite === "string" && suite !== CRYPTOSUITE) {
    throw newer("The credential is signed with a method that this program does not know.");
  }
  if (typeof value !== "string") throw unreadable("The credential's proof has no value.");
  return { options: new Map([...proof].filter(([name]) => name !== "proofValue")), value };
}

function entryOf(item: Json): StatusEntry {
  const entry: JsonObject = isObject(item) ? item : new Map();
  const written = text(entry, "statusListIndex");
  const purpose = text(entry, "statusPurpose");
  const index = /^(?:0|[1-9][0-9]{0,8})$/.test(written) ? Number(written) : LIST_BITS;
  if (index >= LIST_BITS || (purpose !== "revocation" && purpose !== "suspension")) {
    throw unreadable("The credential's status place cannot be read.");
  }
  return { purpose, listId: text(entry, "statusListCredential"), index };
}
