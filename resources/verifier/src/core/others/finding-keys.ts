/** Which key signed another issuer's credential, and how far it is known: listed, named by the issuer, or unknown. */

import { areEqual } from "../bytes.ts";
import { type TrustContent, type TrustedKey, issuerWith } from "../trust.ts";
import { type DidDocuments, orNull } from "./did-documents.ts";
import { type OtherKey, ed25519Key, isSameKey, isSignedWith, keyOfDidKey } from "./keys.ts";
import type { OtherCredential } from "./reading.ts";

/** The key to verify with. `trusted`: the issuer's in the trust file. `isIssuers`: the issuer names it itself. */
export interface FoundKey {
  readonly key: OtherKey | null;
  readonly trusted: TrustedKey | null;
  readonly isIssuers: boolean;
}

/** Whether the key's signature is on it, by the one algorithm that the key is for; null where this device cannot tell. */
export async function isSignedByFound({ key }: FoundKey, one: OtherCredential): Promise<boolean | null> {
  if (key === null || key.algorithm !== one.algorithm) return false;
  return isSignedWith(key, one.signature, one.message);
}

/** The key that a credential names or carries, held against what is known of its issuer. */
export function findKeyOf(one: OtherCredential, trust: TrustContent, documents: DidDocuments): FoundKey {
  const named = documents.keys(one.issuerId);
  const key = one.method === null ? one.key : namedKey(one, one.method, trust, named);
  if (one.key !== null && (key === null || !isSameKey(key, one.key))) return { key: null, trusted: null, isIssuers: false };
  const isIssuers = key !== null && [...named.values()].some((other) => isSameKey(other, key));
  return { key, trusted: trustedKey(key, one.issuerId, trust), isIssuers };
}

function namedKey(one: OtherCredential, stated: string, trust: TrustContent, named: ReadonlyMap<string, OtherKey>): OtherKey | null {
  const method = stated.startsWith("#") ? `${one.issuerId}${stated}` : stated;
  const found = listed(method, one.issuerId, trust) ?? named.get(method) ?? orNull(() => keyOfDidKey(method)) ?? one.key;
  return method === one.issuerId ? (named.get(`${method}#${method.slice(8)}`) ?? found) : found;
}

function listed(method: string, issuerId: string, trust: TrustContent): OtherKey | null {
  const key = issuerWith(trust, issuerId)?.keys.find((one) => one.id === method && one.controller === issuerId);
  return key === undefined ? null : ed25519Key(key.publicKey);
}

/** The trust file's entry of a key; the same key under another name is the same key. */
function trustedKey(key: OtherKey | null, issuerId: string, trust: TrustContent): TrustedKey | null {
  if (key === null || key.algorithm !== "EdDSA") return null;
  const keys = issuerWith(trust, issuerId)?.keys ?? [];
  return keys.find((one) => areEqual(one.publicKey, key.raw) && one.controller === issuerId) ?? null;
}
