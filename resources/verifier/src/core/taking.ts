/** What a checker that has one trust file says of another one. */

/** Whether a trust file may take another one's place, and why not. Only NEWER and LATER_LISTS are taken. */
export const TAKING = {
  SAME: "It is the file that is in use.",
  NEWER: "It is a later file of the same organisation.",
  LATER_LISTS: "It is the file that is in use, with later lists.",
  OLDER: "It is older than the file in use.",
  CONFLICT: "It has the number of the file in use and says something else.",
  OTHER_ROOT: "It is another organisation's: the root key differs.",
} as const;

export type Taking = keyof typeof TAKING;
