import { titleWords } from '../occupations/find.ts';

/** One of the person's titles: its words with their weights, and how much it counts, in hundredths. */
export type PersonTitle = { words: readonly { id: number; weight: number }[]; total: number; share: number };

/** Words that tell a level or nothing: they make two titles no more alike. */
const OF_NO_WEIGHT = new Set(
  'senior sr junior jr lead principal staff entry level associate i ii iii iv intern chief head vp 1 2 3 and of for in the to with a at or who full time onsite remote hybrid team m f d w x'.split(
    ' ',
  ),
);
/** Words that many kinds of work share. */
const OF_LITTLE_WEIGHT = new Set(
  'analyst specialist manager engineer coordinator assistant director officer consultant developer technician scientist administrator representative executive supervisor expert professional business software data'.split(
    ' ',
  ),
);
const RARE_WORD = 3;

export const wordWeight = (word: string): number => {
  if (OF_NO_WEIGHT.has(word)) return 0;
  return OF_LITTLE_WEIGHT.has(word) ? 1 : RARE_WORD;
};

/** A word as a number of 32 bits (FNV-1a over its UTF-16 units), as it is kept beside a posting. */
export const wordId = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Words of a posting's title that are kept; a title that lists more roles than this is cut. */
const MOST_WORDS = 24;

/** The different words of a posting's title that carry weight, as numbers. */
export const postingTitleWords = (title: string): number[] => [
  ...new Set(
    titleWords(title.slice(0, 500))
      .filter((word) => wordWeight(word) > 0)
      .slice(0, MOST_WORDS)
      .map(wordId),
  ),
];

/** The words of one title of a person. */
export const personTitle = (title: string, share: number): PersonTitle => {
  const words = [...new Set(titleWords(title.slice(0, 500)))].flatMap((word) => {
    const weight = wordWeight(word);
    return weight === 0 ? [] : [{ id: wordId(word), weight }];
  });
  return { words, total: words.reduce((sum, { weight }) => sum + weight, 0), share };
};
