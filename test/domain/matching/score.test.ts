import fc from 'fast-check';
import { DISMISSAL_REASONS } from '../../../shared/domain/enums.ts';
import { assess, assessFound } from '../../../shared/domain/matching/assess.ts';
import { explainFilter, failedFilters, isRecommended } from '../../../shared/domain/matching/filters.ts';
import type { Dismissal, MatchCompany, MatchPerson, MatchPosting } from '../../../shared/domain/matching/inputs.ts';
import { experiencePoints, locationPoints, salaryPoints, skillPoints } from '../../../shared/domain/matching/points.ts';
import { bestOf, LEFT_OUT, makePool, readKey, scorePool } from '../../../shared/domain/matching/pool.ts';
import { explain } from '../../../shared/domain/matching/reasons.ts';
import { lineOfWork } from '../../../shared/domain/matching/relevance.ts';
import { scorePosting } from '../../../shared/domain/matching/score.ts';
import { postingTitleWords } from '../../../shared/domain/matching/title.ts';
import { readOccupations } from '../../../shared/domain/occupations/find.ts';
import { anyPerson, anyPosting } from '../../support/matching.ts';

const person: MatchPerson = {
  skillIds: [1, 2, 3],
  years: 5,
  salaryMinMinor: 10_000_000,
  salaryCurrency: 'USD',
  workModes: ['onsite', 'remote'],
  jobTypes: ['full_time'],
  placeIds: [1],
  countries: ['US'],
  radiusMiles: 25,
  milesTo: new Map([
    [1, 0],
    [2, 5],
    [9, 40],
    [41, 190],
  ]),
  excludedCompanyIds: new Set(['never']),
  companySizes: [],
  industries: [],
  minCompanyRating: null,
  unknownCompanyPasses: true,
  companyCorrections: new Map(),
  ...lineOfWork('Nurse', ['Registered nurse']),
  dismissals: [],
  rights: null,
  dismissedIds: new Set(),
};
const posting: MatchPosting = {
  requiredSkillIds: [1, 2],
  optionalSkillIds: [],
  isRemote: false,
  isHybrid: false,
  placeIds: [1],
  country: 'US',
  jobType: 'full_time',
  level: null,
  yearsMin: 5,
  yearsMax: null,
  annualMinMinor: 9_000_000,
  annualMaxMinor: 12_000_000,
  salaryCurrency: 'USD',
  companyId: null,
  company: null,
  sponsorship: null,
  citizenshipRequired: null,
  authorizationRegion: null,
  clearanceRequired: false,
  occupationIds: readOccupations('Nurse'),
  titleWords: postingTitleWords('Nurse'),
};

test('a perfect fit has all hundred points, however short its list of skills', () => {
  expect(scorePosting(person, posting)).toEqual({ total: 100, skill: 40, location: 20, salary: 20, experience: 20 });
  expect(scorePosting(person, { ...posting, requiredSkillIds: [3] }).skill).toBe(40);
});

test.each([
  [0, 0, 20],
  [0, 10, 0],
  [10, 10, 40],
  [10, 40, 10],
  [3, 13, 9],
  [10, 13, 31],
])('skills of weight %i of %i give %i points', (matched, total, points) => {
  expect(skillPoints(matched, total)).toBe(points);
});

test.each<[Partial<MatchPosting>, number]>([
  [{}, 20],
  [{ placeIds: [2] }, 20],
  [{ placeIds: [9] }, 8],
  [{ placeIds: [41] }, 0],
  [{ placeIds: [41, 2] }, 20],
  [{ placeIds: [139] }, 0],
  [{ placeIds: [], country: null }, 10],
  [{ placeIds: [], country: 'US' }, 10],
  [{ placeIds: [], country: 'GB' }, 0],
  [{ isRemote: true, placeIds: [] }, 20],
  [{ isRemote: true, placeIds: [], country: 'IT' }, 6],
  [{ isHybrid: true }, 20],
])('location %j gives %i points', (change, points) => {
  expect(locationPoints(person, { ...posting, ...change })).toBe(points);
});

test('a mode of work that is not wanted has no location points and fails its hard filter', () => {
  const remoteOnly: MatchPerson = { ...person, workModes: ['remote'] };
  expect(locationPoints(remoteOnly, posting)).toBe(0);
  expect(failedFilters(remoteOnly, posting)).toEqual(['work_mode']);
});

test.each<[number | null, number | null, string, number]>([
  [9_000_000, 12_000_000, 'USD', 20],
  [9_000_000, null, 'USD', 15],
  [9_800_000, null, 'USD', 19],
  [5_000_000, null, 'USD', 0],
  [null, null, 'USD', 10],
  [null, 20_000_000, 'EUR', 10],
])('pay of %s to %s %s gives %i points', (annualMinMinor, annualMaxMinor, salaryCurrency, points) => {
  expect(salaryPoints(person, { annualMinMinor, annualMaxMinor, salaryCurrency })).toBe(points);
});

test.each<[Partial<MatchPosting>, number]>([
  [{ yearsMin: 3, yearsMax: null }, 20],
  [{ yearsMin: 7, yearsMax: null }, 10],
  [{ yearsMin: 15, yearsMax: null }, 0],
  [{ yearsMin: 1, yearsMax: 3 }, 16],
  [{ yearsMin: null, level: 'entry' }, 14],
  [{ yearsMin: null, level: 'senior' }, 20],
  [{ yearsMin: null, level: null }, 10],
])('experience %j gives %i points', (change, points) => {
  expect(experiencePoints(person, { ...posting, ...change })).toBe(points);
});

test.each([
  ['entry', 'An entry role, usually'],
  ['senior', 'A senior role, usually'],
] as const)('a level of %s is said in proper English', (level, words) => {
  const said = explain(person, { ...posting, yearsMin: null, level }).reasons.find(({ part }) => part === 'experience');
  expect(said?.text).toContain(words);
});

test('recommended is above 70 with half of the skills and a place within reach, and never what a hard filter refuses', () => {
  const score = scorePosting(person, posting);
  const own = { kinship: 100, known: true, taken: 0 };
  expect(isRecommended(score, [], own)).toBe(true);
  expect(isRecommended(score, ['job_type'], own)).toBe(false);
  expect(isRecommended({ ...score, total: 70 }, [], own)).toBe(false);
  expect(isRecommended({ ...score, skill: 19 }, [], own)).toBe(false);
  expect(isRecommended({ ...score, total: 80, location: 6 }, [], own)).toBe(false);
  expect(isRecommended({ ...score, total: 80, location: 7 }, [], own)).toBe(true);
  expect(isRecommended(score, [], { ...own, kinship: 39 })).toBe(false);
  expect(isRecommended(score, [], { ...own, kinship: 0, known: false })).toBe(true);
  expect(isRecommended(score, [], { ...own, taken: 30 })).toBe(false);
  expect(failedFilters(person, { ...posting, jobType: 'internship', companyId: 'never' })).toEqual([
    'job_type',
    'excluded_company',
  ]);
});

test('the reasons name what matched and what is missing', () => {
  const said = explain(person, { ...posting, requiredSkillIds: [1, 4], optionalSkillIds: [5] });
  expect(said.matched_skills).toHaveLength(1);
  expect(said.missing_required).toHaveLength(1);
  expect(said.missing_optional).toHaveLength(1);
  expect(said.reasons.map((reason) => reason.text)).toEqual([
    'Your line of work: Nurse.',
    expect.stringMatching(
      /^You have 1 of the 2 required skills, and 0 of the 1 that are welcome\. Matched: .+ Missing: /,
    ),
    'On site in New York, within your 25 miles.',
    'Pays up to USD 120,000 a year; you want at least USD 100,000.',
    'Asks for 5 or more years; you have 5.',
  ]);
});

test('what nobody knows of a company passes or fails by choice, and the person’s own word stands before all', () => {
  const wishes: MatchPerson = { ...person, companySizes: ['small'], industries: ['food'], minCompanyRating: 4 };
  const strict: MatchPerson = { ...wishes, unknownCompanyPasses: false };
  const all = ['company_size', 'industry', 'company_rating'];
  for (const unknown of [
    posting,
    { ...posting, companyId: 'c', company: { sizeRange: null, industry: null, rating: null } },
  ]) {
    expect(failedFilters(wishes, unknown)).toEqual([]);
    expect(failedFilters(strict, unknown)).toEqual(all);
    expect(failedFilters({ ...person, unknownCompanyPasses: false }, unknown)).toEqual([]);
  }
  expect(explainFilter('company_rating', strict, posting)).toBe(
    "The company's rating is not known; you want at least 4.",
  );

  const stated: MatchPosting = {
    ...posting,
    companyId: 'c',
    company: { sizeRange: '51-200', industry: 'Food', rating: 4.2 },
  };
  expect(failedFilters(strict, stated)).toEqual([]);
  const saying = (companyId: string, said: Partial<MatchCompany>): MatchPerson => ({
    ...strict,
    companyCorrections: new Map([[companyId, said]]),
  });
  expect(failedFilters(saying('c', { rating: 3.1 }), stated)).toEqual(['company_rating']);
  expect(failedFilters(saying('c', { industry: null }), stated)).toEqual(['industry']);
  expect(failedFilters(saying('other', { rating: 3.1 }), stated)).toEqual([]);
  expect(
    failedFilters(saying('c', { sizeRange: '11-50', industry: 'Food', rating: 5 }), { ...stated, company: null }),
  ).toEqual([]);
  expect(explainFilter('company_rating', saying('c', { rating: 3.1 }), stated)).toBe(
    'The company is rated 3.1; you want at least 4.',
  );
});

/** Some of the postings, dismissed for each of the reasons in turn. */
const dismissed = (postings: readonly (MatchPosting & { jobId: string })[]): Dismissal[] =>
  postings
    .slice(0, 5)
    .map((posting, n) => ({ jobId: posting.jobId, reason: DISMISSAL_REASONS[n + 1] ?? 'other', posting }));

test('the batch comes to the single scorer’s numbers, leaves out what fails a filter or was dismissed, and keeps the exact best', () => {
  fc.assert(
    fc.property(
      anyPerson,
      fc.array(anyPosting, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 20 }),
      (who, rows, most) => {
        const postings = rows.map((row, i) => ({ ...row, jobId: String(i) }));
        const dismissing = { ...who, dismissedIds: new Set(['0']), dismissals: dismissed(postings) };
        const batch = scorePool(makePool(postings), dismissing);
        const single = postings.map((row) => assess(dismissing, row));
        expect([...batch.scores]).toEqual(single.map(({ score }) => score.total));
        expect([...batch.keys].map((key) => key === LEFT_OUT)).toEqual(single.map(({ failed }) => failed.length > 0));
        const exact = single
          .map((one, i) => ({ ...one, i }))
          .filter(({ failed }) => failed.length === 0)
          .sort((a, b) => b.relevance - a.relevance || b.score.total - a.score.total || a.i - b.i)
          .slice(0, most);
        expect(bestOf(batch, most)).toEqual(exact.map(({ i }) => i));
        // What is kept of the best is read off the batch, and is the same as asking for each.
        for (const { i, ...alone } of exact) {
          const posting = postings[i];
          if (posting === undefined) throw new Error(`There is no posting ${i}.`);
          expect(assessFound(dismissing, posting, readKey(batch.keys[i] ?? 0))).toEqual(alone);
        }
      },
    ),
    { numRuns: 300 },
  );
});
