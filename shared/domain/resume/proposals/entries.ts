import type { ProposalEntity } from '../../enums.ts';
import { firstDay } from '../../profile/known-date.ts';
import { mostOwn } from '../../profile/own-entries.ts';
import type { Columns } from './applied.ts';
import type { ProposedValue } from './proposed.ts';

export type EntryEntity = Exclude<ProposalEntity, 'profile'>;

/** The columns that make up an entry, as far as a resume can say them. */
export const entryColumns: Readonly<Record<EntryEntity, readonly string[]>> = {
  experience: ['company_name', 'job_title', 'description', 'location', 'start_date', 'end_date', 'is_current'],
  education: ['institution_name', 'degree', 'field_of_study', 'start_date', 'end_date', 'gpa', 'gpa_scale'],
  skill: ['skill_name', 'skill_level', 'years_experience'],
  project: ['project_name', 'description', 'url', 'start_date', 'end_date', 'is_current'],
  certificate: ['certificate_name', 'issuer', 'url', 'issue_date'],
  language: ['language_name', 'fluency'],
};

/** How many of each a person keeps. */
export const mostEntries: Readonly<Record<EntryEntity, number>> = {
  experience: 100,
  education: 50,
  skill: 200,
  ...mostOwn,
};

/** Fields that mean nothing alone: a job's end and that it goes on, a grade and its scale. */
const together: Readonly<Record<string, readonly string[]>> = {
  'experience.end_date': ['end_date', 'is_current'],
  'project.end_date': ['end_date', 'is_current'],
  'education.gpa': ['gpa', 'gpa_scale'],
};

export const columnsOf = (entity: ProposalEntity, field: string): readonly string[] =>
  together[`${entity}.${field}`] ?? [field];

/** A value as columns: its own, or those of the one field. Undefined when it has not the field's form. */
export function asColumns(entity: ProposalEntity, field: string | null, value: ProposedValue): Columns | undefined {
  if (typeof value === 'object') {
    const names = field === null ? undefined : columnsOf(entity, field);
    const fits = names === undefined || (names.length > 1 && Object.keys(value).every((name) => names.includes(name)));
    return fits ? { ...value } : undefined;
  }
  return field === null || columnsOf(entity, field).length > 1 ? undefined : { [field]: value };
}

/** Whether both hold the same under the names of the first; an absent column is null. */
export const holds = (written: Columns, now: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(written).every(([name, value]) => isSame(name, value, now[name] ?? null));

/** A date that was once kept as its first day is the same date. */
function isSame(name: string, one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const dates = name.endsWith('_date') && typeof one === 'string' && typeof other === 'string';
  return dates && one === firstDay(other);
}
