import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { diceOf } from './dice.ts';
import { heldOut } from './held-out-layouts.ts';
import type { Row, Sheet } from './page.ts';
import { people } from './people.ts';
import { type Job, row, type Stranger, strangers, t } from './strange-layouts.ts';

type When = { startDate?: string | undefined; endDate?: string | undefined };

export type Strange = {
  id: string;
  person: string;
  set: 'strangers' | 'held out';
  truth: JsonResume;
  sheet: Sheet;
};

/** Each of these layouts with two people. */
export function strangeSheets(perLayout = 2): Strange[] {
  const sets = [
    ['strangers', strangers],
    ['held out', heldOut],
  ] as const;
  return sets.flatMap(([set, layouts]) =>
    layouts.flatMap((one) =>
      diceOf(`stranger ${one.id}`)
        .some(people, perLayout)
        .map((person) => ({ id: `${one.id} / ${person.id}`, person: person.id, set, ...setAs(one, person.resume) })),
    ),
  );
}

function setAs(one: Stranger, resume: JsonResume): { truth: JsonResume; sheet: Sheet } {
  const said = (date: string | undefined) => (one.yearsOnly === true ? date?.slice(0, 4) : date);
  const { name, email, phone, location, summary } = resume.basics ?? {};
  const all = (resume.skills ?? []).flatMap((group) => group.keywords ?? []);
  const body = one.body ?? 'bullets';
  const points = (job: Job) => (body === 'none' ? [] : (job.highlights ?? []));
  const together = (job: Job) =>
    [
      points(job)
        .map((text) => `${text}.`)
        .join(' '),
    ].filter((text) => text !== '');
  const truth: JsonResume = {
    basics: { name, email, phone, location, summary },
    work: (resume.work ?? []).map((job) => ({
      ...job,
      startDate: said(job.startDate),
      endDate: said(job.endDate),
      ...(one.noPlace === true ? { location: undefined } : {}),
      highlights: body === 'paragraph' ? together(job) : points(job),
    })),
    education: (resume.education ?? []).map(({ score: _, ...study }) => ({
      ...study,
      startDate: said(study.startDate),
      endDate: said(study.endDate),
    })),
    skills: resume.skills,
    languages: resume.languages,
  };
  const span = (when: When) => `${one.when(when.startDate)}${one.joint}${one.when(when.endDate)}`;
  const contact = [t(`${location?.city ?? ''}, ${location?.region ?? ''}`), t(phone ?? ''), t(email ?? '')];
  const [aboutWord, workWord, studyWord, skillWord, languageWord] = one.headings;
  const headed = (text: string, rows: Row[]): Row[] => [
    { segs: [{ text, bold: true, size: 12.5 }], before: 13, heading: true },
    ...rows,
  ];
  const main = [
    ...headed(aboutWord, [row(t(summary ?? ''))]),
    ...headed(
      workWord,
      (resume.work ?? []).flatMap((job) => [
        ...one.job(job, span(job)),
        ...(body === 'paragraph'
          ? together(job).map((text) => row(t(text)))
          : points(job).map((text): Row => ({ segs: [t(text)], bullet: '•', indent: 12 }))),
      ]),
    ),
    ...headed(
      studyWord,
      (resume.education ?? []).flatMap((study) => one.study(study, span(study))),
    ),
    ...headed(skillWord, one.skills?.(all) ?? [row(t(all.join(', ')))]),
    ...((resume.languages ?? []).length === 0
      ? []
      : headed(
          languageWord,
          (resume.languages ?? []).map((spoken) => row(t(`${spoken.language ?? ''}: ${spoken.fluency ?? ''}`))),
        )),
  ];
  const sheet: Sheet = {
    page: 'LETTER',
    font: 'Helvetica',
    size: 10,
    lead: 3,
    margins: 54,
    side: 'none',
    sideWidth: 0,
    marginWidth: 0,
    justify: false,
    word: 'tabs',
    aside: [],
    ...one.sheet,
    top: one.top?.(name ?? '', contact) ?? [
      { segs: [{ text: name ?? '', size: 21, bold: true }] },
      row(contact[0] ?? t(''), t(' | '), contact[1] ?? t(''), t(' | '), contact[2] ?? t('')),
    ],
    main,
  };
  return { truth, sheet };
}
