/**
 * From the JSON of another issuer's credential to the statements that are signed, and nothing else.
 *
 * What a JSON-LD 1.1 processor makes of a document, for the part of JSON-LD in which JSON and statements cannot part
 * (docs/credential.md, "Credentials of other issuers"): every member is a term that the contexts define for that object,
 * in its own name; nothing nests contexts, graphs or lists of lists; an id means the same wherever it stands.
 */

import { notTheSignedForm } from "../fault.ts";
import { type Json, type JsonObject, isArray, isObject } from "../json.ts";
import { ASSERTION_METHOD } from "../shapes.ts";
import { LONGEST_ARRAY, MOST_OBJECTS, type Statement, type Term, double, fingerprint, literal } from "../statements.ts";
import { shown } from "../texts.ts";
import { MESSAGE_TERMS, type Meaning, type Meanings, type Vocabulary } from "./terms.ts";
import { isTooMuchWork } from "./work.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const XSDS = "https://www.w3.org/2001/XMLSchema#";
const IRI = /^(?:urn|did|https?|mailto|tel|data):[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;
const NUMBERS = [`${XSDS}float`, `${XSDS}integer`];
const BOOLEANS = [`${XSDS}boolean`, `${XSD}boolean`];
const LONGEST_IRI = 2_000;
const LONGEST_LIST = 100;
const MOST_TYPES = 16;

/** Whether a value is an absolute IRI in ASCII of a scheme that no context uses as a prefix. */
export function isOtherIri(value: Json | undefined): value is string {
  if (typeof value !== "string" || !IRI.test(value)) return false;
  return value.length <= LONGEST_IRI || value.startsWith("data:");
}

/**
 * The statements of a document, each once. `@context`, `proof` and `proofValue` must have been taken off; `where` is the
 * document's name in sentences.
 */
export function otherStatements(document: JsonObject, vocabulary: Vocabulary, where: string): readonly Statement[] {
  const walk = new Walk(vocabulary);
  walk.object(document, where);
  walk.checkIds();
  const found = [...new Map(walk.found.map((statement) => [JSON.stringify(statement), statement])).values()];
  if (isTooMuchWork(found)) throw notTheSignedForm("The credential is built so that checking it would take too long.");
  return found;
}

/** One pass over one document. */
class Walk {
  readonly found: Statement[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly described = new Map<string, string>();
  private readonly referred = new Set<string>();
  private blanks = 0;
  private objects = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  checkIds(): void {
    if ([...this.described.keys()].some((id) => this.referred.has(id))) {
      throw notTheSignedForm("An id in the credential is described in one place and referred to in another.");
    }
  }

  /** Takes in the statements of an object and returns its name in them. */
  object(value: JsonObject, where: string): Term {
    this.objects++;
    if (this.objects > MOST_OBJECTS) throw notTheSignedForm("The credential holds too many objects.");
    const types = this.types(value, where);
    const terms = this.terms(types);
    const subject = this.subject(value, where);
    for (const name of types) this.say(subject, `${RDF}type`, `<${this.vocabulary.types.get(name) ?? ""}>`);
    for (const [name, content] of value) {
      const meaning = terms.get(name);
      if (meaning !== undefined) this.member(subject, meaning, content, name);
      else if (name !== "id" && name !== "type") {
        const values = { where, name: shown(name) };
        throw notTheSignedForm("{where} has the member “{name}”, which no signature covers there.", values);
      }
    }
    return subject;
  }

  private say(subject: Term, predicate: string, object: Term): void {
    this.found.push([subject, `<${predicate}>`, object]);
  }

  private types(value: JsonObject, where: string): readonly string[] {
    const stated = value.has("type") ? value.get("type") : [];
    const names = typeof stated === "string" ? [stated] : stated;
    if (!isArray(names) || (value.has("type") && names.length === 0) || names.length > MOST_TYPES) {
      throw notTheSignedForm("The type of {where} is not written as it must be.", { where });
    }
    const known = names.filter((name): name is string => typeof name === "string" && this.vocabulary.types.has(name));
    if (new Set(known.map((name) => this.vocabulary.types.get(name))).size !== names.length) {
      throw notTheSignedForm("{where} has a type twice, or one that its contexts do not define.", { where });
    }
    return known;
  }

  /** What members may stand in an object of these types (JSON-LD 1.1, type-scoped contexts). */
  private terms(types: readonly string[]): Meanings {
    const found = new Map<string, Meaning>();
    for (const type of types) {
      for (const [name, meaning] of this.vocabulary.scopes.get(type) ?? []) {
        const other = found.get(name) ?? meaning;
        if (other.predicate !== meaning.predicate || other.kind !== meaning.kind) {
          throw notTheSignedForm("An object has types that give its members different meanings.");
        }
        found.set(name, meaning);
      }
    }
    return new Map([...this.vocabulary.terms, ...found]);
  }

  private subject(value: JsonObject, where: string): Term {
    if (!value.has("id")) return this.blanks++;
    const id = value.get("id");
    if (!isOtherIri(id)) throw notTheSignedForm("The id of {where} is not an absolute address (IRI).", { where });
    if (value.size === 1) {
      this.referred.add(id);
      return `<${id}>`;
    }
    const described = fingerprint(value);
    if ((this.described.get(id) ?? described) !== described) {
      throw notTheSignedForm("The id of {where} stands in two places that say different things.", { where });
    }
    this.described.set(id, described);
    return `<${id}>`;
  }

  private member(subject: Term, meaning: Meaning, content: Json, name: string): void {
    const items = isArray(content) ? content : [content];
    if (items.length === 0 || items.length > LONGEST_ARRAY) {
      throw notTheSignedForm("“{name}” is an empty array or one too long.", { name });
    }
    if (meaning.kind === "@list") {
      this.say(subject, meaning.predicate, this.list(items, name));
      return;
    }
    if (new Set(items.map(bare).map(fingerprint)).size !== items.length) {
      throw notTheSignedForm("“{name}” holds the same thing twice, which is signed only once.", { name });
    }
    for (const item of items) this.say(subject, meaning.predicate, this.value(meaning, item, name));
  }

  /** An ordered list as RDF has it; its items are plain values. */
  private list(items: readonly Json[], name: string): Term {
    if (items.length > LONGEST_LIST) throw notTheSignedForm("“{name}” is too long.", { name });
    return items.reduceRight<Term>((rest, item) => {
      const cell = this.blanks++;
      this.say(cell, `${RDF}first`, plain(item, name));
      this.say(cell, `${RDF}rest`, rest);
      return cell;
    }, `<${RDF}nil>`);
  }

  private value({ kind }: Meaning, item: Json, name: string): Term {
    if (kind === "@purpose") return purpose(item);
    if (isObject(item)) return this.inside(kind, item, name);
    if (kind !== "@id" && kind !== "@message") return kind === "" ? plain(item, name) : typed(item, kind, name);
    if (kind === "@message" || !isOtherIri(item)) {
      throw notTheSignedForm("“{name}” is neither an object nor an absolute address (IRI).", { name });
    }
    this.referred.add(item);
    return `<${item}>`;
  }

  private inside(kind: string, item: JsonObject, name: string): Term {
    if (kind === "@message") return this.message(item);
    if (kind !== "@id" && kind !== "") throw notTheSignedForm("“{name}” must not be an object.", { name });
    return this.object(item, name);
  }

  /** What a value of a status means (Bitstring Status List 1.0, 2.1): `status` and `message`, both texts. */
  private message(item: JsonObject): Term {
    const subject = this.blanks++;
    for (const [name, content] of item) {
      const meaning = MESSAGE_TERMS.get(name);
      if (meaning === undefined || typeof content !== "string") {
        throw notTheSignedForm("A status message has other members than it may have.");
      }
      this.say(subject, meaning.predicate, literal(content, "", name));
    }
    if (item.size === 0) throw notTheSignedForm("A status message is empty.");
    return subject;
  }
}

/** An item as its statements are compared: one type or an array of it are the same. */
function bare(item: Json): Json {
  const type = isObject(item) ? item.get("type") : undefined;
  return isObject(item) && typeof type === "string" ? new Map([...item, ["type", [type]]]) : item;
}

function purpose(item: Json): string {
  if (item !== "assertionMethod") throw notTheSignedForm("The proof serves another purpose than to assert.");
  return `<${ASSERTION_METHOD}>`;
}

function plain(item: Json, name: string): string {
  if (typeof item === "boolean") return `"${item}"^^<${XSD}boolean>`;
  if (typeof item !== "number") return literal(item, "", name);
  const text = numberText(item, name);
  return `"${text}"^^<${XSD}${text.includes("E") ? "double" : "integer"}>`;
}

/** A value of a datatype. Numbers and truths are written as such: as texts they would be signed the same. */
function typed(item: Json, datatype: string, name: string): string {
  if (NUMBERS.includes(datatype)) {
    if (typeof item !== "number") throw notTheSignedForm("“{name}” must be a number.", { name });
    return `"${numberText(item, name)}"^^<${datatype}>`;
  }
  if (BOOLEANS.includes(datatype)) {
    if (typeof item !== "boolean") throw notTheSignedForm("“{name}” must be true or false.", { name });
    return `"${item}"^^<${datatype}>`;
  }
  return literal(item, datatype, name);
}

/** A number as JSON-LD 1.1 (data round tripping) writes it. Up to 9 digits and 6 decimals, each has one spelling. */
function numberText(item: number, name: string): string {
  if (!(item > -1e9 && item < 1e9) || Object.is(item, -0)) {
    throw notTheSignedForm("“{name}” is a number that is too large.", { name });
  }
  return Number.isInteger(item) ? String(item) : double(item);
}
