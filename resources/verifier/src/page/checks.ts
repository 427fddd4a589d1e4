/** Having things checked: with the trust files at hand, and the latest lists. */

import type { Bytes, Report } from "../core/index.ts";
import type { Brought, KeptTrust, TrustInUse } from "../protocol.ts";
import { CheckerLink } from "./checker.ts";
import { keptTrust } from "../kept-trust.ts";
import { instants } from "./instants.ts";
import { carriedTrust, earlyWorker, isSingle, startWorker } from "./place.ts";

export const link = new CheckerLink(startWorker);

const early = earlyWorker();
/** The answer about the code that the page was opened with, which was asked for before this script was there. */
let first = early === null ? null : { code: early.code, answer: link.takeOver(early) };

/** The trust files in use: those that the employer confirmed, before the site's own. */
export interface TrustAtHand {
  readonly site: Bytes | null;
  readonly kept: readonly KeptTrust[];
}

/** The files that count since a person loaded or removed one: also where the browser keeps nothing. */
let held: readonly KeptTrust[] | null = null;

export async function trustAtHand(): Promise<TrustAtHand> {
  const site = isSingle ? carriedTrust() : link.ask("siteTrust", null);
  return { site: await site, kept: held ?? (await keptTrust()) };
}

/** After a trust file was loaded or removed. */
export function keptChanged(now: readonly KeptTrust[]): void {
  held = now;
}

export class NoTrust extends Error {}

export function inUse({ site: own, kept: loaded }: TrustAtHand): readonly TrustInUse[] {
  const found = loaded.map(({ root, raw }): TrustInUse => ({ raw, root }));
  return own === null ? found : [...found, { raw: own, root: null }];
}

/** Files that were brought besides certificates, as long as the page is open. */
const besides: Bytes[] = [];
const MOST_BESIDES = 100;

export function holdBeside(raw: Bytes): void {
  besides.unshift(raw);
  besides.length = Math.min(besides.length, MOST_BESIDES);
}

/** Rejects with NoTrust where no trust file is at hand, and with Refused where the one at hand cannot be read. */
export async function checked(brought: Brought): Promise<Report> {
  const report = await (firstAnswer(brought) ?? asked(brought));
  if (report === null) throw new NoTrust();
  return report;
}

async function asked(brought: Brought): Promise<Report | null> {
  const trust = isSingle ? inUse(await trustAtHand()) : null;
  return link.ask("check", { brought, trust, kept: held, lists: besides, ...instants() });
}

/** Used once: what is checked again is asked anew. */
function firstAnswer(brought: Brought): Promise<Report | null> | null {
  const found = first;
  first = null;
  return found !== null && "code" in brought && brought.code === found.code ? found.answer : null;
}
