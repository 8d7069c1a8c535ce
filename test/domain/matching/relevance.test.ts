import { assess } from '../../../shared/domain/matching/assess.ts';
import { takenBy, takenPercent } from '../../../shared/domain/matching/dismissals.ts';
import { explainFilter, failedFilters } from '../../../shared/domain/matching/filters.ts';
import type { Dismissal, MatchPerson, MatchPosting } from '../../../shared/domain/matching/inputs.ts';
import { pack, unpackAll } from '../../../shared/domain/matching/packed.ts';
import { explain } from '../../../shared/domain/matching/reasons.ts';
import { kinship, lineOfWork } from '../../../shared/domain/matching/relevance.ts';
import { postingTitleWords } from '../../../shared/domain/matching/title.ts';
import { occupationName, readOccupations } from '../../../shared/domain/occupations/find.ts';
import { OCCUPATIONS } from '../../../shared/domain/occupations/occupations.ts';
import { resolveSkill } from '../../../shared/domain/skills/dictionary.ts';

const named = (title: string) => readOccupations(title).map(occupationName);

test.each([
  ['Registered Nurses (m/w/d)', ['Nurse']],
  ['Senior Staff Accountant', ['Accountant']],
  ['Site Reliability Engineer', ['DevOps']],
  ['Software Engineer', ['Software engineer']],
  ['Credit Risk Analyst', ['Credit and lending']],
  ['Data Analyst', ['Data analyst']],
  ['Sous Chef', ['Chef']],
  ['CDL Truck Driver', ['Driver']],
  ['High school math teacher', ['Teacher']],
  ['Customer Support Representative', ['Customer support']],
  ['Auto mechanic', ['Mechanic']],
  ['Frontend Engineer, Product Designer', ['Frontend', 'Product designer']],
  ['Grand vizier', []],
])('%s names the work %j', (title, kinds) => {
  expect(named(title)).toEqual(kinds);
});

test('every kind of work has a name of its own and is found by each of its exact phrases', () => {
  expect(new Set(OCCUPATIONS.map(([name]) => name)).size).toBe(OCCUPATIONS.length);
  for (const [, , phrases] of OCCUPATIONS) {
    for (const phrase of phrases.split(',')) expect([phrase, readOccupations(phrase).length]).not.toEqual([phrase, 0]);
  }
});

const person: MatchPerson = {
  skillIds: [1, 2],
  years: 5,
  salaryMinMinor: null,
  salaryCurrency: 'USD',
  workModes: [],
  jobTypes: [],
  placeIds: [1],
  countries: ['US'],
  radiusMiles: 25,
  milesTo: new Map([[1, 0]]),
  excludedCompanyIds: new Set(),
  companySizes: ['startup'],
  industries: ['health'],
  minCompanyRating: 3.5,
  unknownCompanyPasses: true,
  companyCorrections: new Map(),
  ...lineOfWork('Nurse in intensive care', ['Registered nurse', 'Care assistant']),
  dismissals: [],
  rights: null,
  dismissedIds: new Set(),
};
const posting = (title: string, change: Partial<MatchPosting> = {}): MatchPosting & { jobId: string } => ({
  jobId: '3b0e0e6e-7c0d-4c59-8f0a-1d8a4b0f4c11',
  requiredSkillIds: [1],
  optionalSkillIds: [],
  isRemote: false,
  isHybrid: false,
  placeIds: [1],
  country: 'US',
  jobType: null,
  level: null,
  yearsMin: 3,
  yearsMax: null,
  annualMinMinor: null,
  annualMaxMinor: 9_000_000,
  salaryCurrency: 'USD',
  companyId: '8d5c1c1e-52c6-4a55-9d51-2f1b1c2d3e4f',
  company: null,
  sponsorship: null,
  citizenshipRequired: null,
  authorizationRegion: null,
  clearanceRequired: false,
  occupationIds: readOccupations(title),
  titleWords: postingTitleWords(title),
  ...change,
});

test('one’s own line of work comes before a related one, and that before another trade, at the same printed score', () => {
  const titles = ['Registered nurse', 'Physician', 'Account executive'];
  const found = titles.map((title) => assess(person, posting(title)));
  expect(new Set(found.map(({ score }) => score.total)).size).toBe(1);
  const [own = 0, related = 0, other = 0] = found.map(({ relevance }) => relevance);
  expect(own).toBeGreaterThan(related);
  expect(related).toBeGreaterThan(other);
  expect(found.map(({ isRecommended }) => isRecommended)).toEqual([true, true, false]);
  expect(explain(person, posting('Physician')).reasons[0]?.text).toBe('Related to your line of work: Physician.');
  expect(explain(person, posting('Account executive')).reasons[0]?.text).toBe('Another line of work: Sales.');
});

test('what a person does now counts more than what they did before', () => {
  const nurse = lineOfWork(null, ['Nurse', 'Chef']);
  expect(kinship(nurse, readOccupations('Chef'))).toBeLessThan(kinship(nurse, readOccupations('Nurse')));
  expect(kinship(nurse, readOccupations('Chef'))).toBeGreaterThan(0);
});

test('an unknown size, industry or rating passes the filter; a known one that is not wanted fails it and says so', () => {
  const known = { sizeRange: '1000+', industry: 'Banking', rating: 2.9 } as const;
  expect(failedFilters(person, posting('Nurse'))).toEqual([]);
  expect(
    failedFilters(person, posting('Nurse', { company: { sizeRange: null, industry: null, rating: null } })),
  ).toEqual([]);
  const big = posting('Nurse', { company: known });
  expect(failedFilters(person, big)).toEqual(['company_size', 'industry', 'company_rating']);
  expect(failedFilters(person, big).map((filter) => explainFilter(filter, person, big))).toEqual([
    'The company has 1000+ people; you want startup.',
    'The company is in Banking; you want health.',
    'The company is rated 2.9; you want at least 3.5.',
  ]);
});

const dismissing = (...dismissals: Dismissal[]): MatchPerson => ({ ...person, dismissals });
const dismissed = (
  reason: Dismissal['reason'],
  title = 'Night nurse',
  change: Partial<MatchPosting> = {},
): Dismissal => ({
  jobId: 'x',
  reason,
  posting: posting(title, change),
});

test.each<[Dismissal['reason'], Partial<MatchPosting>, number]>([
  ['not_interested', {}, 0],
  ['other', {}, 0],
  ['company', {}, 30],
  ['company', { companyId: null }, 0],
  ['wrong_kind', {}, 20],
  ['too_junior', { yearsMin: 2 }, 20],
  ['too_junior', { yearsMin: 4 }, 0],
  ['too_senior', { yearsMin: 4 }, 20],
  ['too_senior', { yearsMin: 2 }, 0],
  ['salary', { annualMaxMinor: 8_000_000 }, 20],
  ['salary', { annualMaxMinor: 9_500_000 }, 0],
  ['salary', { annualMaxMinor: null }, 0],
  ['salary', { salaryCurrency: 'EUR' }, 0],
  ['location', {}, 25],
  ['location', { isRemote: true }, 0],
  ['location', { placeIds: [2] }, 0],
])('a dismissal for %s takes from a posting with %j %i percent', (reason, change, percent) => {
  const other = posting('Night nurse', change);
  expect(takenPercent(takenBy(dismissing(dismissed(reason)), other))).toBe(percent);
});

test('a reason named again takes twice as much, never more, all together at most 60, and undoing restores all', () => {
  const five = Array.from({ length: 5 }, () => dismissed('company'));
  expect(takenPercent(takenBy(dismissing(...five), posting('Nurse')))).toBe(60);
  const many = [...five, dismissed('location'), dismissed('too_junior'), dismissed('salary')];
  expect(takenPercent(takenBy(dismissing(...many), posting('Nurse')))).toBe(60);
  const before = assess(person, posting('Nurse'));
  const after = assess(dismissing(dismissed('company')), posting('Nurse'));
  expect(after.relevance / before.relevance).toBeCloseTo(0.7, 2);
  expect(after.score).toEqual(before.score);
  expect(after.isRecommended).toBe(false);
  expect(assess(dismissing(), posting('Nurse'))).toEqual(before);
  expect(explain(person, posting('Nurse'), after.taken).reasons.at(-1)).toEqual({
    part: 'dismissal',
    text: 'Shown 30% lower: you dismissed this company.',
  });
});

test('words of one’s own titles are never held against a posting', () => {
  expect(takenBy(dismissing(dismissed('wrong_kind', 'Night nurse')), posting('Registered nurse'))).toEqual([]);
});

test('a posting comes out of its bytes as it went in', () => {
  const { company: _company, ...rest } = posting('Registered nurse', { companyId: null, placeIds: [1, 4_000_000_000] });
  const times = { isOpen: true, postedAt: new Date(1_700_000_000_123), expiresAt: null };
  const bytes = Buffer.concat([pack({ ...rest, ...times }), pack({ ...rest, ...times, isOpen: false })]);
  const [open, closed] = unpackAll(bytes);
  expect(open).toEqual({ ...rest, company: null, isOpen: true, postedMs: 1_700_000_000_123, expiresMs: null });
  expect(closed?.isOpen).toBe(false);
});

test('a reason names what the person has that is next to what they lack, and nothing where there is none', () => {
  const idOf = (name: string) => resolveSkill(name)?.id ?? 0;
  const why = (own: readonly string[], asked: readonly string[]) =>
    explain(
      { ...person, skillIds: own.map(idOf) },
      posting('Developer', { requiredSkillIds: asked.map(idOf) }),
    ).reasons.find(({ part }) => part === 'skill')?.text;
  expect(why(['PostgreSQL', 'JavaScript'], ['MySQL', 'React', 'Payroll'])).toBe(
    'You have 0 of the 3 required skills. Missing: MySQL, React, Payroll. You have related: PostgreSQL (for MySQL), JavaScript (for React).',
  );
  expect(why(['PostgreSQL'], ['Payroll'])).toBe('You have 0 of the 1 required skill. Missing: Payroll.');
});
