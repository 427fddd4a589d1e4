/** What the members of other issuers' credentials stand for, by the contexts that a document names. */

import { CONTEXTS, MESSAGE, PREFIXES } from "./table.ts";

export const CONTEXT_V2 = "https://www.w3.org/ns/credentials/v2";
export const CONTEXT_OB_302 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json";
export const CONTEXT_OB_303 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
export const CONTEXT_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
export const CONTEXT_INTEGRITY = "https://w3id.org/security/data-integrity/v2";

/** A predicate's IRI, and what the values are: "@id", "@list", "@purpose", "@message", a datatype's IRI, "" for plain. */
export interface Meaning {
  readonly predicate: string;
  readonly kind: string;
}

export type Meanings = ReadonlyMap<string, Meaning>;

/** What contexts define together: types, terms of every object, and the terms that a type adds. */
export interface Vocabulary {
  readonly types: ReadonlyMap<string, string>;
  readonly terms: Meanings;
  readonly scopes: ReadonlyMap<string, Meanings>;
}

const EVERYWHERE = "*";
const TYPES = "types";

export const MESSAGE_TERMS: Meanings = meaningsOf(MESSAGE);

/** What contexts of the table define together; a later one's word replaces an earlier one's. */
export function vocabulary(contexts: readonly string[]): Vocabulary {
  const types = new Map<string, string>();
  const scopes = new Map<string, Meanings>();
  for (const context of contexts) {
    for (const [name, meanings] of blocksOf(CONTEXTS[context] ?? "")) {
      if (name === TYPES) meanings.forEach(({ predicate }, type) => types.set(type, predicate));
      else scopes.set(name, new Map([...(scopes.get(name) ?? []), ...meanings]));
    }
  }
  const terms = scopes.get(EVERYWHERE) ?? new Map<string, Meaning>();
  scopes.delete(EVERYWHERE);
  return { types, terms, scopes };
}

function blocksOf(text: string): readonly (readonly [string, Meanings])[] {
  const blocks = text.trim().split(/\n(?! )/).filter((block) => block !== "");
  return blocks.map((block) => {
    const end = block.indexOf(":");
    return [block.slice(0, end), meaningsOf(block.slice(end + 1))];
  });
}

function meaningsOf(text: string): Meanings {
  const terms = text.trim().split(/\s*(?:\||\n)\s*/);
  return new Map(
    terms.map((term) => {
      const [name = "", meaning = ""] = term.split("=");
      const [predicate = "", kind = ""] = meaning.split(" ");
      return [name, { predicate: iri(predicate), kind: kind.startsWith("@") ? kind : iri(kind) }];
    }),
  );
}

function iri(short: string): string {
  const end = short.indexOf(":");
  return end < 0 ? short : `${PREFIXES[short.slice(0, end)] ?? ""}${short.slice(end + 1)}`;
}
