/**
 * The certificate number that people read, type and say on the telephone: the first 60 bits of SHA-256(credential id)
 * in Crockford's base32 and one check character by the Luhn algorithm modulo 32, `7F3K-92QD-11B4-M` in shape.
 */

import { type Bytes, bigEndian } from "./bytes.ts";
import { Fault, say } from "./fault.ts";
import { sha256 } from "./hashes.ts";
import { withoutSpaces } from "./texts.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The number of a credential, from the 16 bytes of its id. */
export function certificateNumber(credentialId: Bytes): string {
  const first = bigEndian(sha256(credentialId).subarray(0, 8)) >> 4n;
  return written(Array.from({ length: 12 }, (_, place) => Number((first >> BigInt(5 * (11 - place))) & 31n)));
}

/**
 * The number in its one spelling. O and 0, I, L and 1, lower case, spaces and hyphens are forgiven. Throws a Fault where
 * it has another length, a letter that no number has, or a wrong check character.
 */
export function parseCertificateNumber(text: string): string {
  const typed = withoutSpaces(text).replace(/[-‐‑‒–—.]/g, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  const values = [...typed].map((letter) => ALPHABET.indexOf(letter));
  if (values.length !== 13 || values.includes(-1)) {
    throw new Fault(
      "Unreadable",
      say("This is not a certificate number."),
      "It has thirteen letters and digits, like 7F3K-92QD-11B4-M.",
    );
  }
  const number = written(values.slice(0, 12));
  if (number.at(-1) !== ALPHABET[values[12] ?? 0]) {
    const hint = "Compare it with the paper, letter by letter.";
    throw new Fault("Unreadable", say("The certificate number has a slip in it."), hint);
  }
  return number;
}

function written(values: readonly number[]): string {
  const letters = [...values, checkValue(values)].map((value) => ALPHABET.charAt(value)).join("");
  return letters.replace(/^(.{4})(.{4})(.{4})(.)$/, "$1-$2-$3-$4");
}

/** Luhn modulo 32: from the right, every second value is doubled, starting with the last. */
function checkValue(values: readonly number[]): number {
  const total = values.reduce((sum, value, place) => {
    const counted = place % 2 === 1 ? value * 2 : value;
    return sum + (counted >> 5) + (counted & 31);
  }, 0);
  return (32 - (total % 32)) % 32;
}
