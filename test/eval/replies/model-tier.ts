import { mostMicros } from '../../../shared/adapters/openai/usage.ts';
import { join, type ModelAnswer, type Measured as Record } from '../../../shared/domain/replies/model-answer.ts';
import { ownWords } from '../../../shared/domain/replies/own-words.ts';
import type { Bar } from '../report.ts';
import { draws, figures, LABELS, type Outcome, show } from './figures.ts';
import type { Measured } from './measure.ts';
import type { Labelled } from './messages.ts';

/** The stub's faults, of a hundred answers: a class that is wrong, a quote that the message does not hold, none at all. */
const WRONG = 10;
const UNGROUNDED = 3;
const NO_ANSWER = 5;
/** Micro-dollars for a million tokens: a small model's price when this was written, stated so that the cost can be redone. */
const PRICES = { inputPriceMicros: 400_000, outputPriceMicros: 1_600_000 };
const INSTRUCTIONS = 'x'.repeat(1_800);
const ANSWER_TOKENS = 150;

/** Answers as a model that is right nine times of ten would; no model was asked. */
const stubbed = (label: Labelled['label'], text: string, random: () => number): ModelAnswer | undefined => {
  const luck = random() * 100;
  if (luck < NO_ANSWER) return undefined;
  const wrong = LABELS.filter((name) => name !== label)[Math.floor(random() * (LABELS.length - 1))] ?? 'automated';
  const quote = luck < NO_ANSWER + UNGROUNDED ? 'Nobody wrote this sentence.' : text.slice(0, 60);
  return { classification: luck < NO_ANSWER + UNGROUNDED + WRONG ? wrong : label, quote, quoted: [] };
};

const decide = (one: Measured, { message, label }: Labelled, measured: Record, random: () => number): Outcome => {
  const text = `${message.subject}\n${ownWords(message.text)}`;
  const answer = stubbed(label, text, random);
  const joined = answer && join(one.decision, answer, { text, measured });
  return { label, decided: joined === undefined || joined.review ? 'unclassified' : joined.classification };
};

/** Before anything is known of the model, and once it was right so often where the person had the last word. */
const RECORDS = [
  { name: 'a model of which nothing is known', measured: { right: 0, given: 0 } },
  { name: 'a model that was right 55 of 60 times', measured: { right: 55, given: 60 } },
] as const;

/** What a second tier adds: it is stubbed, so these are figures of the rules by which two tiers are joined, not of a model. */
export const modelTierBars = (measured: readonly Measured[], messages: readonly Labelled[]): Bar[] => {
  const left = measured.filter(({ decided }) => decided === 'unclassified').length;
  const asked = messages.filter((_, at) => measured[at]?.decided === 'unclassified');
  const cost = asked.reduce(
    (sum, { message }) =>
      sum + mostMicros(PRICES, [INSTRUCTIONS, message.subject, ownWords(message.text).slice(0, 6_000)], ANSWER_TOKENS),
    0,
  );
  console.log(
    `\nsecond tier (stubbed): asked about ${left} of ${measured.length}; at most ${Math.round(cost / Math.max(1, left))} micro-dollars a message asked about, ${Math.round(cost / measured.length)} a message received, at ${PRICES.inputPriceMicros / 1e6} and ${PRICES.outputPriceMicros / 1e6} dollars for a million tokens in and out`,
  );
  const without = figures(measured);
  return RECORDS.flatMap(({ name, measured: record }) => {
    const random = draws(11);
    const outcomes = measured.map((one, at): Outcome => {
      const message = messages[at];
      return one.decided === 'unclassified' && message !== undefined ? decide(one, message, record, random) : one;
    });
    const { macroF1, falseRejections, notRejections, review, all } = show(`with ${name}`, outcomes);
    return [
      { name: `macro-F1 with ${name}`, figure: macroF1, atLeast: without.macroF1 },
      { name: `false rejections with ${name}`, figure: falseRejections / notRejections, atMost: 0.005 },
      { name: `sent to review with ${name}`, figure: review / all, atMost: without.review / without.all },
    ];
  });
};
