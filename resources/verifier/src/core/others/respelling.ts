/**
 * Whether a document is one of our own form in another spelling: the same statements, and so the same signature. Listed
 * issuers that use Credesk write one form only.
 */

import { readCredential } from "../documents.ts";
import { type Json, type JsonObject, isArray, isObject } from "../json.ts";
import { SHAPES } from "../shapes.ts";
import { storedForm } from "../stored-form.ts";
import { orNull } from "./did-documents.ts";
import { CONTEXT_EXTENSIONS, CONTEXT_OB_303, CONTEXT_V2 } from "./terms.ts";

/** Whether a document that is not in our form would be, if it were spelt as Credesk spells. */
export function isRespelt(document: JsonObject): boolean {
  const contexts = [CONTEXT_V2, CONTEXT_OB_303, ...(document.has("credentialSchema") ? [CONTEXT_EXTENSIONS] : [])];
  const plain = new Map<string, Json>([["@context", contexts]]);
  for (const [name, value] of document) if (name !== "@context") plain.set(name, simple(value));
  const types = SHAPES.get("Credential")?.types ?? [];
  if (areSameTypes(document.get("type"), types)) plain.set("type", types);
  return orNull(() => readCredential(storedForm(plain))) !== null;
}

function areSameTypes(stated: Json | undefined, types: readonly string[]): boolean {
  const names = isArray(stated) ? stated.filter((name) => typeof name === "string") : [];
  const ours = names.map((name) => (name === "AchievementCredential" ? "OpenBadgeCredential" : name));
  return ours.sort().join(" ") === [...types].sort().join(" ");
}

/** Arrays of one as their item, objects that only refer as the address that they refer to. */
function simple(value: Json): Json {
  if (isArray(value)) return value.length === 1 ? simple(value[0] ?? null) : value.map(simple);
  if (!isObject(value)) return value;
  const id = value.get("id");
  if (value.size === 1 && typeof id === "string") return id;
  return new Map([...value].map(([name, content]) => [name, simple(content)]));
}
