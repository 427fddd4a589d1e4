/**
 * What the page's core says to every shared vector: `node answers.ts FOLDER` prints {kind: {name: answer}} as JSON.
 *
 * Runs as it stands: Node takes the types off.
 */

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

import {
  type Circumstances,
  Fault,
  type TrustFile,
  asJson,
  certificateNumber,
  checkCode,
  checkCredential,
  checkPair,
  describeTrust,
  fingerprintWords,
  keptLists,
  parseCertificateNumber,
  readTrustFile,
  taking,
} from "../../../resources/verifier/src/core/index.ts";
import { wordlist } from "../../../resources/verifier/node_modules/@scure/bip39/wordlists/english.js";

type Piece = string | { readonly hex: string } | { readonly repeat: string; readonly times: number };

interface Vector {
  readonly name: string;
  readonly trust: string;
  readonly now: string;
  readonly code?: string | null;
  readonly credential?: readonly Piece[] | null;
}

const folder = path.resolve(process.argv[2] ?? "");
const trust = new Map<string, TrustFile>();
for (const name of readdirSync(path.join(folder, "trust"))) {
  trust.set(path.parse(name).name, await readTrustFile(readFileSync(path.join(folder, "trust", name))));
}

function read<Entry>(name: string): readonly Entry[] {
  return JSON.parse(readFileSync(path.join(folder, name), "utf8")) as readonly Entry[];
}

function joined(pieces: readonly Piece[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) => {
      if (typeof piece === "string") return Buffer.from(piece, "utf8");
      return "hex" in piece ? Buffer.from(piece.hex, "hex") : Buffer.from(piece.repeat.repeat(piece.times), "utf8");
    }),
  );
}

function bytes(pieces: readonly Piece[] | null | undefined): Uint8Array | null {
  return pieces == null ? null : joined(pieces);
}

async function checked(kind: string, check: (vector: Vector, circumstances: Circumstances) => Promise<unknown>) {
  const answers: Record<string, unknown> = {};
  for (const vector of read<Vector>(`${kind}.json`)) {
    const file = trust.get(vector.trust);
    if (file === undefined) throw new Error(`there is no trust file ${vector.trust}`);
    answers[vector.name] = await check(vector, { trust: file, now: Date.parse(vector.now) / 1000 });
  }
  return answers;
}

async function orFault(make: () => unknown): Promise<unknown> {
  try {
    return await make();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { fault: fault.kind, message: fault.message, hint: fault.hint };
  }
}

async function trustAnswer(raw: Uint8Array, root: string | null): Promise<unknown> {
  const file = await readTrustFile(raw, root === null ? null : Buffer.from(root, "hex"));
  const described = describeTrust(file);
  const words = fingerprintWords(file.content.root, wordlist);
  return { ...described, words, issuers: described.issuers.map((issuer) => issuer.name) };
}

async function takingAnswer(current: string, offered: string): Promise<unknown> {
  const [one, other] = [await readTrustFile(Buffer.from(current)), await readTrustFile(Buffer.from(offered))];
  const kept = keptLists(one, other).map((raw) => createHash("sha256").update(raw).digest("hex"));
  return { taking: taking(one, other), kept };
}

interface NumberVector {
  readonly name: string;
  readonly typed?: string;
  readonly credential_id?: string;
}

function numberAnswer({ typed, credential_id }: NumberVector): unknown {
  if (typed !== undefined) return orFault(() => parseCertificateNumber(typed));
  return certificateNumber(Buffer.from(credential_id ?? "", "hex"));
}

interface TrustVector {
  readonly name: string;
  readonly trust: readonly Piece[];
  readonly root: string | null;
}

interface TakingVector {
  readonly name: string;
  readonly current: string;
  readonly offered: string;
}

async function byName<Entry extends { readonly name: string }>(file: string, answer: (entry: Entry) => unknown) {
  const answers: Record<string, unknown> = {};
  for (const entry of read<Entry>(file)) answers[entry.name] = await answer(entry);
  return answers;
}

const answers = {
  codes: await checked("codes", async ({ code }, now) => asJson(await checkCode(code ?? "", now))),
  credentials: await checked("credentials", async ({ credential }, now) => {
    return asJson(await checkCredential(joined(credential ?? []), now));
  }),
  pairs: await checked("pairs", async ({ credential, code }, now) => {
    return asJson(await checkPair(bytes(credential), code ?? null, now));
  }),
  "trust-files": await byName<TrustVector>("trust-files.json", ({ trust, root }) => orFault(() => trustAnswer(joined(trust), root))),
  takings: await byName<TakingVector>("takings.json", ({ current, offered }) => takingAnswer(current, offered)),
  numbers: await byName<NumberVector>("numbers.json", numberAnswer),
};
process.stdout.write(JSON.stringify(answers));
