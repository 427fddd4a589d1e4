/**
 * DID documents that a person loaded from files: which keys an issuer says are its own (DID Core 1.0, Controlled
 * Identifiers 1.0). Nothing is fetched, and such a file puts nobody on the list of issuers.
 */

import type { Bytes } from "../bytes.ts";
import { Fault, Malformed } from "../fault.ts";
import { type Json, type JsonObject, isArray, isObject, readObject } from "../json.ts";
import { type OtherKey, keyOfDidKey, keyOfJwk, keyOfMultikey } from "./keys.ts";
import { holds } from "./signed-text.ts";

const LARGEST_DOCUMENT = 256 * 1024;
const MOST_METHODS = 200;

type Keys = ReadonlyMap<string, OtherKey>;

/** The documents among the files at hand, read when they are first asked for. */
export class DidDocuments {
  private readonly files: readonly Bytes[];
  private known: Map<string, Map<string, OtherKey>> | null = null;

  constructor(files: readonly Bytes[]) {
    this.files = files.filter((raw) => holds(raw, "verificationMethod") || holds(raw, "assertionMethod"));
  }

  /** The keys that may assert for a DID, by verification method; a did:key needs no document. */
  keys(did: string): Keys {
    if (did.startsWith("did:key:")) {
      const key = orNull(() => keyOfDidKey(did));
      return new Map(key === null ? [] : [[`${did}#${did.slice(8)}`, key]]);
    }
    if (this.known === null) {
      this.known = new Map();
      for (const raw of this.files) this.add(raw, this.known);
    }
    return this.known.get(did) ?? new Map();
  }

  /** Of two files for one DID neither is believed more: both lists of keys count. */
  private add(raw: Bytes, known: Map<string, Map<string, OtherKey>>): void {
    const document = orNull(() => readObject(raw, LARGEST_DOCUMENT, "The DID document"));
    const did = document?.get("id");
    if (document === null || typeof did !== "string" || !did.startsWith("did:web:")) return;
    known.set(did, new Map([...(known.get(did) ?? []), ...asserting(document, did)]));
  }
}

/** What can be made; null where it cannot be read. */
export function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof Fault || fault instanceof Malformed) return null;
    throw fault;
  }
}

function asserting(document: JsonObject, did: string): Keys {
  const listed = items(document, "verificationMethod").filter(isMethod);
  const methods = new Map(listed.map((method) => [nameOf(method, did), method]));
  const found = new Map<string, OtherKey>();
  for (const item of items(document, "assertionMethod")) {
    const method = typeof item === "string" ? methods.get(absolute(item, did)) : item;
    if (method === undefined || !isMethod(method)) continue;
    const key = keyOf(method, did);
    if (key !== null) found.set(nameOf(method, did), key);
  }
  return found;
}

function items(document: JsonObject, name: string): readonly Json[] {
  const value = document.get(name);
  return isArray(value) ? value.slice(0, MOST_METHODS) : [];
}

function isMethod(method: Json): method is JsonObject {
  return isObject(method) && typeof method.get("id") === "string";
}

function absolute(name: string, did: string): string {
  return name.startsWith("#") ? `${did}${name}` : name;
}

function nameOf(method: JsonObject, did: string): string {
  return absolute(String(method.get("id")), did);
}

/** The key of a method of this DID; null for those that it gives to others, took back, or that are not read. */
function keyOf(method: JsonObject, did: string): OtherKey | null {
  if (method.get("controller") !== did || !nameOf(method, did).startsWith(`${did}#`) || method.has("revoked")) return null;
  const multikey = method.get("publicKeyMultibase");
  return orNull(() => {
    if (method.has("publicKeyJwk")) return keyOfJwk(method.get("publicKeyJwk"));
    return keyOfMultikey(typeof multikey === "string" ? multikey : "");
  });
}
