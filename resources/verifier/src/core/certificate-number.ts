/**
 * The certificate number that people read, type and say on the telephone: the first 60 bits of SHA-256(credential id)
 * in Crockford's base32 and one check character by the Luhn algorithm modulo 32, `7F3K-92QD-11B4-M` in shape.
 */

import { type Bytes, bigEndian } from "./bytes.ts";
import { sha256 } from "./hashes.ts";

export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The number of a credential, from the 16 bytes of its id. */
export function certificateNumber(credentialId: Bytes): string {
  const first = bigEndian(sha256(credentialId).subarray(0, 8)) >> 4n;
  return written(Array.from({ length: 12 }, (_, place) => Number((first >> BigInt(5 * (11 - place))) & 31n)));
}

/** Twelve values with their check character, as people write them. */
export function written(values: readonly number[]): string {
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
