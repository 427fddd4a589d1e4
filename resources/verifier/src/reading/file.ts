/** What a file is, by its first bytes, and what in it is checked. */

import { unreadable } from "../core/fault.ts";
import type { Bytes } from "../core/index.ts";
import type { Brought, OpenedFile } from "../protocol.ts";
import { credentialInPng, isPng } from "./baked.ts";
import { isBeside } from "./besides.ts";
import { LARGEST_FILE, latin } from "./limits.ts";
import { readPdf } from "./pdf.ts";
import { credentialInSvg } from "./svg.ts";

/** Throws or rejects with a Fault for what cannot be read. A picture without a credential is for the reader of codes. */
export async function openFile(raw: Bytes): Promise<OpenedFile> {
  if (raw.length > LARGEST_FILE) throw unreadable("The file is larger than is read.");
  const start = latin(raw.subarray(0, 1024));
  if (start.startsWith("%PDF-")) return { kind: "brought", brought: await ofPdf(raw) };
  if (isPng(raw)) return baked(credentialInPng(raw));
  if (isPicture(start)) return { kind: "picture" };
  if (isBeside(raw)) return { kind: "beside" };
  const text = start.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (text.startsWith("<")) return ofSvg(raw);
  if (text.startsWith("{") || text.startsWith("[")) return isTrust(raw) ? { kind: "trust" } : { kind: "brought", brought: { credential: raw } };
  return { kind: "brought", brought: ofText(latin(raw)) };
}

/** JPEG, GIF, WebP and the family of HEIF and AVIF: whatever the browser can show. */
function isPicture(start: string): boolean {
  return /^(?:\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP|....ftyp|BM)/s.test(start);
}

function baked(credential: Bytes | null): OpenedFile {
  return credential === null ? { kind: "picture" } : { kind: "brought", brought: ofBaked(credential) };
}

function ofSvg(raw: Bytes): OpenedFile {
  const credential = credentialInSvg(raw);
  if (credential === null) throw unreadable("This picture carries no credential.");
  return { kind: "brought", brought: ofBaked(credential) };
}

function ofBaked(credential: Bytes): Brought {
  const text = latin(credential);
  return isJwt(text) ? { jwt: text.trim() } : { credential };
}

async function ofPdf(raw: Bytes): Promise<Brought> {
  const { credential, code } = await readPdf(raw);
  if (credential === null && code === null) {
    throw unreadable("No credential is attached to this PDF, and no code is drawn in it as certificates draw it.");
  }
  return { pair: [credential, code] };
}

/** A pasted or saved text: a signed text (JWT), a credential's JSON, or a code. */
export function ofText(text: string): Brought {
  const trimmed = text.trim();
  if (isJwt(trimmed)) return { jwt: trimmed };
  return trimmed.startsWith("{") ? { credential: new TextEncoder().encode(trimmed) } : { code: trimmed };
}

function isJwt(text: string): boolean {
  return /^\s*eyJ[^.]*\.[^.]*\.[^.]*$/.test(text);
}

/** A flattened JWS is a trust file; a credential has neither of its members. */
function isTrust(raw: Bytes): boolean {
  const whole = latin(raw);
  return /"protected"\s*:/.test(whole) && /"payload"\s*:/.test(whole);
}
