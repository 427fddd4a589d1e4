/**
 * The deterministic CBOR of a paper proof (RFC 8949, 4.2.1), read strictly.
 *
 * Integers of up to 64 bits, byte strings, UTF-8 texts, arrays, maps, and one tag around all of it. Heads are the
 * shortest, lengths definite, keys in bytewise order, nothing follows: what is read equals its own encoding.
 */

import { type Bytes, compare, textOf } from "./bytes.ts";
import { Malformed } from "./fault.ts";

export type Item = number | bigint | string | Bytes | readonly Item[] | CborMap | Tag;
export type Key = number | bigint | string | Bytes;

export class CborMap {
  readonly entries: readonly (readonly [Key, Item])[];

  constructor(entries: readonly (readonly [Key, Item])[]) {
    this.entries = entries;
  }

  /** The value of a whole number or text as key. */
  get(key: number | string): Item | undefined {
    return this.entries.find(([name]) => name === key)?.[1];
  }
}

export class Tag {
  readonly number: number | bigint;
  readonly item: Item;

  constructor(number: number | bigint, item: Item) {
    this.number = number;
    this.item = item;
  }
}

const DEEPEST = 8;

/** The item of a deterministic encoding. Throws Malformed for any other bytes. */
export function decode(raw: Bytes): Item {
  const reader = new Reader(raw);
  const item = reader.item(DEEPEST);
  if (reader.at !== raw.length) throw new Malformed("bytes follow");
  return item;
}

class Reader {
  readonly raw: Bytes;
  at = 0;

  constructor(raw: Bytes) {
    this.raw = raw;
  }

  item(depth: number): Item {
    if (depth === 0) throw new Malformed("nested too deeply");
    const [kind, value] = this.head();
    switch (kind) {
      case 0:
        return value;
      case 1:
        return typeof value === "bigint" ? exact(-1n - value) : exact(-1n - BigInt(value));
      case 2:
        return this.bytes(value);
      case 3:
        return this.text(value);
      case 4:
        return Array.from({ length: this.count(value) }, () => this.item(depth - 1));
      case 5:
        return this.map(this.count(value), depth - 1);
      case 6:
        return this.tag(value, depth);
      default:
        throw new Malformed("a kind of value that has no place in a paper proof");
    }
  }

  /** The kind and the number of a head, which must be its shortest form (RFC 8949, 4.2.1). */
  head(): [number, number | bigint] {
    const first = this.take(1)[0] ?? 0;
    const short = first & 31;
    if (short < 24) return [first >> 5, short];
    if (short > 27) throw new Malformed("an indefinite length");
    const size = 1 << (short - 24);
    const value = exact(this.take(size).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n));
    const least = size === 1 ? 24n : 1n << BigInt(4 * size);
    if (BigInt(value) < least) throw new Malformed("a head longer than it must be");
    return [first >> 5, value];
  }

  take(count: number): Bytes {
    if (count > this.raw.length - this.at) throw new Malformed("cut off");
    this.at += count;
    return this.raw.subarray(this.at - count, this.at);
  }

  /** A count of things that are still to come, each of at least one byte. */
  count(value: number | bigint): number {
    if (value > this.raw.length - this.at) throw new Malformed("cut off");
    return Number(value);
  }

  bytes(length: number | bigint): Bytes {
    return this.take(this.count(length)).slice();
  }

  text(length: number | bigint): string {
    try {
      return textOf(this.bytes(length));
    } catch {
      throw new Malformed("text that is not UTF-8");
    }
  }

  /** Keys stand in the bytewise order of their encodings, so none stands twice. */
  map(count: number, depth: number): CborMap {
    const entries: [Key, Item][] = [];
    let last: Bytes = new Uint8Array(0);
    for (let number = 0; number < count; number++) {
      const start = this.at;
      const key = this.key(depth);
      const written = this.raw.subarray(start, this.at);
      if (number > 0 && compare(last, written) >= 0) throw new Malformed("keys that are not in order");
      last = written;
      entries.push([key, this.item(depth)]);
    }
    return new CborMap(entries);
  }

  key(depth: number): Key {
    const key = this.item(depth);
    if (typeof key === "object" && !(key instanceof Uint8Array)) throw new Malformed("a key that is no number or text");
    return key;
  }

  /** A tag stands around everything, or nowhere. */
  tag(number: number | bigint, depth: number): Tag {
    if (depth !== DEEPEST) throw new Malformed("a tag inside");
    return new Tag(number, this.item(depth - 1));
  }
}

/** The number as JavaScript counts where that is exact, else as a bigint. */
function exact(value: bigint): number | bigint {
  const short = Number(value);
  return Number.isSafeInteger(short) ? short : value;
}
