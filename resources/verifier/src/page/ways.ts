/** The ways in: camera, picture or file, pasted text, typed number. Loaded when there is no code, or for the next one. */

import type { Report } from "../core/index.ts";
import { t } from "../words/words.ts";
import { type FromFile, fromNumber, fromText } from "./bringing.ts";
import { type Child, button, h } from "./dom.ts";
import { isSingle } from "./place.ts";

/** What the page does with what was brought. */
export interface Receiver {
  /** Something to be checked; `source` is told in the list. Resolves when the verdict stands. */
  receive(from: FromFile | { readonly report: Report }, source: string): Promise<void>;
  /** Several files, one behind the other. */
  receiveFiles(files: readonly File[]): Promise<void>;
  openCamera(): unknown;
  /** Runs something that may fail for reasons that a person is told. */
  attempt(act: () => Promise<void>): Promise<void>;
}

export function waysView(receiver: Receiver): HTMLElement {
  return h(
    "section",
    { class: "card ways", "aria-labelledby": "ways" },
    h("h2", { id: "ways" }, t("Bring the certificate")),
    h("p", { class: "actions" }, button(t("Scan with the camera"), () => receiver.openCamera(), "main"), fileButton(receiver)),
    h("p", { class: "small" }, t("A photo or screenshot of the code, the PDF, a badge (PNG or SVG), or the credential (JSON or JWT). You can also drop files here, or paste them.")),
    h("details", {}, h("summary", {}, t("Paste a text")), textForm(receiver)),
    isSingle ? null : h("details", {}, h("summary", {}, t("Type the certificate number")), numberForm(receiver)),
    h("details", {}, h("summary", {}, t("What can this page read?")), ...whatIsRead()),
  );
}

function whatIsRead(): readonly HTMLElement[] {
  return [
    h("p", {}, t("Certificates made with Credesk: their code, their PDF, and the credential as JSON, JWT or in a badge.")),
    h("p", {}, t("It also reads Open Badges 3.0 of other programs (JSON, JWT or in a badge). They are known only where a loaded trust file names their issuer.")),
  ];
}

function fileButton(receiver: Receiver): Child {
  const input = h("input", { type: "file", id: "files", class: "hidden", multiple: true, tabindex: -1, "aria-hidden": true, accept: "image/*,.pdf,.json,.jwt,.svg,.txt", change: () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    void receiver.receiveFiles(files);
  } });
  return [button(t("Choose a photo or file"), () => input.click()), input];
}

function textForm(receiver: Receiver): HTMLElement {
  const area = h("textarea", { id: "pasted", rows: 4, spellcheck: "false", autocapitalize: "off", dir: "ltr", maxlength: 400_000 });
  const check = (): Promise<void> => receiver.attempt(async () => receiver.receive(await fromText(area.value), t("pasted text")));
  return h("div", {}, h("label", { for: "pasted" }, t("The text of the code, or the credential")), area, button(t("Check"), check));
}

function numberForm(receiver: Receiver): HTMLElement {
  const input = h("input", { id: "number", type: "text", dir: "ltr", autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 60, placeholder: "7F3K-92QD-11B4-M" });
  const check = (): Promise<void> =>
    receiver.attempt(async () => {
      const { from, number } = await fromNumber(input.value);
      await receiver.receive(from, number);
    });
  return h(
    "form",
    { submit: (event: Event) => (event.preventDefault(), void check()) },
    h("label", { for: "number" }, t("The thirteen letters and digits under the code")),
    input,
    h("button", { type: "submit", class: "plain" }, t("Check")),
    h("p", { class: "small" }, t("Only numbers that the issuer publishes can be found.")),
  );
}

/** Files that are dropped or pasted anywhere on the page. */
export function takeDrops(receiver: Receiver): void {
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void receiver.receiveFiles([...(event.dataTransfer?.files ?? [])]);
  });
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void receiver.receiveFiles(files);
  });
}
