import { checkLetter } from '../../../shared/domain/letters/check.ts';
import type { LetterSentence } from '../../../shared/domain/letters/letter.ts';
import { mendLetter } from '../../../shared/domain/letters/mend.ts';
import { asOf, facts, falsehoods, posting } from './fixtures.ts';

const good: LetterSentence[] = [
  { text: `Dear ${posting.company} hiring team,`, fact_ids: [], paragraph: 0 },
  { text: 'At Birchwater Health I mentored 3 junior engineers.', fact_ids: ['a5', 'e2'], paragraph: 1 },
  { text: 'Kind regards,', fact_ids: [], paragraph: 2 },
];
const mend = (sentences: readonly LetterSentence[]) =>
  mendLetter(sentences, checkLetter(sentences, facts, posting, asOf), facts, posting, asOf);

test.each(falsehoods.map(([lie, text, ...fact_ids]) => ({ lie, text, fact_ids })))(
  '$lie gives way to the facts, and the letter can be sent: $text',
  ({ text, fact_ids }) => {
    const lied = good.toSpliced(1, 0, { text, fact_ids, paragraph: 1 });
    const { sentences, findings, mended } = mend(lied);
    expect(findings).toEqual([]);
    expect(mended).toEqual([
      { text, because: expect.arrayContaining([expect.any(String)]), instead: expect.any(String) },
    ]);
    expect(sentences.map((one) => one.text)).not.toContain(text);
    expect(sentences).toEqual(expect.arrayContaining(good));
  },
);

test('a figure gives way to the deed as the profile has it', () => {
  const [, second] = good;
  const told = mend([...good, { text: 'I led a team of 12 engineers.', fact_ids: ['a2', 'e1'], paragraph: 1 }]);
  expect(told.mended.map(({ instead }) => instead)).toEqual([
    'At Tallgrass Logistics I led a team of 4 engineers through the move to AWS Lambda.',
  ]);
  expect(told.sentences.at(-1)).toMatchObject({ fact_ids: ['a2', 'e1'] });
  expect(told.sentences).toContain(second);
});

test('a greeting and an application go to the posting’s company and role', () => {
  const strays = [
    { text: 'Dear Hollowbrook Partners team,', fact_ids: [], paragraph: 0 },
    { text: 'I am applying for the Sous Chef position at Hollowbrook Partners.', fact_ids: [], paragraph: 1 },
    ...good.slice(1),
  ];
  expect(
    mend(strays)
      .sentences.slice(0, 2)
      .map(({ text }) => text),
  ).toEqual([
    `Dear ${posting.company} hiring team,`,
    `I would like to apply for the ${posting.title} position at ${posting.company}.`,
  ]);
});

test('what is told already is not told twice', () => {
  const twice = { text: 'I mentored 30 junior engineers.', fact_ids: ['a5', 'e2'], paragraph: 1 };
  expect(mend([...good, twice])).toMatchObject({ sentences: good, mended: [{ text: twice.text, instead: '' }] });
});

test('a letter that would claim nothing any more stays as it is', () => {
  const empty = [
    { text: 'Dear team,', fact_ids: [], paragraph: 0 },
    { text: 'I led 900 people at Hartwerk.', fact_ids: ['name'], paragraph: 1 },
  ];
  const { sentences, findings, mended } = mend(empty);
  expect({ sentences, mended }).toEqual({ sentences: empty, mended: [] });
  expect(findings).not.toEqual([]);
});

test('a letter that claims nothing else is still blocked by what nobody asked to mend', () => {
  const typed = [
    { text: 'Dear team,', fact_ids: [], paragraph: 0 },
    { text: 'I led 900 people at Hartwerk.', fact_ids: [], paragraph: 1 },
  ];
  const found = checkLetter(typed, facts, posting, asOf);
  expect(found).not.toEqual([]);
  expect(mendLetter(typed, [], facts, posting, asOf)).toEqual({ sentences: typed, findings: found, mended: [] });
});
