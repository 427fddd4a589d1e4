/** What went wrong with bytes from outside, in a sentence for a person. */

/** A sentence and what stands in its gaps, so that a page can say it in another language: `{name}` marks a gap. */
export interface Said {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

export function say(template: string, values: Readonly<Record<string, string>> = {}): Said {
  return { template, values };
}

/** The sentence in English. */
export function sentenceOf(said: Said): string {
  return said.template.replace(/\{(\w+)\}/g, (gap, name: string) => said.values[name] ?? gap);
}

/** The sentence with a capital at its start and another one in front. */
export function within(outer: string, inner: Said, values: Readonly<Record<string, string>> = {}): Said {
  return { template: outer.replace("{inner}", inner.template), values: { ...inner.values, ...values } };
}

export type FaultKind = "Unreadable" | "NotTheSignedForm" | "Newer" | "TrustRefused" | "TrustAltered";

/** The kinds are those of the reference implementation (src/credesk/credentials/errors.py). */
export class Fault extends Error {
  readonly kind: FaultKind;
  readonly said: Said;
  readonly hint: string;

  constructor(kind: FaultKind, said: Said | string, hint = "") {
    const whole = typeof said === "string" ? say(said) : said;
    super(sentenceOf(whole));
    this.kind = kind;
    this.said = whole;
    this.hint = hint;
  }
}

export function unreadable(said: Said | string, hint = ""): Fault {
  return new Fault("Unreadable", said, hint);
}

export function notTheSignedForm(template: string, values: Readonly<Record<string, string>> = {}): Fault {
  return new Fault("NotTheSignedForm", say(template, values));
}

export function newer(said: Said | string): Fault {
  return new Fault("Newer", said);
}

/** Bytes that are not what a format says; the caller says which document that was. */
export class Malformed extends Error {}
