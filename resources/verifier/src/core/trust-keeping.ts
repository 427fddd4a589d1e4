/** Trust files as people keep them: what one says about itself, its words, and whether it takes another's place. */

import { type Bytes, areEqual, hex, join, textOf, utf8 } from "./bytes.ts";
import { sha256 } from "./hashes.ts";
import { instantText } from "./instants.ts";
import type { JsonObject } from "./json.ts";
import { storedForm } from "./stored-form.ts";
import type { Taking } from "./taking.ts";
import type { TrustFile } from "./trust-file.ts";

/** What a trust file says about itself. `root` is its root key in hex. */
export interface TrustDescription {
  readonly root: string;
  readonly sequence: number;
  readonly updated: string;
  readonly expires: string;
  readonly issuers: readonly IssuerDescription[];
}

export interface IssuerDescription {
  readonly ids: readonly string[];
  readonly name: string;
  readonly telephone: string | null;
  readonly verifyAddress: string | null;
}

export function describeTrust({ content }: TrustFile): TrustDescription {
  return {
    root: hex(content.root),
    sequence: content.sequence,
    updated: instantText(content.updated),
    expires: instantText(content.expires),
    issuers: content.issuers.map(({ ids, names, telephone, verifyAddress }) => {
      return { ids, name: names.at(-1)?.name ?? "", telephone, verifyAddress };
    }),
  };
}

/** What a checker does that has one trust file and is offered another; both signatures are verified. */
export function taking(current: TrustFile, offered: TrustFile): Taking {
  if (!areEqual(current.content.root, offered.content.root)) return "OTHER_ROOT";
  if (offered.content.sequence !== current.content.sequence) {
    return offered.content.sequence > current.content.sequence ? "NEWER" : "OLDER";
  }
  if (!areEqual(offered.payload, current.payload)) return "CONFLICT";
  const known = new Set(current.lists.map(listText));
  return offered.lists.every((list) => known.has(listText(list))) ? "SAME" : "LATER_LISTS";
}

/** The stored forms of the lists to keep when `offered` takes the place of `current`: of each id the last two. */
export function keptLists(current: TrustFile, offered: TrustFile): readonly Bytes[] {
  const versions = new Map<string, (readonly [string, string])[]>();
  for (const [text, list] of new Map([...current.lists, ...offered.lists].map((one) => [listText(one), one]))) {
    const id = String(list.get("id"));
    versions.set(id, [...(versions.get(id) ?? []), [String(list.get("validFrom")), text]]);
  }
  const names = [...versions.keys()].sort();
  return names.flatMap((name) => (versions.get(name) ?? []).sort().slice(-2).map(([, text]) => utf8(text)));
}

function listText(list: JsonObject): string {
  return textOf(storedForm(list));
}

/** The first 66 bits of SHA-256 of a root key, as six words of the 2,048 of the English list of BIP-39. */
export function fingerprintWords(root: Bytes, list: readonly string[]): readonly string[] {
  const bits = BigInt(`0x${hex(sha256(root).subarray(0, 9))}`) >> 6n;
  return [55n, 44n, 33n, 22n, 11n, 0n].map((shift) => list[Number((bits >> shift) & 2047n)] ?? "");
}

/** The offered file with the lists to keep in the place of its own. Its signed part is carried over as it is. */
export function withLists(raw: Bytes, lists: readonly Bytes[]): Bytes {
  const { protected: header, payload, signature } = JSON.parse(new TextDecoder().decode(raw)) as Record<string, string>;
  const signed = JSON.stringify({ payload, protected: header, signature });
  const parts = lists.flatMap((list, at) => (at === 0 ? [list] : [utf8(","), list]));
  return join(utf8('{"lists":['), ...parts, utf8(`],${signed.slice(1)}`));
}
