/** The verdict as it is shown: in one sentence, then the name to compare with the paper, the checks, and the rest. */

import type { Check, Facts, Plain, Report } from "../core/index.ts";
import { day, line, moment, number, said, sentence, separator, t, text } from "../words/words.ts";
import { type Child, h, isolated, leftToRight } from "./dom.ts";
import { call, checkLabel, headline, issuerOf, rows, stateLabel, subline } from "./verdict-words.ts";

/** The coloured head: who, the verdict, and what to do. */
export function verdictBand(report: Report): HTMLElement {
  return h(
    "header",
    { class: `band ${report.colour}`, "data-verdict": report.verdict },
    h("p", { class: "above" }, isolated(issuerOf(report.facts) || location.host)),
    h("h1", { id: "verdict", tabindex: -1 }, headline(report)),
    h("p", { class: "below" }, subline(report)),
  );
}

/** What follows the head. */
export function verdictBody(report: Report): readonly HTMLElement[] {
  const parts = [factsCard(report), checksCard(report), everythingCard(report)];
  return [...parts.filter((part) => part !== null), h("p", { class: "note" }, comparing(report))];
}

function comparing({ facts, verdict, colour }: Report): string {
  if (verdict === "UNREADABLE" || verdict === "NEWER" || colour === "red") return t("Checked on this device; nothing was sent anywhere.");
  if (facts["name"] === undefined) {
    return t("Compare title, date and certificate number with the paper. Checked on this device; nothing was sent anywhere.");
  }
  return t("Compare name, title and date with the paper, and the name with the person’s ID. Checked on this device; nothing was sent anywhere.");
}

function factsCard({ facts }: Report): HTMLElement | null {
  const [name, title] = [facts["name"], facts["title"]];
  const heading = name ?? title ?? facts["number"];
  if (heading === undefined) return null;
  return h(
    "section",
    { class: "card facts", "aria-labelledby": "whom" },
    facts["verified"] === true || facts["form"] === "number" ? null : h("p", { class: "claimed" }, t("This is only claimed; nothing proves it:")),
    h("h2", { id: "whom", lang: languageOf(facts), dir: "auto" }, String(heading)),
    name === undefined || title === undefined ? null : h("p", { class: "title", lang: languageOf(facts), dir: "auto" }, String(title)),
    factsList(fields(facts)),
  );
}

function languageOf(facts: Facts): string | undefined {
  return typeof facts["language"] === "string" ? facts["language"] : undefined;
}

type Field = readonly [label: string, value: Child];

function factsList(shown: readonly Field[]): HTMLElement {
  return h("dl", {}, shown.map(([label, value]) => h("div", {}, h("dt", {}, t(label)), h("dd", {}, value))));
}

function fields(facts: Facts): readonly Field[] {
  const found: readonly (readonly [string, Child])[] = [
    ["Level", own(facts["level"])],
    ["Outcome", outcome(facts)],
    ["Awarded", typeof facts["awarded"] === "string" ? day(facts["awarded"]) : null],
    ["Valid until", typeof facts["expires"] === "string" ? day(facts["expires"]) : t("no end")],
    ["Workload", workload(facts)],
    ["Certificate", typeof facts["number"] === "string" ? leftToRight(facts["number"]) : null],
    ["Born or ID", own(facts["identity"])],
  ];
  return found.filter(([, value]) => value !== null);
}

function own(value: Plain | undefined): Child {
  return typeof value === "string" ? isolated(value) : null;
}

/** Points are in hundredths. */
function outcome({ outcome: reached, points }: Facts): Child {
  const [got, of] = Array.isArray(points) ? (points as readonly number[]) : [];
  const counted = got === undefined || of === undefined ? null : text("{points} of {most}", { points: number(got / 100), most: number(of / 100) });
  if (typeof reached !== "string") return counted;
  return counted === null ? isolated(reached) : [isolated(reached), separator(), counted];
}

function workload({ workload_hours: hours, credits }: Facts): Child {
  const parts = [];
  if (typeof hours === "number") parts.push(text("{count} hours", { count: number(hours) }));
  if (typeof credits === "number") parts.push(text("{count} credits", { count: number(credits / 100) }));
  return parts.length === 0 ? null : line(parts);
}

const SIGNS: Readonly<Record<Check["state"], string>> = { passed: "✓", failed: "✕", "not made": "?" };

/** The state as a sign for who sees it and as a word for who hears it. */
function sign(state: Check["state"]): readonly Child[] {
  const kind = state.replace(" ", "-");
  return [h("span", { class: `sign ${kind}`, "aria-hidden": true }, SIGNS[state]), h("span", { class: "hidden" }, `${stateLabel(state)}: `)];
}

function checksCard(report: Report): HTMLElement {
  const items = rows(report).map(({ state, content }) => h("li", {}, sign(state), h("span", {}, content)));
  return h("section", { class: "card checks", "aria-label": t("Checks") }, h("ul", {}, items));
}

/** Every check by itself, and every field that the head leaves out. */
function everythingCard(report: Report): HTMLElement {
  const checks = report.checks.map((check) =>
    h("li", { "data-check": check.name, "data-state": check.state }, sign(check.state), h("span", {}, h("b", {}, `${checkLabel(check.name)}: ${stateLabel(check.state)}. `), sentence(said(check.said)))),
  );
  const mentions = report.mentioned.map((mention) => h("p", {}, said(mention)));
  return h("details", { class: "card all" }, h("summary", {}, t("Every check and field")), h("ul", {}, checks), mentions, factsList(further(report.facts)), membersList(report.facts));
}

/** All that another issuer's credential says, each member by its path. */
function membersList({ members }: Facts): HTMLElement | null {
  if (!Array.isArray(members)) return null;
  const pairs = members.filter((pair): pair is readonly Plain[] => Array.isArray(pair));
  return h("dl", { class: "members" }, pairs.map(([path, value]) => h("div", {}, h("dt", {}, mono(path)), h("dd", {}, own(value)))));
}

function further(facts: Facts): readonly Field[] {
  const found: readonly (readonly [string, Child])[] = [
    ["Issuer", own(facts["issuer"])],
    ["Telephone", typeof facts["telephone"] === "string" ? call(facts["telephone"]) : null],
    ["Identifier of the issuer", mono(facts["issuer_id"])],
    ["Signed", typeof facts["signed_at"] === "string" ? moment(facts["signed_at"]) : null],
    ["Credential", mono(facts["credential_id"])],
    ["List of issuers", typeof facts["list_date"] === "string" ? day(facts["list_date"]) : null],
    ["Language", own(facts["language"])],
    ["Practice", facts["practice"] === true ? t("Practice, worth nothing") : null],
  ];
  return found.filter(([, value]) => value !== null);
}

function mono(value: Plain | undefined): Child {
  return typeof value === "string" ? h("bdi", { dir: "ltr", class: "long" }, value) : null;
}
