import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { type Case, ownCases, printedCases, strangeCases } from '../../eval/resumes/cases.ts';
import { readFileAs } from '../../eval/resumes/read.ts';
import { accuracyOf, type Score, scoreOf } from '../../eval/resumes/score.ts';

/** A small version of `npm run eval -- resumes`: one person in every fourth of all layouts, whichever these are. */
const cases = [...ownCases(1), ...strangeCases(1)].filter((_, index) => index % 4 === 0);
/** Each file read once, for all tests. */
const readings = new Map<string, Promise<JsonResume>>();
function readingOf(one: Case, kind: 'pdf' | 'docx'): Promise<JsonResume> {
  const key = `${kind} ${one.id}`;
  const reading = readings.get(key) ?? one.make(kind).then((bytes) => readFileAs(bytes, kind));
  readings.set(key, reading);
  return reading;
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectBars(scores: readonly Score[]): void {
  expect(mean(scores.map(accuracyOf))).toBeGreaterThanOrEqual(0.93);
  const right = scores.reduce((sum, score) => sum + score.jobs.right, 0);
  expect(right / scores.reduce((sum, score) => sum + score.jobs.of, 0)).toBeGreaterThanOrEqual(0.9);
}

test.each(['pdf', 'docx'] as const)(
  'a %s is read to at least 93 % of its fields and 90 % of its jobs',
  async (kind) => {
    expectBars(await Promise.all(cases.map(async (one) => scoreOf(one.truth, await readingOf(one, kind)))));
  },
);

test('what a browser prints is read to at least 93 % of its fields and 90 % of its jobs', async () => {
  expectBars(
    await Promise.all(
      printedCases()
        .filter((_, index) => index % 2 === 0)
        .map(async (one) => scoreOf(one.truth, await readFileAs(one.bytes, 'pdf'))),
    ),
  );
});

test('a PDF and a DOCX of one person agree', async () => {
  const agreement = await Promise.all(
    cases.map(async (one) => accuracyOf(scoreOf(await readingOf(one, 'pdf'), await readingOf(one, 'docx')))),
  );
  expect(mean(agreement)).toBeGreaterThanOrEqual(0.95);
});
