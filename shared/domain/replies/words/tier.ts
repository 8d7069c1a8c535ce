import { features } from './features.ts';
import { WORD_WEIGHTS } from './weights.ts';

/** The classes in the order in which the weights stand. */
export const WORD_CLASSES = ['interview_request', 'rejection', 'request_info', 'automated', 'spam', 'offer'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** How much each class's words weigh in a message; a sum of logarithms, so that they may be added to. */
export type WordScores = Readonly<Record<WordClass, number>> & {
  /** How many of the message's words the model knows, and what share of them all. */
  readonly known: number;
  readonly coverage: number;
};
export type WordTier = (subject: string, text: string) => WordScores;

/** Weights as trained (test/eval/replies/train.ts): of each word for each class, and of no word (`''`). */
export type WordModel = ReadonlyMap<string, readonly number[]>;

/** Scores messages by a model of words. */
export const wordTier =
  (model: WordModel): WordTier =>
  (subject, text) => {
    const found = features(subject, text);
    const known = found.flatMap((feature) => model.get(feature) ?? []);
    const words = found.filter((feature) => !feature.includes(' '));
    const heard = words.filter((word) => model.has(word)).length;
    const width = WORD_CLASSES.length;
    const share = 1 / Math.sqrt(Math.max(1, known.length / width));
    const base = model.get('') ?? [];
    const score = (at: number): number => {
      let sum = 0;
      for (let from = at; from < known.length; from += width) sum += known[from] ?? 0;
      return (base[at] ?? 0) + sum * share;
    };
    return {
      interview_request: score(0),
      rejection: score(1),
      request_info: score(2),
      automated: score(3),
      spam: score(4),
      offer: score(5),
      known: heard,
      coverage: heard / Math.max(1, words.length),
    };
  };

/** Reads weights as they are stored: a word, a tab, and hundredths for each class. */
export const parseWeights = (lines: string): WordModel =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const at = line.indexOf('\t');
      if (at < 0) return [];
      const row = line.slice(at + 1).split(',');
      return [[line.slice(0, at), row.map((part) => Number(part) / 100)] as const];
    }),
  );

let shipped: WordTier | undefined;
/** The model that is shipped, read once. */
export const shippedWords: WordTier = (subject, text) => {
  shipped ??= wordTier(parseWeights(WORD_WEIGHTS));
  return shipped(subject, text);
};
