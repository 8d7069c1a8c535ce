/**
 * `npm run eval -- replies`: how well replies are understood without a model, on the project's own messages and, where
 * REAL_DATA_DIR holds them, on labelled messages of others. Words are learned from the project's own messages alone, and
 * each of those is measured with words of other voices. The rules were written with one half of each set in view
 * (`tuned`), the other half was measured only (`unseen`). What is `fresh` was written after them and is learned from by
 * nothing: `fresh.jsonl` was left alone, of `later.jsonl` every second message was looked at. With `--write` the measured confidences become shared/domain/replies/confidence.ts.
 */
import { classify } from '../../../shared/domain/replies/classify.ts';
import { parseWeights, wordTier } from '../../../shared/domain/replies/words/tier.ts';
import { WORD_WEIGHTS } from '../../../shared/domain/replies/words/weights.ts';
import type { Bar, Report } from '../report.ts';
import { bounceBars } from './bounces.ts';
import { stale, writeConfidences } from './confidences.ts';
import { replayCorrections } from './corrections.ts';
import { factBars } from './facts.ts';
import { type Figures, show } from './figures.ts';
import { crossMeasure, type Measured, measure } from './measure.ts';
import { devMessages, hasDevMessages, learnedBeside, messagesIn, ownMessages, REAL_DATA_DIR } from './messages.ts';
import { modelTierBars } from './model-tier.ts';
import { readTimes } from './times.ts';
import { train, weightLines, writeWeights } from './train.ts';

const SPEED_ROUNDS = 10;
const half = <T>(all: readonly T[], which: 0 | 1): T[] => all.filter((_, at) => at % 2 === which);

const bars = (name: string, { classes, macroF1, falseRejections, notRejections, review, all }: Figures): Bar[] => [
  { name: `macro-F1 (${name})`, figure: macroF1, atLeast: 0.9 },
  { name: `lowest F1 of a class (${name})`, figure: Math.min(...classes.map(({ f1 }) => f1)), atLeast: 0.8 },
  { name: `false rejections, share (${name})`, figure: falseRejections / notRejections, atMost: 0.005 },
  { name: `sent to review, share (${name})`, figure: review / all, atMost: 0.15 },
];

const wrongOnes = (measured: readonly Measured[]): void => {
  for (const { id, label, decided } of measured.filter((one) => one.decided !== one.label).slice(0, 60))
    console.log(`  ${id}: ${label}, ${decided === 'unclassified' ? 'to review' : `decided ${decided}`}`);
};

const speed = (): number => {
  const many = ownMessages();
  for (const { message } of many) classify(message);
  const started = performance.now();
  for (let round = 0; round < SPEED_ROUNDS; round += 1) for (const { message } of many) classify(message);
  return Math.round((SPEED_ROUNDS * many.length) / ((performance.now() - started) / 1000));
};

export const report: Report = async ({ write }) => {
  const beside = learnedBeside();
  const learned = [...ownMessages(), ...beside];
  const lines = weightLines(train(learned));
  if (write) writeWeights(lines, learned);
  const words = wordTier(parseWeights(lines));
  const own = crossMeasure(ownMessages(), beside);
  const others = hasDevMessages() ? await devMessages() : undefined;
  const dev = others && measure(others, words);
  if (dev === undefined)
    console.log(`emails/dev.jsonl: skipped, since ${REAL_DATA_DIR} (REAL_DATA_DIR) does not hold it.`);
  show('own', own);
  if (dev !== undefined) show('others (emails/dev.jsonl)', dev);
  const all = [...own, ...(dev ?? [])];
  show('tuned: the halves that were in view', [...half(own, 0), ...half(dev ?? [], 0)]);
  show('unseen: the other halves', [...half(own, 1), ...half(dev ?? [], 1)]);
  const fresh = ['fresh.jsonl', 'later.jsonl'].flatMap(messagesIn);
  const measuredFresh = measure(fresh, words);
  const untouched = show('fresh: written after the rules', measuredFresh);
  const pooled = show('pooled', all);
  wrongOnes(all);
  const second = modelTierBars([...all, ...measuredFresh], [...ownMessages(), ...(others ?? []), ...fresh]);
  const times = readTimes();
  console.log(`\ninterview times: ${times.right} of ${times.all} messages exact ${times.wrong.join(' ')}`);
  const facts = factBars();
  const bounces = await bounceBars();
  replayCorrections();
  const perSecond = speed();
  console.log(`\n${perSecond} messages/s on one core without a model`);
  if (write) {
    if (dev === undefined) throw new Error('Set REAL_DATA_DIR to the folder that holds emails/dev.jsonl: both sets.');
    writeConfidences(own, dev);
  }
  return [
    ...bars('pooled', pooled),
    { name: 'macro-F1 (fresh)', figure: untouched.macroF1, atLeast: 0.85 },
    { name: 'false rejections (fresh)', figure: untouched.falseRejections, atMost: 0 },
    ...second,
    { name: 'weights that are not as trained', figure: write || WORD_WEIGHTS === `\n${lines}\n` ? 0 : 1, atMost: 0 },
    { name: 'confidences that are not as measured', figure: write ? 0 : stale(own, dev ?? []), atMost: 0 },
    { name: 'interview times, exact', figure: times.right / times.all, atLeast: 0.95 },
    ...facts,
    ...bounces,
    { name: 'messages/s on one core', figure: perSecond, atLeast: 500 },
  ];
};
