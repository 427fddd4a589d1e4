/** The page's own place: the files beside it, or, in the single file, what it carries inside. */

import { beside } from "../beside.ts";
import { utf8 } from "../core/bytes.ts";
import type { Bytes } from "../core/index.ts";
import type { Early } from "./first.ts";

/** Put in by build.mjs: the workers' names beside the page, or their texts in the single file. */
declare const WORKER: string;
declare const SCAN_WORKER: string;
declare const IS_SINGLE: boolean;

const LARGEST_NUMBERS = 4 * 1024 * 1024;

export const isSingle = IS_SINGLE;

/** What the document's own first script left (first.ts). */
declare const early: Early | undefined;

/** The worker that was started before this script was there; null in the single file. */
export function earlyWorker(): Early | null {
  return typeof early === "undefined" ? null : early;
}

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

/** The trust file that the single file carries; null where it carries none. */
export function carriedTrust(): Bytes | null {
  const carried = document.getElementById("trust")?.textContent?.trim() ?? "";
  return carried === "" ? null : utf8(carried);
}

/** Files of certificate numbers by their names beside the page; what is not there is left out. */
export async function numberFilesAt(names: readonly string[]): Promise<readonly Bytes[]> {
  const found = await Promise.all(names.map((name) => beside(ownAddress(), name, LARGEST_NUMBERS)));
  return found.filter((file) => file !== null);
}

/** A credential that the issuer publishes under its number; null where it does not. */
export async function publishedCredential(number: string): Promise<Bytes | null> {
  return IS_SINGLE ? null : beside(ownAddress(), `credentials/${number}.json`, 256 * 1024);
}
