/** Certificate numbers that people type. */

import { ALPHABET, written } from "./certificate-number.ts";
import { Fault, say } from "./fault.ts";
import { withoutSpaces } from "./texts.ts";

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
