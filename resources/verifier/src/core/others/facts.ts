/** What another issuer's credential says, in full: every member with its value, each text kept to itself. */

import { dayText, instantText } from "../instants.ts";
import { type Json, type JsonObject, isArray, isObject } from "../json.ts";
import { isLonger, oneLine, wholeLine, withThousands } from "../texts.ts";
import { type TrustContent, issuerWith, nameAt } from "../trust.ts";
import type { Facts, Plain } from "../verdicts.ts";
import type { OtherCredential } from "./reading.ts";

const MOST_MEMBERS = 2_000;
const LONGEST_TEXT = 20_000;
const DATA_SHOWN = 60;

/**
 * Title, dates, issuer and `members`: `[path, text]` pairs in the document's order, such as
 * `credentialSubject.result[2].value`. The issuer's own name for itself is `issuer_claimed`.
 */
export function otherFacts(one: OtherCredential, trust: TrustContent): Facts {
  const { document } = one;
  const issuer = issuerWith(trust, one.issuerId);
  const facts: Readonly<Record<string, Plain>> = {
    form: one.form,
    title: oneLine(inside(document, "name") || inside(document, "credentialSubject", "achievement", "name")),
    awarded: dayText(one.validFrom),
    issuer_id: oneLine(one.issuerId),
    issuer_claimed: oneLine(inside(document, "issuer", "name")),
    signed_at: instantText(one.signedAt),
    list_date: dayText(trust.updated),
    members: membersInFull(document),
    expires: one.validUntil === null ? null : dayText(one.validUntil),
    credential_id: oneLine(inside(document, "id")),
    issuer: issuer === null ? null : nameAt(issuer, one.signedAt),
    telephone: issuer?.telephone ?? null,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "" && value !== null));
}

/** The text of a member inside of members, of arrays their first item; "" where there is none. */
function inside(document: JsonObject, ...names: readonly string[]): string {
  const value = names.reduce<Json | undefined>((outer, name) => {
    const found = isObject(outer) ? outer.get(name) : undefined;
    return isArray(found) ? found[0] : found;
  }, document);
  return typeof value === "string" ? value : "";
}

/** Every member of a document as a path and its value in words; the last row says so where there are more. */
function membersInFull(document: JsonObject): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  for (const row of walk(document, "")) {
    if (rows.length === MOST_MEMBERS) {
      return [...rows, ["…", `More than ${MOST_MEMBERS} values: the rest is not shown.`]];
    }
    rows.push(row);
  }
  return rows;
}

function* walk(value: Json, path: string): Generator<readonly [string, string]> {
  if (isObject(value)) {
    for (const [name, content] of value) yield* walk(content, path === "" ? name : `${path}.${name}`);
  } else if (isArray(value)) {
    for (const [at, content] of value.entries()) yield* walk(content, value.length === 1 ? path : `${path}[${at + 1}]`);
  } else {
    yield [path, shown(value)];
  }
}

/** A value in words, on one line, in full but for embedded files. */
function shown(value: string | number | boolean | null): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (text.startsWith("data:") && isLonger(text, DATA_SHOWN)) {
    return `${oneLine(text.slice(0, DATA_SHOWN))}… (${withThousands(text.length)} letters of an embedded file)`;
  }
  return wholeLine(text, LONGEST_TEXT);
}
