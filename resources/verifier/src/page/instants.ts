/** What the page knows of time. */

/** Put in by build.mjs: when the page was made, in seconds since 1970. */
declare const MADE_AT: number;

/** Now, and when the page was made. */
export function instants(): { readonly now: number; readonly earliest: number } {
  return { now: Math.floor(Date.now() / 1000), earliest: MADE_AT };
}
