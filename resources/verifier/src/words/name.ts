/** A short name for a sentence (FNV-1a, 24 bits): the other languages carry it in the place of the English. The build fails where two are alike. */
export function nameOf(english: string): string {
  let found = 0x811c9dc5;
  for (let at = 0; at < english.length; at++) found = Math.imul(found ^ english.charCodeAt(at), 0x01000193);
  return ((found ^ (found >>> 24)) & 0xffffff).toString(36);
}
