/**
 * Other issuers' credentials, asked about what stands on standard input: `{kind: [case, ...]}` in, `{kind: [answer, ...]}`
 * out. `node others.ts FOLDER vectors` prints what the page says to every vector of others.json, by its name.
 */

import { readFileSync } from "node:fs";
import path from "node:path";

import { Fault, type Report, asJson, checkCredential, checkJwt, checkPair, readTrustFile, trustFor } from "../../../resources/verifier/src/core/index.ts";
import { Malformed } from "../../../resources/verifier/src/core/fault.ts";
import { canonicalLines } from "../../../resources/verifier/src/core/others/canonical.ts";
import { DidDocuments } from "../../../resources/verifier/src/core/others/did-documents.ts";
import { type OtherKey, keyOfDidKey, keyOfJwk } from "../../../resources/verifier/src/core/others/keys.ts";
import { pointOf } from "../../../resources/verifier/src/core/others/p256.ts";
import { instantOf } from "../../../resources/verifier/src/core/others/reading.ts";
import { otherStatements } from "../../../resources/verifier/src/core/others/statements.ts";
import { MESSAGE_TERMS, type Meanings, vocabulary } from "../../../resources/verifier/src/core/others/terms.ts";
import { isTooMuchWork } from "../../../resources/verifier/src/core/others/work.ts";
import { readObject } from "../../../resources/verifier/src/core/json.ts";
import type { Statement } from "../../../resources/verifier/src/core/statements.ts";
import { credentialInPng } from "../../../resources/verifier/src/reading/baked.ts";
import { openFile } from "../../../resources/verifier/src/reading/file.ts";
import { credentialInSvg } from "../../../resources/verifier/src/reading/svg.ts";

type Piece = string | { readonly hex: string };

interface Vector {
  readonly name: string;
  readonly trust: string;
  readonly now: string;
  readonly file: readonly Piece[];
  readonly loaded: readonly string[];
}

function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function hex(raw: Uint8Array): string {
  return Buffer.from(raw).toString("hex");
}

/** What the page says of a file with files that were loaded besides, as its worker does. */
async function reportOf(raw: Uint8Array, trust: Uint8Array, now: number, loaded: readonly Uint8Array[]): Promise<Report> {
  const circumstances = { trust: await readTrustFile(trust), now, lists: loaded };
  const opened = await openFile(raw);
  if (opened.kind !== "brought") throw new Error(`a file that is a ${opened.kind}`);
  const { brought } = opened;
  if ("jwt" in brought) return checkJwt(brought.jwt, circumstances);
  return "credential" in brought ? checkCredential(brought.credential, circumstances) : checkPair(null, null, circumstances);
}

async function vectors(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const said: Record<string, unknown> = {};
  for (const { name, trust, now, file, loaded } of JSON.parse(readFileSync(path.join(folder, "others.json"), "utf8")) as Vector[]) {
    const raw = Buffer.concat(file.map((piece) => (typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.hex, "hex"))));
    const lists = loaded.map((text) => new Uint8Array(Buffer.from(text)));
    const trustFile = new Uint8Array(readFileSync(path.join(folder, "trust", `${trust}.json`)));
    said[name] = asJson(await reportOf(new Uint8Array(raw), trustFile, Date.parse(now) / 1000, lists));
  }
  return said;
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

function plain(meanings: Meanings): unknown {
  return Object.fromEntries([...meanings].map(([name, { predicate, kind }]) => [name, [predicate, kind]]));
}

function keyText({ algorithm, raw, exponent }: OtherKey): unknown {
  return [algorithm, hex(raw), hex(exponent)];
}

const ANSWERS: Readonly<Record<string, (given: never) => unknown>> = {
  vocabularies: (contexts: readonly string[]) => {
    const { types, terms, scopes } = vocabulary(contexts);
    const inside = Object.fromEntries([...scopes].map(([name, meanings]) => [name, plain(meanings)]));
    return { types: Object.fromEntries(types), terms: plain(terms), scopes: inside, message: plain(MESSAGE_TERMS) };
  },
  statements: ([raw, contexts]: [string, readonly string[]]) => {
    return orFault(() => canonicalLines(otherStatements(readObject(bytes(raw), 262_144, "It"), vocabulary(contexts), "It")));
  },
  /** Graphs of blank nodes by their numbers, straight into RDFC-1.0. */
  graphs: (found: readonly Statement[]) => canonicalLines(found),
  work: (found: readonly Statement[]) => isTooMuchWork(found),
  instants: (text: string) => orFault(() => instantOf(text)),
  points: (raw: string) => orFault(() => hex(pointOf(bytes(raw)))),
  jwks: (raw: string) => orFault(() => keyText(keyOfJwk(readObject(bytes(raw), 10_000, "It")))),
  didKeys: (did: string) => orFault(() => keyText(keyOfDidKey(did))),
  didDocuments: ([files, did]: [readonly string[], string]) => {
    return Object.fromEntries([...new DidDocuments(files.map(bytes)).keys(did)].map(([name, key]) => [name, keyText(key)]));
  },
  pictures: ([form, raw]: [string, string]) => {
    const found = orFault(() => (form === "png" ? credentialInPng : credentialInSvg)(bytes(raw)));
    return found instanceof Uint8Array ? hex(found) : found;
  },
  opened: async (raw: string) => {
    const opened = await openFile(bytes(raw));
    return opened.kind === "brought" ? Object.keys(opened.brought)[0] : opened.kind;
  },
  /** The place of the trust file that names a credential's issuer. */
  chosen: async ([text, names]: [string, readonly string[]]) => {
    const files = await Promise.all(names.map(async (trust) => readTrustFile(new Uint8Array(Buffer.from(trust)))));
    const brought = text.startsWith("eyJ") ? { jwt: text } : { credential: new Uint8Array(Buffer.from(text)) };
    const found = trustFor(brought, files);
    return found === null ? null : files.indexOf(found);
  },
  reports: async ([raw, trust, now, loaded]: [string, string, number, readonly string[]]) => {
    const circumstances = { trust: await readTrustFile(new Uint8Array(Buffer.from(trust))), now, lists: loaded.map(bytes) };
    return asJson(await checkCredential(bytes(raw), circumstances));
  },
};

async function asked(): Promise<Readonly<Record<string, unknown>>> {
  const said: Record<string, unknown> = {};
  for (const [kind, cases] of Object.entries(JSON.parse(readFileSync(0, "utf8")) as Record<string, readonly never[]>)) {
    const answer = ANSWERS[kind];
    if (answer === undefined) throw new Error(`nothing is known of ${kind}`);
    const answers: unknown[] = [];
    for (const one of cases) answers.push(await answer(one));
    said[kind] = answers;
  }
  return said;
}

const [folder] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await (folder === undefined ? asked() : vectors(path.resolve(folder)))));
