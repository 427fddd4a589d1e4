/** Texts as the reference implementation counts and cuts them: by code points, white space as Unicode has it. */

// White_Space of Unicode and the four separators U+001C to U+001F.
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const SPACES = new RegExp(`[${SPACE}]+`, "g");
const BREAKING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
const LONGEST_SHOWN = 300;

export function withoutSpaces(text: string): string {
  return text.replace(SPACES, "");
}

/** Whether a text has more code points than that, without counting all of a long one. */
export function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > 2 * most || [...text].length > most;
}

/** A text from outside as one line of up to 300 letters: what breaks lines or turns the direction is a space. */
export function oneLine(text: string): string {
  return wholeLine(text, LONGEST_SHOWN);
}

/** The same with another limit on letters. */
export function wholeLine(text: string, longest: number): string {
  const cut = isLonger(text, longest) ? `${[...text.slice(0, 2 * longest)].slice(0, longest - 1).join("")}…` : text;
  return cut.replace(BREAKING, " ");
}

/** A member's name for a message: up to 60 letters, what cannot be seen as a question mark. */
export function shown(name: string): string {
  const start = [...name.slice(0, 120)].slice(0, 60);
  return start.map((letter) => (letter !== " " && /[\p{C}\p{Z}]/u.test(letter) ? "?" : letter)).join("");
}

/** Sorts by code points, as UTF-8 bytes sort. JavaScript by itself compares halves of surrogate pairs. */
export function byCodePoint(one: string, other: string): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const left = one.charCodeAt(at);
    const right = other.charCodeAt(at);
    if (left !== right) return ranked(left) - ranked(right);
  }
  return one.length - other.length;
}

/** Halves of surrogate pairs stand for what is behind all of U+E000 to U+FFFF. */
function ranked(unit: number): number {
  return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

export function withThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
