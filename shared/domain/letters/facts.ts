import * as z from 'zod';
import { AVAILABILITIES, SKILL_LEVELS } from '../enums.ts';
import { monthsCovered } from '../profile/years.ts';

/** `YYYY-MM`, or `YYYY` where the profile knows no more: a letter states no days. */
const Month = z.string().regex(/^\d{4}(-\d{2})?$/);
const id = z.string().min(1).max(100);

/**
 * One thing that a letter may state about the person, with the id that its sentences cite. Salary is no fact: it
 * never enters a letter or a prompt.
 */
export const Fact = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('name'), name: z.string() }),
  z.strictObject({ id, kind: z.literal('headline'), text: z.string() }),
  z.strictObject({ id, kind: z.literal('location'), text: z.string() }),
  z.strictObject({ id, kind: z.literal('availability'), availability: z.enum(AVAILABILITIES) }),
  /** Whole years of work, overlaps counted once. */
  z.strictObject({ id, kind: z.literal('years'), years: z.int().min(0) }),
  z.strictObject({
    id,
    kind: z.literal('skill'),
    name: z.string(),
    years: z.number().nullable(),
    level: z.enum(SKILL_LEVELS).nullable(),
  }),
  z.strictObject({
    id,
    kind: z.literal('experience'),
    company: z.string(),
    title: z.string(),
    start: Month,
    /** Null while the person works there. */
    end: Month.nullable(),
  }),
  z.strictObject({ id, kind: z.literal('achievement'), experience_id: id, company: z.string(), text: z.string() }),
  z.strictObject({
    id,
    kind: z.literal('education'),
    institution: z.string(),
    degree: z.string(),
    field: z.string().nullable(),
    start: Month.nullable(),
    end: Month.nullable(),
  }),
  z.strictObject({
    id,
    kind: z.literal('certificate'),
    name: z.string(),
    issuer: z.string().nullable(),
    date: Month.nullable(),
  }),
  z.strictObject({ id, kind: z.literal('language'), name: z.string(), fluency: z.string().nullable() }),
]);
export type Fact = z.infer<typeof Fact>;
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** A filter for the facts of one kind. */
export function isKind<K extends Fact['kind']>(kind: K): (fact: Fact) => fact is FactOf<K> {
  return (fact): fact is FactOf<K> => fact.kind === kind;
}

const availabilityWords: Record<FactOf<'availability'>['availability'], string> = {
  immediate: 'available immediately',
  '2_weeks': 'available after 2 weeks',
  '1_month': 'available after 1 month',
  passive: 'not in a hurry to change',
};

/** The fact in words: what a model is shown and what a sentence is held against. */
export function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'name':
      return fact.name;
    case 'headline':
    case 'location':
    case 'achievement':
      return fact.text;
    case 'availability':
      return availabilityWords[fact.availability];
    case 'years':
      return `${fact.years} years of experience`;
    case 'skill':
      return [fact.name, fact.level, fact.years === null ? null : `${fact.years} years`]
        .filter((part) => part !== null)
        .join(', ');
    case 'experience':
      return `${fact.title} at ${fact.company} from ${fact.start} to ${fact.end ?? 'now'}`;
    case 'certificate':
      return [`${fact.name} (certificate)`, fact.issuer, fact.date].filter((part) => part !== null).join(', ');
    case 'language':
      return fact.fluency === null ? fact.name : `${fact.name} (${fact.fluency})`;
    case 'education':
      return [fact.degree, fact.field, fact.institution, fact.start, fact.end]
        .filter((part) => part !== null)
        .join(', ');
  }
}

/** Months of a job between its dates; a current one counts to `asOf`. */
export function monthsOf(job: FactOf<'experience'>, asOf: Date): number {
  const dates = { start_date: job.start, end_date: job.end, is_current: job.end === null };
  return monthsCovered([dates], asOf.toISOString().slice(0, 10));
}
