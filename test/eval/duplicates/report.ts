/**
 * `npm run eval -- duplicates`: whether two postings are one job, by the rule alone, on the project's own hard pairs
 * and, where REAL_DATA_DIR holds them, on labelled pairs of two boards. Half of the pairs, by a hash of their ids, was
 * worked on while the rule was written; of the other half only figures were read, but the titles and some texts of the
 * two boards' duplicates had been seen before they were parted, so their held-out figures are no blind test.
 */
import { decide } from '../../../shared/domain/postings/dedupe/decide.ts';
import { portray } from '../../../shared/domain/postings/dedupe/portrait.ts';
import type { Bar, Report } from '../report.ts';
import { boardPairs, hasBoardPairs, REAL_DATA_DIR } from './board-pairs.ts';
import { isHeldOut, type LabelledPair } from './labelled.ts';
import { ownPairs } from './own/pairs.ts';

export type Measured = { pairs: number; precision: number; recall: number; f1: number; wrong: LabelledPair[] };

/** Precision, recall and F1 of "the same job". Throws when the order of the two changes the answer. */
export const measure = (pairs: readonly LabelledPair[]): Measured => {
  let [right, said, there] = [0, 0, 0];
  const wrong: LabelledPair[] = [];
  for (const pair of pairs) {
    const [a, b] = [portray(pair.a), portray(pair.b)];
    const { same } = decide(a, b);
    if (decide(b, a).same !== same) throw new Error(`${pair.id}: the other way round it is decided otherwise.`);
    if (pair.same) there += 1;
    if (same) said += 1;
    if (same && pair.same) right += 1;
    if (same !== pair.same) wrong.push(pair);
  }
  const precision = right / said;
  const recall = right / there;
  return { pairs: pairs.length, precision, recall, f1: (2 * precision * recall) / (precision + recall), wrong };
};

const LEAST = { precision: 0.97, f1: 0.95 };
const figure = (value: number) => value.toFixed(3);

const show = (name: string, pairs: readonly LabelledPair[]): Bar[] => {
  const halves = { looked_at: pairs.filter((one) => !isHeldOut(one)), held_out: pairs.filter(isHeldOut), all: pairs };
  for (const [half, some] of Object.entries(halves)) {
    const { precision, recall, f1, pairs: count } = measure(some);
    console.log(
      `${name.padEnd(12)} ${half.padEnd(10)} ${String(count).padStart(4)} pairs  precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}`,
    );
  }
  const { precision, f1, wrong } = measure(pairs);
  for (const { id, same, a, b } of wrong) {
    console.log(`  ${same ? 'missed' : 'false '} ${id}: ${a.title} (${a.location}) | ${b.title} (${b.location})`);
  }
  return [
    { name: `${name} precision`, figure: precision, atLeast: LEAST.precision },
    { name: `${name} F1`, figure: f1, atLeast: LEAST.f1 },
  ];
};

export const report: Report = async () => {
  const bars = show('own', ownPairs);
  if (!hasBoardPairs()) {
    console.log(`The labelled pairs of two boards are not measured: ${REAL_DATA_DIR} does not hold them.`);
    return bars;
  }
  const { pairs, absent } = boardPairs();
  if (absent > 0) console.log(`${absent} labelled pairs are left out: the file of one of their postings is not there.`);
  return [...bars, ...show('two boards', pairs), ...show('pooled', [...ownPairs, ...pairs])];
};
