const MARK = /[\u0300-\u036f]/u;
const MARKS = /[\u0300-\u036f]+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** Scripts without spaces are compared by character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;

const decomposed = (text: string): string => {
  if (!NOT_ASCII.test(text)) return text;
  const plain = text.normalize('NFKD');
  return MARK.test(plain) ? plain.replace(MARKS, '') : plain;
};

/** Lower case without accents, one form for each character. */
export const fold = (text: string): string => decomposed(text).toLowerCase();

const [GAP, LOW, UP, ALONE] = [0, 1, 2, 3];
/** What a character is, kept for the few thousand that postings use. */
const kinds = new Map<number, number>();
const kindOf = (code: number): number => {
  // a-z, 0-9, + and #: for C++ and C#.
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 35) return LOW;
  if (code >= 65 && code <= 90) return UP;
  if (code < 128) return GAP;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const kind = UNSPACED.test(character) ? ALONE : UPPER.test(character) ? UP : WORD.test(character) ? LOW : GAP;
  kinds.set(code, kind);
  return kind;
};

/**
 * The words of a text as duplicates are told by them: folded; glued ones parted, since pages lose the breaks between
 * lines ("ExperienceBachelor"); single characters where a script has no spaces. By hand and not by an expression: it
 * runs over every text of every crawl.
 */
export const wordsOf = (text: string): string[] => {
  const plain = decomposed(text);
  const lower = plain.toLowerCase();
  const words: string[] = [];
  let start = -1;
  let last = GAP;
  for (let i = 0; i < plain.length; i += 1) {
    const kind = kindOf(plain.charCodeAt(i));
    if (start >= 0 && (kind === GAP || kind === ALONE || (kind === UP && last === LOW))) {
      words.push(lower.slice(start, i));
      start = -1;
    }
    if (kind === ALONE) words.push(lower.slice(i, i + 1));
    else if (kind !== GAP && start < 0) start = i;
    last = kind;
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
};

/** "engineers" and "engineer" are one; enough for comparing titles. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !UNSPACED.test(word) ? word.slice(0, -1) : word;
