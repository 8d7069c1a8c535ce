import fc from 'fast-check';
import {
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  JOB_TYPES,
  PREFERRED_JOB_TYPES,
  SIZE_RANGES,
  SPONSORSHIPS,
  WORK_MODES,
  WORK_STATUSES,
} from '../../shared/domain/enums.ts';
import type { MatchCompany, MatchPerson, MatchPosting } from '../../shared/domain/matching/inputs.ts';
import { MOST_MILES } from '../../shared/domain/matching/points.ts';
import { lineOfWork } from '../../shared/domain/matching/relevance.ts';
import { rightsOf } from '../../shared/domain/matching/rights.ts';
import { postingTitleWords } from '../../shared/domain/matching/title.ts';
import { readOccupations } from '../../shared/domain/occupations/find.ts';
import { CITIES } from '../../shared/domain/places/cities.ts';
import { wholeMiles } from '../../shared/domain/places/distance.ts';
import { placeById } from '../../shared/domain/places/find.ts';

const skillIds = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
// Cities near each other on purpose: New York to Long Beach, and the English ones.
const placeId = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 139, max: 150 }),
  fc.integer({ min: 1, max: CITIES.length }),
);
const money = fc.option(
  fc.oneof(fc.integer({ min: 0, max: 40_000_000 }), fc.constantFrom(10_000_000, 9_800_000, 9_799_999, 5_000_000)),
  { nil: null },
);
const currency = fc.constantFrom('USD', 'USD', 'EUR');
const title = fc.constantFrom(
  'Registered nurse',
  'Senior Data Engineer',
  'Data analyst',
  'Site Reliability Engineer | Backend | Sales | Support',
  'Chef de partie',
  'Electrician',
  'Accountant (month-end)',
  'Vice something',
);

/** The wanted cities' whole miles to every city near enough, as jobs.place_distances holds them. */
export const milesFrom = (placeIds: readonly number[]): Map<number, number> => {
  const miles = new Map<number, number>();
  for (const [to] of CITIES) {
    for (const from of placeIds) {
      const [a, b] = [placeById(from), placeById(to)];
      const found = a === undefined || b === undefined ? MOST_MILES + 1 : wholeMiles(a, b);
      if (found <= MOST_MILES) miles.set(to, Math.min(found, miles.get(to) ?? found));
    }
  }
  return miles;
};

const company = fc.record({
  sizeRange: fc.constantFrom(null, ...SIZE_RANGES),
  industry: fc.constantFrom(null, 'Software', 'Food'),
  rating: fc.constantFrom(null, 2.9, 3.5, 4.2),
});
/** What is known of a company follows from which it is. */
const companyIdOf = (known: MatchCompany): string => Object.values(known).join('|');
const companyCorrections = fc
  .array(
    fc.tuple(
      company.map(companyIdOf),
      fc.record(
        { industry: fc.constantFrom(null, 'Software'), rating: fc.constantFrom(null, 4.9) },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 20 },
  )
  .map((said) => new Map<string, Partial<MatchCompany>>(said));

const authorisations = fc.uniqueArray(
  fc.oneof(
    fc.record({
      answer_key: fc.constantFrom('work_authorisation.US', 'work_authorisation.IT', 'work_authorisation.GB'),
      value: fc.record({
        status: fc.constantFrom(...WORK_STATUSES),
        needs_sponsorship: fc.constant(false),
        valid_until: fc.constantFrom(null, '2026-11-19', '2027-01-01'),
      }),
    }),
    fc.record({
      answer_key: fc.constant('security_clearance.US'),
      value: fc.record({ held: fc.boolean() }),
    }),
  ),
  { maxLength: 3, selector: (one) => one.answer_key },
);

/** Any person the database can hold, with distances and countries that belong to their cities. */
export const anyPerson: fc.Arbitrary<MatchPerson> = fc
  .record({
    skillIds,
    years: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    salaryMinMinor: money,
    salaryCurrency: currency,
    workModes: fc.uniqueArray(fc.constantFrom(...WORK_MODES)),
    jobTypes: fc.uniqueArray(fc.constantFrom(...PREFERRED_JOB_TYPES)),
    placeIds: fc.uniqueArray(placeId, { maxLength: 3 }),
    radiusMiles: fc.constantFrom(0, 1, 10, 25, 30, 100, 500, 5000),
    companySizes: fc.uniqueArray(fc.constantFrom(...COMPANY_SIZES), { maxLength: 2 }),
    industries: fc.uniqueArray(fc.constantFrom('software', 'health'), { maxLength: 1 }),
    minCompanyRating: fc.constantFrom(null, null, 3.5),
    unknownCompanyPasses: fc.boolean(),
    companyCorrections,
    answers: fc.option(authorisations, { nil: [] }),
    unknownPasses: fc.boolean(),
    headline: fc.option(title, { nil: null }),
    held: fc.array(title, { maxLength: 3 }),
  })
  .map(({ headline, held, answers, unknownPasses, ...person }) => ({
    ...person,
    ...lineOfWork(headline, held),
    dismissals: [],
    dismissedIds: new Set<string>(),
    rights: rightsOf(answers, { unknownPasses, today: '2026-11-20' }),
    countries: [...new Set(person.placeIds.flatMap((id) => placeById(id)?.country ?? []))],
    milesTo: milesFrom(person.placeIds),
    excludedCompanyIds: new Set<string>(),
  }));

/** Any posting the database can hold. */
export const anyPosting: fc.Arbitrary<MatchPosting> = fc
  .record({
    asked: skillIds,
    split: fc.integer({ min: 0, max: 12 }),
    mode: fc.constantFrom(...WORK_MODES),
    placeIds: fc.uniqueArray(placeId, { maxLength: 3 }),
    country: fc.constantFrom(null, 'US', 'GB', 'IT'),
    jobType: fc.constantFrom(null, ...JOB_TYPES),
    level: fc.constantFrom(null, ...EXPERIENCE_LEVELS),
    yearsMin: fc.option(fc.integer({ min: 0, max: 15 }), { nil: null }),
    yearsMore: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
    low: money,
    more: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }),
    salaryCurrency: currency,
    sponsorship: fc.constantFrom(null, ...SPONSORSHIPS),
    citizenshipRequired: fc.constantFrom(null, null, 'US'),
    authorizationRegion: fc.constantFrom(null, null, 'US', 'EU'),
    clearanceRequired: fc.boolean(),
    title,
    company: fc.option(company, { nil: null }),
  })
  .map(({ asked, split, mode, yearsMore, low, more, title: written, ...rest }) => ({
    ...rest,
    occupationIds: readOccupations(written),
    titleWords: postingTitleWords(written),
    requiredSkillIds: asked.slice(0, split),
    optionalSkillIds: asked.slice(split),
    isRemote: mode === 'remote',
    isHybrid: mode === 'hybrid',
    yearsMax: rest.yearsMin === null || yearsMore === null ? null : rest.yearsMin + yearsMore,
    annualMinMinor: low,
    annualMaxMinor: more === null ? null : (low ?? 0) + more,
    companyId: rest.company === null ? null : companyIdOf(rest.company),
  }));
