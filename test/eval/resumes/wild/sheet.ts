import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import { diceOf } from '../dice.ts';
import type { Row, Sheet } from '../page.ts';
import { shown } from './dates.ts';
import { jobRows, noPlace, together } from './entries.ts';
import { withHeading } from './headings.ts';
import { type Family, layoutOf, type WildLayout } from './layout.ts';
import { certificateRows, languageRows, skillRows } from './lists.ts';
import { projectRows } from './lists-later.ts';
import type { Made } from './made.ts';
import { t } from './parts.ts';
import { folkOf, projectsOf } from './person.ts';
import { endsOnly, studyRows } from './studies.ts';
import type { Heads } from './tongue.ts';
import { contactRows, nameRows } from './top.ts';

export type Wild = { id: string; tongue: string; layout: WildLayout; truth: JsonResume; sheet: Sheet };
type Name = keyof Heads | 'contact';
const sided = new Set([
  'left',
  'right',
  'half',
  'boxes',
  'word-columns',
  'right-shaded',
  'left-shaded-name',
  'wide-right',
]);
const onTheRight = new Set(['right', 'right-shaded', 'wide-right']);

/** A person in a layout, both thrown from the seed; `kept` families are those that no rule was written for. */
export function wildOf(seed: number, family: Family): Wild {
  const dice = diceOf(`wild ${family} ${seed}`);
  const { tongue, resume } = folkOf(dice);
  const layout = layoutOf(dice, family);
  const full = {
    ...withHouses(resume, layout),
    ...(layout.projects === undefined ? {} : { projects: projectsOf(seed, tongue) }),
  };
  const made = { resume: full, tongue, layout };
  return {
    id: `${family} ${seed}: ${tongue.id} ${layout.skeleton} ${layout.entry} ${layout.study} ${layout.heading} ${layout.dates} ${layout.ink}`,
    tongue: tongue.id,
    layout,
    truth: truthOf(made),
    sheet: sheetOf(made),
  };
}

/** One who rose in a house, where the layout shows just that. */
function withHouses(resume: JsonResume, layout: WildLayout): JsonResume {
  if (!together.has(layout.entry)) return resume;
  const [first, second, ...rest] = resume.work ?? [];
  if (first === undefined || second === undefined) return resume;
  return { ...resume, work: [first, { ...second, name: first.name, location: first.location }, ...rest] };
}

function truthOf({ resume, layout }: Made): JsonResume {
  const { label, summary, ...basics } = resume.basics ?? {};
  return {
    ...resume,
    basics: { ...basics, ...(layout.headline ? { label } : {}), ...(layout.summary ? { summary } : {}) },
    work: (resume.work ?? []).map((job) => ({
      ...job,
      startDate: shown(job.startDate, layout),
      endDate: shown(job.endDate, layout),
      ...(noPlace.has(layout.entry) ? { location: undefined } : {}),
      highlights: layout.bullet === 'paragraph' ? [`${(job.highlights ?? []).join('. ')}.`] : (job.highlights ?? []),
    })),
    education: (resume.education ?? []).map((study) => ({
      ...study,
      startDate: endsOnly.has(layout.study) ? undefined : shown(study.startDate, layout),
      endDate: shown(study.endDate, layout),
    })),
  };
}

function sheetOf(made: Made): Sheet {
  const { layout, resume, tongue } = made;
  const name = resume.basics?.name ?? '';
  const side = sided.has(layout.skeleton);
  const nameInside = layout.skeleton === 'left-shaded-name';
  const asides: Name[] = nameInside
    ? ['contact', ...layout.asides.filter((one) => one !== 'contact')]
    : side
      ? layout.asides
      : [];
  const order: Name[] = [
    'summary',
    ...(layout.early === 'work' ? (['work', 'education'] as const) : (['education', 'work'] as const)),
    'skills',
    'projects',
    'certificates',
    'languages',
    'hobbies',
    'references',
  ];
  const main = order.filter((section) => !asides.includes(section) && (section !== 'summary' || layout.summary));
  const contact = asides.includes('contact') ? [] : contactRows(made, false);
  const headed = layout.skeleton === 'head-table';
  return {
    page: layout.page,
    font: layout.font,
    size: layout.size,
    lead: layout.lead,
    margins: layout.margins,
    side: side ? (onTheRight.has(layout.skeleton) ? 'right' : 'left') : 'none',
    sideWidth: layout.skeleton === 'half' || layout.skeleton === 'wide-right' ? 205 : side ? 150 : 0,
    ...(layout.skeleton === 'two-flow' ? { flow: 2 as const } : {}),
    ...(layout.skeleton.includes('shaded') ? { sideShade: '#e3ebf2' } : {}),
    marginWidth: 0,
    justify: layout.ink === 'justified' || (layout.ink === 'words' && layout.bullet === 'paragraph'),
    word: layout.word,
    ink: layout.ink,
    wrapped: layout.wrapped,
    ...(layout.skeleton === 'boxes' ? { wordSide: 'boxes' as const } : {}),
    ...(layout.skeleton === 'word-columns' ? { wordSide: 'columns' as const } : {}),
    top: headed
      ? [
          {
            segs: [],
            columns: [
              { share: 0.55, rows: nameRows(made) },
              { share: 0.45, rows: contact.map((row): Row => ({ ...row, align: 'right' })) },
            ],
          },
        ]
      : nameInside
        ? []
        : [...nameRows(made), ...contact],
    main: main.flatMap((section) => asTimeline(section, sectionRows(section, made, false), layout)),
    aside: [...(nameInside ? nameRows(made) : []), ...asides.flatMap((section) => sectionRows(section, made, true))],
    ...(layout.footer === 'page' ? { footer: '#' } : {}),
    ...(layout.footer === 'page-of' ? { footer: 'Page # of 2' } : {}),
    ...(layout.footer === 'name' ? { footer: `${name} | #` } : {}),
    ...(layout.footer === 'name-right'
      ? { footer: `${name} – ${tongue.labels.phone} ${resume.basics?.phone ?? ''} – #` }
      : {}),
    ...(layout.footer === 'date-page' ? { footer: '2025 – #' } : {}),
    ...(layout.footer === 'name-page-of' ? { footer: `${name}   Page # of 2` } : {}),
    ...(layout.footer === 'header-each' ? { header: `Curriculum Vitae – ${name}`, headerFirst: true } : {}),
    ...(layout.footer === 'page-slash' ? { footer: '# / 2' } : {}),
    ...(layout.footer === 'header-mail' ? { header: `${name} | ${resume.basics?.email ?? ''}` } : {}),
    ...(layout.footer === 'header' ? { header: `${name} – CV` } : {}),
  };
}

/** A line down the page with a dot at each entry, left of the text. */
function asTimeline(section: Name, rows: Row[], layout: WildLayout): Row[] {
  if (layout.skeleton !== 'ruled-timeline' || (section !== 'work' && section !== 'education')) return rows;
  return rows.map((row, at) =>
    at === 0 || row.columns !== undefined
      ? row
      : {
          ...row,
          beside: (row.before ?? 0) > 5 && row.bullet === undefined ? 'dot' : 'rule',
          indent: (row.indent ?? 0) + 14,
        },
  );
}

function sectionRows(section: Name, made: Made, side: boolean): Row[] {
  const rows = bodyOf(section, made, side);
  if (rows.length === 0) return [];
  const { layout, tongue } = made;
  const named =
    section === 'contact'
      ? {
          en: 'Contact',
          de: 'Kontakt',
          fr: 'Contact',
          es: 'Contacto',
          it: 'Contatti',
          pt: 'Contacto',
          nl: 'Contact',
          pl: 'Kontakt',
        }[tongue.id]
      : tongue.heads[section][layout.words % tongue.heads[section].length];
  // What the person says of themselves often stands without a heading.
  if (layout.skeleton === 'unheaded' && section === 'summary') return [{ segs: [], before: 14 }, ...rows];
  return withHeading(named ?? '', rows, layout, side);
}

function bodyOf(section: Name, made: Made, side: boolean): Row[] {
  const { resume, layout, tongue } = made;
  switch (section) {
    case 'contact':
      return contactRows(made, true);
    case 'summary':
      return [{ segs: [t(resume.basics?.summary ?? '')] }];
    case 'work':
      return jobRows(resume.work ?? [], { layout, tongue });
    case 'education':
      return studyRows(
        (resume.education ?? []).map((one) => (endsOnly.has(layout.study) ? { ...one, startDate: undefined } : one)),
        side ? { ...layout, study: layout.family !== 'seen' ? 'school-degree-lines' : 'dates-first' } : layout,
        tongue,
      );
    case 'skills':
      return skillRows(made, side);
    case 'projects':
      return layout.projects === undefined ? [] : projectRows(made);
    case 'languages':
      return languageRows(made, side);
    case 'certificates':
      return certificateRows(made, side);
    case 'hobbies':
      return [{ segs: [t(tongue.hobbies)] }];
    case 'references':
      return [{ segs: [t(tongue.references)] }];
    default:
      return [];
  }
}
