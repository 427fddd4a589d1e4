/** Instants and days as credentials write them: UTC, whole seconds, `2026-11-24T09:00:00Z`. Counted in seconds since 1970. */

import { Malformed } from "./fault.ts";

const DAY = 86_400;
/** 9999-12-31T23:59:59Z: no instant is later. */
export const LAST_SECOND = 253_402_300_799;

export function instantText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** The seconds of a text in exactly that form. Throws Malformed for any other, also for days that do not exist. */
export function instantSeconds(text: string): number {
  const written = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/.test(text) && !text.startsWith("0000");
  const seconds = written ? Date.parse(text) / 1000 : NaN;
  if (!Number.isInteger(seconds) || instantText(seconds) !== text) throw new Malformed("not an instant in UTC");
  return seconds;
}

/** The UTC day of an instant, as `2026-11-24`. */
export function dayText(seconds: number): string {
  return instantText(seconds).slice(0, 10);
}

/** The number of the UTC day of an instant. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / DAY);
}

/** The number of a day that is written as `2026-11-24`. Throws Malformed for anything else. */
export function dayNumber(text: string): number {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) throw new Malformed("not a day");
  return dayOf(instantSeconds(`${text}T00:00:00Z`));
}
