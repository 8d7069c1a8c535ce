import { b, english5, i, labelled, lead, named, of, parts, row, type Stranger, t } from './strange-layouts.ts';

const long = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const german = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
const spanish = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const inWords = (names: readonly string[], now: string) => (date: string | undefined) =>
  date === undefined ? now : `${names[Number(parts(date)[1]) - 1]} ${parts(date)[0]}`;

/** Written after the rules were mended for the strange layouts; read at 96 % of fields and 88 % of jobs when first met. */
export const heldOut: readonly Stranger[] = [
  {
    id: 'company and place above, title and dates in one grey line',
    headings: ['Profile', 'Professional Background', 'Academic Qualifications', 'Areas of Expertise', 'Languages'],
    joint: ' – ',
    when: inWords(long, 'Present'),
    sheet: { font: 'Times', size: 10.5, margins: 60 },
    job: (job, dates) => [
      lead(b((job.name ?? '').toUpperCase())),
      row(t(job.location ?? '')),
      row(i(`${job.position ?? ''} · ${dates}`)),
    ],
    study: (study, dates) => [lead(b((study.institution ?? '').toUpperCase())), row(i(`${of(study)} · ${dates}`))],
  },
  {
    id: 'year pairs left, everything else one sentence',
    sheet: { page: 'A4', marginWidth: 92, word: 'table', size: 11 },
    headings: ['Kurzprofil', 'Berufspraxis', 'Akademische Ausbildung', 'Kompetenzen', 'Sprachkenntnisse'],
    joint: '–',
    yearsOnly: true,
    body: 'none',
    when: (date) => (date === undefined ? 'heute' : parts(date)[0]),
    job: (job, dates) => [labelled(dates, t(`${job.position ?? ''} bei ${job.name ?? ''}, ${job.location ?? ''}`))],
    study: (study, dates) => [labelled(dates, t(`${of(study)}, ${study.institution ?? ''}`))],
  },
  {
    id: 'german months and a bold employer first',
    sheet: { page: 'A4' },
    headings: ['Profil', 'Berufliche Stationen', 'Ausbildung', 'Kenntnisse', 'Sprachen'],
    joint: ' bis ',
    when: inWords(german, 'heute'),
    job: (job, dates) => [
      { ...lead(b(job.name ?? ''), t(`, ${job.location ?? ''}`)), right: [t(dates)] },
      row(i(job.position ?? '')),
    ],
    study: (study, dates) => [{ ...lead(b(study.institution ?? '')), right: [t(dates)] }, row(i(of(study)))],
  },
  {
    id: 'spanish, the date below in brackets',
    sheet: { page: 'A4', font: 'Times', size: 11, justify: true },
    headings: ['Sobre mí', 'Trayectoria profesional', 'Estudios', 'Aptitudes', 'Idiomas'],
    joint: ' a ',
    when: inWords(spanish, 'la actualidad'),
    body: 'paragraph',
    job: (job, dates) => [
      lead(b(`${job.position ?? ''}, ${job.name ?? ''}`)),
      row(t(`${job.location ?? ''} (${dates})`)),
    ],
    study: (study, dates) => [lead(b(of(study))), row(t(`${study.institution ?? ''} (${dates})`))],
  },
  {
    id: 'labels in front of each line',
    headings: [
      'Career Objective',
      'Work Experience',
      'Educational Qualifications',
      'Technical Skills',
      'Languages Known',
    ],
    joint: ' to ',
    when: inWords(long, 'Till Date'),
    job: (job, dates) => [
      lead(b('Organization: '), t(job.name ?? '')),
      row(b('Designation: '), t(job.position ?? '')),
      row(b('Duration: '), t(dates)),
      row(b('Location: '), t(job.location ?? '')),
    ],
    study: (study, dates) => [lead(b(of(study))), row(t(`${study.institution ?? ''}, ${dates}`))],
  },
  {
    id: 'title then company after a slash, dates on the right in short',
    headings: english5,
    joint: ' – ',
    when: (date) => (date === undefined ? 'now' : `${parts(date)[1]}.${parts(date)[0].slice(2)}`),
    noPlace: true,
    job: (job, dates) => [{ ...lead(b(job.position ?? ''), t(` / ${job.name ?? ''}`)), right: [t(dates)] }],
    study: (study, dates) => [{ ...lead(b(of(study)), t(` / ${study.institution ?? ''}`)), right: [t(dates)] }],
  },
  {
    id: 'centred heads over left text',
    headings: ['SUMMARY', 'EXPERIENCE', 'EDUCATION', 'SKILLS', 'LANGUAGES'],
    joint: ' — ',
    when: named('Current'),
    sheet: { font: 'Times', size: 11 },
    job: (job, dates) => [
      { ...lead(b(`${job.name ?? ''}, ${job.location ?? ''}`)), align: 'center' },
      { ...row(i(`${job.position ?? ''}, ${dates}`)), align: 'center' },
    ],
    study: (study, dates) => [
      { ...lead(b(study.institution ?? '')), align: 'center' },
      { ...row(i(`${of(study)}, ${dates}`)), align: 'center' },
    ],
  },
  {
    id: 'a dash of dates before the company, the title below',
    headings: ['About Me', 'Job History', 'Training and Education', 'What I Bring', 'Languages'],
    joint: ' - ',
    when: (date) => (date === undefined ? 'today' : `${parts(date)[0]}/${parts(date)[1]}`),
    sheet: { page: 'A4', margins: 48, size: 9.5 },
    body: 'paragraph',
    job: (job, dates) => [
      lead(t(`${dates}  `), b(job.name ?? ''), t(` – ${job.location ?? ''}`)),
      row(b(job.position ?? '')),
    ],
    study: (study, dates) => [lead(t(`${dates}  `), b(study.institution ?? '')), row(t(of(study)))],
  },
];
