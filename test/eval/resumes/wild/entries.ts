import type { Row } from '../page.ts';
import { span } from './dates.ts';
import { laterEntry } from './entries-later.ts';
import type { WildLayout } from './layout.ts';
import { gridRow, type Job, pointsOf, smallCaps, t } from './parts.ts';
import type { Tongue } from './tongue.ts';

type Set = { layout: WildLayout; tongue: Tongue };
/** What an entry style leaves out of what is known. */
export const noPlace = new Set<string>([
  'title-at-company',
  'company-then-title',
  'type-of-work',
  'bracket-dates',
  'company-dash-title',
  'centred',
  'company-colon-title',
  'caps-title-company-bar-dates',
]);
/** Styles in which a person rose in one house. */
export const together = new Set<string>([
  'grouped',
  'company-heading-roles',
  'role-list',
  'company-heading-rises',
  'grouped-durations',
]);

/** A person's jobs as a layout sets them. */
export function jobRows(jobs: readonly Job[], set: Set): Row[] {
  const { layout, tongue } = set;
  const bold = (part: 'title' | 'company') => layout.bold === part || layout.bold === 'both';
  if (layout.entry === 'grid-columns')
    return [
      gridRow(
        [tongue.labels.period, tongue.labels.employer, tongue.labels.post].map((text) => [
          { segs: [t(text, { bold: true })] },
        ]),
      ),
      ...jobs.map((job) =>
        gridRow([
          [{ segs: [t(span(job, layout, tongue))] }],
          [{ segs: [t(job.name ?? '', { bold: bold('company') })] }, { segs: [t(job.location ?? '')] }],
          [{ segs: [t(job.position ?? '', { bold: bold('title') })] }, ...pointsOf(job, set)],
        ]),
      ),
    ];
  return jobs.flatMap((job, at) => {
    const again = together.has(layout.entry) && jobs[at - 1]?.name === job.name;
    const rises = together.has(layout.entry) && jobs[at + 1]?.name === job.name;
    const rows = headOf(job, set, again, rises ? jobs[at + 1] : undefined);
    const [first, ...rest] = rows;
    const room = again ? 4 : 9;
    if (first === undefined) return [];
    return [{ ...first, before: room }, ...rest];
  });
}

function headOf(job: Job, set: Set, again: boolean, below: Job | undefined): Row[] {
  const { layout, tongue } = set;
  const title = t(job.position ?? '', { bold: layout.bold === 'title' || layout.bold === 'both' });
  const company = t(job.name ?? '', {
    bold: layout.bold === 'company' || layout.bold === 'both',
    ...(layout.italic && layout.bold !== 'company' && layout.bold !== 'both' ? { italic: true } : {}),
  });
  const place = t(job.location ?? '');
  const dates = t(span(job, layout, tongue));
  const small = (text: string) => t(text, { size: layout.size - 1 });
  const points = pointsOf(job, set);
  const later = laterEntry(job, set, again, below);
  if (later !== undefined) return later;
  switch (layout.entry) {
    case 'title-dates-company-place':
      return [{ segs: [title], right: [dates] }, { segs: [company], right: [place] }, ...points];
    case 'company-place-title-dates':
      return [{ segs: [company], right: [place] }, { segs: [title], right: [dates] }, ...points];
    case 'title-comma-company':
      return [{ segs: [title, t(', '), company] }, { segs: [dates, t(' | '), place] }, ...points];
    case 'company-dash-title':
      return [{ segs: [company, t(' — '), title], right: [dates] }, ...points];
    case 'left-dates':
      return [
        {
          segs: [],
          columns: [
            { share: 0.24, rows: [{ segs: [dates] }] },
            { share: 0.76, rows: [{ segs: [title] }, { segs: [company, t(', '), place] }, ...points] },
          ],
        },
      ];
    case 'one-line-bars':
      return [{ segs: [title, t(' | '), company, t(' | '), place, t(' | '), dates] }, ...points];
    case 'three-lines':
      return [{ segs: [title] }, { segs: [company] }, { segs: [dates, t(' | '), place] }, ...points];
    case 'dates-first':
      return [{ segs: [dates] }, { segs: [title] }, { segs: [company, t(', '), place] }, ...points];
    case 'grouped':
      return again
        ? [{ segs: [title], right: [dates] }, ...points]
        : [
            ...(below === undefined
              ? [{ segs: [company], right: [place] }]
              : [
                  {
                    segs: [company],
                    right: [t(span({ startDate: below.startDate, endDate: job.endDate }, layout, tongue))],
                  },
                  { segs: [place] },
                ]),
            { segs: [title], right: [dates] },
            ...points,
          ];
    case 'title-at-company':
      return [{ segs: [title, t(tongue.id === 'en' ? ' at ' : ' – '), company, t(' ('), dates, t(')')] }, ...points];
    case 'company-then-title':
      return [{ segs: [company] }, { segs: [title] }, { segs: [small(dates.text)] }, ...points];
    case 'table-dates-body':
      return [
        {
          segs: [],
          grid: true,
          columns: [
            { share: 0.22, rows: [{ segs: [dates] }] },
            { share: 0.78, rows: [{ segs: [title, t(', '), company] }, { segs: [place] }, ...points] },
          ],
        },
      ];
    case 'company-comma-place':
      return [
        { segs: [t(`${company.text.toUpperCase()}`, { bold: true }), t(', '), place], right: [dates] },
        { segs: [{ ...title, italic: true, bold: false }] },
        ...points,
      ];
    case 'title-then-small-line':
      return [
        { segs: [{ ...title, bold: true, size: layout.size + 1.5 }] },
        { segs: [small(`${company.text} · ${place.text} · ${dates.text}`)] },
        ...points,
      ];
    case 'sentence':
      return [{ segs: [dates, t(': '), company, t(' ('), place, t(') – '), title] }, ...points];
    case 'right-margin':
      return [
        {
          segs: [],
          columns: [
            { share: 0.74, rows: [{ segs: [title] }, { segs: [company] }, ...points] },
            {
              share: 0.26,
              rows: [
                { segs: [dates], align: 'right' },
                { segs: [place], align: 'right' },
              ],
            },
          ],
        },
      ];
    case 'type-of-work':
      return [
        { segs: [title, t(tongue.id === 'en' ? ' (Full-time)' : '')] },
        { segs: [company, t(', '), dates] },
        ...points,
      ];
    case 'labels':
      return [
        { segs: [t(`${tongue.labels.period}: `, { bold: true }), dates] },
        { segs: [t(`${tongue.labels.employer}: `, { bold: true }), t(`${company.text}, ${place.text}`)] },
        { segs: [t(`${tongue.labels.post}: `, { bold: true }), t(title.text)] },
        ...points,
      ];
    case 'bracket-dates':
      return [{ segs: [t('['), dates, t('] '), title, t(' @ '), company] }, ...points];
    case 'year-timeline':
      return [
        { segs: [t(dates.text, { bold: true, size: layout.size + 2 })] },
        { segs: [title, t(', '), company] },
        { segs: [{ ...place, italic: true }] },
        ...points,
      ];
    case 'centred':
      return [
        { segs: [t(company.text.toUpperCase(), { bold: true })], align: 'center' },
        { segs: [title, t(' | '), dates], align: 'center' },
        ...points,
      ];
    case 'dates-under-company':
      return [{ segs: [company, t(', '), place] }, { segs: [dates] }, { segs: [title] }, ...points];
    case 'slashes':
      return [{ segs: [company, t(' / '), title, t(' / '), place] }, { segs: [dates] }, ...points];
    case 'place-dates-first':
      return [{ segs: [place, t(', '), dates] }, { segs: [title, t(' – '), company] }, ...points];
    case 'company-colon-title':
      return [{ segs: [company, t(': '), title], right: [dates] }, ...points];
    case 'small-caps':
      return [
        { segs: smallCaps(company.text, layout.size, false), right: [place] },
        { segs: [{ ...title, italic: true }], right: [dates] },
        ...points,
      ];
    case 'title-then-margin-company':
      return [{ segs: [title], right: [company] }, { segs: [dates], right: [place] }, ...points];
    case 'role-list':
      return again
        ? [{ segs: [t('› '), title, t(' ('), dates, t(')')] }, ...points]
        : [{ segs: [company], right: [place] }, { segs: [t('› '), title, t(' ('), dates, t(')')] }, ...points];
    default:
      return again
        ? [{ segs: [title, t(', '), dates] }, ...points]
        : [
            { segs: [{ ...company, bold: true, size: layout.size + 2 }, t('  –  '), place] },
            { segs: [title, t(', '), dates] },
            ...points,
          ];
  }
}
