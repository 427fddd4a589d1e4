/** Having things checked: with the trust files at hand, and the latest lists. */

import type { Bytes, Report } from "../core/index.ts";
import type { Brought, KeptTrust, TrustInUse } from "../protocol.ts";
import { CheckerLink } from "./checker.ts";
import { keptTrust } from "../kept-trust.ts";
import { carriedTrust, isSingle, startWorker } from "./place.ts";

/** Put in by build.mjs: when the page was made, in seconds since 1970. */
declare const MADE_AT: number;

export const link = new CheckerLink(startWorker);

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

/** Now, and when the page was made. */
export function instants(): { readonly now: number; readonly earliest: number } {
  return { now: Math.floor(Date.now() / 1000), earliest: MADE_AT };
}

/** Rejects with NoTrust where no trust file is at hand, and with Refused where the one at hand cannot be read. */
export async function checked(brought: Brought): Promise<Report> {
  const trust = isSingle ? inUse(await trustAtHand()) : null;
  const report = await link.ask("check", { brought, trust, kept: held, lists: besides, ...instants() });
  if (report === null) throw new NoTrust();
  return report;
}

