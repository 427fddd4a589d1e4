/** What page and worker say to each other: one request, one answer with the same number. */

import type { Bytes, Report, Said, Taking, TrustDescription } from "./core/index.ts";

/** A trust file's bytes, and the root (32 bytes) that must have signed it; null: the file's own. */
export interface TrustInUse {
  readonly raw: Bytes;
  readonly root: Bytes | null;
}

/** What a person brought: a code's text, a credential's JSON, or what was found in one PDF. */
export type Brought =
  | { readonly code: string }
  | { readonly credential: Bytes }
  | { readonly pair: readonly [credential: Bytes | null, code: string | null] };

/** A trust file's description and its fingerprint words. */
export interface OpenedTrust {
  readonly description: TrustDescription;
  readonly words: readonly string[];
}

/** Instants in seconds; `earliest`: when the page was made. */
export interface CheckRequest {
  readonly brought: Brought;
  readonly trust: readonly TrustInUse[];
  readonly lists: readonly Bytes[];
  readonly now: number;
  readonly earliest: number;
}

export interface Calls {
  /** The report, by the trust file that names the issuer. */
  check(request: CheckRequest): Report;
  /** The addresses of the status lists that speak of it. */
  wantedLists(request: Pick<CheckRequest, "brought" | "trust">): readonly string[];
  /** A trust file read and verified. */
  openTrust(trust: TrustInUse): OpenedTrust;
  /** Whether a trust file takes another's place, and which lists are kept then. */
  taking(files: { readonly current: TrustInUse; readonly offered: TrustInUse }): {
    readonly taking: Taking;
    readonly lists: readonly Bytes[];
  };
  /** A typed certificate number in its one spelling. */
  certificateNumber(typed: string): string;
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

export type Response =
  | { readonly id: number; readonly result: ReturnType<Calls[CallName]> }
  | { readonly id: number; readonly fault: PlainFault };
