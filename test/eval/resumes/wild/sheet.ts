import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import { diceOf } from '../dice.ts';
import type { Row, Sheet } from '../page.ts';
import { shown } from './dates.ts';
import { jobRows, noPlace, together } from './entries.ts';
import { type Family, layoutOf, type WildLayout } from './layout.ts';
import { certificateRows, languageRows, skillRows } from './lists.ts';
import { projectRows } from './lists-later.ts';
import type { Made } from './made.ts';
import { smallCaps, t } from './parts.ts';
import { folkOf, projectsOf } from './person.ts';
import { endsOnly, studyRows } from './studies.ts';
import type { Heads } from './tongue.ts';
import { contactRows, nameRows, spaced } from './top.ts';

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

function withHeading(text: string, rows: Row[], layout: WildLayout, side: boolean): Row[] {
  if (layout.skeleton === 'margin-headings' && !side)
    return [
      {
        segs: [],
        before: 12,
        columns: [
          { share: 0.22, rows: [{ segs: [t(text, { bold: true })] }] },
          { share: 0.78, rows },
        ],
      },
    ];
  const heading = (written: string, more: Partial<Row> & { size?: number; plain?: boolean } = {}): Row => {
    const { size, plain, ...row } = more;
    return {
      segs: [t(written, { bold: plain !== true, size: size ?? layout.size + 1 })],
      before: 13,
      heading: true,
      rule: layout.rule,
      ...row,
    };
  };
  if (layout.skeleton === 'section-boxes' && !side)
    return [
      { segs: [], before: 10, grid: true, columns: [{ share: 1, rows: [heading(text, { before: 0 }), ...rows] }] },
    ];
  const digits = String((text.length % 7) + 1).padStart(2, '0');
  switch (layout.heading) {
    case 'tracked':
      return [
        { ...heading(''), segs: [t(text.toUpperCase(), { size: layout.size + 1, tracking: 3, bold: true })] },
        ...rows,
      ];
    case 'double-ruled':
      return [heading(text, { rule: true, size: layout.size + 2 }), ...rows];
    case 'line-after':
      return [heading(`${text} ${'_'.repeat(20)}`), ...rows];
    case 'slashed':
      return [heading(`// ${text}`), ...rows];
    case 'two-digits':
      return [heading(`${digits}  ${text}`, { size: layout.size + 3 }), ...rows];
    case 'underscored':
      return [heading(text.replaceAll(' ', '_').toLowerCase(), { size: layout.size + 2 }), ...rows];
    case 'chevron':
      return [heading(`» ${text}`), ...rows];
    case 'square-before':
      return [
        { ...heading(''), segs: [t('n', { symbol: true }), t(` ${text.toUpperCase()}`, { bold: true })] },
        ...rows,
      ];
    case 'ends-in-colon-caps':
      return [heading(`${text.toUpperCase()}:`, { size: layout.size, plain: true }), ...rows];
    case 'dotted':
      return [heading(`${text} ${'.'.repeat(30)}`), ...rows];
    case 'caps':
      return [heading(text.toUpperCase()), ...rows];
    case 'spaced':
      return [heading(spaced(text.toUpperCase()), { plain: true }), ...rows];
    case 'shaded':
      return [heading(text, { shade: '#d8e4ee' }), ...rows];
    case 'lower':
      return [heading(text.toLowerCase(), { size: layout.size + 3 }), ...rows];
    case 'large':
      return [heading(text, { size: layout.size + 5, plain: true }), ...rows];
    case 'numbered':
      return [heading(`${(text.length % 7) + 1}. ${text}`), ...rows];
    case 'iconed':
      return [
        { ...heading(text), segs: [t('6', { symbol: true }), t(` ${text}`, { bold: true, size: layout.size + 2 })] },
        ...rows,
      ];
    case 'colon':
      return [heading(`${text}:`, { size: layout.size }), ...rows];
    case 'centred-ruled':
      return [heading(text.toUpperCase(), { align: 'center', rule: true }), ...rows];
    case 'small-caps':
      return [{ ...heading(''), segs: smallCaps(text, layout.size + 3, true) }, ...rows];
    case 'flanked':
      return [heading(`— ${text} —`, { align: 'center' }), ...rows];
    case 'bracketed':
      return [heading(`[ ${text.toUpperCase()} ]`), ...rows];
    case 'bar-before':
      return [heading(`| ${text}`), ...rows];
    case 'boxed-right':
      return [heading(text, { align: 'right', shade: '#eeeeee' }), ...rows];
    default:
      return [heading(text, { size: layout.size + 2 }), ...rows];
  }
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
