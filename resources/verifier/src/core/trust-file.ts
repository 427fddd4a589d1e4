/**
 * The trust file around its payload: a flattened JWS (RFC 7515, 7.2.2) by the root key, with status lists beside it.
 *
 * The lists are outside of what the root signs: each carries its own proof by a status key.
 */

import { type Bytes, areEqual, hex, utf8 } from "./bytes.ts";
import { LARGEST_LIST } from "./documents.ts";
import { isSignedBy } from "./ed25519.ts";
import { Fault, Malformed, say } from "./fault.ts";
import { kid } from "./identifiers.ts";
import { type JsonObject, isArray, isObject, readObject } from "./json.ts";
import { base64urlDecode } from "./multibase.ts";
import { storedForm } from "./stored-form.ts";
import { type TrustContent, readTrust, trustRefused } from "./trust.ts";

const LARGEST_FILE = 32 * 1024 * 1024;
const MOST_LISTS = 600;
const FILE_TYPE = "credesk-trust+json";

/** A trust file whose signature fits its root: its content, the signed bytes, and the lists beside it, unverified. */
export interface TrustFile {
  readonly content: TrustContent;
  readonly payload: Bytes;
  readonly lists: readonly JsonObject[];
}

/**
 * A trust file, its signature verified. `root` is the key that must have signed it; without one the file's own counts,
 * and a person compares its fingerprint words. Rejects with a Fault: TrustRefused, TrustAltered or Newer.
 */
export async function readTrustFile(raw: Bytes, root: Bytes | null = null): Promise<TrustFile> {
  const whole = object(raw, "The trust file");
  const [protectedText, payloadText, signatureText] = ["protected", "payload", "signature"].map((name) => whole.get(name));
  if (whole.has("header") || !isText(protectedText) || !isText(payloadText) || !isText(signatureText)) {
    throw trustRefused("This is not a trust file.");
  }
  const [header, payload, signature] = [decoded(protectedText), decoded(payloadText), decoded(signatureText)];
  const content = readTrust(object(payload, "The trust file's payload"));
  if (root !== null && !areEqual(root, content.root)) {
    throw trustRefused("The trust file is another organisation's: its root key is not the expected one.");
  }
  checkHeader(header, content.root);
  if (!(await isSignedBy(content.root, signature, utf8(`${protectedText}.${payloadText}`)))) throw altered();
  return { content, payload, lists: listsOf(whole) };
}

function altered(): Fault {
  const sentence = say("The trust file was altered: its signature does not fit.");
  return new Fault("TrustAltered", sentence, "Get it anew from its source.");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function object(raw: Bytes, what: string): JsonObject {
  try {
    return readObject(raw, LARGEST_FILE, what);
  } catch (fault) {
    throw fault instanceof Fault ? new Fault("TrustRefused", fault.said) : fault;
  }
}

function decoded(text: string): Bytes {
  try {
    return base64urlDecode(text);
  } catch (fault) {
    throw fault instanceof Malformed ? trustRefused("This is not a trust file.") : fault;
  }
}

function checkHeader(raw: Bytes, root: Bytes): void {
  const header = object(raw, "The trust file's payload");
  const wanted = { alg: "EdDSA", kid: hex(kid(root)), typ: FILE_TYPE };
  if (header.size !== 3 || !Object.entries(wanted).every(([name, value]) => header.get(name) === value)) {
    throw trustRefused("The trust file is not signed in the way that trust files are.");
  }
}

function listsOf(whole: JsonObject): readonly JsonObject[] {
  const lists = whole.has("lists") ? whole.get("lists") : [];
  if (!isArray(lists) || lists.length > MOST_LISTS) {
    throw trustRefused("The trust file carries too many status lists, or something else in their place.");
  }
  const documents = lists.filter(isObject);
  if (documents.length !== lists.length) {
    throw trustRefused("The trust file carries something else in the place of status lists.");
  }
  if (documents.some((list) => storedForm(list).length > LARGEST_LIST)) {
    throw trustRefused("A status list in the trust file is too large.");
  }
  return documents;
}
