/** The page's sentences in the chosen language, with their gaps filled and dates written as that language writes them. */

import type { Said } from "../core/fault.ts";
import { type Child, h, isolated, leftToRight } from "../page/dom.ts";
import { type Language, type Part, type Words, isRightToLeft } from "./languages.ts";
import { nameOf } from "./name.ts";
import { SOURCES } from "./sources.ts";

let language: Language = "en";
/** By the names of the English ones; nothing in English. */
let words: Words = {};
const loaded = new Set<Part>();

/** Takes a language into use: the parts that are needed already are loaded in it. */
export async function useLanguage(chosen: Language): Promise<void> {
  const wanted = new Set<Part>(["shown", ...loaded]);
  const found = await Promise.all([...wanted].map((part) => partOf(chosen, part)));
  language = chosen;
  words = Object.assign({}, ...found) as Words;
  wanted.forEach((part) => loaded.add(part));
  document.documentElement.lang = chosen;
  document.documentElement.dir = isRightToLeft(chosen) ? "rtl" : "ltr";
}

/** Loads a further part of the language in use. */
export async function needWords(part: Part): Promise<void> {
  if (loaded.has(part)) return;
  words = { ...words, ...(await partOf(language, part)) };
  loaded.add(part);
}

async function partOf(chosen: Language, part: Part): Promise<Words> {
  if (chosen === "en") return {};
  // The build puts names into the place of the English ones (build.mjs).
  return (await SOURCES[chosen][part]()).default;
}

export function currentLanguage(): Language {
  return language;
}

/** Whether a sentence of the core is at hand in the language in use. */
export function isKnown(english: string): boolean {
  return language === "en" || nameOf(english) in words;
}

/** A sentence without gaps. */
export function t(english: string): string {
  return (language === "en" ? undefined : words[nameOf(english)]) ?? english;
}

/** A sentence with gaps, whose values take their own direction. */
export function filled(english: string, values: Readonly<Record<string, Child>>): readonly Child[] {
  return t(english).split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : values[name];
    if (value === undefined) return part;
    return typeof value === "string" ? isolated(value) : value;
  });
}

/** A sentence with gaps as one text: for labels, titles and lists. */
export function text(english: string, values: Readonly<Record<string, string>>): string {
  return t(english).replace(/\{(\w+)\}/g, (gap, name: string) => `\u2068${values[name] ?? gap}\u2069`);
}

/** A sentence of the core. */
export function said({ template, values }: Said): readonly Child[] {
  return filled(template, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(name, value)])));
}

function shownValue(name: string, value: string): Child {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return moment(value);
  if (name === "check" || name === "what") return t(value);
  return name === "kid" ? leftToRight(value) : value;
}

/** A sentence that the core begins in the middle of one, with a capital where the language has any. */
export function sentence(parts: readonly Child[]): readonly Child[] {
  const [first, ...rest] = parts;
  if (typeof first !== "string" || first === "") return parts;
  return [first.charAt(0).toLocaleUpperCase(language) + first.slice(1), ...rest];
}

/** For dates and numbers: the browser's own tag of the language in use, with its region. English without one is British. */
function locale(): string {
  const own = navigator.languages.find((tag) => tag.toLowerCase().split("-")[0] === language && tag.length > 2);
  return own ?? (language === "en" ? "en-GB" : language);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a browser longer than everything else of a verdict, so each is made once. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale()} ${JSON.stringify(options)}`;
  const found = formats.get(name) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(name, found);
  return found;
}

/** A UTC day, as `2026-11-24`. */
export function day(written: string): string {
  return format({ dateStyle: "long", timeZone: "UTC" }).format(new Date(`${written}T00:00:00Z`));
}

/** An instant in the device's own time: `today 09:12`, or with its day. */
export function moment(written: string): string {
  const instant = new Date(written);
  const time = format({ timeStyle: "short" }).format(instant);
  const isToday = instant.toDateString() === new Date(Date.now()).toDateString();
  const date = isToday
    ? new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(0, "day")
    : format({ dateStyle: "long" }).format(instant);
  return `${date} ${time}`;
}

export function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
}

/** Several things in one line, joined as the language joins them. */
export function line(parts: readonly string[]): Child {
  return h("span", {}, parts.join(separator()));
}

export function separator(): string {
  return language === "ar" ? "، " : ", ";
}
