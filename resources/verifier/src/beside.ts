/** Files that lie beside the page: nobody else is asked for anything. */

import type { Bytes } from "./core/bytes.ts";

/** Milliseconds that a verdict waits for a later status list. */
const SHORT_WAIT = 1_500;
const LARGEST_TRUST = 32 * 1024 * 1024;
const LARGEST_LIST = 64 * 1024;
const LIST_NAME = /(?:^|\/|:)([0-9a-f]{16}\/(?:0|[1-9][0-9]{0,8})[sr]?)$/;

/** The file of a name below an address, of so many bytes at most; null where there is none, or not within `wait` milliseconds. */
export async function beside(address: string, name: string, most: number, wait?: number): Promise<Bytes | null> {
  const signal = wait === undefined ? null : AbortSignal.timeout(wait);
  try {
    const response = await fetch(new URL(name, address), { signal, credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok || Number(response.headers.get("content-length") ?? 0) > most) return null;
    const raw = new Uint8Array(await response.arrayBuffer());
    return raw.length > most ? null : raw;
  } catch {
    return null;
  }
}

/** The site's trust file; null where there is none at hand. */
export function siteTrust(address: string): Promise<Bytes | null> {
  return beside(address, "trust.json", LARGEST_TRUST);
}

/**
 * Status lists by their ids, from below the page's own address, where every issuer's site has them (docs/publishing.md).
 * What does not come in a short while is left out.
 */
export async function latestLists(address: string, ids: readonly string[]): Promise<readonly Bytes[]> {
  if (!navigator.onLine) return [];
  const names = ids.flatMap((id) => LIST_NAME.exec(id)?.[1] ?? []);
  const found = await Promise.all(names.map((name) => beside(address, `status/${name}`, LARGEST_LIST, SHORT_WAIT)));
  return found.filter((list) => list !== null);
}
