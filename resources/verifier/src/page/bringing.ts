/** What a person brings by hand, made into something that can be checked: files, pictures, pasted texts, numbers. */

import type { Report } from "../core/index.ts";
import type { Brought } from "../protocol.ts";
import { t, text } from "../words/words.ts";
import { holdBeside, inUse, link, trustAtHand } from "./checks.ts";
import { instants } from "./instants.ts";
import { numberFilesAt, publishedCredential } from "./place.ts";

const LARGEST_FILE = 64 * 1024 * 1024;

/** What cannot be brought, in a sentence that is shown as it is. */
export class NotBrought extends Error {}

/** What a file came to: something to check, or a trust file to look at. */
export type FromFile = { readonly brought: Brought } | { readonly trust: Uint8Array };

export async function fromFile(file: File): Promise<FromFile> {
  if (file.size > LARGEST_FILE) throw new NotBrought(t("The file is larger than is read."));
  const raw = new Uint8Array(await file.arrayBuffer());
  const opened = await link.ask("openFile", raw);
  if (opened.kind === "trust") return { trust: raw };
  if (opened.kind === "brought") return { brought: opened.brought };
  if (opened.kind === "beside") return held(raw);
  return { brought: { code: await codeInPicture(file) } };
}

function held(raw: Uint8Array): never {
  holdBeside(raw);
  throw new NotBrought(t("These are an issuer's keys, or a status list. They are used until this page is closed; now choose the certificate."));
}

/** The reader of codes is loaded with the first picture. */
async function codeInPicture(file: File): Promise<string> {
  const { readPicture } = await import("../camera/scanner.ts");
  const texts = await readPicture(file);
  if (texts === null) throw new NotBrought(t("This file is not a picture that this browser can show."));
  const [first] = texts;
  if (first === undefined) {
    throw new NotBrought(t("No code was found in the picture. Photograph the code alone, from straight above, in good light, so that it fills the picture."));
  }
  return first;
}

export async function fromText(pasted: string): Promise<FromFile> {
  const raw = new TextEncoder().encode(pasted);
  if (/^\s*[{<]|^\s*eyJ/.test(pasted)) {
    const opened = await link.ask("openFile", raw);
    if (opened.kind === "trust") return { trust: raw };
    if (opened.kind === "brought") return { brought: opened.brought };
    if (opened.kind === "beside") return held(raw);
  }
  return { brought: { code: pasted } };
}

/** The credential that the issuer publishes under a number that was typed, else what its files of numbers say. */
export async function fromNumber(typed: string): Promise<{ readonly from: FromFile | { readonly report: Report }; readonly number: string }> {
  const trust = inUse(await trustAtHand());
  const { number, files } = await link.ask("certificateNumber", { typed, trust });
  const credential = await publishedCredential(number);
  if (credential !== null) return { from: { brought: { credential } }, number };
  const found = await numberFilesAt(files);
  const report = found.length === 0 ? null : await link.ask("checkNumber", { number, files: found, trust, lists: [], ...instants() });
  if (report === null) {
    throw new NotBrought(text("{number} is well written, but is not published here. Most are not: that says nothing about the certificate. Scan its code, or ask the issuer.", { number }));
  }
  return { from: { report }, number };
}
