import { type FillPerson, fillUsual } from '../profile/fill.ts';
import { USUAL_QUESTIONS } from '../profile/questions.ts';
import type { FormFact, FormSystem } from './form-systems.ts';
import { splitName } from './person-name.ts';

export type FormPerson = {
  name: string;
  email: string;
  headline: string | null;
  summary: string | null;
  current: { company_name: string; job_title: string } | null;
  fill: FillPerson;
};
export type PacketFiles = { resume: string | null; letter: string | null; letterText: string | null };
export type FilledField = {
  /** The name that the form's page gives the field; null where each employer's differs. */
  field: string | null;
  label: string;
  value: string | null;
  /** The file of the packet that goes here. */
  file: string | null;
  /** Where nothing fills it: the answer to keep for the next time, or what to look at. */
  answer_key: string | null;
  note: string | null;
};
type Value = Partial<Pick<FilledField, 'value' | 'file' | 'answer_key' | 'note'>>;

const said = (value: string | null): Value => ({ value });
const file = (name: string | null, missing: string): Value => (name === null ? { note: missing } : { file: name });

const question = (key: FormFact, { fill }: FormPerson, country: string | null): Value => {
  const usual = USUAL_QUESTIONS.find((one) => one.key === key);
  if (usual === undefined) return {};
  const { answer, answer_key, note } = fillUsual(usual, fill, country);
  return { value: answer, answer_key, note };
};

const name = (part: 'given' | 'family', person: FormPerson): Value => {
  const split = splitName(person.name);
  const isSure = person.name.trim().split(/\s+/u).length === 2;
  return { value: split[part], ...(isSure ? {} : { note: `Of "${person.name}": see that the parts are right.` }) };
};

type Fill = (person: FormPerson, files: PacketFiles, country: string | null) => Value;
const answered =
  (key: FormFact): Fill =>
  (person, _files, country) =>
    question(key, person, country);
const FILLS: Readonly<Record<FormFact, Fill>> = {
  given_name: (person) => name('given', person),
  family_name: (person) => name('family', person),
  full_name: (person) => said(person.name),
  email: (person) => said(person.email),
  phone: ({ fill }) => said(profileText(fill, 'phone')),
  location: ({ fill }) => said(profileText(fill, 'location')),
  linkedin: ({ fill }) => said(profileText(fill, 'linkedin_url')),
  github: ({ fill }) => said(profileText(fill, 'github_url')),
  portfolio: ({ fill }) => said(profileText(fill, 'portfolio_url')),
  headline: (person) => said(person.headline),
  summary: (person) => said(person.summary),
  current_company: (person) => said(person.current?.company_name ?? null),
  current_title: (person) => said(person.current?.job_title ?? null),
  resume_file: (_person, { resume }) => file(resume, 'No resume is pinned to this application.'),
  letter_file: (_person, { letter }) => file(letter, 'No letter is pinned to this application.'),
  letter_text: (_person, { letterText }) => said(letterText),
  work_authorisation: answered('work_authorisation'),
  needs_sponsorship: answered('needs_sponsorship'),
  earliest_start: answered('earliest_start'),
  notice_period: answered('notice_period'),
  salary_expectation: answered('salary_expectation'),
  relocation: answered('relocation'),
  years_experience: answered('years_experience'),
};

const profileText = ({ profile }: FillPerson, key: keyof FillPerson['profile']): string | null =>
  profile[key] === null ? null : String(profile[key]);

/**
 * A system's form, field by field, from what the person has stored: nothing is guessed, a sensitive answer and a current
 * salary never stand here. `country` (ISO 3166) is the posting's.
 */
export const fillForm = (
  { fields }: FormSystem,
  person: FormPerson,
  files: PacketFiles,
  country: string | null,
): FilledField[] =>
  fields.map(([field, label, fact]) => ({
    field: field === '' ? null : field,
    label,
    value: null,
    file: null,
    answer_key: null,
    note: null,
    ...FILLS[fact](person, files, country),
  }));
