/** Days in which the same role at the same company is taken for the same application (the design's window). */
export const DUPLICATE_WINDOW_DAYS = 90;

const BRACKETS = /[([{][^)\]}]*[)\]}]/gu;
// What German and French postings add after the title: (m/f/d), m/w/d, h/f.
const GENDERS = /\b[mwfhdx](?:\s?[/|]\s?[mwfhdxn])+\b/giu;
const NOT_WORD = /[^\p{L}\p{N}+#.]+/gu;
const EDGE_DOTS = /(?<=^|\s)\.(?=\s|$)|\.(?=\s|$)/gu;

const SAME_WORD: Readonly<Record<string, string>> = { sr: 'senior', jr: 'junior', eng: 'engineer', dev: 'developer' };

/**
 * The role a title names, for telling whether two postings of one company are the same role: case, punctuation,
 * bracketed remarks and gender marks do not count, the seniority and everything else does. `C++` and `.NET` stay.
 */
export function roleKey(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase();
  const bare = plain.replace(BRACKETS, ' ').replace(GENDERS, ' ');
  const words = (text: string) =>
    text
      .replace(NOT_WORD, ' ')
      .replace(EDGE_DOTS, ' ')
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => SAME_WORD[word] ?? word)
      .join(' ');
  // A title that is nothing but a remark keeps it.
  return words(bare) || words(plain);
}
