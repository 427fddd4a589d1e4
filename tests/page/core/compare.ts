/** Parts of the core, asked about what stands on standard input: `{kind: [case, ...]}` in, `{kind: [answer, ...]}` out. */

import { readFileSync } from "node:fs";
import path from "node:path";

import {
  asJson,
  checkCode,
  checkCredential,
  readTrustFile,
  trustFor,
  wantedLists,
} from "../../../resources/verifier/src/core/index.ts";
import { CborMap, type Item, Tag, decode } from "../../../resources/verifier/src/core/cbor.ts";
import { canonicalStatements } from "../../../resources/verifier/src/core/canonical.ts";
import { isSignedBy } from "../../../resources/verifier/src/core/ed25519.ts";
import * as noble from "../../../resources/verifier/src/core/ed25519-noble.ts";
import { Fault, Malformed } from "../../../resources/verifier/src/core/fault.ts";
import { readObject } from "../../../resources/verifier/src/core/json.ts";
import { hasLineFault, isCombining, isOfJoiningScript, isVirama } from "../../../resources/verifier/src/core/lines.ts";
import { SHAPES, typeIri } from "../../../resources/verifier/src/core/shapes.ts";
import { statements } from "../../../resources/verifier/src/core/statements.ts";
import { storedForm } from "../../../resources/verifier/src/core/stored-form.ts";

const VECTORS = path.resolve(import.meta.dirname, "../../vectors");

function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function hex(raw: Uint8Array): string {
  return Buffer.from(raw).toString("hex");
}

/** An item as JSON that tells every kind apart. */
function told(item: Item): unknown {
  if (typeof item === "number" || typeof item === "bigint") return `i${item}`;
  if (typeof item === "string") return `t${item}`;
  if (item instanceof Uint8Array) return `b${hex(item)}`;
  if (item instanceof Tag) return { tag: String(item.number), item: told(item.item) };
  if (item instanceof CborMap) return { map: item.entries.map(([key, value]) => [told(key), told(value)]) };
  return (item as readonly Item[]).map(told);
}

function orFault(make: () => unknown): unknown {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof Malformed) return null;
    if (fault instanceof Fault) return { fault: fault.message };
    throw fault;
  }
}

/** Every character's class, as one letter each: assigned ones are named by the caller. */
function letters(codes: readonly number[]): string {
  return codes
    .map((code) => {
      const letter = String.fromCodePoint(code);
      const isStable = letter.normalize("NFC") === letter;
      const marks = isStable && isVirama(letter) ? "v" : isStable && isCombining(letter) ? "c" : "-";
      return `${hasLineFault(letter) ? "x" : "."}${isOfJoiningScript(letter) ? "j" : "-"}${marks}`;
    })
    .join("");
}

function trustFile(name: string) {
  return readTrustFile(readFileSync(path.join(VECTORS, "trust", `${name}.json`)));
}

const circumstances = {
  trust: await trustFile("centre"),
  now: Date.parse("2026-12-01T12:00:00Z") / 1000,
};

const ANSWERS: Readonly<Record<string, (given: never) => unknown>> = {
  cbor: (raw: string) => orFault(() => told(decode(bytes(raw)))),
  json: (raw: string) => orFault(() => hex(storedForm(readObject(bytes(raw), 262_144, "It")))),
  lines: (text: string) => hasLineFault(text),
  letters,
  signatures: ([key, signature, message]: [string, string, string]) => isSignedBy(bytes(key), bytes(signature), bytes(message)),
  /** The same by noble alone, which must not be asked about keys and signatures that are refused before. */
  noble: ([key, signature, message]: [string, string, string]) => noble.isSignedBy(bytes(key), bytes(signature), bytes(message)),
  statements: (raw: string) => {
    return orFault(() => {
      const document = new Map(readObject(bytes(raw), 262_144, "It"));
      document.delete("@context");
      document.delete("proof");
      return canonicalStatements(statements(document, "Credential"));
    });
  },
  codes: async (text: string) => asJson(await checkCode(text, circumstances)),
  credentials: async (raw: string) => asJson(await checkCredential(bytes(raw), circumstances)),
  /** The report of a device whose clock stands at an instant, on a page that was made at another. */
  clocks: async ([text, now, earliest]: [string, number, number]) => asJson(await checkCode(text, { ...circumstances, now, earliest })),
  /** Which of some trust files speaks of a code, and which lists are wanted with it. */
  chosen: async ([text, names]: [string, readonly string[]]) => {
    const files = await Promise.all(names.map(trustFile));
    const found = trustFor({ code: text }, files);
    return found === null ? null : { place: files.indexOf(found), wanted: wantedLists({ code: text }, found) };
  },
  /** A code checked with lists that were fetched beside the trust file. */
  fetched: async ([text, name, lists]: [string, string, readonly string[]]) => {
    const trust = await trustFile(name);
    return asJson(await checkCode(text, { ...circumstances, trust, lists: lists.map(bytes) }));
  },
  shapes: () =>
    Object.fromEntries(
      [...SHAPES].map(([name, shape]) => [
        name,
        {
          types: shape.types.map((type) => [type, typeIri(type)]),
          identified: shape.identified,
          members: Object.fromEntries(shape.members),
          required: shape.required,
        },
      ]),
    ),
};

const given = JSON.parse(readFileSync(0, "utf8")) as Record<string, readonly never[]>;
const said: Record<string, unknown> = {};
for (const [kind, cases] of Object.entries(given)) {
  const answer = ANSWERS[kind];
  if (answer === undefined) throw new Error(`nothing is known of ${kind}`);
  said[kind] = await Promise.all(cases.map((one) => answer(one)));
}
process.stdout.write(JSON.stringify(said));
