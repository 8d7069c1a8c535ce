const LATIN_MARKS = /[\u0300-\u036f]/gu;
/** Pages glue lines together where a list or a heading ended: "ExperienceBachelor". */
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/gu;
/** Scripts without spaces are compared by character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}+#])+/gu;

/** Lower case without accents, one form for each character. */
export const fold = (text: string): string => text.normalize('NFKD').replace(LATIN_MARKS, '').toLowerCase();

/** The words of a text as duplicates are told by them: folded, glued ones parted; single characters where a script has no spaces. */
export const wordsOf = (text: string): string[] => fold(text.replace(GLUED, ' ')).match(TOKEN) ?? [];

/** "engineers" and "engineer" are one; enough for comparing titles. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !UNSPACED.test(word) ? word.slice(0, -1) : word;
