import * as z from 'zod';
import { COMPANY_FIELDS, SIZE_RANGES } from '../domain/enums.ts';
import { attribution } from './attribution.ts';
import { PageQuery, pageOf } from './page.ts';

const instant = z.iso.datetime();

/** One fact of a company: what is known, who says so since when, and what the person put in its place for themselves. */
const Fact = z
  .object({
    value: z.string().nullable().meta({ description: "What stands for you: your correction, else the source's word." }),
    source_value: z.string().nullable(),
    source: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    seen_at: instant.nullable(),
    corrected_at: instant.nullable().meta({ description: 'When you corrected it; it counts for you alone.' }),
  })
  .meta({ id: 'CompanyFact' });

export const CompanySummary = z
  .object({
    id: z.uuid(),
    name: z.string(),
    website: z.string().nullable(),
    logo_url: z.string().nullable(),
    industry: z.string().nullable(),
    size_range: z.enum(SIZE_RANGES).nullable(),
    rating: z.number().nullable(),
    open_postings: z.int(),
  })
  .meta({
    id: 'CompanySummary',
    description:
      'As it stands for you, your corrections in their place; GET /v1/companies/{company_id} names each source.',
  });
export const CompanyPage = pageOf(CompanySummary);

export const CompanyQuery = PageQuery.extend({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'A part of the name, in capitals or not, with accents or without.' }),
});
export type CompanyQuery = z.output<typeof CompanyQuery>;
export const CompanyParams = z.strictObject({ company_id: z.uuid() });

export const Company = z
  .object({
    id: z.uuid(),
    name: z.string(),
    facts: z.object(Object.fromEntries(COMPANY_FIELDS.map((field) => [field, Fact]))),
    open_postings: z.int(),
    postings: z
      .array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          location: z.string().nullable(),
          posted_date: instant.nullable(),
          attribution,
        }),
      )
      .meta({ description: 'The newest open ones, at most 20.' }),
  })
  .meta({ id: 'Company' });

const Web = z.url({ protocol: /^https?$/ }).max(500);
const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^\P{Cc}*$/u, 'One line of text.');
/** Null says that what is shown is wrong and nothing better is known; `withdraw` takes corrections back. */
export const CorrectCompany = z
  .strictObject({
    website: Web.nullable(),
    logo_url: Web.nullable(),
    industry: oneLine(100).nullable(),
    size_range: z.enum(SIZE_RANGES).nullable(),
    rating: z.number().min(0).max(5).multipleOf(0.1).nullable(),
    headquarters_location: oneLine(255).nullable(),
    linkedin_url: Web.nullable(),
    withdraw: z.array(z.enum(COMPANY_FIELDS)).max(COMPANY_FIELDS.length),
  })
  .partial()
  .superRefine((change, context) => {
    for (const field of change.withdraw ?? [])
      if (change[field] !== undefined)
        context.addIssue({ code: 'custom', path: [field], message: 'Correct it or withdraw it, not both at once.' });
  });
export type CorrectCompany = z.output<typeof CorrectCompany>;
