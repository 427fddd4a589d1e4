/** The credential baked into a PNG (Open Badges 3.0, 5.3.1), out of its own parts. No picture is decoded here. */

import { unreadable } from "../core/fault.ts";
import type { Bytes } from "../core/index.ts";
import { LARGEST_JWT, latin, placeOf } from "./limits.ts";

const PNG_SIGN = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const KEYWORD = "openbadgecredential";
const MOST_CHUNKS = 100_000;

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

function wrong(): Error {
  return unreadable("The credential in the picture is not written as it must be.");
}
