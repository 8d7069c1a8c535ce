import { checkLetter } from '../../../shared/domain/letters/check.ts';
import { asOf, facts, falsehoods, posting, truths } from './fixtures.ts';

const check = (text: string, fact_ids: string[]) =>
  checkLetter([{ text, fact_ids, paragraph: 0 }], facts, posting, asOf);

test.each(falsehoods.map(([lie, text, ...ids]) => ({ lie, text, ids })))('$lie is caught: $text', ({ text, ids }) => {
  expect(check(text, ids).map((finding) => finding.kind)).not.toEqual([]);
});

test.each(truths.map(([text, ...ids]) => ({ text, ids })))('true, and not blocked: $text', ({ text, ids }) => {
  expect(check(text, ids)).toEqual([]);
});

test('at least seventy kinds of falsehood are planted', () => {
  expect(new Set(falsehoods.map(([lie]) => lie)).size).toBeGreaterThanOrEqual(70);
});

test('a finding names its sentence, the words and why', () => {
  const [first] = checkLetter(
    [
      { text: 'Dear Quillmark hiring team,', fact_ids: [], paragraph: 0 },
      { text: 'I led a team of 12 engineers.', fact_ids: ['a2'], paragraph: 1 },
    ],
    facts,
    posting,
    asOf,
  );
  expect(first).toEqual({
    kind: 'unsupported_number',
    sentence: 1,
    text: '12',
    message: expect.stringContaining('12'),
  });
});
