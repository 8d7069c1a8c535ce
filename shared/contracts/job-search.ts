import * as z from 'zod';
import { COMPANY_SIZES, EXPERIENCE_LEVELS, JOB_TYPES, SIZE_RANGES, SPONSORSHIPS, WORK_MODES } from '../domain/enums.ts';
import { isCountry } from '../domain/profile/country.ts';
import { JobSummary } from './job.ts';
import { PageQuery, pageOf } from './page.ts';

const one = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const text = z.string().max(2_000);

/** The items one by one; what is wrong with one of them is wrong with the parameter. */
const items =
  <T extends z.ZodType>(item: T, cut: (part: string) => string[]) =>
  (written: string | readonly string[], context: z.RefinementCtx): z.output<T>[] => {
    const parsed = z.array(item).max(50).safeParse(one(written).flatMap(cut));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    // As an issue of the parameter itself, so that it is said as those of one value are.
    context.addIssue(issue === undefined ? { code: 'custom', message: 'It does not fit.' } : { ...issue, path: [] });
    return z.NEVER;
  };
const written = z.union([text, z.array(text).max(50)]);
const byComma = (part: string): string[] =>
  part
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** "a,b", or the parameter named several times, or in JSON a list. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T) => written.transform(items(item, byComma));
/** The same for texts that have commas of their own: several are named one by one. */
const textsOf = (max: number) => written.transform(items(z.string().trim().min(1).max(max), (part) => [part]));
/** Of these words; the document names them. */
const wordsOf = <const T extends readonly [string, ...string[]]>(words: T, about = '') =>
  listOf(z.enum(words))
    .optional()
    .meta({ description: `${about}${about === '' ? '' : ' '}One or more of ${words.join(', ')}.` });
const flag = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]);
const pay = z.coerce.number().int().min(0).max(2_000_000_000);
const passing = z.enum(['pass', 'fail']);

/** All that a search can ask for; a saved search keeps these, a list adds how it is sorted and cut. */
export const jobFilters = {
  q: z.string().trim().min(1).max(10_000).optional().meta({
    description:
      'Words of title, company, place and text: "exact phrase", OR between two of them, - before one to leave it out. A name of a skill (C++, .NET, Go, R) is searched as that skill. At most 64 words and phrases. Letters with and without accents are the same; scripts without spaces are found by any part. Of stop words alone (IT, The) titles are searched. Without any word that can be searched for nothing is found, and notice says so.',
  }),
  mode: wordsOf(WORK_MODES, 'onsite takes hybrid postings too.'),
  is_remote: flag.optional().meta({ description: 'Instead of mode.' }),
  job_type: wordsOf(JOB_TYPES, 'contract takes temporary and freelance too, freelance takes contract.'),
  level: wordsOf(EXPERIENCE_LEVELS),
  salary_min: pay.optional().meta({
    description: 'Whole units a year: postings that pay at least this at their best.',
  }),
  salary_max: pay.optional().meta({ description: 'Whole units a year: postings that start at this or below.' }),
  salary_currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Use a code of ISO 4217, such as EUR.')
    .optional()
    .meta({
      description:
        'ISO 4217; USD, or with from_preferences yours. Pay is compared within one currency, never converted: in another it counts as unknown.',
    }),
  company_size: wordsOf(
    [...COMPANY_SIZES, ...SIZE_RANGES],
    'startup 1-50, small 11-200, medium 51-500, large 501-1000, enterprise 1000+, or a range itself.',
  ),
  min_company_rating: z.coerce.number().min(0).max(5).optional(),
  industry: textsOf(100).optional().meta({ description: 'As companies show it, in any case; several: named again.' }),
  exclude_company: textsOf(255).optional().meta({ description: 'Names, in any spelling; several: named again.' }),
  place: z.string().trim().min(1).max(200).optional().meta({
    description: '"Town", "Town, State" or "Town, Region, Country". Remote postings pass; leave them out with mode.',
  }),
  radius_miles: z.coerce.number().int().min(1).max(200).optional().meta({ description: 'Round place; 25.' }),
  posted_since: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .transform((written) => new Date(written))
    .optional(),
  source_id: listOf(z.uuid()).optional().meta({ description: 'Seen on one of these.' }),
  skills_any: listOf(z.string().max(100)).optional().meta({ description: 'Names of skills, one of which is asked.' }),
  skills_all: listOf(z.string().max(100)).optional().meta({ description: 'Names of skills, all of which are asked.' }),
  sponsorship: z.enum(SPONSORSHIPS).optional().meta({ description: 'What it says of visa sponsorship.' }),
  clearance_required: flag.optional().meta({
    description: 'true: postings that ask for a security clearance; false: all others.',
  }),
  citizen_of: listOf(z.string().refine(isCountry, 'Use a country of ISO 3166, such as DE.'))
    .optional()
    .meta({ description: 'One or more countries of ISO 3166: leaves out postings for citizens of another one.' }),
  unknown: passing.optional().meta({
    description:
      'What a filter does to a posting that does not say: fail unless you ask otherwise; with from_preferences pass.',
  }),
  unknown_salary: passing.optional().meta({ description: 'The same for pay alone.' }),
  unknown_company: passing.optional().meta({
    description: "The same for a company's size, industry and rating; with from_preferences your preference.",
  }),
  from_preferences: flag.optional().meta({
    description: 'Your preferences fill in every filter that you do not name here.',
  }),
  dismissed: flag.optional().meta({ description: 'true: postings that you dismissed are shown too.' }),
} as const;

export const JobFilters = z.strictObject(jobFilters);
export type JobFilters = z.output<typeof JobFilters>;

export const JobQuery = PageQuery.extend({
  ...jobFilters,
  sort: z.enum(['date', 'salary', 'match', 'relevance']).default('date').meta({
    description:
      'date: newest first, undated last. salary: best yearly pay in salary_currency first, then those that state none. match: your matches (the best 200 are kept). relevance: the newest 500 hits, by their words; needs q.',
  }),
  facets: flag.default(false).meta({ description: 'Counts the hits, and them by what they are.' }),
});
export type JobQuery = z.output<typeof JobQuery>;

const counted = {
  count: z.int(),
  relation: z.enum(['eq', 'gte']).meta({ description: 'gte: so many or more ("10,000+").' }),
};
export const Counted = z.object(counted);
const values = <T extends z.ZodType>(value: T) =>
  z.array(z.object({ value: value.nullable().meta({ description: 'Null: the posting does not say.' }), ...counted }));
const named = <T extends z.ZodType>(id: T) => z.array(z.object({ id, name: z.string(), ...counted }));

export const Facets = z
  .object({
    total: Counted,
    mode: values(z.enum(WORK_MODES)),
    job_type: values(z.enum(JOB_TYPES)),
    level: values(z.enum(EXPERIENCE_LEVELS)),
    company_size: values(z.enum(SIZE_RANGES)).meta({ description: 'As sources say it.' }),
    source: named(z.uuid()),
    skill: named(z.int()).meta({ description: 'The 20 that are asked most.' }),
  })
  .meta({
    description: 'Exact up to 10,000 hits. Where there are more, each count is of 10,000 of them: at least so many.',
  });

export const JobPage = pageOf(JobSummary).extend({
  ranking: z
    .object({
      candidates: z.int().meta({ description: 'The newest so many hits are ranked; the pages end with them.' }),
      complete: z.boolean().meta({ description: 'false: there are older hits, which are not ranked.' }),
    })
    .nullable()
    .meta({ description: 'For sort=relevance.' }),
  facets: Facets.nullable(),
  notice: z.string().nullable().meta({ description: 'Why nothing could be found, where the question itself is why.' }),
});
