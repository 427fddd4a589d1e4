/**
 * How much canonicalization may have to try: blank nodes that look the same from near (RDFC-1.0, 4.6) are put in groups
 * as they hang together, and within a group those that hang on one node by one predicate are tried in every order.
 */

import type { Statement, Term } from "../statements.ts";

/** Orders of blank nodes that may have to be tried; a graph that needs more is refused. */
const MOST_WORK = 50_000;

interface Links {
  readonly near: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, readonly (readonly [predicate: string, other: number])[]>;
}

/** Whether a document's statements are built so that naming their blank nodes would take too long. */
export function isTooMuchWork(found: readonly Statement[]): boolean {
  const known = linksOf(found);
  const groups = groupsOf(alike(known.near), known);
  return groups.reduce((sum, group) => sum + groupWork(group, known), 0) > MOST_WORK;
}

function linksOf(found: readonly Statement[]): Links {
  const about = new Map<number, string[]>();
  const links = new Map<number, (readonly [string, number])[]>();
  const written = (term: Term): string => (typeof term === "number" ? "_:z" : term);
  for (const [subject, predicate, object] of found) {
    if (typeof subject === "number") append(about, subject, `a ${predicate} ${written(object)}`);
    if (typeof object === "number") append(about, object, `${written(subject)} ${predicate} a`);
    if (typeof subject === "number" && typeof object === "number") {
      append(links, subject, [predicate, object]);
      append(links, object, [predicate, subject]);
    }
  }
  return { near: new Map([...about].map(([node, lines]) => [node, lines.sort().join("\n")])), links };
}

function append<Value>(lists: Map<number, Value[]>, node: number, value: Value): void {
  const known = lists.get(node);
  if (known === undefined) lists.set(node, [value]);
  else known.push(value);
}

function alike(near: ReadonlyMap<number, string>): Set<number> {
  const seen = counted(near.values());
  return new Set([...near].filter(([, text]) => (seen.get(text) ?? 0) > 1).map(([node]) => node));
}

function counted(texts: Iterable<string>): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return seen;
}

function groupsOf(left: Set<number>, { links }: Links): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const node of group) {
      for (const [, other] of links.get(node) ?? []) {
        if (left.delete(other)) group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function groupWork(group: readonly number[], { near, links }: Links): number {
  const members = new Set(group);
  let work = group.length;
  for (const node of group) {
    const inside = (links.get(node) ?? []).filter(([, other]) => members.has(other));
    const counts = counted(inside.map(([predicate, other]) => `${predicate}\n${near.get(other) ?? ""}`));
    for (const count of counts.values()) work *= factorial(Math.min(count, 12));
    if (work > MOST_WORK) break;
  }
  return work;
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}
