/** The list of certificates that were checked in a row. */

import { t, text } from "../words/words.ts";
import { type Child, button, h, isolated } from "./dom.ts";
import { type Entry, clearPile, pile, pileAsCsv } from "./pile.ts";
import { headline } from "./verdict-words.ts";

/** `onShow` opens one of them again, `onChange` is told after the list was emptied. */
export function pileView(onShow: (entry: Entry) => unknown, onChange: () => unknown): HTMLElement {
  const rows = pile().map((entry) => row(entry, onShow));
  return h(
    "section",
    { class: "card pile", "aria-labelledby": "pile" },
    h("h2", { id: "pile", tabindex: -1 }, text("Checked: {count}", { count: String(rows.length) })),
    h("ol", {}, rows),
    h("p", { class: "actions" }, button(t("Save as a table (CSV)"), save, "main"), button(t("Empty the list"), () => (clearPile(), onChange()))),
    h("p", { class: "note" }, t("The list is kept only while this page is open.")),
  );
}

function row(entry: Entry, onShow: (entry: Entry) => unknown): HTMLElement {
  const { facts, colour } = entry.report;
  const isProved = facts["verified"] === true;
  const whom: Child = isProved ? isolated(String(facts["name"] ?? facts["title"] ?? "")) : isolated(entry.source);
  const more = [facts["title"], facts["number"]].filter((fact) => isProved && typeof fact === "string");
  return h(
    "li",
    {},
    h("button", { type: "button", class: "entry", click: () => void onShow(entry) }, h("b", {}, whom), h("span", { class: `word ${colour}` }, headline(entry.report)),
      more.map((fact) => h("span", { class: "small" }, isolated(String(fact))))),
  );
}

function save(): void {
  const address = URL.createObjectURL(new Blob([pileAsCsv()], { type: "text/csv" }));
  h("a", { href: address, download: `certificates-${new Date(Date.now()).toISOString().slice(0, 10)}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
