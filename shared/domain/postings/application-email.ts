// Begins only where a run of such characters begins: begun inside it too, a long word would cost its length squared.
const ADDRESS =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+/giu;
const APPLY =
  /\b(?:apply|applying|application|applications|resume|resumes|résumé|cv|curriculum vitae|cover letter|portfolio|bewerb\w*|candidates? (?:should|may|can)|send (?:us|your|a)|submit)\b/iu;
const NOT_FOR_APPLYING =
  /\b(?:accommodat\w*|disabilit\w*|accessib\w*|privacy|gdpr|data protection|unsubscribe|press|media|fraud\w*|scam\w*|phishing|agenc(?:y|ies)|recruiters?|unsolicited|impersonat\w*|legitimate|verify|questions? (?:about|regarding) (?:this|our) (?:policy|notice))\b/iu;
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|privacy|legal|press|abuse|security|accommodations?|accessibility|postmaster|webmaster)@/iu;

/**
 * The address at which this posting's text asks to apply; null when it names none. Only an address that stands in the
 * text near a word of applying counts, never one made from a name and a domain, and none given for another purpose
 * (accommodation requests, privacy, press, fraud reports).
 */
export const readApplicationEmail = (text: string): string | null => {
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].replace(/^['._-]+|(?<!['._-])['._-]+$/gu, '');
    const paragraphStart = Math.max(text.lastIndexOf('\n\n', found.index) + 1, found.index - 300);
    const before = text.slice(paragraphStart, found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 100).split('\n')[0] ?? '';
    if (address.length > 254 || NOBODY.test(address)) continue;
    if (NOT_FOR_APPLYING.test(`${before} ${after}`)) continue;
    if (APPLY.test(before) || APPLY.test(after.split(/[.!?]\s/u)[0] ?? '')) return address.toLowerCase();
  }
  return null;
};
