/**
 * RDFC-1.0 in full (W3C RDF Dataset Canonicalization, 4.4 and 4.8) for one graph: blank nodes that cannot be told apart
 * by what is said of them are told apart by their neighbours. `work.ts` has bounded what this may have to try.
 */

import { type Bytes, hex, utf8 } from "../bytes.ts";
import { firstDegree, mentions, sortedLines } from "../canonical.ts";
import { sha256 } from "../hashes.ts";
import type { Statement } from "../statements.ts";

/** SHA-256 of the canonical N-Quads document. */
export function canonicalHash(found: readonly Statement[]): Bytes {
  return sha256(utf8(canonicalLines(found)));
}

export function canonicalLines(found: readonly Statement[]): string {
  const names = new Naming(found).names();
  return sortedLines(found, (blank) => names.get(blank) ?? "");
}

/** Identifiers given out in order (4.5). */
class Issuer {
  readonly issued: ReadonlyMap<number, string>;
  private readonly given: Map<number, string>;
  private readonly prefix: string;

  constructor(prefix: string, given: ReadonlyMap<number, string> = new Map()) {
    this.prefix = prefix;
    this.given = new Map(given);
    this.issued = this.given;
  }

  copy(): Issuer {
    return new Issuer(this.prefix, this.given);
  }

  issue(blank: number): string {
    const known = this.given.get(blank) ?? `_:${this.prefix}${this.given.size}`;
    this.given.set(blank, known);
    return known;
  }
}

interface Hashed {
  readonly hash: string;
  readonly issuer: Issuer;
}

/** One run over one graph. */
class Naming {
  private readonly where: ReadonlyMap<number, readonly Statement[]>;
  private readonly near: ReadonlyMap<number, string>;
  private readonly canonical = new Issuer("c14n");

  constructor(found: readonly Statement[]) {
    this.where = mentions(found);
    this.near = new Map([...this.where].map(([blank, statements]) => [blank, firstDegree(blank, statements)]));
  }

  /** The canonical name of every blank node (4.4.3). */
  names(): ReadonlyMap<number, string> {
    const alike = [...grouped(this.near)].sort(byName).map(([, blanks]) => blanks);
    for (const [only, ...others] of alike) if (only !== undefined && others.length === 0) this.canonical.issue(only);
    for (const blanks of alike.filter((one) => one.length > 1)) this.tellApart(blanks);
    return this.canonical.issued;
  }

  private tellApart(blanks: readonly number[]): void {
    const found: Hashed[] = [];
    for (const blank of blanks) {
      if (this.canonical.issued.has(blank)) continue;
      const issuer = new Issuer("b");
      issuer.issue(blank);
      found.push(this.hashOf(blank, issuer));
    }
    found.sort((one, other) => (one.hash < other.hash ? -1 : one.hash > other.hash ? 1 : 0));
    for (const { issuer } of found) for (const blank of issuer.issued.keys()) this.canonical.issue(blank);
  }

  /** Hash N-Degree Quads (4.8.3). */
  private hashOf(blank: number, before: Issuer): Hashed {
    let issuer = before;
    let data = "";
    for (const [hash, related] of [...this.related(blank, issuer)].sort(byName)) {
      const chosen = this.shortest(related, issuer);
      data += hash + chosen.path;
      issuer = chosen.issuer;
    }
    return { hash: sha256Text(data), issuer };
  }

  /** The neighbours of a blank node, by a hash of how they hang on it (4.8.3, step 3). */
  private related(blank: number, issuer: Issuer): ReadonlyMap<string, readonly number[]> {
    const found: (readonly [number, string])[] = [];
    for (const [subject, predicate, object] of this.where.get(blank) ?? []) {
      for (const [position, other] of [["s", subject], ["o", object]] as const) {
        if (typeof other !== "number" || other === blank) continue;
        const name = this.canonical.issued.get(other) ?? issuer.issued.get(other) ?? this.near.get(other) ?? "";
        found.push([other, sha256Text(`${position}${predicate}${name}`)]);
      }
    }
    return grouped(found);
  }

  /** The least path through neighbours that hang alike, of all orders (4.8.3, step 5.4). */
  private shortest(related: readonly number[], before: Issuer): { readonly path: string; readonly issuer: Issuer } {
    let chosen: { readonly path: string; readonly issuer: Issuer } | null = null;
    for (const order of orders(related)) {
      const walked = this.walked(order, before.copy(), chosen?.path ?? "");
      if (walked !== null && (chosen === null || walked.path < chosen.path)) chosen = walked;
    }
    return chosen ?? { path: "", issuer: before };
  }

  /** The path of one order; null as soon as it cannot be the least one. */
  private walked(order: readonly number[], start: Issuer, least: string): { path: string; issuer: Issuer } | null {
    const isWorse = (path: string): boolean => least !== "" && path.length >= least.length && path > least;
    let issuer = start;
    let path = "";
    const open: number[] = [];
    for (const blank of order) {
      const known = this.canonical.issued.get(blank);
      if (known === undefined && !issuer.issued.has(blank)) open.push(blank);
      path += known ?? issuer.issue(blank);
      if (isWorse(path)) return null;
    }
    for (const blank of open) {
      const further = this.hashOf(blank, issuer);
      path += `${issuer.issue(blank)}<${further.hash}>`;
      issuer = further.issuer;
      if (isWorse(path)) return null;
    }
    return { path, issuer };
  }
}

function sha256Text(text: string): string {
  return hex(sha256(utf8(text)));
}

function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0;
}

function grouped(named: Iterable<readonly [number, string]>): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [blank, name] of named) groups.set(name, [...(groups.get(name) ?? []), blank]);
  return groups;
}

/** Every order of some items. */
function* orders(items: readonly number[]): Generator<readonly number[]> {
  if (items.length < 2) yield items;
  else {
    for (const [at, first] of items.entries()) {
      for (const rest of orders([...items.slice(0, at), ...items.slice(at + 1)])) yield [first, ...rest];
    }
  }
}
