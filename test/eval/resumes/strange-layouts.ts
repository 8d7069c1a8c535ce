import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import type { Row, Seg, Sheet } from './page.ts';

export type Job = NonNullable<JsonResume['work']>[number];
export type Study = NonNullable<JsonResume['education']>[number];

/** A layout in no set that the rules were written with: how it heads a job and a degree, in its own words. */
export type Stranger = {
  id: string;
  sheet?: Partial<Sheet>;
  when: (date: string | undefined) => string;
  /** What of a date the layout does not say is not in the truth. */
  yearsOnly?: true;
  noPlace?: true;
  job: (job: Job, dates: string) => Row[];
  body?: 'bullets' | 'paragraph' | 'none';
  study: (study: Study, dates: string) => Row[];
  headings: readonly [summary: string, work: string, education: string, skills: string, languages: string];
  heading?: (text: string) => Row;
  top?: (name: string, contact: readonly Seg[]) => Row[];
  skills?: (all: readonly string[]) => Row[];
  joint: string;
};

export const b = (text: string): Seg => ({ text, bold: true });
export const i = (text: string): Seg => ({ text, italic: true });
export const t = (text: string): Seg => ({ text });
export const row = (...segs: Seg[]): Row => ({ segs });
export const lead = (...segs: Seg[]): Row => ({ segs, before: 9 });
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
export const parts = (date: string) => [date.slice(0, 4), date.slice(5, 7)] as const;
export const named =
  (now: string) =>
  (date: string | undefined): string =>
    date === undefined ? now : `${english[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
export const english5 = ['Summary', 'Experience', 'Education', 'Skills', 'Languages'] as const;
const german5 = ['Kurzprofil', 'Beruflicher Werdegang', 'Studium', 'Fachkenntnisse', 'Sprachen'] as const;
export const of = (study: Study) => `${study.studyType ?? ''} in ${study.area ?? ''}`;
export const labelled = (label: string, ...segs: Seg[]): Row => ({ margin: [t(label)], segs });

export const strangers: readonly Stranger[] = [
  {
    id: 'german days in the margin, paragraphs',
    sheet: { page: 'A4', marginWidth: 130, word: 'table' },
    headings: german5,
    joint: ' – ',
    when: (date) => (date === undefined ? 'heute' : `01.${parts(date)[1]}.${parts(date)[0]}`),
    body: 'paragraph',
    job: (job, dates) => [
      { ...labelled(dates, b(job.position ?? '')), before: 8 },
      row(t(`${job.name ?? ''}, ${job.location ?? ''}`)),
    ],
    study: (study, dates) => [{ ...labelled(dates, b(of(study))), before: 6 }, row(t(study.institution ?? ''))],
  },
  {
    id: 'tabs on one line',
    headings: english5,
    joint: '-',
    when: (date) => (date === undefined ? 'Current' : `${parts(date)[1]}/${parts(date)[0]}`),
    noPlace: true,
    job: (job, dates) => [{ ...lead(b(job.name ?? ''), t('      '), t(job.position ?? '')), right: [t(dates)] }],
    study: (study, dates) => [{ ...lead(b(study.institution ?? '')), right: [t(dates)] }, row(t(of(study)))],
  },
  {
    id: 'brackets on their own line',
    headings: ['PROFILE', 'CAREER HISTORY', 'ACADEMIC BACKGROUND', 'CORE SKILLS', 'LANGUAGES'],
    joint: ' to ',
    when: named('Present'),
    sheet: { font: 'Times', size: 11 },
    job: (job, dates) => [
      lead(b(`${job.position ?? ''} – ${job.name ?? ''}`)),
      row(t(job.location ?? '')),
      row(t(`(${dates})`)),
    ],
    study: (study, dates) => [lead(b(of(study))), row(t(study.institution ?? '')), row(t(`(${dates})`))],
  },
  {
    id: 'capitals throughout the headings',
    headings: ['SUMMARY', 'PROFESSIONAL EXPERIENCE', 'EDUCATION', 'TECHNICAL SKILLS', 'LANGUAGES'],
    joint: ' - ',
    when: (date) => named('PRESENT')(date).toUpperCase(),
    sheet: { font: 'Courier', size: 9 },
    job: (job, dates) => [
      lead(b((job.name ?? '').toUpperCase()), t(`, ${(job.location ?? '').toUpperCase()}`)),
      row(b((job.position ?? '').toUpperCase()), t(`, ${dates}`)),
    ],
    study: (study, dates) => [lead(b((study.institution ?? '').toUpperCase())), row(t(`${of(study)}, ${dates}`))],
  },
  {
    id: 'two-digit years and a running foot',
    headings: english5,
    joint: ' - ',
    when: (date) => (date === undefined ? 'Now' : `${parts(date)[1]}/${parts(date)[0].slice(2)}`),
    sheet: { footer: 'Page # of 3 - Resume', margins: 72, size: 11 },
    job: (job, dates) => [lead(b(`${dates}: `), t(`${job.position ?? ''}, ${job.name ?? ''}, ${job.location ?? ''}`))],
    study: (study, dates) => [lead(b(`${dates}: `), t(`${of(study)}, ${study.institution ?? ''}`))],
  },
  {
    id: 'a form in English',
    sheet: { page: 'A4', marginWidth: 150, word: 'table' },
    headings: ['About me', 'Work experience', 'Education and training', 'Digital skills', 'Language skills'],
    joint: ' – ',
    when: (date) => (date === undefined ? 'Current' : `01/${parts(date)[1]}/${parts(date)[0]}`),
    body: 'paragraph',
    job: (job, dates) => [
      { ...labelled('Dates', t(dates)), before: 9 },
      labelled('Occupation or position held', b(job.position ?? '')),
      labelled('Name of employer', t(job.name ?? '')),
      labelled('City and country', t(job.location ?? '')),
    ],
    study: (study, dates) => [
      { ...labelled('Dates', t(dates)), before: 9 },
      labelled('Title of qualification', b(of(study))),
      labelled('Organisation', t(study.institution ?? '')),
    ],
  },
  {
    id: 'skills with dots, a table at the head',
    headings: ['About', 'Employment', 'Education', 'Skills', 'Languages'],
    joint: ' – ',
    when: named('Today'),
    sheet: { word: 'table', page: 'A4' },
    top: (name, contact) => [
      { segs: [{ text: name, size: 20, bold: true }], right: [contact[0] ?? t('')] },
      ...contact.slice(1).map((seg): Row => ({ segs: [t(' ')], right: [seg] })),
    ],
    skills: (all) =>
      all.map((text, at) => ({ segs: [t(text)], right: [t('●'.repeat(5 - (at % 3)) + '○'.repeat(at % 3))] })),
    job: (job, dates) => [lead(b(job.position ?? '')), row(i(`${job.name ?? ''} | ${dates} | ${job.location ?? ''}`))],
    study: (study, dates) => [lead(b(of(study))), row(i(`${study.institution ?? ''} | ${dates}`))],
  },
  {
    id: 'bare lines, years first',
    headings: ['OBJECTIVE', 'WORK HISTORY', 'EDUCATION', 'QUALIFICATIONS AND SKILLS', 'LANGUAGES'],
    joint: '-',
    yearsOnly: true,
    body: 'none',
    when: (date) => (date === undefined ? 'present' : parts(date)[0]),
    job: (job, dates) => [row(t(`${dates}   ${job.position ?? ''}, ${job.name ?? ''}, ${job.location ?? ''}`))],
    study: (study, dates) => [row(t(`${dates}   ${of(study)}, ${study.institution ?? ''}`))],
  },
  {
    id: 'paragraphs below company and bracketed years',
    headings: ['Personal Statement', 'Career Summary and Experience', 'Education', 'Expertise', 'Languages'],
    joint: ' – ',
    yearsOnly: true,
    body: 'paragraph',
    when: (date) => (date === undefined ? 'present' : parts(date)[0]),
    sheet: { font: 'Times', size: 11, margins: 64, justify: true },
    job: (job, dates) => [
      lead(b(job.name ?? ''), t(` (${dates})`)),
      row(i(job.position ?? '')),
      row(t(job.location ?? '')),
    ],
    study: (study, dates) => [lead(b(study.institution ?? ''), t(` (${dates})`)), row(t(of(study)))],
  },
  {
    id: 'narrow margin that breaks its dates',
    sheet: { marginWidth: 74, word: 'table', size: 10 },
    headings: english5,
    joint: ' – ',
    when: (date) => named('Present')(date).replace('Sept', 'September').replace('Feb', 'February'),
    job: (job, dates) => [
      { ...labelled(dates, b(`${job.position ?? ''}, `), t(job.name ?? '')), before: 10 },
      row(i(job.location ?? '')),
    ],
    study: (study, dates) => [{ ...labelled(dates, b(study.institution ?? '')), before: 10 }, row(t(of(study)))],
  },
];
