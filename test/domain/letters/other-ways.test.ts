import { checkLetter } from '../../../shared/domain/letters/check.ts';
import { asOf, facts, posting } from './fixtures.ts';
import { ofNoFact, otherwise, trueOtherwise } from './other-ways.ts';

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map(([ids = '', said = '']) => ({ said, fact_ids: ids === 'none' ? [] : ids.split(' ') }));
const findingsOf = ({ said, fact_ids }: { said: string; fact_ids: string[] }, strict = false) =>
  checkLetter([{ text: said, fact_ids, paragraph: 0 }], facts, posting, asOf, { strict });

test.each(linesOf(otherwise))('no fact says: $said', (line) => {
  expect(findingsOf(line)).not.toEqual([]);
});

test.each(linesOf(ofNoFact))('a model may not add: $said', (line) => {
  expect(findingsOf(line, true)).not.toEqual([]);
});

test.each(linesOf(trueOtherwise))('it is true, and may be said: $said', (line) => {
  expect(findingsOf(line)).toEqual([]);
});
