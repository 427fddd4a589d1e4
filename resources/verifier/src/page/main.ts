/** The page: has checked what it is opened with, shows the verdict, and offers the ways in for the next certificate. */

import type { Report } from "../core/index.ts";
import { type Language, languageFor } from "../words/languages.ts";
import { isKnown, needWords, said, sentence, t, text, useLanguage } from "../words/words.ts";
import { about } from "./about.ts";
import { NoAnswer, Refused } from "./checker.ts";
import { NoTrust, checked, link } from "./checks.ts";
import { type Child, button, byId, h, isolated } from "./dom.ts";
import { keepSetting, setting } from "./kept.ts";
import { addToPile, pile } from "./pile.ts";
import { isSingle } from "./place.ts";
import { headline, subline } from "./verdict-words.ts";
import { verdictBand, verdictBody } from "./verdict-view.ts";
import type { FromFile } from "./bringing.ts";
import type { Receiver } from "./ways.ts";
import type { Brought } from "../protocol.ts";

const LANGUAGE = "language";
/** Milliseconds. */
const LONGEST_PAINT = 200;

/** What is shown, so that it can be shown again in another language. */
let shown: () => Promise<void> = showStart;

class Page implements Receiver {
  async receive(from: FromFile | { readonly report: Report }, source: string): Promise<void> {
    if ("trust" in from) return showTrust(from.trust);
    if ("report" in from) return showVerdict(await noted(from.report, source));
    await showVerdict(await check(from.brought, source));
  }

  async receiveFiles(files: readonly File[]): Promise<void> {
    const { NotBrought, fromFile } = await import("./bringing.ts");
    const failed: string[] = [];
    let last: Report | null = null;
    for (const [at, file] of files.entries()) {
      if (files.length > 1) announce(text("{number} of {count}", { number: String(at + 1), count: String(files.length) }));
      try {
        const from = await fromFile(file);
        if ("trust" in from) return await showTrust(from.trust);
        last = await check(from.brought, file.name);
      } catch (fault) {
        if (!(fault instanceof NotBrought) && !isTold(fault)) throw fault;
        failed.push(`${file.name}: ${await plainly(fault)}`);
      }
    }
    if (files.length > 1) await showPile(failed);
    else if (last !== null) await showVerdict(last);
    else showProblem(failed);
  }

  openCamera(): void {
    void showCamera();
  }

  async attempt(act: () => Promise<void>): Promise<void> {
    const { NotBrought } = await import("./bringing.ts");
    try {
      await act();
    } catch (fault) {
      if (!(fault instanceof NotBrought) && !isTold(fault)) throw fault;
      showProblem([await plainly(fault)]);
    }
  }
}

const page = new Page();

function isTold(fault: unknown): boolean {
  return fault instanceof Refused || fault instanceof NoAnswer || fault instanceof NoTrust;
}

/** A failure in a sentence for a person. */
async function plainly(fault: unknown): Promise<string> {
  if (fault instanceof NoAnswer) return t("This could not be read: it took too long.");
  if (fault instanceof NoTrust) return t("No list of issuers is at hand, so nothing can be checked. Try again with internet, or load a trust file below.");
  if (!(fault instanceof Refused)) return (fault as Error).message;
  await needWords("faults");
  const parts = [...sentence(said(fault.fault.said)), fault.fault.hint === "" ? "" : ` ${t(fault.fault.hint)}`];
  return h("p", {}, parts).textContent ?? "";
}

async function check(brought: Brought, source: string): Promise<Report> {
  return noted(await checked(brought), source);
}

/** Takes a report into the list, and the words that it needs. */
async function noted(report: Report, source: string): Promise<Report> {
  if (report.checks.some((one) => !isKnown(one.said.template)) || report.mentioned.length > 0) await needWords("faults");
  addToPile({ report, source, at: Date.now() });
  return report;
}

function announce(said: string): void {
  byId("announced").textContent = said;
}

/** Puts a view into the page. The focus goes to what is new, unless the page was just opened with it. */
function put(head: Child, body: Child, below: Child, focused: string | null): void {
  byId("page").replaceChildren(h("main", { id: "main" }, head, h("div", { class: "column" }, body)), further(below));
  if (focused !== null) document.getElementById(focused)?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

/** What stands below the main part of every view. */
function further(below: Child): HTMLElement {
  return h("div", { class: "column" }, below, about(changeLanguage));
}

async function showVerdict(report: Report, isOpening = false): Promise<void> {
  shown = () => showVerdict(report, true);
  // The verdict stands, and is painted, before the rest of the page is made: on a slow phone that takes as long again.
  const main = h("main", { id: "main", "aria-busy": "true" }, verdictBand(report));
  byId("page").replaceChildren(main);
  performance.mark("verdict");
  if (!isOpening) document.getElementById("verdict")?.focus({ preventScroll: true });
  await painted();
  if (!main.isConnected) return;
  main.append(h("div", { class: "column" }, verdictBody(report)));
  byId("page").append(further(next(report)));
  main.removeAttribute("aria-busy");
  window.scrollTo(0, 0);
  document.title = `${h("p", {}, headline(report)).textContent ?? ""} – ${t("Check a certificate")}`;
  announce(h("p", {}, headline(report), ". ", subline(report)).textContent ?? "");
}

/** Once what was put into the page is seen; a page in the background paints nothing, and is not waited for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_PAINT);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** What to do after a verdict: the next one, the list, the issuers. */
function next(report: Report): Child {
  const others = pile().length;
  return h(
    "nav",
    { class: "next actions", "aria-label": t("Go on") },
    button(t("Check another certificate"), showStart, report.verdict === "IN_FORCE" ? "main" : "plain"),
    others > 1 ? button(text("Checked: {count}", { count: String(others) }), () => showPile()) : null,
    button(t("Whom this page trusts"), () => showTrust(null)),
  );
}

function plainBand(title: string, below: string): HTMLElement {
  return h("header", { class: "band plain" }, h("p", { class: "above" }, isolated(isSingle ? t("This file") : location.host)), h("h1", { id: "verdict", tabindex: -1 }, title), h("p", { class: "below" }, below));
}

async function showStart(isOpening = false): Promise<void> {
  const [{ takeDrops, waysView }] = await Promise.all([import("./ways.ts"), needWords("ways")]);
  const { trustView } = await import("./trust-view.ts");
  takeDrops(page);
  shown = () => showStart(true);
  document.title = t("Check a certificate");
  const band = plainBand(t("Check a certificate"), t("Everything happens on this device; nothing is sent."));
  const list = pile().length > 0 ? h("p", { class: "actions" }, button(text("Checked: {count}", { count: String(pile().length) }), () => showPile())) : null;
  put(band, [h("div", { id: "problem" }), waysView(page), list], await trustView(announce), isOpening ? null : "verdict");
}

function showProblem(sentences: readonly string[]): void {
  const place = document.getElementById("problem");
  const parts = sentences.map((one) => h("p", {}, one));
  place?.replaceChildren(h("div", { class: "card problem", id: "problem-text", tabindex: -1 }, parts));
  document.getElementById("problem-text")?.focus();
  announce(sentences.join(" "));
}

async function showTrust(offered: Uint8Array | null): Promise<void> {
  const [{ trustView }] = await Promise.all([import("./trust-view.ts"), needWords("ways")]);
  shown = () => showTrust(offered);
  const band = plainBand(t("Whom this page trusts"), t("A verdict is worth as much as the list of issuers that it was made with."));
  put(band, await trustView(announce, offered), h("p", { class: "actions" }, button(t("Check a certificate"), () => showStart(), "main")), "verdict");
}

async function showPile(failed: readonly string[] = []): Promise<void> {
  const [{ pileView }] = await Promise.all([import("./pile-view.ts"), needWords("ways")]);
  shown = () => showPile(failed);
  const band = plainBand(t("Certificates in a row"), t("Everything happens on this device; nothing is sent."));
  const problems = failed.length > 0 ? h("div", { class: "card problem" }, failed.map((one) => h("p", {}, one))) : null;
  const view = pileView(({ report }) => showVerdict(report), () => showStart());
  put(band, [problems, view], h("p", { class: "actions" }, button(t("Check another certificate"), () => showStart())), "verdict");
  announce(text("Checked: {count}", { count: String(pile().length) }));
}

async function showCamera(): Promise<void> {
  const [{ openCamera }] = await Promise.all([import("../camera/camera-view.ts"), needWords("ways")]);
  shown = showCamera;
  const onCode = async (code: string, isLast: boolean): Promise<readonly Child[]> => {
    const report = await check({ code }, t("camera"));
    if (isLast) await showVerdict(report);
    else announce(h("p", {}, String(report.facts["name"] ?? ""), ": ", headline(report)).textContent ?? "");
    return [h("b", { dir: "auto" }, String(report.facts["name"] ?? "")), ": ", headline(report)];
  };
  const band = plainBand(t("Check a certificate"), t("Everything happens on this device; nothing is sent."));
  put(band, openCamera({ onCode, onEnd: () => (pile().length > 1 ? showPile() : showStart()) }), null, "camera");
}

async function changeLanguage(chosen: Language): Promise<void> {
  keepSetting(LANGUAGE, chosen);
  await useLanguage(chosen);
  await shown();
  document.getElementById("language")?.focus({ preventScroll: true });
}

/** Opened by a code, the page checks it, while its words are loaded; else it offers the ways in. */
async function open(words = Promise.resolve()): Promise<void> {
  const code = location.hash.slice(1);
  const checking = code === "" ? null : checked({ code });
  await Promise.allSettled([checking, words]);
  if (checking === null) return showStart(true);
  try {
    await showVerdict(await noted(await checking, t("address")), true);
  } catch (fault) {
    if (!isTold(fault)) throw fault;
    await showStart(true);
    showProblem([await plainly(fault)]);
  }
}

async function start(): Promise<void> {
  link.warm();
  const chosen = setting(LANGUAGE);
  await open(useLanguage(languageFor([...(chosen === null ? [] : [chosen]), ...navigator.languages])));
  if (!isSingle && "serviceWorker" in navigator) {
    await navigator.serviceWorker.register(new URL("sw.js", document.baseURI)).catch(() => undefined);
  }
}

window.addEventListener("hashchange", () => void open());
void start();
