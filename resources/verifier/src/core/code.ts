/** What stands in the QR and what people paste: `<address>#<digits>`, and the digits' bytes (docs/paper-proof.md). */

import { type Bytes, bigEndianBytes } from "./bytes.ts";
import { newer, say, unreadable } from "./fault.ts";
import { isLonger, withoutSpaces } from "./texts.ts";

const VERSION = 1;
const MOST_DIGITS = 2900;
const LONGEST_TEXT = 4000;
/** What stands before the # where an issuer has no address. */
export const PLAIN_ADDRESS = "credesk:";

/** A QR's text taken apart: the address before `#` (null where only digits came) and the token. */
export interface Scanned {
  readonly address: string | null;
  readonly token: Bytes;
}

/** A scanned or pasted text. Spaces and line breaks, which pasting adds, are taken out. */
export function parseCode(text: string): Scanned {
  if (isLonger(text, LONGEST_TEXT)) throw unreadable("The text is longer than any certificate's code.");
  const clean = withoutSpaces(text);
  const mark = clean.lastIndexOf("#");
  const digits = clean.slice(mark + 1);
  if (!/^[0-9]+$/.test(digits)) {
    throw unreadable("This is not the text of a certificate's code.", "It ends with a # and many digits.");
  }
  return { address: mark < 0 ? null : clean.slice(0, mark), token: tokenOf(digits) };
}

/** The token that digits stand for. */
function tokenOf(digits: string): Bytes {
  const notDigits = "These are not the digits of a certificate's code.";
  if (digits.length > MOST_DIGITS || digits.startsWith("0")) throw unreadable(notDigits);
  const raw = bigEndianBytes(BigInt(digits));
  const version = raw[0] ?? 0;
  if (version === VERSION) return raw.slice(1);
  if (version > VERSION && version < 16 && raw.length > 80) {
    const template = "The code is of version {version}; this program reads version {known}.";
    throw newer(say(template, { version: String(version), known: String(VERSION) }));
  }
  throw unreadable(notDigits);
}
