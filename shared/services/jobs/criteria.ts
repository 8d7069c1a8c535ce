import type { JobFilters } from '../../contracts/job-search.ts';
import { findPreferences, type PreferencesRow } from '../../db/queries/preferences.ts';
import { companiesNamed, listCompanyCorrections, placesWithin, resolvePlace } from '../../db/queries/search_wishes.ts';
import { listMyOwnPostings } from '../../db/queries/sightings.ts';
import type { UserTx } from '../../db/scope.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { minorUnits } from '../../domain/postings/money.ts';
import { type Criteria, criteriaOf, type Wishes } from '../../domain/search/criteria.ts';
import { MOST_TERMS, readWords, termCount, type Words } from '../../domain/search/words.ts';
import { resolveSkill } from '../../domain/skills/dictionary.ts';

const DEFAULT_RADIUS_MILES = 25;
const MOST_RADIUS_MILES = 200;

const skillIds = (field: string, names: readonly string[]): number[] =>
  names.map((name) => {
    const skill = resolveSkill(name);
    if (skill === undefined) throw new InvalidInput([{ field, message: `No skill is known as "${name}".` }]);
    return skill.id;
  });

const wordsOf = (q: string | undefined): Words | undefined => {
  const words = q === undefined ? [] : readWords(q);
  if (words !== undefined && termCount(words) > MOST_TERMS) {
    throw new InvalidInput([{ field: 'q', message: `At most ${MOST_TERMS} words and phrases.` }]);
  }
  return words;
};

const placesOf = async (tx: UserTx, filters: JobFilters, preferences: PreferencesRow | undefined) => {
  const { place, radius_miles: radius } = filters;
  if (place === undefined) {
    const wanted = preferences?.place_ids ?? [];
    const miles = radius ?? preferences?.location_radius_miles ?? DEFAULT_RADIUS_MILES;
    return wanted.length === 0 ? undefined : placesWithin(tx, wanted, Math.min(miles, MOST_RADIUS_MILES));
  }
  const id = await resolvePlace(tx, place);
  if (id === undefined) throw new InvalidInput([{ field: 'place', message: 'No place is known by that name.' }]);
  return placesWithin(tx, [id], radius ?? DEFAULT_RADIUS_MILES);
};

const modesOf = ({ mode, is_remote: isRemote }: JobFilters): Wishes['modes'] | undefined => {
  if (mode !== undefined || isRemote === undefined) return mode;
  return isRemote ? ['remote'] : ['onsite', 'hybrid'];
};

/**
 * What a search asks the database, with the person's preferences where it says so, and the currency its pay is in.
 * Undefined when its words leave nothing to search for. Throws InvalidInput for a place or skill that is not known.
 */
export const criteriaFor = async (
  tx: UserTx,
  filters: JobFilters,
): Promise<{ criteria: Criteria; currency: string } | undefined> => {
  const words = wordsOf(filters.q);
  const mine = filters.from_preferences === true ? await findPreferences(tx) : undefined;
  const currency = filters.salary_currency ?? mine?.salary_currency ?? 'USD';
  const payOf = (whole: number | undefined, preferred: string | null | undefined) => {
    if (whole !== undefined) return minorUnits(whole, currency);
    return preferred == null || mine?.salary_currency !== currency ? undefined : Number(preferred);
  };
  const passes = (choice: 'pass' | 'fail' | undefined, preferred: boolean) =>
    choice === undefined ? preferred : choice === 'pass';
  const other = passes(filters.unknown, filters.from_preferences === true);
  const wishes: Wishes = {
    modes: modesOf(filters) ?? mine?.work_modes ?? [],
    jobTypes: filters.job_type ?? mine?.job_types ?? [],
    levels: filters.level ?? [],
    companySizes: filters.company_size ?? mine?.company_sizes ?? [],
    industries: filters.industry ?? mine?.industries ?? [],
    minRating:
      filters.min_company_rating ?? (mine?.min_company_rating == null ? undefined : Number(mine.min_company_rating)),
    sponsorship: filters.sponsorship,
    clearance: filters.clearance_required,
    citizenOf: filters.citizen_of,
    skillsAny: skillIds('skills_any', filters.skills_any ?? []),
    skillsAll: skillIds('skills_all', filters.skills_all ?? []),
    placeIds: await placesOf(tx, filters, mine),
    sourceIds: filters.source_id ?? [],
    since: filters.posted_since,
    currency,
    payMin: payOf(filters.salary_min, mine?.salary_min_minor),
    // A person who names the most they expect would not mind more.
    payMax: filters.salary_max === undefined ? undefined : minorUnits(filters.salary_max, currency),
    unknown: {
      other,
      pay: passes(filters.unknown_salary ?? filters.unknown, other),
      company: passes(filters.unknown_company ?? filters.unknown, mine?.unknown_company_passes ?? other),
    },
    notCompanies: await companiesNamed(tx, filters.exclude_company ?? mine?.exclude_companies ?? []),
    hideDismissed: filters.dismissed !== true,
  };
  if (words === undefined) return undefined;
  const ofCompanies = wishes.companySizes.length + wishes.industries.length > 0 || wishes.minRating !== undefined;
  const corrections = ofCompanies ? await listCompanyCorrections(tx) : [];
  const own = await listMyOwnPostings(tx);
  return { criteria: { ...criteriaOf(words, wishes, corrections), own }, currency };
};
