/** What may stand in one printed line (src/credesk/domain/names.py): nothing hidden, nothing that turns the line. */

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const NO_FONT = /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;
const FORMAT = /\p{Cf}/u;
const BLANK = /[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/;
// Prepended concatenation marks: of category Cf, but drawn (Unicode Standard, 9.2).
const DRAWN_FORMAT = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const JOINER = /[\u200c\u200d]/;
const MARKS_IN_A_ROW = 8;

const JOINING = [
  ..."Arab Syrc Mong Nkoo Mand Mani Phag Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Mymr Khmr".split(" "),
  ..."Bali Java Sund Brah Gran".split(" "),
];
// The format goes by the first word of a character's Unicode name, which differs from its script for these.
const ALSO_JOINING =
  "\\u0605\\u060c\\u061b\\u061f\\u0640\\u064b-\\u0655\\u0670\\u06dd\\u08e2\\u0951-\\u0954\\u0964\\u0965" +
  "\\u1802\\u1803\\u1805\\ua9cf";
const NOT_JOINING =
  /[\u0606\u0607\u0609-\u060b\u0660-\u0669\u06f0-\u06f9\ua8e0-\ua8f1\ufdfc\u{10e60}-\u{10e7e}\u{11366}-\u{1136c}\u{11370}-\u{11374}]/u;
const JOINING_LETTER = new RegExp(`[${JOINING.map((script) => `\\p{sc=${script}}`).join("")}${ALSO_JOINING}]`, "u");

/** Whether a line could not have been printed, for any of its characters. */
export function hasLineFault(line: string): boolean {
  if (line.normalize("NFC") !== line) return true;
  const letters = [...line];
  return letters.some((letter, at) => isFault(letters, at, letter));
}

function isFault(letters: readonly string[], at: number, letter: string): boolean {
  if (JOINER.test(letter)) return !joins(letters, at);
  if (CONTROL.test(letter) || NO_FONT.test(letter) || BLANK.test(letter)) return true;
  if (FORMAT.test(letter) && !DRAWN_FORMAT.test(letter)) return true;
  const start = at - MARKS_IN_A_ROW;
  return start >= 0 && letters.slice(start, at + 1).every(isCombining);
}

/** Whether a joiner stands between letters of a joining script, or after a virama (RFC 5892, A.1 and A.2). */
function joins(letters: readonly string[], at: number): boolean {
  const before = letters[at - 1];
  if (before === undefined || !isOfJoiningScript(before)) return false;
  const after = letters[at + 1];
  return isVirama(before) || (after !== undefined && isOfJoiningScript(after));
}

export function isOfJoiningScript(letter: string): boolean {
  return JOINING_LETTER.test(letter) && !NOT_JOINING.test(letter);
}

/** JavaScript knows no combining classes, but normalizing puts marks in their order. */
function isPutBack(letters: string): boolean {
  return letters.normalize("NFD") !== letters;
}

/** Whether a character's canonical combining class is not 0: it changes places with one of class 1 or 230. */
export function isCombining(letter: string): boolean {
  return !isPutBack(letter) && (isPutBack(`${letter}\u0334`) || isPutBack(`\u0301${letter}`));
}

/** Whether the class is 9: above U+3099 with class 8, below U+05B0 with class 10. */
export function isVirama(letter: string): boolean {
  return !isPutBack(letter) && isPutBack(`${letter}\u3099`) && isPutBack(`\u05b0${letter}`);
}
