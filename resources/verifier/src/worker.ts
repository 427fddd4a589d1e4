/** The worker: everything that comes from outside is read here, away from the page. */

import {
  type Circumstances,
  Fault,
  type Report,
  type TrustFile,
  checkCode,
  checkCredential,
  checkPair,
  describeTrust,
  fingerprintWords,
  keptLists,
  parseCertificateNumber,
  readTrustFile,
  taking,
  trustFor,
  wantedLists,
} from "./core/index.ts";
import type { Brought, Calls, CheckRequest, Request, Response, TrustInUse } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

type Answers = { readonly [Name in keyof Calls]: (argument: Parameters<Calls[Name]>[0]) => Promise<ReturnType<Calls[Name]>> };

const ANSWERS: Answers = {
  check,
  openTrust,
  wantedLists: async ({ brought, trust }) => {
    const file = await chosen(brought, trust);
    return file === null ? [] : wantedLists(single(brought), file);
  },
  taking: async ({ current, offered }) => {
    const [one, other] = [await opened(current), await opened(offered)];
    return { taking: taking(one, other), lists: keptLists(one, other) };
  },
  certificateNumber: async (typed) => parseCertificateNumber(typed),
};

async function check({ brought, trust, lists, now, earliest }: CheckRequest): Promise<Report> {
  const file = await chosen(brought, trust);
  if (file === null) throw new Error("a check needs a trust file");
  const circumstances: Circumstances = { trust: file, lists, now, earliest };
  if ("code" in brought) return checkCode(brought.code, circumstances);
  if ("credential" in brought) return checkCredential(brought.credential, circumstances);
  return checkPair(...brought.pair, circumstances);
}

/** The words' list is large and is wanted only when a person compares. */
async function openTrust(trust: TrustInUse): Promise<ReturnType<Calls["openTrust"]>> {
  const file = await opened(trust);
  const { wordlist } = await import("@scure/bip39/wordlists/english.js");
  return { description: describeTrust(file), words: fingerprintWords(file.content.root, wordlist) };
}

function opened({ raw, root }: TrustInUse): Promise<TrustFile> {
  return readTrustFile(raw, root);
}

async function chosen(brought: Brought, trust: readonly TrustInUse[]): Promise<TrustFile | null> {
  return trustFor(single(brought), await Promise.all(trust.map(opened)));
}

/** Of a PDF the code, else the credential. */
function single(brought: Brought): { code: string } | { credential: Uint8Array } {
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

self.onmessage = async ({ data }: MessageEvent<Request>) => self.postMessage(await answer(data));
