import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { bulletRows } from './compose-bullets.ts';
import { span } from './compose-dates.ts';
import { entryRows } from './compose-entry.ts';
import { studyRows } from './compose-study.ts';
import type { Layout, SectionName } from './layouts.ts';
import type { Row, Seg } from './page.ts';

/** Letter-spaced. */
export const spaced = (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ');

/** The name and what the person is. */
export function nameRows(truth: JsonResume, layout: Layout): Row[] {
  const { name = '', label } = truth.basics ?? {};
  const written =
    layout.name === 'caps' ? name.toUpperCase() : layout.name === 'spaced' ? spaced(name.toUpperCase()) : name;
  const align = layout.name === 'center' ? { align: 'center' as const } : {};
  return [
    { segs: [{ text: written, size: layout.size + 11, bold: layout.name !== 'spaced' }], ...align },
    ...(label === undefined ? [] : [{ segs: [{ text: label, size: layout.size + 2 }], ...align }]),
  ];
}

/** The addresses, in the page's head or in a side column. */
export function contactRows(truth: JsonResume, layout: Layout, side: boolean): Row[] {
  const basics = truth.basics ?? {};
  const place = [basics.location?.city, basics.location?.region].join(', ');
  const urls = [
    ...(basics.profiles ?? []).map((profile) => profile.url ?? ''),
    ...(basics.url === undefined ? [] : [basics.url]),
  ];
  const parts: Seg[] = [
    { text: place },
    { text: basics.phone ?? '' },
    { text: basics.email ?? '' },
    ...urls.map((url) =>
      layout.contact === 'links'
        ? { text: nameOf(url), link: url }
        : { text: url.replace(/^https:\/\/(?:www\.)?/, '') },
    ),
  ];
  const align = layout.name === 'center' && !side ? { align: 'center' as const } : {};
  if (side || layout.contact === 'lines') return parts.map((seg) => ({ segs: [seg], ...align }));
  if (layout.contact === 'labels') {
    const labels = ['Address', 'Phone', 'Email'];
    return parts.map((seg, at) => ({ segs: [{ text: `${labels[at] ?? 'Web'}: `, bold: true }, seg] }));
  }
  // Dingbats: a telephone, an envelope, a hand that points.
  if (layout.contact === 'icons')
    return [
      {
        segs: parts.flatMap((seg, at) => [
          { text: ['+', '%', ')'][at] ?? '*', symbol: true },
          { text: ' ' },
          seg,
          { text: '   ' },
        ]),
        ...align,
      },
    ];
  const between = { text: layout.contact === 'dots' ? ' · ' : ' | ' };
  return [{ segs: parts.flatMap((seg, at) => (at === 0 ? [seg] : [between, seg])), ...align }];
}

const nameOf = (url: string) => (url.includes('linkedin') ? 'LinkedIn' : url.includes('github') ? 'GitHub' : 'Website');

/** What a section holds. */
export function rowsOf(
  section: SectionName,
  truth: JsonResume,
  resume: JsonResume,
  layout: Layout,
  side: boolean,
): Row[] {
  switch (section) {
    case 'contact':
      return contactRows(truth, layout, side);
    case 'summary':
      return truth.basics?.summary === undefined ? [] : [{ segs: [{ text: truth.basics.summary }] }];
    case 'work':
      return entryRows(truth, resume, layout);
    case 'education':
      return studyRows(resume, layout, side);
    case 'skills':
      return skillRows(truth, layout, side);
    case 'projects':
      return (truth.projects ?? []).flatMap((project) => [
        { segs: [{ text: project.name ?? '', bold: true }], right: [{ text: span(project, layout) }], before: 4 },
        ...bulletRows(project.highlights ?? [], layout),
      ]);
    case 'certificates':
      return (truth.certificates ?? []).map((one) => ({
        segs: [
          {
            text: side
              ? `${one.name ?? ''}, ${one.date ?? ''}`
              : `${one.name ?? ''}, ${one.issuer ?? ''}, ${one.date ?? ''}`,
          },
        ],
        ...(layout.bullet === '' || side ? {} : { bullet: layout.bullet, indent: 10 }),
      }));
    case 'languages':
      return side
        ? (truth.languages ?? []).map((one) => ({ segs: [{ text: `${one.language ?? ''} – ${one.fluency ?? ''}` }] }))
        : [
            {
              segs: [
                {
                  text: (truth.languages ?? []).map((one) => `${one.language ?? ''} (${one.fluency ?? ''})`).join(', '),
                },
              ],
            },
          ].filter(() => (truth.languages ?? []).length > 0);
  }
}

function skillRows(truth: JsonResume, layout: Layout, side: boolean): Row[] {
  const groups = truth.skills ?? [];
  const all = groups.flatMap((group) => group.keywords ?? []);
  if (all.length === 0) return [];
  if (side) return all.map((text) => ({ segs: [{ text }] }));
  switch (layout.skills) {
    case 'commas':
      return [{ segs: [{ text: all.join(', ') }] }];
    case 'bars':
      return [{ segs: [{ text: all.join(' | ') }] }];
    case 'bullets':
      return all.map((text) => ({ segs: [{ text }], bullet: layout.bullet || '•', indent: 10 }));
    case 'grid':
      return all.flatMap((text, at) =>
        at % 2 === 1 ? [] : [{ segs: [{ text }], right: [{ text: all[at + 1] ?? '' }] }],
      );
    case 'groups':
      return groups.map((group) => ({
        segs: [{ text: `${group.name ?? ''}: `, bold: true }, { text: (group.keywords ?? []).join(', ') }],
      }));
  }
}
