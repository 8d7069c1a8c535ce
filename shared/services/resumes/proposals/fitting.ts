import type * as z from 'zod';
import { NewCertificate, NewLanguage, NewProject } from '../../../contracts/entries.ts';
import { NewEducation, NewExperience, NewSkill } from '../../../contracts/history.ts';
import { ProfilePatch } from '../../../contracts/profile.ts';
import type { ProposalEntity } from '../../../domain/enums.ts';
import { InvalidInput } from '../../../domain/errors.ts';
import type { Columns } from '../../../domain/resume/proposals/applied.ts';
import { asColumns, entryColumns } from '../../../domain/resume/proposals/entries.ts';
import type { ProposedValue } from '../../../domain/resume/proposals/proposed.ts';

type Place = { entity: ProposalEntity; field: string | null };

const entries: Readonly<Record<Exclude<ProposalEntity, 'profile'>, z.ZodType<object>>> = {
  experience: NewExperience,
  education: NewEducation,
  skill: NewSkill,
  project: NewProject,
  certificate: NewCertificate,
  language: NewLanguage,
};

/**
 * The columns that a value writes, held to the same rules as what a person writes by hand; a change of one field must
 * fit the rest of its entry. Throws InvalidInput that names what does not fit.
 */
export function fitting(
  { entity, field }: Place,
  value: ProposedValue,
  entry: Readonly<Record<string, unknown>>,
): Columns {
  const columns = asColumns(entity, field, value);
  if (columns === undefined)
    throw new InvalidInput([{ field: 'value', message: 'It has not the form of the proposal.' }]);
  if (entity === 'profile') return only(parsed(ProfilePatch, columns), Object.keys(columns));
  const own = entryColumns[entity].flatMap((name) => (name in entry ? [[name, entry[name]]] : []));
  const whole = parsed(entries[entity], { ...Object.fromEntries(own), ...columns });
  return only(whole, field === null ? entryColumns[entity] : Object.keys(columns));
}

/** Whether the value could be written at all. */
export function fits(place: Place, value: ProposedValue, entry: Readonly<Record<string, unknown>>): boolean {
  try {
    fitting(place, value, entry);
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
}

function parsed(schema: z.ZodType<object>, value: unknown): object {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new InvalidInput(
    error.issues.map((issue) => ({ field: ['value', ...issue.path].join('.'), message: issue.message })),
  );
}

function only(value: object, names: readonly string[]): Columns {
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => names.includes(name) && part !== undefined));
}
