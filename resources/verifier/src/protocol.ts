/** What page and workers say to each other: one request, one answer with the same number. */

import type { Bytes, Report, Said, Taking, TrustDescription } from "./core/index.ts";

/** A trust file's bytes, and the root (hex) that must have signed it; null: the file's own. */
export interface TrustInUse {
  readonly raw: Bytes;
  readonly root: string | null;
}

/** A trust file that a person confirmed by its words; `root` in hex. */
export interface KeptTrust {
  readonly root: string;
  readonly raw: Bytes;
}

/** What a person brought: a code's text, a credential's JSON, one as a signed text, or what was found in one PDF. */
export type Brought =
  | { readonly code: string }
  | { readonly credential: Bytes }
  | { readonly jwt: string }
  | { readonly pair: readonly [credential: Bytes | null, code: string | null] };

/** What a file turned out to be. A picture is for the reader of codes; `beside`: another issuer's did.json or status list. */
export type OpenedFile =
  | { readonly kind: "brought"; readonly brought: Brought }
  | { readonly kind: "picture" }
  | { readonly kind: "trust" }
  | { readonly kind: "beside" };

/** A trust file's description and its fingerprint words. */
export interface OpenedTrust {
  readonly description: TrustDescription;
  readonly words: readonly string[];
}

/** Instants in seconds; `earliest`: when the page was made. `lists` were brought by somebody. */
export interface Given {
  readonly lists: readonly Bytes[];
  readonly now: number;
  readonly earliest: number;
}

/** `trust`: all that counts; null: the site's trust file, and those in `kept`, else in what the browser keeps. */
export interface CheckRequest extends Given {
  readonly brought: Brought;
  readonly trust: readonly TrustInUse[] | null;
  readonly kept: readonly KeptTrust[] | null;
}

export interface Calls {
  /** The report, by the trust file that names the issuer and the latest lists; null where no trust file is at hand. */
  check(request: CheckRequest): Report | null;
  /** The trust file beside the page; null where there is none. */
  siteTrust(asked: null): Bytes | null;
  /** What is in a file, or in a pasted text. */
  openFile(raw: Bytes): OpenedFile;
  /** A trust file read and verified; without words where they are not asked for, since their list is large. */
  openTrust(asked: { readonly trust: TrustInUse; readonly words: boolean }): OpenedTrust;
  /** Whether a trust file takes another's place, and the bytes to keep then. */
  taking(files: { readonly current: TrustInUse; readonly offered: TrustInUse }): {
    readonly taking: Taking;
    readonly kept: Bytes;
  };
  /** A typed certificate number in its one spelling, and the files beside the page that can know of it. */
  certificateNumber(asked: { readonly typed: string; readonly trust: readonly TrustInUse[] }): {
    readonly number: string;
    readonly files: readonly string[];
  };
  /** What such files say of a number; null where none knows it. */
  checkNumber(asked: Given & { readonly number: string; readonly files: readonly Bytes[]; readonly trust: readonly TrustInUse[] }): Report | null;
}

export type CallName = keyof Calls;

export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly argument: Parameters<Calls[Name]>[0];
}

export interface PlainFault {
  readonly kind: string;
  readonly message: string;
  readonly hint: string;
  readonly said: Said;
}

/** `waits`: the worker is not at work, but waits for the network. */
export type Response =
  | { readonly waits: true }
  | { readonly id: number; readonly result: ReturnType<Calls[CallName]> }
  | { readonly id: number; readonly fault: PlainFault };

/** A picture for the reader of codes. `thorough`: a still picture, on which more time is spent than on one of many. */
export interface ScanRequest {
  readonly id: number;
  readonly picture: ImageBitmap;
  readonly thorough: boolean;
}

/** The codes' texts; empty where none was read. */
export interface ScanResponse {
  readonly id: number;
  readonly texts: readonly string[];
}
