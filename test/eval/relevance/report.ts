import type { Report } from '../report.ts';
import { corpusIsThere } from './corpus.ts';
import { ndcg } from './ndcg.ts';
import { labelledPairs, type Pair } from './pairs.ts';

/** The order the product shows: by relevance, then by the printed score. */
const shown = (pairs: readonly Pair[]): number[] =>
  [...pairs].sort((a, b) => b.relevance - a.relevance || b.score - a.score).map(({ grade }) => grade);
const byScore = (pairs: readonly Pair[]): number[] =>
  [...pairs].sort((a, b) => b.score - a.score).map((one) => one.grade);
const byBaseline = (pairs: readonly Pair[]): number[] =>
  [...pairs].sort((a, b) => b.baseline - a.baseline).map((one) => one.grade);

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * nDCG@10 of matches in the order they are shown, beside BM25 and the printed score alone, over labelled pairs of
 * invented people and real postings. The rules were tuned on the people marked dev; those marked test were only measured.
 */
export const report: Report = async () => {
  if (!corpusIsThere()) {
    console.log('REAL_DATA_DIR is absent: nothing was measured.');
    return [];
  }
  const people = [...labelledPairs()];
  console.log('person       half  pairs  shown  bm25   score');
  for (const [{ key, half }, pairs] of people) {
    const figures = [shown, byBaseline, byScore].map((order) => ndcg(order(pairs)).toFixed(3));
    console.log(`${key.padEnd(12)} ${half.padEnd(5)} ${String(pairs.length).padStart(5)}  ${figures.join('  ')}`);
  }
  const over = (halves: readonly string[], order: (pairs: readonly Pair[]) => number[]) =>
    mean(people.filter(([{ half }]) => halves.includes(half)).map(([, pairs]) => ndcg(order(pairs))));
  for (const half of ['dev', 'test']) {
    const figures = [shown, byBaseline, byScore].map((order) => over([half], order).toFixed(4));
    console.log(`${half}: shown ${figures[0]}, BM25 ${figures[1]}, printed score alone ${figures[2]}`);
  }
  const gain = (halves: readonly string[]) => over(halves, shown) - over(halves, byBaseline);
  return [
    { name: 'people', figure: people.length, atLeast: 20 },
    { name: 'labelled pairs', figure: people.reduce((sum, [, pairs]) => sum + pairs.length, 0), atLeast: 600 },
    { name: 'nDCG@10 above BM25, people never tuned on', figure: gain(['test']), atLeast: 0.15 },
    { name: 'nDCG@10 above BM25, everybody', figure: gain(['dev', 'test']), atLeast: 0.15 },
  ];
};
