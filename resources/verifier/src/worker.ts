/** The worker: everything that comes from outside is read here, away from the page. */

import { latestLists, siteTrust } from "./beside.ts";
import { areEqual, fromHex } from "./core/bytes.ts";
import { trustFor, wantedLists } from "./core/brought.ts";
import { checkCode, checkCredential, checkJwt, checkPair } from "./core/check.ts";
import type { Circumstances } from "./core/checking.ts";
import { Fault } from "./core/fault.ts";
import type { Bytes, Report } from "./core/index.ts";
import { type TrustFile, readTrustFile } from "./core/trust-file.ts";
import { keptTrust } from "./kept-trust.ts";
import type { Brought, Calls, CheckRequest, KeptTrust, Request, Response, TrustInUse } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;
/** Put in by build.mjs: the single file asks nobody for anything. */
declare const IS_SINGLE: boolean;

/** The folder that page and worker lie in. */
const HERE = IS_SINGLE ? "" : new URL("./", import.meta.url).href;
/** Asked for before the page says what it wants: every verdict needs it. */
let site = IS_SINGLE ? null : siteTrust(HERE);
/** Milliseconds after which the page is told that this worker waits for the network, and again. */
const PATIENCE = 4_000;

type Answers = { readonly [Name in keyof Calls]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>> };

const ANSWERS: Answers = {
  check,
  openTrust: async ({ trust, words }) => {
    const [{ describeTrust }, file] = await Promise.all([import("./core/trust-keeping.ts"), opened(trust)]);
    return { description: describeTrust(file), words: words ? await wordsOf(file) : [] };
  },
  openFile: async (raw) => (await import("./reading/file.ts")).openFile(raw),
  siteTrust: () => siteAtHand(),
  taking: async ({ current, offered }) => {
    const { keptLists, taking, withLists } = await import("./core/trust-keeping.ts");
    const [one, other] = [await opened(current), await opened(offered)];
    return { taking: taking(one, other), kept: withLists(offered.raw, keptLists(one, other)) };
  },
  certificateNumber: async ({ typed, trust }) => {
    const [{ numberFiles }, { parseCertificateNumber }] = await Promise.all([import("./core/numbers.ts"), import("./core/typed-number.ts")]);
    const number = parseCertificateNumber(typed);
    const files = (await readable(trust)).flatMap((file) => numberFiles(number, file));
    return { number, files: [...new Set(files)] };
  },
  checkNumber: async ({ number, files, trust, ...circumstances }) => {
    const { checkNumber } = await import("./core/numbers.ts");
    for (const file of await readable(trust)) {
      const found = await checkNumber(number, files, { ...circumstances, trust: file });
      if (found !== null) return found;
    }
    return null;
  },
};

async function check({ brought, trust, kept, lists, now, earliest }: CheckRequest): Promise<Report | null> {
  const latest = latestOf(brought);
  const files = await readable(trust ?? (await trustAtHand(kept)));
  const file = trustFor(single(brought), files);
  if (file === null) return null;
  // Lists that travel with another file of the same root count as well: each carries its own proof.
  const kin = files.filter((one) => one !== file && areEqual(one.content.root, file.content.root));
  const further = kin.length === 0 ? [] : await listsOfKin(file, kin);
  return reportOf(brought, { trust: file, lists: [...(await latest), ...lists, ...further], now, earliest });
}

async function listsOfKin(file: TrustFile, kin: readonly TrustFile[]): Promise<readonly Bytes[]> {
  const { keptLists } = await import("./core/trust-keeping.ts");
  return kin.flatMap((one) => keptLists(file, one));
}

/** The trust files in use: those that the employer confirmed, before the site's own. */
async function trustAtHand(held: readonly KeptTrust[] | null): Promise<readonly TrustInUse[]> {
  const [own, kept] = await Promise.all([siteAtHand(), held ?? keptTrust()]);
  return own === null ? kept : [...kept, { raw: own, root: null }];
}

/** A site that had none is asked again the next time. */
async function siteAtHand(): Promise<Bytes | null> {
  if (IS_SINGLE) return null;
  site ??= siteTrust(HERE);
  const found = await waiting(site);
  if (found === null) site = null;
  return found;
}

/** The status lists that speak of it, as they are beside the page now. */
function latestOf(brought: Brought): Promise<readonly Bytes[]> | readonly Bytes[] {
  return IS_SINGLE ? [] : waiting(latestLists(HERE, wantedLists(single(brought), null)));
}

/** Waits for the network, and lets the page know that nothing is wrong with this worker meanwhile. */
async function waiting<Value>(answer: Promise<Value>): Promise<Value> {
  const timer = setInterval(() => self.postMessage({ waits: true } satisfies Response), PATIENCE);
  try {
    return await answer;
  } finally {
    clearInterval(timer);
  }
}

/** The trust files that can be read. Rejects with the first one's Fault where there is none. */
async function readable(trust: readonly TrustInUse[]): Promise<readonly TrustFile[]> {
  const read = await Promise.allSettled(trust.map(opened));
  const found = read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const [first] = read;
  if (found.length === 0 && first?.status === "rejected") throw first.reason;
  return found;
}

function reportOf(brought: Brought, circumstances: Circumstances): Promise<Report> {
  if ("code" in brought) return checkCode(brought.code, circumstances);
  if ("credential" in brought) return checkCredential(brought.credential, circumstances);
  if ("jwt" in brought) return checkJwt(brought.jwt, circumstances);
  return checkPair(...brought.pair, circumstances);
}

/** The words' list is large and is wanted only when a person compares. */
async function wordsOf(file: TrustFile): Promise<readonly string[]> {
  const [{ wordlist }, { fingerprintWords }] = await Promise.all([import("@scure/bip39/wordlists/english.js"), import("./core/trust-keeping.ts")]);
  return fingerprintWords(file.content.root, wordlist);
}

/** Trust files that were opened last: a page asks about the same ones again and again. */
const known: { raw: Bytes; root: string | null; file: Promise<TrustFile> }[] = [];
const MOST_KNOWN = 8;

function opened({ raw, root }: TrustInUse): Promise<TrustFile> {
  const again = known.find((one) => one.root === root && areEqual(one.raw, raw));
  if (again !== undefined) return again.file;
  const file = readTrustFile(raw, root === null ? null : fromHex(root));
  known.unshift({ raw, root, file });
  known.length = Math.min(known.length, MOST_KNOWN);
  return file;
}

/** Of a PDF the code, else the credential. */
function single(brought: Brought): Exclude<Brought, { readonly pair: unknown }> {
  if (!("pair" in brought)) return brought;
  const [credential, code] = brought.pair;
  return code !== null ? { code } : { credential: credential ?? new Uint8Array(0) };
}

async function answer<Name extends keyof Calls>({ id, call, argument }: Request<Name>): Promise<Response> {
  try {
    return { id, result: await ANSWERS[call](argument) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { id, fault: { kind: fault.kind, message: fault.message, hint: fault.hint, said: fault.said } };
  }
}

// What every check needs is made before the page asks for one; a fault is told to whoever asks.
void site?.then((raw) => (raw === null ? null : opened({ raw, root: null }).catch(() => null)));

self.onmessage = async ({ data }: MessageEvent<Request>) => self.postMessage(await answer(data));
