import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownWords } from '../../../shared/domain/replies/own-words.ts';
import { features } from '../../../shared/domain/replies/words/features.ts';
import { WORD_CLASSES, type WordModel } from '../../../shared/domain/replies/words/tier.ts';
import { sha256 } from '../../../shared/domain/sha256.ts';
import type { Labelled } from './messages.ts';

const EPOCHS = 40;
const SHRINK = 0.003;
/** A word of one message alone is that message's. */
const LEAST_MESSAGES = 2;
const ORDER_STEP = 7_919;

const countOf = (all: readonly string[][]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const found of all) for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

const shares = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};

/** Softmax regression over words and their neighbours. The same messages always give the same weights. */
export const train = (messages: readonly Labelled[]): WordModel => {
  const found = messages.map(({ message }) => features(message.subject, ownWords(message.text)));
  const weights = new Map<string, number[]>();
  for (const [feature, count] of countOf(found))
    if (count >= LEAST_MESSAGES)
      weights.set(
        feature,
        WORD_CLASSES.map(() => 0),
      );
  const known = found.map((all) =>
    all.flatMap((feature) => {
      const row = weights.get(feature);
      return row === undefined ? [] : [row];
    }),
  );
  const base = WORD_CLASSES.map(() => 0);
  for (let epoch = 0, rate = 0.2; epoch < EPOCHS; epoch += 1, rate *= 0.97) {
    for (let step = 0; step < messages.length; step += 1) {
      const at = (step * ORDER_STEP + epoch * 31) % messages.length;
      const mine = known[at] ?? [];
      const share = 1 / Math.sqrt(Math.max(1, mine.length));
      const scores = base.map((start, c) => start + share * mine.reduce((sum, row) => sum + (row[c] ?? 0), 0));
      for (const [c, chance] of shares(scores).entries()) {
        const off = chance - (WORD_CLASSES[c] === messages[at]?.label ? 1 : 0);
        base[c] = (base[c] ?? 0) - rate * off * 0.1;
        for (const row of mine) row[c] = (row[c] ?? 0) - rate * (off * share + SHRINK * (row[c] ?? 0));
      }
    }
  }
  return new Map([['', base], ...weights]);
};

/** Below this no word changes a decision. */
const LEAST_WEIGHT = 0.1;

/** The weights as they are stored, in hundredths. */
export const weightLines = (model: WordModel): string =>
  [...model]
    .filter(([feature, row]) => feature === '' || Math.max(...row.map(Math.abs)) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature}\t${row.map((part) => Math.round(part * 100)).join(',')}`)
    .join('\n');

/** Names what was learned from: other messages, labels or order give another name. */
export const nameOf = (messages: readonly Labelled[]): string =>
  sha256(JSON.stringify(messages.map(({ label, message }) => [label, message.subject, message.text]))).slice(0, 32);

/** Writes the weights that are shipped. */
export const writeWeights = (lines: string, messages: readonly Labelled[]): void => {
  writeFileSync(
    join(import.meta.dirname, '../../../shared/domain/replies/words/weights.ts'),
    `// Made by \`npm run eval -- replies --write\`. Not to be edited by hand.
/**
 * Of each word and pair of words its weight in hundredths for each class of tier.ts, learned from the ${messages.length} invented
 * messages in test/eval/replies and from nothing else (${nameOf(messages)}).
 */
export const WORD_WEIGHTS = \`
${lines}
\`;
`,
  );
};
