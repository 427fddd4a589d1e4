/** Several certificates in a row: what was checked since the page was opened, and the list of it as CSV. */

import type { Report } from "../core/index.ts";
import { t } from "../words/words.ts";
import { headlineText } from "./verdict-words.ts";

/** One certificate that was checked; `source` says how it came in: a file's name, or the way. */
export interface Entry {
  readonly report: Report;
  readonly source: string;
  readonly at: number;
}

const entries: Entry[] = [];
const MOST = 5_000;

/** A certificate that is checked again takes its old place. */
export function addToPile(entry: Entry): void {
  const id = keyOf(entry.report);
  const place = id === null ? -1 : entries.findIndex((one) => keyOf(one.report) === id);
  if (place >= 0) entries[place] = entry;
  else if (entries.length < MOST) entries.push(entry);
}

/** Altered ones stay by themselves: what they claim is nobody's. */
function keyOf({ facts }: Report): string | null {
  return facts["verified"] === true ? `${String(facts["issuer_id"])} ${String(facts["credential_id"])}` : null;
}

export function pile(): readonly Entry[] {
  return entries;
}

export function clearPile(): void {
  entries.length = 0;
}

const COLUMNS = ["Result", "Verdict", "Name", "Title", "Issuer", "Awarded", "Valid until", "Certificate", "Checked", "Source"];

/** The list as CSV (RFC 4180) with a byte order mark, which spreadsheets need to see that it is UTF-8. */
export function pileAsCsv(): string {
  const lines = [COLUMNS.map(t), ...entries.map(cellsOf)];
  return `\ufeff${lines.map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cellsOf({ report, source, at }: Entry): readonly string[] {
  const fact = (name: string): string => String(report.facts[name] ?? "");
  const verified = report.facts["verified"] === true;
  const claims = ["name", "title", "issuer", "awarded", "expires", "number"].map((name) => (verified ? fact(name) : ""));
  return [headlineText(report).replace(/[\u2066-\u2069]/g, ""), report.words, ...claims, new Date(at).toISOString(), source];
}

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: string): string {
  const safe = /^[\s]*[=+\-@|%]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
