import { checkLetter } from '../../../shared/domain/letters/check.ts';
import type { FactOf } from '../../../shared/domain/letters/facts.ts';
import { factsSpokenOf } from '../../../shared/domain/letters/spoken.ts';
import { facts as known, posting } from './fixtures.ts';

const asOf = new Date('2026-11-20T12:00:00Z');

type Said = { answer: FactOf<'availability'>['availability']; otherwise: string; true: string };
const sets: readonly Said[] = [
  {
    answer: '1_month',
    otherwise: `
I can give a fortnight’s notice. | I could start next week. | I could start as early as next week. | I could be at your desk within days.
I am free from Monday. | I could join before the end of November. | I could start on 1 December. | I could be with you in early December.
I can begin whenever you say. | I could start the same day. | I am ready to start this week. | A week is all the notice I owe.
I have no notice to serve. | I could start the moment you say yes. | My contract lets me go in two weeks. | I would be available from March.
I could not start before April. | I am available with immediate effect. | My notice runs to three months. | I can be with you by Friday.
You could have me on the first of December. | I owe them ten days. | I could join after Easter. | I need half a year to wind things up.
I would be free within a fortnight. | From tomorrow I am at your disposal. | I am free as of next Wednesday. | I can start in ten days.
Seven days after your call I would be at work. | I could begin before the month is out.`,
    true: `
I can start a month after an offer. | I could start in early January. | I could be with you at the end of December. | I would need four weeks.
My notice period is one month, so I could start around Christmas. | I would be glad to talk next week. | I can start in the new year.
I could come for an interview on Monday. | I am free to talk whenever it suits you, and could start a month later.
I started at Tallgrass Logistics in March 2021. | I would love to join Quillmark. | I look forward to hearing from you this week.
I could visit any day next week. | I could give notice the day you say yes and start a month later. | May I come by for a look?
I would love to come for one day and just help.`,
  },
  {
    answer: '2_weeks',
    otherwise: `
I can start tomorrow. | I could start next Monday. | I need a month’s notice. | I could start in February. | I could join you in three days.
My notice period is three months. | I am available right now. | I could start in six weeks.`,
    true: `
I can start two weeks after an offer. | I could give a fortnight’s notice and come. | I could start in early December.
I could be with you before Christmas. | I would be free in the first week of December. | I can start this year.`,
  },
  {
    answer: 'immediate',
    otherwise: 'I need one month’s notice. | I could start in March. | I would be available in two months.',
    true: `
I can start at once. | I am available immediately. | I could start on Monday. | I could start next week. | I can begin whenever you like.
There is no notice to work out. | I could be there tomorrow.`,
  },
  {
    answer: 'passive',
    otherwise: `
I can start at once. | I could start next week. | I can start in two weeks. | I could join before Christmas.
I am available immediately. | I could be there on 1 December.`,
    true: 'I could start in the spring. | I would need three months. | I could join you in March.',
  },
];

const findingsOf = (answer: Said['answer'], text: string) => {
  const facts = known.map((fact) => (fact.kind === 'availability' ? { ...fact, availability: answer } : fact));
  // As whoever types it leaves it: with the facts that its words speak of.
  return checkLetter([{ text, fact_ids: factsSpokenOf(text, facts, asOf), paragraph: 0 }], facts, posting, asOf);
};
const each = (from: (set: Said) => string) =>
  sets.flatMap((set) =>
    from(set)
      .split(/[|\n]/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ answer: set.answer, text })),
  );

test.each(each(({ otherwise }) => otherwise))(
  'with $answer in the profile it is another day: $text',
  ({ answer, text }) => {
    expect(findingsOf(answer, text)).not.toEqual([]);
  },
);

test.each(each((set) => set.true))('with $answer in the profile it may be said: $text', ({ answer, text }) => {
  expect(findingsOf(answer, text)).toEqual([]);
});
