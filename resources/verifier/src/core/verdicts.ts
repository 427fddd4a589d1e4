/** Checks by name and the one verdict that they come to (docs/paper-proof.md, "Checking"). */

import { type Said, say, sentenceOf, within } from "./fault.ts";

export type Colour = "green" | "amber" | "red" | "grey";

/** Every verdict, in the order in which the first that applies is said. */
export const VERDICTS = {
  UNREADABLE: { words: "unreadable", colour: "grey", exitCode: 2 },
  NEWER: { words: "newer than this checker", colour: "grey", exitCode: 2 },
  NOT_KNOWN: { words: "issuer or key not known here", colour: "amber", exitCode: 2 },
  ALTERED: { words: "altered", colour: "red", exitCode: 1 },
  STOLEN: { words: "signed with a stolen key", colour: "red", exitCode: 1 },
  PRACTICE: { words: "practice, worth nothing", colour: "amber", exitCode: 1 },
  WITHDRAWN: { words: "withdrawn", colour: "red", exitCode: 1 },
  REPLACED: { words: "replaced", colour: "amber", exitCode: 1 },
  SUSPENDED: { words: "suspended", colour: "amber", exitCode: 1 },
  EXPIRED: { words: "expired", colour: "amber", exitCode: 1 },
  NOT_YET: { words: "not yet in force", colour: "amber", exitCode: 1 },
  NOT_MADE: { words: "signed, a check not made", colour: "amber", exitCode: 2 },
  IN_FORCE: { words: "in force", colour: "green", exitCode: 0 },
} as const satisfies Record<string, { words: string; colour: Colour; exitCode: number }>;

export type Verdict = keyof typeof VERDICTS;

/** Every check, in the order in which they are listed. */
export const CHECKS = [
  "reading",
  "trust list",
  "issuer",
  "key",
  "signature",
  "attachment",
  "code",
  "address",
  "stolen key",
  "practice",
  "withdrawal",
  "suspension",
  "expiry",
  "start",
] as const;

export type CheckName = (typeof CHECKS)[number];
export type CheckState = "passed" | "failed" | "not made";

/** One check. `verdict` is what it means where it did not pass; `said` is `sentence` for translation. */
export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  readonly sentence: string;
  readonly verdict: Verdict | null;
  readonly said: Said;
}

export type Plain = string | number | boolean | null | readonly Plain[];
export type Facts = Readonly<Record<string, Plain>>;

/**
 * What was checked and how it came out. `facts` is what the paper or file says, and `verified`: whether the signature
 * fits, without which the rest is only claimed. `words`, `colour` and `exit_code` are the verdict's.
 */
export interface Report {
  readonly verdict: Verdict;
  readonly words: string;
  readonly colour: Colour;
  readonly exit_code: number;
  readonly sentence: string;
  readonly said: Said;
  readonly checks: readonly Check[];
  readonly facts: Facts;
  readonly mentions: readonly string[];
  /** The mentions for translation. */
  readonly mentioned: readonly Said[];
}

function check(name: CheckName, state: CheckState, said: Said | string, verdict: Verdict | null): Check {
  const whole = typeof said === "string" ? say(said) : said;
  return { name, state, sentence: sentenceOf(whole), verdict, said: whole };
}

export function passed(name: CheckName, said: Said | string): Check {
  return check(name, "passed", said, null);
}

export function failed(name: CheckName, verdict: Verdict, said: Said | string): Check {
  return check(name, "failed", said, verdict);
}

/** A check that applies and could not be made. */
export function notMade(name: CheckName, said: Said | string): Check {
  return check(name, "not made", said, "NOT_MADE");
}

const ORDER = Object.keys(VERDICTS) as Verdict[];

/** The report of checks; `listDate` is the day of the trust file, for "not known here; your list is from DATE". */
export function report(
  checks: readonly Check[],
  facts: Facts,
  mentioned: readonly Said[] = [],
  listDate = "",
): Report {
  const listed = [...checks].sort((one, other) => CHECKS.indexOf(one.name) - CHECKS.indexOf(other.name));
  const first = mostTelling(listed);
  const verdict = first?.verdict ?? "IN_FORCE";
  const said = first === null ? say(WHOLE) : verdictSaid(verdict, first, listDate);
  const { words, colour, exitCode } = VERDICTS[verdict];
  const verified = listed.some((one) => one.name === "signature" && one.verdict === null);
  return {
    verdict,
    words,
    colour,
    exit_code: exitCode,
    sentence: sentenceOf(said),
    said,
    checks: listed,
    facts: { ...facts, verified },
    mentions: mentioned.map(sentenceOf),
    mentioned,
  };
}

const WHOLE = "In force: every check that applies was made and passed.";

function mostTelling(checks: readonly Check[]): Check | null {
  let first: Check | null = null;
  for (const one of checks) {
    if (one.verdict === null) continue;
    if (first?.verdict == null || ORDER.indexOf(one.verdict) < ORDER.indexOf(first.verdict)) first = one;
  }
  return first;
}

function verdictSaid(verdict: Verdict, first: Check, listDate: string): Said {
  if (verdict === "NOT_MADE") return within("Signed, {check} check not made: {inner}", first.said, { check: first.name });
  if (verdict === "NOT_KNOWN") {
    return within("Not known here; your list is from {list_date}: {inner}", first.said, { list_date: listDate });
  }
  const words = VERDICTS[verdict].words;
  return within(`${words.charAt(0).toUpperCase()}${words.slice(1)}: {inner}`, first.said);
}

/** The report as `credesk verify --json` writes it: without what serves translation. */
export function asJson(found: Report): Record<string, unknown> {
  const { said: _, mentioned: __, checks, ...rest } = found;
  return { ...rest, checks: checks.map(({ said: ___, ...check }) => check) };
}
