/** Whose page it is, and in which language it speaks: below everything that is shown. */

import { LANGUAGES, type Language } from "../words/languages.ts";
import { currentLanguage, filled, t } from "../words/words.ts";
import { button, h, leftToRight } from "./dom.ts";
import { keepSetting, setting } from "./kept.ts";
import { isSingle, ownAddress } from "./place.ts";

const COMPARED = "address compared";

/** What `onLanguage` does with a language that a person chose. */
export function about(onLanguage: (chosen: Language) => unknown): HTMLElement {
  return h("footer", { class: "about" }, whose(), languageChoice(onLanguage));
}

/** The address, which whoever printed the paper chose. People who see it for the first time are asked to compare it. */
function whose(): HTMLElement {
  const address = ownAddress();
  if (isSingle) return h("p", {}, t("This page is a file on your own device. It says what it says only if you got it from the centre or the regulator themselves."));
  const isNew = setting(COMPARED) !== address;
  const part = h(
    "section",
    { class: isNew ? "card whose first" : "whose", "aria-labelledby": "whose" },
    h("h2", { id: "whose" }, t("Whose page is this?")),
    h("p", {}, filled("This page stands at {address}", { address: h("b", {}, leftToRight(shortened(address))) })),
    h("p", {}, t("Anyone can print a code that opens a page of their own. A verdict counts only on an address that you know: compare this one with an address that you got from the centre or the regulator.")),
  );
  if (isNew) {
    part.append(
      button(t("I have compared it"), () => {
        keepSetting(COMPARED, address);
        part.replaceWith(whose());
      }),
    );
  }
  return part;
}

function shortened(address: string): string {
  return address.replace(/^https:\/\//, "").replace(/\/$/, "");
}

function languageChoice(onLanguage: (chosen: Language) => unknown): HTMLElement {
  const options = Object.entries(LANGUAGES).map(([tag, name]) => h("option", { value: tag, lang: tag, selected: tag === currentLanguage() }, name));
  const choice = h("select", { id: "language", change: () => void onLanguage(choice.value as Language) }, options);
  return h("p", { class: "language" }, h("label", { for: "language" }, t("Language")), " ", choice);
}
