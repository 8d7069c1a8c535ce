import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import { diceOf } from '../dice.ts';
import type { Row, Seg, Sheet } from '../page.ts';
import { shown } from './dates.ts';
import { jobRows, noPlace, t, together } from './entries.ts';
import { type Family, layoutOf, type WildLayout } from './layout.ts';
import { folkOf } from './person.ts';
import { endsOnly, studyRows } from './studies.ts';
import type { Heads, Tongue } from './tongue.ts';

export type Wild = { id: string; tongue: string; layout: WildLayout; truth: JsonResume; sheet: Sheet };
type Name = keyof Heads | 'contact';
type Made = { resume: JsonResume; tongue: Tongue; layout: WildLayout };

/** A person in a layout, both thrown from the seed; `kept` families are those that no rule was written for. */
export function wildOf(seed: number, family: Family): Wild {
  const dice = diceOf(`wild ${family} ${seed}`);
  const { tongue, resume } = folkOf(dice);
  const layout = layoutOf(dice, family);
  const full = withHouses(resume, layout);
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
  const side = layout.skeleton === 'left' || layout.skeleton === 'right' || layout.skeleton === 'half';
  const asides: Name[] = side ? layout.asides : [];
  const order: Name[] = [
    'summary',
    ...(layout.early === 'work' ? (['work', 'education'] as const) : (['education', 'work'] as const)),
    'skills',
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
    side: side ? (layout.skeleton === 'right' ? 'right' : 'left') : 'none',
    sideWidth: layout.skeleton === 'half' ? 205 : side ? 150 : 0,
    marginWidth: 0,
    justify: layout.ink === 'words' && layout.bullet === 'paragraph',
    word: layout.word,
    ink: layout.ink,
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
      : [...nameRows(made), ...contact],
    main: main.flatMap((section) => sectionRows(section, made, false)),
    aside: asides.flatMap((section) => sectionRows(section, made, true)),
    ...(layout.footer === 'page' ? { footer: '#' } : {}),
    ...(layout.footer === 'page-of' ? { footer: 'Page # of 2' } : {}),
    ...(layout.footer === 'name' ? { footer: `${name} | #` } : {}),
    ...(layout.footer === 'name-right'
      ? { footer: `${name} – ${tongue.labels.phone} ${resume.basics?.phone ?? ''} – #` }
      : {}),
    ...(layout.footer === 'header' ? { header: `${name} – CV` } : {}),
  };
}

const spaced = (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ');

function nameRows({ resume, layout }: Made): Row[] {
  const { name = '', label = '' } = resume.basics ?? {};
  const size = layout.size + 12;
  const [first = '', ...rest] = name.split(' ');
  const last = rest.join(' ');
  const align =
    layout.name === 'center'
      ? { align: 'center' as const }
      : layout.name === 'right'
        ? { align: 'right' as const }
        : {};
  const headline: Row[] =
    layout.headline && layout.name !== 'with-title' ? [{ segs: [t(label, { size: layout.size + 2 })], ...align }] : [];
  const set = (text: string): Row => ({ segs: [t(text, { size, bold: layout.name !== 'spaced' })], ...align });
  switch (layout.name) {
    case 'caps':
      return [set(name.toUpperCase()), ...headline];
    case 'spaced':
      return [set(spaced(name.toUpperCase())), ...headline];
    case 'last-caps':
      return [set(`${first} ${last.toUpperCase()}`), ...headline];
    case 'two-lines':
      return [set(first), set(last), ...headline];
    case 'with-title':
      return [
        {
          segs: [
            t(name, { size, bold: true }),
            ...(layout.headline ? [t(`   ${label}`, { size: layout.size + 1 })] : []),
          ],
        },
      ];
    default:
      return [set(name), ...headline];
  }
}

function contactRows({ resume, layout, tongue }: Made, side: boolean): Row[] {
  const { phone = '', email = '', location, profiles = [] } = resume.basics ?? {};
  const place = [location?.city, location?.region].filter(Boolean).join(', ');
  const urls = (profiles ?? []).map((one) => (one.url ?? '').replace(/^https:\/\/(?:www\.)?/, ''));
  const parts = [place, phone, email, ...urls];
  const align =
    layout.name === 'center' && !side
      ? { align: 'center' as const }
      : layout.contact === 'stacked-right' && !side
        ? { align: 'right' as const }
        : {};
  const lines = (texts: string[]): Row[] => texts.map((text) => ({ segs: [t(text)], ...align }));
  if (side || layout.contact === 'lines' || layout.contact === 'stacked-right') return lines(parts);
  const { labels } = tongue;
  switch (layout.contact) {
    case 'labels':
      return [`${labels.address}: `, `${labels.phone}: `, `${labels.mail}: `, 'LinkedIn: ']
        .slice(0, parts.length)
        .map((label, at) => ({ segs: [t(label, { bold: true }), t(parts[at] ?? '')] }));
    case 'labels-short':
      return [
        { segs: [t(`T: ${phone}   E: ${email}   A: ${place}${urls.length > 0 ? `   W: ${urls[0]}` : ''}`)], ...align },
      ];
    case 'two-rows':
      return [...lines([`${email} | ${phone}`]), ...lines([[place, ...urls].join(' | ')])];
    case 'slashes':
      return lines([parts.join(' / ')]);
    case 'icons':
      return [
        {
          segs: parts.flatMap((text, at): Seg[] => [t(['+', '%', ')'][at] ?? '*', { symbol: true }), t(` ${text}   `)]),
          ...align,
        },
      ];
    default:
      return lines([parts.join(layout.contact === 'dots' ? ' · ' : ' | ')]);
  }
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
  switch (layout.heading) {
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

function skillRows({ resume, layout, tongue }: Made, side: boolean): Row[] {
  const groups = resume.skills ?? [];
  const all = groups.flatMap((group) => group.keywords ?? []);
  const lines = (texts: string[]): Row[] => texts.map((text) => ({ segs: [t(text)] }));
  if (side) return lines(all);
  switch (layout.skills) {
    case 'groups':
      return groups.map((group) => ({
        segs: [t(`${group.name ?? ''}: `, { bold: true }), t((group.keywords ?? []).join(', '))],
      }));
    case 'bullets':
      return all.map((text) => ({
        segs: [t(text)],
        bullet: layout.bullet === '' || layout.bullet === 'paragraph' ? '•' : layout.bullet,
        indent: 12,
      }));
    case 'grid':
    case 'columns':
      return all.flatMap((_, at) =>
        at % 3 === 0
          ? [{ segs: [], columns: all.slice(at, at + 3).map((text) => ({ share: 1 / 3, rows: lines([text]) })) }]
          : [],
      );
    case 'tags':
      return [{ segs: all.flatMap((text) => [t(text), t('     ')]) }];
    case 'sentence':
      return lines([
        `${tongue.id === 'en' ? 'Experienced with ' : ''}${all.slice(0, -1).join(', ')}${all.length > 1 ? ', ' : ''}${all.at(-1) ?? ''}.`,
      ]);
    case 'bars':
      return lines([all.join(' | ')]);
    case 'stars':
      return all.map((text) => ({ segs: [t(text)], right: [t('●●●●○')] }));
    default:
      return lines([all.join(', ')]);
  }
}

function languageRows({ resume, layout }: Made, side: boolean): Row[] {
  const all = (resume.languages ?? []).map((one) => [one.language ?? '', one.fluency ?? ''] as const);
  const lines = (texts: string[]): Row[] => texts.map((text) => ({ segs: [t(text)] }));
  switch (layout.languages) {
    case 'dash':
      return lines(all.map(([name, level]) => `${name} – ${level}`));
    case 'sentence':
      return lines([all.map(([name, level]) => `${name} (${level})`).join(' · ')]);
    case 'table':
      return side
        ? lines(all.map(([name, level]) => `${name}: ${level}`))
        : all.map(([name, level]) => ({
            segs: [],
            columns: [
              { share: 0.3, rows: lines([name]) },
              { share: 0.7, rows: lines([level]) },
            ],
          }));
    case 'colon':
      return lines(all.map(([name, level]) => `${name}: ${level}`));
    default:
      return side
        ? lines(all.map(([name, level]) => `${name} (${level})`))
        : lines([all.map(([name, level]) => `${name} (${level})`).join(', ')]);
  }
}

function certificateRows({ resume, layout }: Made, side: boolean): Row[] {
  const all = resume.certificates ?? [];
  const rows = (say: (one: (typeof all)[number]) => Row): Row[] => all.map(say);
  switch (layout.certificates) {
    case 'dated-right':
      return rows((one) =>
        side
          ? { segs: [t(`${one.name}, ${one.date}`)] }
          : { segs: [t(`${one.name}, ${one.issuer}`)], right: [t(one.date ?? '')] },
      );
    case 'bullets':
      return rows((one) => ({ segs: [t(`${one.name} – ${one.issuer}, ${one.date}`)], bullet: '•', indent: 12 }));
    case 'date-first':
      return rows((one) => ({ segs: [t(`${one.date}  ${one.name}, ${one.issuer}`)] }));
    case 'brackets':
      return rows((one) => ({ segs: [t(`${one.name} (${one.issuer}, ${one.date})`)] }));
    case 'issuer-first-line':
      return rows((one) => ({ segs: [t(one.name ?? '', { bold: true }), t(` | ${one.issuer} | ${one.date}`)] }));
    default:
      return rows((one) => ({ segs: [t(`${one.name}, ${one.issuer}, ${one.date}`)] }));
  }
}
