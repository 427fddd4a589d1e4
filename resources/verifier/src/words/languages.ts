/** The languages of the page, by their tags, each with its own name for itself. */

import type faults from "./en/faults.ts";
import type shown from "./en/shown.ts";
import type ways from "./en/ways.ts";

export const LANGUAGES = {
  en: "English",
  fr: "Français",
  es: "Español",
  pt: "Português",
  ar: "العربية",
  sw: "Kiswahili",
  hi: "हिन्दी",
  id: "Bahasa Indonesia",
} as const;

export type Language = keyof typeof LANGUAGES;

/** Sentences in another language by the English ones, in their order; `{gaps}` are the same. */
export type Words = Readonly<Record<string, string>>;

/** All sentences of a part: the types fail where a language lacks one or has one too many. */
export type Of<Name extends Part> = Readonly<Record<{ shown: typeof shown; ways: typeof ways; faults: typeof faults }[Name][number], string>>;

/** `shown`: a verdict; `ways`: everything else of the page; `faults`: why something could not be read. */
export type Part = "shown" | "ways" | "faults";

export function isRightToLeft(language: Language): boolean {
  return language === "ar";
}

/** The first of the preferred languages that the page has. Tags are those of the browser (`pt-BR`, `in` for Indonesian). */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const bare = tag.toLowerCase().split("-")[0] ?? "";
    const known = bare === "in" ? "id" : bare;
    if (known in LANGUAGES) return known as Language;
  }
  return "en";
}
