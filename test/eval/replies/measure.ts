import type { Classification, Decision } from '../../../shared/domain/replies/classes.ts';
import { classify } from '../../../shared/domain/replies/classify.ts';
import { needsReview } from '../../../shared/domain/replies/follow-up.ts';
import { type WordTier, wordTier } from '../../../shared/domain/replies/words/tier.ts';
import type { Outcome } from './figures.ts';
import type { Labelled } from './messages.ts';
import { train } from './train.ts';

export type Measured = Outcome & { id: string; decision: Decision };

/** What the first tier says of each message. What it is not sure enough of waits for the person: `unclassified`. */
export const measure = (messages: readonly Labelled[], words?: WordTier): Measured[] =>
  messages.map(({ id, label, message }) => {
    const decision = classify(message, words);
    return { id, label, decision, decided: needsReview(decision) ? 'unclassified' : decision.classification };
  });

const FOLDS = 5;

/** Each message measured with words learned from the voices of others only: none of its source is in what it is tested by. */
export const crossMeasure = (messages: readonly Labelled[], beside: readonly Labelled[]): Measured[] => {
  const voices = [...new Set(messages.map(({ source }) => source))];
  const foldOf = (source: string): number => voices.indexOf(source) % FOLDS;
  const tiers = Array.from({ length: FOLDS }, (_, fold) => {
    const apart = ({ source }: Labelled): boolean => !voices.includes(source) || foldOf(source) !== fold;
    return wordTier(train([...messages, ...beside].filter(apart)));
  });
  return messages.flatMap((one) => measure([one], tiers[foldOf(one.source)]));
};

/** How many messages the tier gave this class, firmly or not, and how many of them rightly. */
export const givenAs = (
  measured: readonly Measured[],
  name: Classification,
  firm: boolean,
): { right: number; given: number } => {
  const given = measured.filter(({ decision }) => decision.classification === name && decision.firm === firm);
  return { right: given.filter(({ label }) => label === name).length, given: given.length };
};
