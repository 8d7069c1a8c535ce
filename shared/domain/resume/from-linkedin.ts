import type { JsonResume } from './json-resume.ts';

/** One file of the export: its lines by the names of their columns, in lower case. */
export type ExportTable = readonly Readonly<Record<string, string>>[];
/** Files of LinkedIn's own data export that say something of a person's working life, by their names in lower case. */
export const LINKEDIN_FILES = [
  'profile.csv',
  'positions.csv',
  'education.csv',
  'skills.csv',
  'projects.csv',
  'certifications.csv',
  'languages.csv',
  'email addresses.csv',
  'phonenumbers.csv',
] as const;
export type LinkedinFile = (typeof LINKEDIN_FILES)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Jan 2020`, `January 2020`, `1/2020`, `2020-01` or `2020` as ISO; undefined for what names no year. */
export function linkedinDate(said: string | undefined): string | undefined {
  const text = said?.trim().toLowerCase() ?? '';
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const named = MONTHS.findIndex((month) => text.startsWith(month));
  const numbered = Number(/^(\d{1,2})\/(?:19|20)/.exec(text)?.[1] ?? /^(?:19|20)\d\d-(\d\d)/.exec(text)?.[1] ?? 0);
  const month = named >= 0 ? named + 1 : numbered;
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
}

/** Proficiencies of LinkedIn to the Common European Framework's nearest level; its own words where it has none. */
const FLUENCY: Readonly<Record<string, string>> = {
  'elementary proficiency': 'A2',
  'limited working proficiency': 'B1',
  'professional working proficiency': 'B2',
  'full professional proficiency': 'C1',
  'native or bilingual proficiency': 'native',
};

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•*·–-]+/u, '').trim())
    .filter(Boolean);
const said = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);
const span = (row: Readonly<Record<string, string>>, from: string, to: string) => ({
  startDate: linkedinDate(row[from]),
  endDate: linkedinDate(row[to]),
});

/** `[PERSONAL:https://one.example,PORTFOLIO:https://two.example]` */
const websites = (text: string | undefined): string[] => text?.match(/https?:\/\/[^\s,\]]{3,500}/g) ?? [];

/** Pure. A person's own LinkedIn export as a JSON Resume: nothing is added to what its files say. */
export function fromLinkedin(tables: ReadonlyMap<LinkedinFile, ExportTable>): JsonResume {
  const rows = (name: LinkedinFile): ExportTable => tables.get(name) ?? [];
  const [profile = {}] = rows('profile.csv');
  const emails = rows('email addresses.csv');
  const email = emails.find(({ primary }) => /^yes$/i.test(primary ?? '')) ?? emails[0];
  const name = [profile['first name'], profile['last name']].map(said).filter(Boolean).join(' ');
  const place = said(profile['geo location']) ?? said(profile.address);
  return {
    basics: {
      ...(name === '' ? {} : { name }),
      label: said(profile.headline),
      summary: said(profile.summary),
      email: said(email?.['email address']),
      phone: said(rows('phonenumbers.csv')[0]?.number),
      ...(place === undefined ? {} : { location: { address: place } }),
      profiles: websites(profile.websites).map((url) => ({ url })),
    },
    work: rows('positions.csv').map((row) => ({
      name: said(row['company name']),
      position: said(row.title),
      location: said(row.location),
      ...span(row, 'started on', 'finished on'),
      highlights: lines(row.description),
    })),
    education: rows('education.csv').map((row) => ({
      institution: said(row['school name']),
      studyType: said(row['degree name']),
      ...span(row, 'start date', 'end date'),
    })),
    skills: rows('skills.csv').map((row) => ({ name: said(row.name) })),
    projects: rows('projects.csv').map((row) => ({
      name: said(row.title),
      url: said(row.url),
      ...span(row, 'started on', 'finished on'),
      highlights: lines(row.description),
    })),
    certificates: rows('certifications.csv').map((row) => ({
      name: said(row.name),
      issuer: said(row.authority),
      date: linkedinDate(row['started on']),
      url: said(row.url),
    })),
    languages: rows('languages.csv').map((row) => ({
      language: said(row.name),
      fluency: FLUENCY[(row.proficiency ?? '').trim().toLowerCase()] ?? said(row.proficiency),
    })),
  };
}
