/**
 * JSON from outside, read in one way only (RFC 8259, I-JSON): nothing twice, nothing too deep, no NaN.
 *
 * Objects are maps, so that no member can be mistaken for one of JavaScript's own.
 */

import { type Bytes, textOf } from "./bytes.ts";
import { say, unreadable } from "./fault.ts";
import { withThousands } from "./texts.ts";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export function isObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

const DEEPEST = 32;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const SHORT_NUMBER = /^(?!-0(?:\.0+)?$)-?[0-9]{1,15}(\.[0-9]{1,6})?$/;
const CONSTANT = /-?Infinity|NaN/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WHITE = /[ \t\n\r]*/y;
const LITERALS: readonly (readonly [string, Json])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t",
};

/** JSON that is not read, and why: the end of a sentence that begins with the document's name. */
class Unread extends Error {}

/** The JSON object in `raw`. Throws a Fault with a sentence that names `what`. */
export function readObject(raw: Bytes, mostBytes: number, what: string): JsonObject {
  if (raw.length > mostBytes) {
    const values = { what, count: withThousands(raw.length), most: withThousands(mostBytes) };
    throw unreadable(say("{what} has {count} bytes; at most {most} are read.", values));
  }
  const value = readValue(decoded(raw, what), what);
  if (!isObject(value)) throw unreadable(say("{what} is not a JSON object.", { what }));
  return value;
}

function decoded(raw: Bytes, what: string): string {
  let text: string;
  try {
    text = textOf(raw);
  } catch {
    throw unreadable(say("{what} is not UTF-8 text.", { what }));
  }
  if (nesting(text) > DEEPEST) throw unreadable(say("{what} is nested too deeply.", { what }));
  return text;
}

function readValue(text: string, what: string): Json {
  try {
    const reader = new Reader(text);
    const value = reader.document();
    if (reader.hasHalves) throw new Unread("holds half of a character (a lone surrogate)");
    return value;
  } catch (fault) {
    if (fault instanceof Unread) throw unreadable(say(`{what} ${fault.message}.`, { what }));
    throw fault;
  }
}

/** The deepest nesting of brackets outside strings, without recursion. */
function nesting(text: string): number {
  let deepest = 0;
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') isInString = !isInString;
    else if (isInString && letter === "\\") at++;
    else if (!isInString && (letter === "{" || letter === "[")) deepest = Math.max(deepest, ++depth);
    else if (!isInString && (letter === "}" || letter === "]")) depth--;
  }
  return deepest;
}

class Reader {
  readonly text: string;
  at = 0;
  hasHalves = false;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    this.take(WHITE);
    const value = this.value();
    this.take(WHITE);
    if (this.at !== this.text.length) throw this.notJson();
    return value;
  }

  notJson(): Unread {
    return new Unread("is not JSON");
  }

  value(): Json {
    const letter = this.text[this.at];
    if (letter === '"') return this.string();
    if (letter === "{") return this.object();
    if (letter === "[") return this.array();
    for (const [word, value] of LITERALS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  object(): JsonObject {
    const members = new Map<string, Json>();
    let count = 0;
    if (this.isEmpty("}")) return members;
    do {
      this.take(WHITE);
      if (this.text[this.at] !== '"') throw this.notJson();
      const name = this.string();
      this.take(WHITE);
      this.expect(":");
      this.take(WHITE);
      members.set(name, this.value());
      count++;
    } while (this.goesOn("}"));
    if (members.size !== count) throw new Unread("has a member twice");
    return members;
  }

  array(): readonly Json[] {
    const items: Json[] = [];
    if (this.isEmpty("]")) return items;
    do {
      this.take(WHITE);
      items.push(this.value());
    } while (this.goesOn("]"));
    return items;
  }

  /** Goes into an object or array; whether its end follows at once. */
  isEmpty(end: string): boolean {
    this.at++;
    this.take(WHITE);
    if (this.text[this.at] !== end) return false;
    this.at++;
    return true;
  }

  /** Whether a comma follows, rather than the end. */
  goesOn(end: string): boolean {
    this.take(WHITE);
    const letter = this.text[this.at++];
    if (letter !== "," && letter !== end) throw this.notJson();
    return letter === ",";
  }

  string(): string {
    let whole = "";
    this.at++;
    for (;;) {
      whole += this.take(PLAIN_TEXT);
      const letter = this.text[this.at++];
      if (letter === '"') break;
      if (letter !== "\\") throw this.notJson();
      whole += this.escape();
    }
    if (/\p{Surrogate}/u.test(whole)) this.hasHalves = true;
    return whole;
  }

  escape(): string {
    const letter = this.text[this.at++] ?? "";
    if (letter !== "u") {
      const meant = ESCAPES[letter];
      if (meant === undefined) throw this.notJson();
      return meant;
    }
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.notJson();
    this.at += 4;
    return String.fromCharCode(parseInt(digits, 16));
  }

  number(): number {
    CONSTANT.lastIndex = this.at;
    if (CONSTANT.test(this.text)) throw new Unread("holds a number that is none");
    NUMBER.lastIndex = this.at;
    const found = NUMBER.exec(this.text);
    if (found === null) throw this.notJson();
    this.at += found[0].length;
    const isReal = found[1] !== undefined || found[2] !== undefined;
    if (!SHORT_NUMBER.test(found[0])) {
      throw new Unread(isReal ? "holds a number in a form that readers take differently" : "holds a number that is too long");
    }
    return Number(found[0]);
  }

  expect(letter: string): void {
    if (this.text[this.at++] !== letter) throw this.notJson();
  }

  /** What a sticky pattern, which may be empty, matches here. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
