/** Whom the page trusts: the site's own trust file and those that the employer loaded; loading and removing one. */

import type { Bytes } from "../core/index.ts";
import { TAKING, type Taking } from "../core/taking.ts";
import type { KeptTrust, OpenedTrust } from "../protocol.ts";
import { day, filled, needWords, said, sentence, t } from "../words/words.ts";
import { Refused } from "./checker.ts";
import { keptChanged, link, trustAtHand } from "./checks.ts";
import { type Child, button, h, isolated, leftToRight } from "./dom.ts";
import { dropTrust, keepTrust } from "../kept-trust.ts";
import { call } from "./verdict-words.ts";

/** Fills and refills itself; `offered` is a trust file that was brought. */
export async function trustView(announce: (text: string) => void, offered: Bytes | null = null): Promise<HTMLElement> {
  const body = h("div", {});
  const section = h("section", { class: "card trust", "aria-labelledby": "trust-title" }, h("h2", { id: "trust-title", tabindex: -1 }, t("Whom this page trusts")), body);
  const view = new TrustView(body, announce);
  await (offered === null ? view.show() : view.offer(offered));
  return section;
}

class TrustView {
  private readonly body: HTMLElement;
  private readonly announce: (text: string) => void;

  constructor(body: HTMLElement, announce: (text: string) => void) {
    this.body = body;
    this.announce = announce;
  }

  async show(told: readonly Child[] = []): Promise<void> {
    const { site, kept } = await trustAtHand();
    const parts: Child[] = [];
    if (told.length > 0) parts.push(h("p", { class: "told" }, told));
    if (site !== null) parts.push(await this.entry(t("The list of this page"), site, null));
    for (const one of kept) parts.push(await this.entry(t("A trust file that you loaded"), one.raw, one));
    if (site === null && kept.length === 0) parts.push(h("p", {}, t("No list of issuers is at hand. Load a trust file that you got from the centre or the regulator.")));
    parts.push(this.loading());
    this.body.replaceChildren(h("div", {}, parts));
  }

  private async entry(title: string, raw: Bytes, kept: KeptTrust | null): Promise<HTMLElement> {
    try {
      const opened = await link.ask("openTrust", { trust: { raw, root: kept?.root ?? null }, words: false });
      const words = button(t("Show the words to compare"), async () => words.replaceWith(await wordsOf(raw)), "link");
      return h("div", { class: "entry" }, h("h3", {}, title), described(opened), words, kept === null ? null : this.removing(kept));
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      await needWords("faults");
      return h("div", { class: "entry" }, h("h3", {}, title), h("p", { class: "wrong" }, said(fault.fault.said)), kept === null ? null : this.removing(kept));
    }
  }

  private removing(kept: KeptTrust): HTMLElement {
    const place = h("span", {});
    const ask = (): void => place.replaceChildren(h("span", {}, t("Remove it from this browser?"), " ", button(t("Remove"), remove), " ", button(t("Keep it"), offer)));
    const offer = (): void => place.replaceChildren(button(t("Remove this file"), ask, "link"));
    const remove = async (): Promise<void> => {
      const { kept: all } = await trustAtHand();
      await dropTrust(kept.root).catch(() => undefined);
      keptChanged(all.filter((one) => one.root !== kept.root));
      await this.show([t("The trust file was removed.")]);
      this.announce(t("The trust file was removed."));
    };
    offer();
    return place;
  }

  private loading(): HTMLElement {
    const input = h("input", { type: "file", id: "trust-file", class: "hidden", tabindex: -1, "aria-hidden": true, accept: ".json,application/json", change: async () => {
      const file = input.files?.[0];
      if (file !== undefined) await this.offer(new Uint8Array(await file.arrayBuffer()));
    } });
    return h("p", { class: "actions" }, button(t("Load a trust file"), () => input.click()), input);
  }

  /** Shows an offered file with its words; it is kept only when a person says so. */
  async offer(raw: Bytes): Promise<void> {
    try {
      const opened = await link.ask("openTrust", { trust: { raw, root: null }, words: true });
      const { root } = opened.description;
      const current = (await trustAtHand()).kept.find((one) => one.root === root);
      if (current === undefined) return this.ask(opened, raw, t("They are the same: keep this file"), comparing());
      const { taking, kept } = await link.ask("taking", { current: { raw: current.raw, root }, offered: { raw, root } });
      if (taking !== "NEWER" && taking !== "LATER_LISTS") return await this.told(taking);
      this.ask(opened, kept, t("Take it in the place of the old one"), [t(TAKING[taking])]);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      await needWords("faults");
      await this.show([...sentence(said(fault.fault.said)), " ", t("Nothing was changed.")]);
    }
    this.announce(this.body.querySelector(".told")?.textContent ?? "");
  }

  private async told(taking: Taking): Promise<void> {
    await this.show([t(TAKING[taking]), " ", t("Nothing was changed.")]);
    this.announce(t(TAKING[taking]));
  }

  private ask(opened: OpenedTrust, raw: Bytes, yes: string, why: readonly Child[]): void {
    const keep = (): Promise<void> => this.keep({ root: opened.description.root, raw });
    this.body.replaceChildren(
      h("h3", {}, t("A trust file was brought")),
      described(opened),
      wordList(opened.words),
      h("p", { class: "told" }, why),
      h("p", { class: "actions" }, button(yes, keep, "main"), button(t("Do not keep it"), () => this.show())),
    );
  }

  private async keep(file: KeptTrust): Promise<void> {
    const { kept } = await trustAtHand();
    keptChanged([...kept.filter((one) => one.root !== file.root), file]);
    const isKept = await keepTrust(file).then(() => true, () => false);
    const told = t(isKept ? "The trust file is kept in this browser." : "This browser keeps nothing for this page: the trust file counts until the page is closed.");
    await this.show([told]);
    this.announce(told);
  }
}

function comparing(): readonly Child[] {
  return [t("Ask the organisation by telephone, at a number that you know from elsewhere, to read its six words to you. Keep the file only if all six are the same.")];
}

function described({ description }: OpenedTrust): HTMLElement {
  const issuers = description.issuers.slice(0, 50).map(({ name, telephone, verifyAddress }) =>
    h("li", {}, h("b", {}, isolated(name)), telephone === null ? null : [" ", call(telephone)], verifyAddress === null ? null : [" ", h("span", { class: "small long" }, leftToRight(verifyAddress))]),
  );
  const dates = { date: day(description.updated.slice(0, 10)), end: day(description.expires.slice(0, 10)) };
  return h("div", {}, h("ul", { class: "issuers" }, issuers), h("p", { class: "small" }, filled("From {date}; counts until {end}.", dates)));
}

async function wordsOf(raw: Bytes): Promise<HTMLElement> {
  const { words } = await link.ask("openTrust", { trust: { raw, root: null }, words: true });
  return h("div", {}, wordList(words), h("p", { class: "small" }, t("The organisation has the same six words. Compare them by telephone, at a number that you know from elsewhere.")));
}

function wordList(words: readonly string[]): HTMLElement {
  return h("p", { class: "words", lang: "en", dir: "ltr", translate: "no" }, words.join(" "));
}
