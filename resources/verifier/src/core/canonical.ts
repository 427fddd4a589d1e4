/**
 * The canonical N-Quads of a document of ours, and their hash: RDFC-1.0 (W3C RDF Dataset Canonicalization) as far as
 * documents of ours need it.
 *
 * No two blank nodes of a document of ours have the same hash of first degree (4.6), since equal siblings are refused
 * and no two parents share a kind of child; so they are named in the order of those hashes (4.4.3, step 4). Where two
 * had the same one all the same, the document is refused: nothing here takes more than one pass.
 */

import { type Bytes, hex, utf8 } from "./bytes.ts";
import { notTheSignedForm } from "./fault.ts";
import { sha256 } from "./hashes.ts";
import type { Statement, Term } from "./statements.ts";
import { byCodePoint } from "./texts.ts";

export type Naming = (blank: number) => string;

/** SHA-256 of the canonical N-Quads document. */
export function statementsHash(found: readonly Statement[]): Bytes {
  return sha256(utf8(canonicalStatements(found)));
}

export function canonicalStatements(found: readonly Statement[]): string {
  const names = canonicalNames(found);
  return sortedLines(found, (blank) => names.get(blank) ?? "");
}

function canonicalNames(found: readonly Statement[]): ReadonlyMap<number, string> {
  const hashes = [...mentions(found)].map(([blank, where]) => [firstDegree(blank, where), blank] as const);
  hashes.sort(([one], [other]) => byCodePoint(one, other));
  if (hashes.some(([hash], at) => hash === hashes[at - 1]?.[0])) {
    throw notTheSignedForm("Two parts of the credential cannot be told apart.");
  }
  return new Map(hashes.map(([, blank], number) => [blank, `_:c14n${number}`]));
}

/** The statements that mention each blank node. */
export function mentions(found: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const where = new Map<number, Statement[]>();
  for (const statement of found) {
    for (const blank of [statement[0], statement[2]]) {
      if (typeof blank !== "number") continue;
      const known = where.get(blank);
      if (known === undefined) where.set(blank, [statement]);
      else known.push(statement);
    }
  }
  return where;
}

/** Hash First Degree Quads (4.6): the node itself is `_:a`, every other one `_:z`. */
export function firstDegree(blank: number, where: readonly Statement[]): string {
  return hex(sha256(utf8(sortedLines(where, (other) => (other === blank ? "_:a" : "_:z")))));
}

/** The statements as lines of N-Quads, sorted. */
export function sortedLines(found: readonly Statement[], name: Naming): string {
  const term = (part: Term): string => (typeof part === "number" ? name(part) : part);
  return found.map(([subject, predicate, object]) => `${term(subject)} ${predicate} ${term(object)} .\n`).sort(byCodePoint).join("");
}
