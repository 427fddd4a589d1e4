/** The page's own place: the files beside it, or, in the single file, what it carries inside. */

import { utf8 } from "../core/bytes.ts";
import type { Bytes } from "../core/index.ts";

/** Put in by build.mjs: the workers' names beside the page, or their texts in the single file. */
declare const WORKER: string;
declare const SCAN_WORKER: string;
declare const IS_SINGLE: boolean;

/** Milliseconds that the first verdict waits for a later status list. */
const SHORT_WAIT = 1_500;
const LARGEST_TRUST = 32 * 1024 * 1024;
const LARGEST_LIST = 64 * 1024;
const LARGEST_NUMBERS = 4 * 1024 * 1024;
const LIST_NAME = /(?:^|\/|:)([0-9a-f]{16}\/(?:0|[1-9][0-9]{0,8})[sr]?)$/;

export const isSingle = IS_SINGLE;

export function startWorker(): Worker {
  return started(WORKER);
}

/** The worker that reads codes out of pictures; loaded only when a camera or a picture is used. */
export function startScanWorker(): Worker {
  return started(SCAN_WORKER);
}

function started(source: string): Worker {
  if (!IS_SINGLE) return new Worker(new URL(source, document.baseURI), { type: "module" });
  return new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
}

/** A place of the site without what follows # and ?. */
export function ownAddress(): string {
  return document.baseURI.replace(/[?#].*$/, "").replace(/index\.html$/, "");
}

async function beside(name: string, most: number, wait?: number): Promise<Bytes | null> {
  const signal = wait === undefined ? null : AbortSignal.timeout(wait);
  try {
    const response = await fetch(new URL(name, ownAddress()), { signal, credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok || Number(response.headers.get("content-length") ?? 0) > most) return null;
    const raw = new Uint8Array(await response.arrayBuffer());
    return raw.length > most ? null : raw;
  } catch {
    return null;
  }
}

/** The site's trust file; null where there is none at hand. */
export async function siteTrust(): Promise<Bytes | null> {
  if (!IS_SINGLE) return beside("trust.json", LARGEST_TRUST);
  const carried = document.getElementById("trust")?.textContent?.trim() ?? "";
  return carried === "" ? null : utf8(carried);
}

/**
 * Status lists by their ids, from below the page's own address, where every issuer's site has them (docs/publishing.md):
 * nobody else is asked. What does not come in a short while is left out.
 */
export async function fetchedLists(ids: readonly string[]): Promise<readonly Bytes[]> {
  if (IS_SINGLE || !navigator.onLine) return [];
  const names = ids.flatMap((id) => LIST_NAME.exec(id)?.[1] ?? []);
  const found = await Promise.all(names.map((name) => beside(`status/${name}`, LARGEST_LIST, SHORT_WAIT)));
  return found.filter((list) => list !== null);
}

/** Files of certificate numbers by their names beside the page; what is not there is left out. */
export async function numberFilesAt(names: readonly string[]): Promise<readonly Bytes[]> {
  const found = await Promise.all(names.map((name) => beside(name, LARGEST_NUMBERS)));
  return found.filter((file) => file !== null);
}

/** A credential that the issuer publishes under its number; null where it does not. */
export async function publishedCredential(number: string): Promise<Bytes | null> {
  return IS_SINGLE ? null : beside(`credentials/${number}.json`, 256 * 1024);
}
