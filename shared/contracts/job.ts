import * as z from 'zod';
import {
  EDUCATION_LEVELS,
  EXPERIENCE_LEVELS,
  JOB_TYPES,
  RETIRED_REASONS,
  SALARY_PERIODS,
  SPONSORSHIPS,
} from '../domain/enums.ts';
import { attribution } from './attribution.ts';
import { Liveness } from './liveness.ts';
import { MatchScore } from './match-score.ts';

const instant = z.iso.datetime();

/** Pay as the posting states it, and as yearly figures; all null when it states none. */
export const Salary = z.object({
  salary_min: z.int().nullable().meta({ description: 'Whole units, as written.' }),
  salary_max: z.int().nullable(),
  salary_min_minor: z.int().nullable().meta({ description: 'The same in minor units (cents), exact.' }),
  salary_max_minor: z.int().nullable(),
  salary_currency: z.string().nullable(),
  salary_period: z.enum(SALARY_PERIODS).nullable(),
  salary_is_estimated: z.boolean(),
  salary_annual_min_minor: z
    .int()
    .nullable()
    .meta({ description: 'For a year, in minor units: 2,080 hours, 260 days, 52 weeks, 12 months.' }),
  salary_annual_max_minor: z.int().nullable(),
});

export const JobSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  company: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  source: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  location: z.string().nullable(),
  country: z.string().nullable(),
  is_remote: z.boolean(),
  is_hybrid: z.boolean(),
  job_type: z.enum(JOB_TYPES).nullable(),
  experience_level: z.enum(EXPERIENCE_LEVELS).nullable(),
  salary: Salary,
  posted_date: instant.nullable(),
  expiry_date: instant.nullable(),
  is_active: z.boolean(),
  application_url: z.string(),
  takes_applications_by_email: z.boolean().meta({ description: 'The posting names an address to apply to.' }),
  attribution,
});
export type JobSummary = z.infer<typeof JobSummary>;

export const JobParams = z.strictObject({ job_id: z.uuid() });

/** How the posting has behaved, as facts and not as a verdict. */
export const Evidence = z.object({
  age_days: z.int().meta({ description: 'Whole days since age_since.' }),
  age_since: z.enum(['posted_date', 'first_seen']),
  first_seen_at: instant,
  times_seen: z.int().meta({ description: 'Crawls that saw it, on all boards.' }),
  boards_seen_on: z.int(),
  earlier_postings: z
    .int()
    .meta({ description: 'Other postings of the same company, title and place that were there before: reposts.' }),
  salary_missing: z.boolean(),
  off_board_since: instant.nullable().meta({ description: 'Set when no board lists it any more.' }),
  own_page: Liveness.nullable().meta({ description: 'What its own page said when it was last asked.' }),
});

export const Job = JobSummary.extend({
  closed: z
    .object({ at: instant.nullable(), reason: z.enum(RETIRED_REASONS), text: z.string() })
    .nullable()
    .meta({ description: 'Since when and why it is closed; null while it is open.' }),
  description: z.string().meta({ description: 'The text without markup.' }),
  description_html: z.string().nullable().meta({ description: 'The same as sanitised HTML.' }),
  requirements: z.string().nullable(),
  department: z.string().nullable(),
  application_email: z.string().nullable().meta({ description: 'As the posting names it; never guessed.' }),
  experience_years_min: z.int().nullable(),
  experience_years_max: z.int().nullable(),
  remote_regions: z.array(z.string()).meta({
    description:
      'Where a remote worker may live: ISO 3166, or EU, EUROPE, EMEA, APAC, LATAM, NA, WORLD; empty: unsaid.',
  }),
  sponsorship: z.enum(SPONSORSHIPS).nullable().meta({ description: 'Visa sponsorship; null when it says nothing.' }),
  clearance_required: z.boolean().nullable().meta({ description: 'A security clearance, or the ability to get one.' }),
  citizenship_required: z.string().nullable().meta({ description: 'ISO 3166: whose citizen one must be.' }),
  authorization_region: z
    .string()
    .nullable()
    .meta({ description: 'ISO 3166 or EU: where one must be allowed to work already.' }),
  education_level: z.enum(EDUCATION_LEVELS).nullable().meta({ description: 'The least that is required.' }),
  languages: z.array(z.string()).meta({ description: 'ISO 639-1: languages that are required.' }),
  facts: z.array(z.object({ fact: z.string(), value: z.string(), sentence: z.string() })).meta({
    description: 'What was read from the prose, each with the words it stands on; every pay range among them.',
  }),
  skills: z.array(z.object({ skill_name: z.string(), skill_id: z.int().nullable(), is_required: z.boolean() })),
  sightings: z.array(
    z.object({
      source: z.object({ id: z.uuid(), name: z.string() }),
      url: z.string(),
      first_seen_at: instant,
      last_seen_at: instant,
      gone_at: instant.nullable(),
      attribution,
    }),
  ),
  evidence: Evidence,
  match: MatchScore.nullable().meta({ description: 'How it fits the person now.' }),
});
