/** The page: reads the code behind the address's #, has it checked, and says what came out. */

import type { Report } from "../core/index.ts";
import { CheckerLink, NoAnswer, Refused } from "./checker.ts";
import { startWorker } from "./worker-start.ts";

/** Put in by build.mjs: when the page was made, in seconds since 1970. */
declare const MADE_AT: number;

const link = new CheckerLink(startWorker);

/** The issuer's trust file: carried inside, or beside the page. */
async function trustFile(): Promise<Uint8Array> {
  const carried = document.getElementById("trust")?.textContent?.trim() ?? "";
  if (carried !== "") return new TextEncoder().encode(carried);
  const response = await fetch("trust.json");
  if (!response.ok) throw new Error(`trust.json: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function check(code: string): Promise<Report> {
  const trust = [{ raw: await trustFile(), root: null }];
  const now = Math.floor(Date.now() / 1000);
  return link.ask("check", { brought: { code }, trust, lists: [], now, earliest: MADE_AT });
}

function show(found: Report): void {
  const verdict = element("verdict");
  verdict.className = found.colour;
  verdict.textContent = found.sentence;
  element("name").textContent = String(found.facts["name"] ?? "");
  element("checks").replaceChildren(...found.checks.map((one) => line(`${one.name}, ${one.state}: ${one.sentence}`)));
}

function line(text: string): HTMLElement {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

async function start(): Promise<void> {
  if (location.hash.length < 2) return;
  try {
    show(await check(location.href));
  } catch (fault) {
    if (!(fault instanceof Refused || fault instanceof NoAnswer)) throw fault;
    element("verdict").textContent = fault.message || "The code could not be read: it took too long.";
  }
}

window.addEventListener("hashchange", start);
void start();
