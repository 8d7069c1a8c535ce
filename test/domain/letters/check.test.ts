import { checkLetter } from '../../../shared/domain/letters/check.ts';
import type { Fact } from '../../../shared/domain/letters/facts.ts';
import { citeWhereMissing, factsSpokenOfEach } from '../../../shared/domain/letters/spoken.ts';
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

test('a claim that its writer cited nothing for gets the facts that its words speak of; a courtesy gets none', () => {
  const cited = citeWhereMissing(
    [
      { text: 'Dear Quillmark hiring team,', fact_ids: [], paragraph: 0 },
      { text: 'I led a team of 4 engineers through the move to AWS Lambda.', fact_ids: [], paragraph: 1 },
      { text: 'I built it alone.', fact_ids: ['a1'], paragraph: 1 },
    ],
    facts,
    asOf,
  );
  expect(cited.map(({ fact_ids }) => fact_ids.includes('a2'))).toEqual([false, true, false]);
  expect(cited[0]?.fact_ids).toEqual([]);
  expect(cited[2]?.fact_ids).toEqual(['a1']);
});

test('a sentence goes on about the job that the one before it named', () => {
  const [, there] = factsSpokenOfEach(
    ['I began at Birchwater Health in 2017.', 'I stayed there for almost four years.'],
    facts,
    asOf,
  );
  expect(there).toContain('e2');
  expect(there).not.toContain('e1');
});

test('an answer given at once is held against the availability, whoever is the subject', () => {
  expect(factsSpokenOfEach(['I would be available immediately.'], facts, asOf)).toEqual([['availability']]);
});

test('a level in brackets is that of the language before them, whatever stands behind', () => {
  const own: Fact[] = [
    { id: 'l1', kind: 'language', name: 'German', fluency: 'native' },
    { id: 'l2', kind: 'language', name: 'English', fluency: 'C1' },
  ];
  const said = (text: string) =>
    checkLetter([{ text, fact_ids: ['l1', 'l2'], paragraph: 0 }], own, posting, asOf).map(({ text: part }) => part);
  expect(said('I speak German (native), English (C1) and some more.')).toEqual([]);
  expect(said('I speak German (native), English (native) and some more.')).toEqual(['native']);
});

test('another company that is greeted, asked or spoken of is found; the word of greeting and an office are none', () => {
  const kinds = (text: string) => check(text, []).map(({ kind }) => kind);
  expect(kinds('Gidday Palmgrove Station,')).toContain('wrong_company');
  expect(kinds('Should Palmgrove wish to see more, a note is enough.')).toContain('wrong_company');
  expect(kinds(`Gidday ${posting.company},`)).toEqual([]);
  expect(kinds('Dear Commissioner,')).toEqual([]);
});

test('a sentence too long to be read is refused, with its length and what to do', () => {
  const text = `I built ${'services and '.repeat(100)}more.`;
  expect(checkLetter([{ text, fact_ids: ['a3'], paragraph: 0 }], facts, posting, asOf)).toEqual([
    expect.objectContaining({
      kind: 'overlong_sentence',
      sentence: 0,
      message: expect.stringContaining(`${text.length}`),
    }),
  ]);
});
