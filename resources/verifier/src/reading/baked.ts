/** Baked badges (Open Badges 3.0, 5.3): the credential out of a PNG's or SVG's own parts. No picture is decoded here. */

import { utf8 } from "../core/bytes.ts";
import { unreadable } from "../core/fault.ts";
import type { Bytes } from "../core/index.ts";
import { LARGEST_JWT, latin, placeOf } from "./limits.ts";

const PNG_SIGN = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const KEYWORD = "openbadgecredential";
const MOST_CHUNKS = 100_000;
const LARGEST_SVG = 8 * 1024 * 1024;
const NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";

export function isPng(raw: Bytes): boolean {
  return PNG_SIGN.every((byte, at) => raw[at] === byte);
}

/** The credential baked into a PNG (JSON or JWT); null where there is none. Throws a Fault for two. */
export function credentialInPng(raw: Bytes): Bytes | null {
  if (placeOf(KEYWORD, raw) < 0) return null;
  const found = [...textsOf(raw)].filter((text) => text !== null);
  if (found.length > 1) throw unreadable("The picture carries more than one credential.");
  return found[0] ?? null;
}

function* textsOf(raw: Bytes): Generator<Bytes | null> {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  let at = PNG_SIGN.length;
  for (let count = 0; at < raw.length; count++) {
    if (count > MOST_CHUNKS || at + 12 > raw.length) throw early();
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > raw.length) throw early();
    if (crc(raw.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw unreadable("A part of the picture (PNG) is damaged.");
    const kind = latin(raw.subarray(at + 4, at + 8));
    if (kind === "iTXt") yield bakedText(raw.subarray(at + 8, end - 4));
    if (kind === "IEND") return;
    at = end;
  }
}

function early(): Error {
  return unreadable("The picture (PNG) ends too early or has too many parts.");
}

/** The text of an iTXt chunk with the keyword (PNG, 11.3.3.4); null for others. */
function bakedText(chunk: Bytes): Bytes | null {
  const end = chunk.indexOf(0);
  if (latin(chunk.subarray(0, end)) !== KEYWORD) return null;
  if (chunk[end + 1] !== 0 || chunk[end + 2] !== 0) {
    throw unreadable("The credential in the picture is compressed, which Open Badges does not allow.");
  }
  const language = chunk.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : chunk.indexOf(0, language + 1);
  if (translated < 0 || chunk.length - translated > LARGEST_JWT) throw wrong();
  return chunk.slice(translated + 1);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as PNG counts it (PNG, annex D). */
function crc(raw: Bytes): number {
  let value = 0xffffffff;
  for (const byte of raw) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const TAG = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The credential baked into an SVG; null where there is none. Throws a Fault for two, for document types and entities,
 * and for XML that is not written plainly.
 */
export function credentialInSvg(raw: Bytes): Bytes | null {
  if (raw.length > LARGEST_SVG) throw unreadable("The picture (SVG) is larger than is read.");
  const text = new TextDecoder().decode(raw);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw unreadable("The picture (SVG) is not XML that is read.");
  const tags = [...text.matchAll(TAG)].filter(([, , name]) => name !== undefined);
  const [root] = tags;
  if (root?.[2]?.replace(/^.*:/, "") !== "svg") throw unreadable("The file is not an SVG picture.");
  const prefixes = tags.flatMap(([, , , attributes = ""]) => [...attributes.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)]);
  const named = new Set(prefixes.filter(([, , uri]) => uri === NAMESPACE).map(([, prefix]) => `${prefix}:credential`));
  const found = tags.filter(([, closes, name = ""]) => closes === "" && named.has(name));
  if (found.length > 1) throw unreadable("The picture carries more than one credential.");
  return found[0] === undefined ? null : ofTag(text, found[0]);
}

function ofTag(text: string, tag: RegExpExecArray): Bytes {
  const [whole, , name = "", attributes = "", empty] = tag;
  const verify = /\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const start = tag.index + whole.length;
  const end = empty === "/" ? start : text.indexOf(`</${name}`, start);
  if (end < 0) throw wrong();
  const body = plain(text.slice(start, end)).trim();
  const stated = verify === null ? "" : plain(verify[1] ?? verify[2] ?? "");
  if ((stated === "") === (body === "") || (stated || body).length > LARGEST_JWT) throw wrong();
  return utf8(stated || body);
}

/** The text of character data, CDATA sections as they are. Throws a Fault for anything else. */
function plain(text: string): string {
  return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<|&(?:(\w+);)?/g, (_, cdata: string | undefined, name: string | undefined) => {
    const meant = cdata ?? ENTITIES[name ?? ""];
    if (meant === undefined) throw wrong();
    return meant;
  });
}

function wrong(): Error {
  return unreadable("The credential in the picture is not written as it must be.");
}
