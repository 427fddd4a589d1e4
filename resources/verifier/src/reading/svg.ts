/**
 * The credential baked into an SVG (Open Badges 3.0, 5.3.2). A strict reader of the part of XML that pictures need
 * (XML 1.0 and its namespaces, in UTF-8): no document types, no entities but the five that everybody knows.
 */

import { type Bytes, textOf, utf8 } from "../core/bytes.ts";
import { unreadable } from "../core/fault.ts";
import { LARGEST_JWT } from "./limits.ts";

const LARGEST_SVG = 8 * 1024 * 1024;
const DEEPEST = 1_000;
const CREDENTIAL = "https://purl.imsglobal.org/ob/v3p0 credential";
const ROOT = "http://www.w3.org/2000/svg svg";
const XML = "http://www.w3.org/XML/1998/namespace";
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const NAME = "[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u00b7\\u0080-\\uffff]*(?::[A-Za-z_\\u0080-\\uffff][\\w.\\-\\u0080-\\uffff]*)?";
const COMMENT = /<!--([^]*?)-->/y;
const INSTRUCTION = /<\?(?!xml[\s?])[A-Za-z_][\w.-]*(?:\s[^]*?)?\?>/iy;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[0-9]+\1(?:\s+encoding\s*=\s*(["'])([A-Za-z][\w.-]*)\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\4)?\s*\?>/;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/y;
const TEXT = /[^<&]+/y;
const REFERENCE = /&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));/y;
const OPENING = new RegExp(`<(${NAME})`, "y");
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const OPENED = /\s*(\/?)>/y;
const CLOSING = new RegExp(`</(${NAME})\\s*>`, "y");
/** What XML holds at all (XML 1.0, 2.2). */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

type Prefixes = ReadonlyMap<string, string>;

interface Element {
  readonly name: string;
  readonly prefixes: Prefixes;
}

interface Baked {
  readonly verify: string | null;
  body: string;
  children: number;
}

/** The credential (JSON or JWT); null where there is none. Throws a Fault for two, and for what is not read. */
export function credentialInSvg(raw: Bytes): Bytes | null {
  if (raw.length > LARGEST_SVG) throw unreadable("The picture (SVG) is larger than is read.");
  const reader = new Reader(decoded(raw));
  reader.document();
  if (reader.root !== ROOT) throw unreadable("The file is not an SVG picture.");
  const [found, ...others] = reader.found;
  if (others.length > 0) throw unreadable("The picture carries more than one credential.");
  return found === undefined ? null : ofTag(found);
}

function ofTag({ verify, body, children }: Baked): Bytes {
  const text = body.trim();
  const stated = verify || text;
  if (children > 0 || (verify !== null && text !== "") || stated === "" || stated.length > LARGEST_JWT) {
    throw unreadable("The credential in the picture is not written as it must be.");
  }
  return utf8(stated);
}

function notXml(): Error {
  return unreadable("The picture (SVG) is not XML that is read.");
}

function decoded(raw: Bytes): string {
  let text: string;
  try {
    text = textOf(raw);
  } catch {
    throw notXml();
  }
  const whole = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (FORBIDDEN.test(whole)) throw notXml();
  return whole;
}

/** One pass over one document. */
class Reader {
  root = "";
  readonly found: Baked[] = [];
  private readonly text: string;
  private readonly open: (Element & { readonly baked: Baked | null })[] = [];
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    const [declaration = "", , , encoding = "UTF-8"] = DECLARATION.exec(this.text) ?? [];
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) throw notXml();
    this.at = declaration.length;
    while (this.at < this.text.length) this.part();
    if (this.root === "" || this.open.length > 0) throw notXml();
  }

  private part(): void {
    const comment = this.take(COMMENT)?.[1];
    if (comment?.includes("--") || comment?.endsWith("-")) throw notXml();
    if (comment !== undefined || this.take(INSTRUCTION) !== null) return;
    const opened = this.take(OPENING);
    if (opened !== null) this.element(opened[1] ?? "");
    else if (this.open.length === 0) this.outside();
    else this.inside();
  }

  private outside(): void {
    if (this.take(/\s+/y) === null) throw notXml();
  }

  /** Character data, or an element's end. */
  private inside(): void {
    const closed = this.take(CLOSING);
    if (closed !== null) {
      if (this.open.pop()?.name !== closed[1]) throw notXml();
      return;
    }
    const plain = this.take(TEXT)?.[0];
    if (plain?.includes("]]>")) throw notXml();
    const text = plain ?? this.take(CDATA)?.[1] ?? this.reference();
    const baked = this.open.at(-1)?.baked;
    if (baked) baked.body += text;
  }

  private reference(): string {
    const found = this.take(REFERENCE);
    if (found === null) throw notXml();
    return meant(found);
  }

  private element(name: string): void {
    const attributes = new Map<string, string>();
    for (let found = this.take(ATTRIBUTE); found !== null; found = this.take(ATTRIBUTE)) {
      const [, attribute = "", one, other = ""] = found;
      if (attributes.has(attribute)) throw notXml();
      attributes.set(attribute, valueOf(one ?? other));
    }
    const end = this.take(OPENED);
    const around = this.open.at(-1);
    if (end === null || this.open.length >= DEEPEST || (around === undefined && this.root !== "")) throw notXml();
    const prefixes = prefixesWith(attributes, around?.prefixes ?? new Map([["xml", XML]]));
    const full = fullName(name, prefixes);
    checkAttributes(attributes, prefixes);
    if (this.root === "") this.root = full;
    if (around?.baked) around.baked.children++;
    const baked = full === CREDENTIAL ? { verify: attributes.get("verify") ?? null, body: "", children: 0 } : null;
    if (baked !== null) this.found.push(baked);
    if (end[1] === "") this.open.push({ name, prefixes, baked });
  }

  /** What a sticky pattern matches here. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

/** What a reference to a character stands for. */
function meant([, decimal, hex, name]: RegExpExecArray): string {
  if (name !== undefined) {
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known === undefined) throw notXml();
    return known;
  }
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  if (code > 0x10ffff || FORBIDDEN.test(String.fromCodePoint(code))) throw notXml();
  return String.fromCodePoint(code);
}

/** An attribute's value: white space as blanks, references as what they stand for (XML 1.0, 3.3.3). */
function valueOf(written: string): string {
  return written.replace(/[\t\n]/g, " ").replace(/&[^;&]*;?/g, (reference) => {
    REFERENCE.lastIndex = 0;
    const found = REFERENCE.exec(reference);
    if (found === null) throw notXml();
    return meant(found);
  });
}

function prefixesWith(attributes: ReadonlyMap<string, string>, around: Prefixes): Prefixes {
  const named = [...attributes].filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (named.length === 0) return around;
  const own = named.map(([name, uri]) => [name.slice("xmlns:".length), uri] as const);
  if (own.some(([prefix, uri]) => prefix === "xmlns" || (prefix !== "" && uri === ""))) throw notXml();
  return new Map([...around, ...own]);
}

/** The namespace and the local name. */
function fullName(name: string, prefixes: Prefixes): string {
  const end = name.indexOf(":");
  const uri = prefixes.get(name.slice(0, Math.max(end, 0)));
  if (end >= 0 && uri === undefined) throw notXml();
  return `${uri ?? ""} ${name.slice(end + 1)}`;
}

function checkAttributes(attributes: ReadonlyMap<string, string>, prefixes: Prefixes): void {
  const prefixed = [...attributes.keys()].filter((name) => name.includes(":") && !name.startsWith("xmlns:"));
  if (new Set(prefixed.map((name) => fullName(name, prefixes))).size !== prefixed.length) throw notXml();
}
