/**
 * A credential of ours as a signed text (VC-JWT, docs/forms.md): claims beside a credential that carries its own proof.
 *
 * The proof inside says who issued it; the envelope must fit the key that it carries and say what the credential says.
 */

import { type Bytes, textOf, utf8 } from "./bytes.ts";
import { isSignedBy } from "./ed25519.ts";
import { Malformed, newer, unreadable } from "./fault.ts";
import { instantSeconds } from "./instants.ts";
import { type Json, type JsonObject, isObject, readObject } from "./json.ts";
import { base64urlDecode } from "./multibase.ts";
import { storedForm } from "./stored-form.ts";
import { type Check, failed, notMade, passed } from "./verdicts.ts";

const LARGEST_JWT = 352 * 1024;
const LARGEST_HEADER = 8 * 1024;
const LARGEST_SIGNATURE = 600;
const LARGEST_CREDENTIAL = 256 * 1024;
const HEADER_MEMBERS = ["alg", "kid", "jwk", "typ"];
const TYPES = [undefined, "JWT", "vc+jwt", "vc+ld+jwt"];
const CLAIMS = ["iss", "sub", "jti", "nbf", "exp", "iat"];
const PRIVATE = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

interface Method {
  readonly kind: string;
  readonly algorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams;
  readonly signing: AlgorithmIdentifier | EcdsaParams;
}

const METHODS: Readonly<Record<string, Method>> = {
  ES256: { kind: "EC", algorithm: { name: "ECDSA", namedCurve: "P-256" }, signing: { name: "ECDSA", hash: "SHA-256" } },
  RS256: {
    kind: "RSA",
    algorithm: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
    signing: { name: "RSASSA-PKCS1-v1_5" },
  },
  EdDSA: { kind: "OKP", algorithm: { name: "Ed25519" }, signing: { name: "Ed25519" } },
};

/** A signed text taken apart: the credential's stored form, and what tells whether the envelope fits. */
export interface ReadJwt {
  readonly credential: Bytes;
  envelope(): Promise<Check>;
}

/** Throws a Fault, also for a JWT whose credential carries no proof of its own. */
export function readJwt(text: string): ReadJwt {
  if (text.length > LARGEST_JWT) throw unreadable("The signed text (JWT) is longer than is read.");
  const [head, payload, signature] = partsOf(text.trim());
  const header = readObject(head, LARGEST_HEADER, "The header of the signed text (JWT)");
  checkHeader(header);
  const credential = ofPayload(payload);
  const message = utf8(text.trim().slice(0, text.trim().lastIndexOf(".")));
  return { credential, envelope: () => envelopeCheck(header, message, signature) };
}

function partsOf(text: string): readonly [Bytes, Bytes, Bytes] {
  const parts = text.split(".");
  try {
    const [head, payload, signature] = parts.map(base64urlDecode);
    if (parts.length === 3 && head && payload && signature && signature.length <= LARGEST_SIGNATURE) return [head, payload, signature];
  } catch (fault) {
    if (!(fault instanceof Malformed)) throw fault;
    throw unreadable("The signed text (JWT) is not written as it must be.");
  }
  throw unreadable("The signed text (JWT) has not three parts.");
}

function checkHeader(header: JsonObject): void {
  const algorithm = header.get("alg");
  const areKnown = [...header.keys()].every((name) => HEADER_MEMBERS.includes(name));
  if (!areKnown || !TYPES.includes(header.get("typ") as string | undefined)) {
    throw unreadable("The header of the signed text (JWT) has members that Open Badges does not allow.");
  }
  if (typeof algorithm !== "string") throw unreadable("The header of the signed text (JWT) is not written as it must be.");
  if (/^(?:none$|HS)/i.test(algorithm)) throw unreadable("The signed text (JWT) carries no signature that others can check.");
  if (!Object.hasOwn(METHODS, algorithm)) throw newer("The signed text (JWT) is signed with a method that this program does not know.");
  if (!header.has("kid") && !header.has("jwk")) {
    throw unreadable("The header of the signed text (JWT) does not say which key signed it.");
  }
}

/** The credential inside, whose claims must be what it says itself. */
function ofPayload(payload: Bytes): Bytes {
  const whole = readObject(payload, LARGEST_CREDENTIAL, "The credential in the signed text (JWT)");
  if (!whole.has("proof")) {
    throw unreadable("The signed text (JWT) is another program's; this page reads certificates that carry a proof of their own.");
  }
  const inner: JsonObject = new Map([...whole].filter(([name]) => !CLAIMS.includes(name)));
  const issuer = inner.get("issuer");
  const said: Readonly<Record<string, Json | undefined>> = {
    iss: isObject(issuer) ? issuer.get("id") : issuer,
    jti: inner.get("id"),
    nbf: seconds(inner.get("validFrom")),
    exp: seconds(inner.get("validUntil")),
  };
  const differing = CLAIMS.filter((name) => name !== "iat" && whole.has(name) && whole.get(name) !== said[name]);
  if (differing.length > 0) throw unreadable("The signed text (JWT) says something else than the credential in it.");
  return storedForm(inner);
}

function seconds(value: Json | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  try {
    return instantSeconds(value);
  } catch (fault) {
    if (fault instanceof Malformed) return undefined;
    throw fault;
  }
}

async function envelopeCheck(header: JsonObject, message: Bytes, signature: Bytes): Promise<Check> {
  const jwk = header.get("jwk");
  if (!isObject(jwk)) return notMade("attachment", "the key of the signed text (JWT) around it is not at hand.");
  if (await isEnvelopeSigned(jwk, METHODS[String(header.get("alg"))], message, signature)) {
    return passed("attachment", "The signed text (JWT) around it is whole, and it carries its own proof.");
  }
  return failed("attachment", "ALTERED", "the signed text (JWT) is not what was signed.");
}

async function isEnvelopeSigned(jwk: JsonObject, method: Method | undefined, message: Bytes, signature: Bytes): Promise<boolean> {
  if (method === undefined || jwk.get("kty") !== method.kind || PRIVATE.some((name) => jwk.has(name))) {
    throw unreadable("The key in the header of the signed text (JWT) cannot be used.");
  }
  const plain = JSON.parse(textOf(storedForm(jwk))) as JsonWebKey;
  try {
    if (method.kind === "OKP") return await isSignedBy(base64urlDecode(plain.x ?? ""), signature, message);
    const key = await crypto.subtle.importKey("jwk", plain, method.algorithm, false, ["verify"]);
    return await crypto.subtle.verify(method.signing, key, signature as BufferSource, message as BufferSource);
  } catch {
    throw unreadable("The key in the header of the signed text (JWT) cannot be used.");
  }
}
