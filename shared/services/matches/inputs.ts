import type { MatchPersonRow } from '../../db/queries/match_people.ts';
import type { MatchPostingRow } from '../../db/queries/match_postings.ts';
import { WORK_MODES } from '../../domain/enums.ts';
import type { MatchPerson } from '../../domain/matching/inputs.ts';
import type { PoolPosting } from '../../domain/matching/pool.ts';

const minor = (text: string | null): number | null => (text === null ? null : Number(text));

/** Amounts are below 10^13 minor units by the scorer's arithmetic, so a number holds them exactly. */
export const toMatchPerson = (
  row: MatchPersonRow,
  miles: readonly { to_place_id: number; miles: number }[],
): MatchPerson => ({
  skillIds: row.skill_ids,
  years: row.years,
  salaryMinMinor: minor(row.salary_min_minor),
  salaryCurrency: row.salary_currency,
  workModes: WORK_MODES.filter((mode) => row.work_modes.includes(mode)),
  jobTypes: row.job_types,
  placeIds: row.place_ids,
  countries: row.countries,
  radiusMiles: row.radius_miles,
  milesTo: new Map(miles.map((one) => [one.to_place_id, one.miles])),
  excludedCompanyIds: new Set(row.excluded_company_ids),
});

/** A posting as the scorer reads it. */
export const toPoolPosting = (row: MatchPostingRow): PoolPosting => ({
  jobId: row.job_id,
  requiredSkillIds: row.required_skill_ids,
  optionalSkillIds: row.optional_skill_ids,
  isRemote: row.is_remote,
  isHybrid: row.is_hybrid,
  placeIds: row.place_ids,
  country: row.country,
  jobType: row.job_type,
  level: row.level,
  yearsMin: row.years_min,
  yearsMax: row.years_max,
  annualMinMinor: minor(row.annual_min_minor),
  annualMaxMinor: minor(row.annual_max_minor),
  salaryCurrency: row.salary_currency,
  companyId: row.company_id,
});
