/**
 * From a credential's JSON to the statements that are signed, and nothing else.
 *
 * Walks a JSON object by the table of shapes and refuses whatever could be read differently by somebody who reads the
 * JSON: unknown members, full IRIs as terms, keywords, contexts, blank-node ids, empty or nested arrays, equal siblings,
 * one id described twice, null, and numbers with more than two decimals.
 */

import { type Fault, notTheSignedForm } from "./fault.ts";
import { type Json, type JsonObject, isArray, isObject } from "./json.ts";
import { ASSERTION_METHOD, type Member, SHAPES, type Shape, typeIri } from "./shapes.ts";
import { byCodePoint, shown } from "./texts.ts";

/** An RDF term: written as in N-Quads, or the number of a blank node. */
export type Term = string | number;

/** Subject, predicate (written) and object of one statement. */
export type Statement = readonly [Term, string, Term];

const RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
const IRI = /^(?:urn|did|https):[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;
export const MOST_OBJECTS = 4000;
export const LONGEST_ARRAY = 1000;
const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t" };

/** Whether a value is a urn, a DID or a web address in ASCII, up to 2,000 long. */
export function isIri(value: Json | undefined): value is string {
  return typeof value === "string" && value.length <= 2000 && IRI.test(value);
}

/** The statements of an object of a shape; `@context` and `proof` must have been taken off. */
export function statements(document: JsonObject, shape: string): readonly Statement[] {
  const walk = new Walk();
  walk.object(document, shape, shape);
  for (const id of walk.described) {
    if (walk.referred.has(id)) {
      throw notTheSignedForm("An id in the credential is described in one place and referred to in another.");
    }
  }
  return walk.found;
}

/** One pass over one document. */
class Walk {
  readonly found: Statement[] = [];
  readonly described = new Set<string>();
  readonly referred = new Set<string>();
  private blanks = 0;
  private objects = 0;

  /** Takes in the statements of an object and returns its name in them. */
  object(value: Json, shapeName: string, where: string): Term {
    const shape = SHAPES.get(shapeName);
    if (!isObject(value) || shape === undefined) throw notTheSignedForm("{where} must be an object.", { where });
    this.objects++;
    if (this.objects > MOST_OBJECTS) throw notTheSignedForm("The credential holds too many objects.");
    const subject = this.subject(value, shape, where);
    this.types(value, shape, subject, where);
    this.members(value, shape, subject, where);
    return subject;
  }

  private subject(value: JsonObject, shape: Shape, where: string): Term {
    if (value.has("id") !== shape.identified) {
      throw notTheSignedForm(shape.identified ? "{where} lacks its id." : "{where} has an id.", { where });
    }
    if (!shape.identified) return this.blanks++;
    const id = value.get("id");
    if (!isIri(id)) throw notTheSignedForm("The id of {where} is not an absolute IRI.", { where });
    if (this.described.has(id)) throw notTheSignedForm("The id of {where} stands in two places.", { where });
    this.described.add(id);
    return `<${id}>`;
  }

  private types(value: JsonObject, shape: Shape, subject: Term, where: string): void {
    const stated = value.get("type") ?? [];
    const names = typeof stated === "string" ? [stated] : stated;
    const areThose = isArray(names) && names.length === shape.types.length && names.every((name, at) => name === shape.types[at]);
    if (!areThose || value.has("type") !== shape.types.length > 0 || value.get("type") === null) {
      throw notTheSignedForm("{where} has another type than it must have.", { where });
    }
    for (const name of shape.types) this.found.push([subject, RDF_TYPE, `<${typeIri(name)}>`]);
  }

  private members(value: JsonObject, shape: Shape, subject: Term, where: string): void {
    for (const [name, content] of value) {
      const member = shape.members.get(name);
      if (member !== undefined) this.member(subject, member, content, name);
      else if (name !== "id" && name !== "type") throw uncovered(where, name);
    }
    const missing = shape.required.filter((name) => !value.has(name));
    if (missing.length > 0) throw notTheSignedForm("{where} lacks {missing}.", { where, missing: missing.join(", ") });
  }

  private member(subject: Term, member: Member, content: Json, name: string): void {
    if (!isArray(content)) {
      this.value(subject, member, content, name);
      return;
    }
    if (!member.many || content.length === 0 || content.length > LONGEST_ARRAY) {
      throw notTheSignedForm("“{name}” must not be an array, an empty array, or one so long.", { name });
    }
    if (content.length > 1) refuseEqual(content, name);
    for (const item of content) this.value(subject, member, item, name);
  }

  private value(subject: Term, member: Member, content: Json, name: string): void {
    this.found.push([subject, `<${member.predicate}>`, this.term(member, content, name)]);
  }

  private term(member: Member, content: Json, name: string): Term {
    switch (member.kind) {
      case "object":
        return this.object(content, member.shape, name);
      case "literal":
        return literal(content, member.datatype, name);
      case "reference":
        return this.reference(content, name);
      case "boolean":
        return `"${truth(content, name)}"^^<${member.datatype}>`;
      case "number":
        return `"${decimal(content, name)}"^^<${member.datatype}>`;
    }
  }

  private reference(content: Json, name: string): Term {
    if (name === "proofPurpose") {
      if (content !== "assertionMethod") throw notTheSignedForm("The proof serves another purpose than to assert.");
      return `<${ASSERTION_METHOD}>`;
    }
    if (!isIri(content)) throw notTheSignedForm("“{name}” is not an absolute IRI.", { name });
    this.referred.add(content);
    return `<${content}>`;
  }
}

function uncovered(where: string, name: string): Fault {
  return notTheSignedForm("{where} has the member “{name}”, which no signature covers.", { where, name: shown(name) });
}

function refuseEqual(content: readonly Json[], name: string): void {
  const bare = content.map((item) => (isObject(item) ? new Map([...item, ["type", null]]) : item));
  if (new Set(bare.map(fingerprint)).size !== content.length) {
    throw notTheSignedForm("“{name}” holds the same thing twice, which is signed only once.", { name });
  }
}

/** A text that equal values have in common, whatever the order of their members. */
export function fingerprint(value: Json): string {
  if (isArray(value)) return `[${value.map(fingerprint).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = [...value].sort(([one], [other]) => byCodePoint(one, other));
  return `{${members.map(([name, content]) => `${JSON.stringify(name)}:${fingerprint(content)}`).join(",")}}`;
}

/** A text as an N-Quads literal ("" for a plain one). Throws a Fault for others and control characters. */
export function literal(content: Json, datatype: string, name: string): string {
  if (typeof content !== "string") throw notTheSignedForm("“{name}” must be a text.", { name });
  const text = content.replace(/[\x00-\x1f"\\\x7f]/g, (letter) => {
    const escaped = ESCAPES[letter];
    if (escaped === undefined) throw notTheSignedForm("“{name}” holds a control character.", { name });
    return escaped;
  });
  return datatype === "" ? `"${text}"` : `"${text}"^^<${datatype}>`;
}

function truth(content: Json, name: string): string {
  if (typeof content !== "boolean") throw notTheSignedForm("“{name}” must be true or false.", { name });
  return String(content);
}

function decimal(content: Json, name: string): string {
  if (typeof content !== "number" || content < 0 || content >= 1e9) {
    throw notTheSignedForm("“{name}” must be a number.", { name });
  }
  if (Number(content.toFixed(2)) !== content) throw notTheSignedForm("“{name}” has more than two decimals.", { name });
  return Number.isInteger(content) ? String(content) : double(content);
}

/** The canonical form of xsd:double (XML Schema 1.1 part 2, E.2): 12.5 is `1.25E1`. */
export function double(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(15).split("e");
  const digits = mantissa.replace(/0+$/, "");
  return `${digits}${digits.endsWith(".") ? "0" : ""}E${Number(exponent)}`;
}
