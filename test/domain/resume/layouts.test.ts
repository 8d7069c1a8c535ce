import { ownCases } from '../../eval/resumes/cases.ts';
import { readFileAs } from '../../eval/resumes/read.ts';
import { accuracyOf, scoreOf } from '../../eval/resumes/score.ts';

/** A small version of `npm run eval -- resumes`: one person in every fifth of the layouts that are not held out. */
const cases = ownCases(1)
  .filter((one) => !one.heldOut)
  .filter((_, index) => index % 5 === 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test.each(['pdf', 'docx'] as const)(
  'a %s is read to at least 93 % of its fields and 90 % of its jobs',
  async (kind) => {
    const scores = await Promise.all(
      cases.map(async (one) => scoreOf(one.truth, await readFileAs(await one.make(kind), kind))),
    );
    expect(mean(scores.map(accuracyOf))).toBeGreaterThanOrEqual(0.93);
    const jobs = scores.map((score) => score.jobs);
    const right = jobs.reduce((sum, one) => sum + one.right, 0);
    expect(right / jobs.reduce((sum, one) => sum + one.of, 0)).toBeGreaterThanOrEqual(0.9);
  },
);

test('a PDF and a DOCX of one person agree', async () => {
  const agreement = await Promise.all(
    cases.map(async (one) =>
      accuracyOf(
        scoreOf(await readFileAs(await one.make('pdf'), 'pdf'), await readFileAs(await one.make('docx'), 'docx')),
      ),
    ),
  );
  expect(mean(agreement)).toBeGreaterThanOrEqual(0.95);
});
