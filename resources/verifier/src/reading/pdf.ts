/**
 * What a certificate's PDF carries: the attached credential, and the code out of the page's drawing.
 *
 * This is no reader of PDFs in general. It walks the file's streams as they stand in it, in the form that certificates
 * are written in (docs/certificate.md): attachments are streams of type EmbeddedFile, the code is one path of whole
 * modules under one matrix. What it finds is signed, so a file that hides something from it can only hide it.
 */

import { unreadable } from "../core/fault.ts";
import type { Bytes } from "../core/index.ts";
import { LARGEST_CREDENTIAL, inflated, latin, placeOf } from "./limits.ts";
import { textOfModules } from "./modules.ts";

const MOST_STREAMS = 2_000;
const LONGEST_DICTIONARY = 20_000;
const LARGEST_PAGE = 4 * 1024 * 1024;
const MOST_PAGES = 12;
const MOST_BARS = 20_000;
/** The code's matrix and its bars, in modules from the top left corner. */
const PATH = /([0-9.]{1,9}) 0 0 -([0-9.]{1,9}) [0-9.-]{1,9} [0-9.-]{1,9} cm\s((?:\d{1,3} \d{1,3} \d{1,3} \d{1,3} re\s){100,})f\b/g;

interface Stream {
  readonly dictionary: string;
  readonly content: Bytes;
}

export interface FromPdf {
  readonly credential: Bytes | null;
  readonly code: string | null;
}

/** Rejects with a Fault where more than one credential is attached or one cannot be unpacked. */
export async function readPdf(raw: Bytes): Promise<FromPdf> {
  const streams = [...streamsOf(raw)];
  const attached = streams.filter(({ dictionary }) => /\/Type\s*\/EmbeddedFile\b/.test(dictionary));
  if (attached.length > 1) throw unreadable("The PDF carries more than one attached file.");
  const [file] = attached;
  return { credential: file === undefined ? null : await unpacked(file, LARGEST_CREDENTIAL), code: await codeOf(streams) };
}

function* streamsOf(raw: Bytes): Generator<Stream> {
  let count = 0;
  for (let at = placeOf("stream", raw); at >= 0; at = placeOf("stream", raw, at)) {
    if (++count > MOST_STREAMS) throw unreadable("The PDF has more parts than are read.");
    const dictionary = dictionaryBefore(raw, at);
    const start = at + "stream".length + (raw[at + 6] === 13 ? 2 : 1);
    const end = endOf(raw, dictionary, start);
    yield { dictionary, content: raw.subarray(start, end) };
    at = placeOf("endstream", raw, end);
    if (at < 0) return;
    at += "endstream".length;
  }
}

/** From the object's beginning to its stream. */
function dictionaryBefore(raw: Bytes, at: number): string {
  const before = latin(raw.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return before.slice(before.lastIndexOf(" obj") + 1);
}

/** By its stated length where an end stands there, else by the next end. */
function endOf(raw: Bytes, dictionary: string, start: number): number {
  const stated = /\/Length\s+(\d{1,9})(?!\s+\d+\s+R)\b/.exec(dictionary);
  const end = start + Number(stated?.[1] ?? NaN);
  if (end <= raw.length && /^\s{0,2}endstream/.test(latin(raw.subarray(end, end + 12)))) return end;
  const next = placeOf("endstream", raw, start);
  if (next < 0) throw unreadable("The PDF ends too early.");
  return next;
}

async function unpacked({ dictionary, content }: Stream, most: number): Promise<Bytes> {
  const filters = /\/Filter\s*(?:\[\s*)?((?:\/\w+\s*)*)/.exec(dictionary)?.[1]?.trim() ?? "";
  if (filters === "") {
    if (content.length > most) throw unreadable("A part of the file is larger than is read.");
    return content;
  }
  if (filters !== "/FlateDecode") throw unreadable("The file in the PDF is packed in a way that is not read.");
  return inflated(content, most);
}

/** The text of the code that a page draws; null where none is drawn as certificates draw it, or two different ones. */
async function codeOf(streams: readonly Stream[]): Promise<string | null> {
  const pages = streams.filter(({ dictionary }) => !/\/(?:Type|Subtype)\b/.test(dictionary) && !dictionary.includes("/Length1"));
  const found = new Set<string>();
  for (const page of pages.slice(0, MOST_PAGES)) {
    const content = await unpacked(page, LARGEST_PAGE).catch(() => new Uint8Array(0));
    for (const [, across, down, bars] of latin(content).matchAll(PATH)) {
      const text = across === down ? textOfModules(modulesOf(bars ?? "")) : null;
      if (text !== null) found.add(text);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** Rows of modules, true for dark, out of bars: column, row, width, height. */
function modulesOf(bars: string): readonly (readonly boolean[])[] {
  const numbers = bars.split(/\D+/).filter(Boolean).map(Number);
  const side = Math.max(...numbers.filter((_, at) => at % 4 === 1)) + 1;
  const rows = Array.from({ length: Math.min(side, 177) }, () => new Array<boolean>(Math.min(side, 177)).fill(false));
  for (let at = 0; at + 3 < Math.min(numbers.length, 4 * MOST_BARS); at += 4) {
    const [column = 0, row = 0, width = 0, height = 0] = numbers.slice(at, at + 4);
    for (let down = row; down < Math.min(row + height, rows.length); down++) rows[down]?.fill(true, column, column + width);
  }
  return rows;
}
