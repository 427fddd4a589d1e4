/** What a report comes to in words: the headline, the line below it, and the rows of checks. */

import type { Check, CheckName, Facts, Report, Verdict } from "../core/index.ts";
import { day, filled, moment, said, sentence, t } from "../words/words.ts";
import { type Child, leftToRight } from "./dom.ts";

/** In whose name: the issuer as the trust file names it, else the identifier that is claimed. */
export function issuerOf(facts: Facts): string {
  return String(facts["issuer"] ?? facts["issuer_id"] ?? "");
}

/** The headlines, each with the words of paper-proof.md in it. */
const HEADLINES: Readonly<Record<Verdict, string>> = {
  IN_FORCE: "{issuer} awarded this, and it is in force",
  NOT_MADE: "Signed by {issuer}",
  NOT_KNOWN: "Issuer or key not known here",
  ALTERED: "Altered: this is not what {issuer} signed",
  STOLEN: "Signed with a stolen key",
  PRACTICE: "Practice, worth nothing",
  WITHDRAWN: "Withdrawn by {issuer}",
  REPLACED: "Replaced: {issuer} gave out another one",
  SUSPENDED: "Suspended by {issuer}",
  EXPIRED: "Expired on {date}",
  NOT_YET: "Not yet in force",
  UNREADABLE: "Unreadable",
  NEWER: "Newer than this page",
};

export function headline({ verdict, facts }: Report): readonly Child[] {
  const isNumber = facts["form"] === "number" && verdict === "NOT_MADE";
  const template = isNumber ? "{issuer} issued a certificate of this number" : HEADLINES[verdict];
  // The first date of all costs a browser more than everything else of a verdict, so only a headline that needs one has it.
  return filled(template, { issuer: issuerOf(facts), ...(verdict === "EXPIRED" ? { date: day(String(facts["expires"] ?? "1970-01-01")) } : {}) });
}

/** The headline as one text, for the list of several certificates. */
export function headlineText(report: Report): string {
  return headline(report).map((part) => (part instanceof Node ? (part.textContent ?? "") : String(part))).join("");
}

const UNCHECKED: Readonly<Partial<Record<CheckName, string>>> = {
  "trust list": "Not checked: whether its issuer's keys still count.",
  attachment: "Not checked: whether the attached credential belongs to it.",
  code: "Not checked: the code on the page.",
  address: "Not checked: whether the address in the code belongs to the issuer.",
  signature: "Not checked: the paper. A number proves nothing about it: ask the issuer for name and achievement.",
  "stolen key": "Not checked: whether it was made before the key was stolen.",
  withdrawal: "Not checked: whether it has since been withdrawn.",
  suspension: "Not checked: whether it has since been suspended.",
  expiry: "Not checked: its dates.",
  start: "Not checked: its dates.",
};

/** The line below the headline: what to do, or why. */
export function subline(report: Report): readonly Child[] {
  const telling = report.checks.find((check) => check.verdict === report.verdict);
  if (telling === undefined) return [t("Compare it with the paper in your hand.")];
  if (report.verdict === "NOT_MADE") return [t(UNCHECKED[telling.name] ?? "Not everything could be checked.")];
  if (report.verdict === "NOT_KNOWN") {
    const why = sentence(said(telling.said));
    return [...filled("This page's list is from {date}.", { date: day(String(report.facts["list_date"])) }), " ", ...why];
  }
  return sentence(said(telling.said));
}

/** A row of checks: what was found, in one state. */
export interface Row {
  readonly state: Check["state"];
  readonly content: readonly Child[];
}

interface Group {
  readonly checks: readonly CheckName[];
  readonly content: (report: Report) => readonly Child[];
}

/** Checks that make one sentence together where all of them passed. */
const GROUPS: readonly Group[] = [
  { checks: ["issuer", "key", "signature"], content: ({ facts }) => filled("Signed by {issuer}", { issuer: issuerOf(facts) }) },
  { checks: ["reading", "signature"], content: () => [t("Not changed since it was signed")] },
  { checks: ["trust list", "expiry", "start"], content: () => [t("Within its dates")] },
  { checks: ["withdrawal", "suspension"], content: withdrawalContent },
];

/** Those that say something by themselves also where they passed. */
const TOLD = new Set<CheckName>(["attachment", "address", "stolen key"]);

/** The rows, in the order of importance: what is well in few words, and everything else by itself. */
export function rows(report: Report): readonly Row[] {
  const grouped = GROUPS.filter(({ checks }) => checks.every((name) => hasPassed(report, name)));
  const well = grouped.map((group): Row => ({ state: "passed", content: group.content(report) }));
  const told = report.checks.filter((check) => check.state === "passed" && TOLD.has(check.name));
  const wanting = report.checks.filter((check) => check.state !== "passed");
  const reasons = wanting.some((check) => check.state === "failed") ? wanting.filter(saysMore) : merged(wanting);
  return [...well, ...told.map(own), ...reasons.map((check) => ({ state: check.state, content: wantingContent(check, report) }))];
}

function hasPassed(report: Report, name: CheckName): boolean {
  return report.checks.some((check) => check.name === name && check.state === "passed");
}

/** What was not made because something else failed is told by that. */
function saysMore(check: Check): boolean {
  return check.state === "failed" || !["the signature was not verified.", "the key is not known."].includes(check.said.template);
}

/** A suspension that is unknown for the reason why withdrawals are is not told twice, nor are dates. */
function merged(checks: readonly Check[]): readonly Check[] {
  return checks.filter((check, at) => {
    const same = checks.findIndex((other) => other.said.template === check.said.template && other.state === check.state);
    return same === at || check.state === "failed";
  });
}

function own(check: Check): Row {
  return { state: check.state, content: sentence(said(check.said)) };
}

function withdrawalContent({ checks }: Report): readonly Child[] {
  // A credential of another issuer may name no place where it could be suspended, and so no list of it.
  const instants = checks.flatMap(({ name, said: { values } }) => (name === "withdrawal" || name === "suspension" ? (values["as_of"] ?? []) : []));
  return filled("Not withdrawn, by the list of {when}", { when: moment(instants.sort()[0] ?? "") });
}

/** What is missing, and how to find out. */
function wantingContent(check: Check, { facts }: Report): readonly Child[] {
  const why = said(check.said);
  if (check.verdict === "NOT_KNOWN") return [...sentence(why), " ", ...howToFindOut()];
  if (check.state === "failed") return check.verdict !== null && SERIOUS.has(check.verdict) ? [...sentence(why), " ", ...askAgain(facts)] : sentence(why);
  if (check.name === "withdrawal") return [...filled("Withdrawals not checked: {why}", { why: asNode(why) }), " ", ...askAgain(facts)];
  return [`${checkLabel(check.name)}: `, ...why];
}

/** What the issuer should hear of. */
const SERIOUS = new Set<Verdict>(["ALTERED", "STOLEN", "WITHDRAWN", "SUSPENDED", "REPLACED"]);

function asNode(parts: readonly Child[]): Node {
  const span = document.createElement("span");
  for (const part of parts) span.append(part instanceof Node ? part : String(part));
  return span;
}

function askAgain(facts: Facts): readonly Child[] {
  const telephone = facts["telephone"];
  const isOffline = !navigator.onLine;
  if (typeof telephone !== "string") return [t(isOffline ? "Try again with internet, or ask the issuer." : "Ask the issuer.")];
  return filled(isOffline ? "Try again with internet, or call {telephone}." : "Call {telephone}.", { telephone: call(telephone) });
}

/** A telephone number that can be called. */
export function call(telephone: string): HTMLElement {
  const link = document.createElement("a");
  link.href = `tel:${telephone.replace(/[^+\d]/g, "")}`;
  link.append(leftToRight(telephone));
  return link;
}

function howToFindOut(): readonly Child[] {
  const advice = "Ask the centre or the regulator for its trust file, and load it below. Do not use a telephone number or an address that only this certificate gives you.";
  return [t(advice)];
}

const LABELS: Readonly<Record<CheckName, string>> = {
  reading: "Reading",
  "trust list": "List of issuers",
  issuer: "Issuer",
  key: "Key",
  signature: "Signature",
  attachment: "Attached credential",
  code: "Code on the page",
  address: "Address in the code",
  "stolen key": "Stolen key",
  practice: "Practice",
  withdrawal: "Withdrawal",
  suspension: "Suspension",
  expiry: "End",
  start: "Beginning",
};

export function checkLabel(name: CheckName): string {
  return t(LABELS[name]);
}

const STATES: Readonly<Record<Check["state"], string>> = { passed: "Passed", failed: "Failed", "not made": "Not made" };

export function stateLabel(state: Check["state"]): string {
  return t(STATES[state]);
}
