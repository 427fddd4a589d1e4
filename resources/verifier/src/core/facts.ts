/**
 * What a certificate says, as plain values for people. The issuer's name and telephone come from the trust file, never
 * from the certificate. Whoever shows a text isolates it, because names may run in either direction.
 */

import { fromHex, hex } from "./bytes.ts";
import { certificateNumber } from "./certificate-number.ts";
import type { Claims } from "./claims.ts";
import { type ReadCredential, text } from "./documents.ts";
import { uuidText } from "./identifiers.ts";
import { dayText, instantText } from "./instants.ts";
import { type JsonObject, isObject } from "./json.ts";
import { oneLine } from "./texts.ts";
import { type TrustContent, issuerWith, nameAt } from "./trust.ts";
import type { Facts, Plain } from "./verdicts.ts";

const UUID = /^urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

function issuerFacts(issuerId: string, signedAt: number, trust: TrustContent): Facts {
  const issuer = issuerWith(trust, issuerId);
  const facts = { issuer_id: issuerId, signed_at: instantText(signedAt), list_date: dayText(trust.updated) };
  return issuer === null ? facts : { ...facts, issuer: nameAt(issuer, signedAt), telephone: issuer.telephone };
}

/** What a token says. Points and credits are in hundredths, days and instants texts. */
export function tokenFacts(claims: Claims, trust: TrustContent): Facts {
  const facts: Readonly<Record<string, Plain | undefined>> = {
    credential_id: uuidText(hex(claims.credentialId)),
    number: certificateNumber(claims.credentialId),
    name: claims.name,
    title: claims.title,
    outcome: claims.outcome,
    points: claims.points,
    workload_hours: claims.workloadHours,
    credits: claims.credits,
    level: claims.level,
    language: claims.language,
    identity: claims.identity,
    awarded: dayText(claims.notBefore),
    expires: claims.expires === null ? undefined : dayText(claims.expires),
    practice: claims.practice ?? false,
  };
  const known = Object.entries(facts).filter((entry): entry is [string, Plain] => entry[1] !== undefined);
  return { ...Object.fromEntries(known), ...issuerFacts(claims.issuerId, claims.issuedAt, trust) };
}

/** What a credential says: its id, title, language and dates. */
export function credentialFacts({ signed }: ReadCredential, trust: TrustContent): Facts {
  const facts: Record<string, Plain> = {
    credential_id: signed.id,
    title: oneLine(text(signed.document, "name")),
    awarded: dayText(signed.validFrom),
  };
  if (signed.validUntil !== null) facts["expires"] = dayText(signed.validUntil);
  const language = achievement(signed.document)?.get("inLanguage");
  if (typeof language === "string") facts["language"] = oneLine(language);
  const uuid = UUID.exec(signed.id)?.[1];
  if (uuid !== undefined) {
    facts["credential_id"] = uuid;
    facts["number"] = certificateNumber(fromHex(uuid.replaceAll("-", "")));
  }
  return { ...facts, ...issuerFacts(signed.issuerId, signed.created, trust) };
}

function achievement(document: JsonObject): JsonObject | null {
  const subject = document.get("credentialSubject");
  const found = isObject(subject) ? subject.get("achievement") : undefined;
  return isObject(found) ? found : null;
}
