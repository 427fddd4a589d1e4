/** Having things checked: with the trust files at hand, and the latest lists. */

import type { Bytes, Report } from "../core/index.ts";
import type { Brought, TrustInUse } from "../protocol.ts";
import { CheckerLink } from "./checker.ts";
import { type KeptTrust, keptTrust } from "./kept.ts";
import { fetchedLists, siteTrust, startWorker } from "./place.ts";

/** Put in by build.mjs: when the page was made, in seconds since 1970. */
declare const MADE_AT: number;

export const link = new CheckerLink(startWorker);

/** The trust files in use: those that the employer confirmed, before the site's own. */
export interface TrustAtHand {
  readonly site: Bytes | null;
  readonly kept: readonly KeptTrust[];
}

let site: Promise<Bytes | null> | null = null;
let kept: Promise<readonly KeptTrust[]> | null = null;

export async function trustAtHand(): Promise<TrustAtHand> {
  site ??= siteTrust();
  kept ??= keptTrust();
  return { site: await site, kept: await kept };
}

/** After a trust file was loaded or removed; `held` counts where the browser keeps nothing. */
export function keptChanged(held?: readonly KeptTrust[]): void {
  kept = held === undefined ? null : Promise.resolve(held);
}

/** Asks the site for its trust file anew the next time: a page may stay open for days. */
export function forgetSite(): void {
  site = null;
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
  const trust = inUse(await trustAtHand());
  if (trust.length === 0) throw new NoTrust();
  const lists = await fetchedLists(await link.ask("wantedLists", { brought, trust }));
  return (await link.ask("check", { brought, trust, lists: [...lists, ...besides], ...instants() })).report;
}

