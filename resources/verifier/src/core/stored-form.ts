/** The form in which documents are stored and hashed: RFC 8785 (JSON Canonicalization Scheme). */

import { utf8, type Bytes } from "./bytes.ts";
import { type Json, isArray, isObject } from "./json.ts";

export function storedForm(value: Json): Bytes {
  return utf8(written(value));
}

/** RFC 8785 writes numbers and texts as JavaScript does, and sorts members by their UTF-16 units (3.2.3). */
function written(value: Json): string {
  if (isArray(value)) return `[${value.map(written).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = [...value.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${written(value.get(name) ?? null)}`).join(",")}}`;
}
