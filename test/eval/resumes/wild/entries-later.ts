import type { Row, Seg } from '../page.ts';
import { durationOf, span } from './dates.ts';
import type { WildLayout } from './layout.ts';
import { gridRow, type Job, pointsOf, t } from './parts.ts';
import type { Tongue } from './tongue.ts';

type Set = { layout: WildLayout; tongue: Tongue };

/** A job as the writers of the day set it; undefined for a style that is none of these. */
export function laterEntry(job: Job, set: Set, again: boolean, below: Job | undefined): Row[] | undefined {
  const { layout, tongue } = set;
  const strong = (part: 'title' | 'company') => layout.bold === part || layout.bold === 'both';
  const title = t(job.position ?? '', { bold: strong('title') });
  const company = t(job.name ?? '', { bold: strong('company'), ...(layout.italic ? { italic: true } : {}) });
  const place = t(job.location ?? '');
  const dates = t(span(job, layout, tongue));
  const caps = (seg: Seg, more: Partial<Seg> = {}): Seg => ({ ...seg, text: seg.text.toUpperCase(), ...more });
  const points = pointsOf(job, set);
  const whole = below === undefined ? job : { startDate: below.startDate, endDate: job.endDate };
  switch (layout.entry) {
    case 'title-dash-company-bracket-place':
      return [{ segs: [title, t(' – '), company, t(' ('), place, t(')')], right: [dates] }, ...points];
    case 'title-bracket-dates-own-place':
      return [{ segs: [company] }, { segs: [title, t(' ('), dates, t(')')] }, { segs: [place] }, ...points];
    case 'cv-entry':
      return [
        beside(dates, [
          {
            segs: [
              { ...title, bold: true },
              t(', '),
              { ...company, italic: true, bold: false },
              t(', '),
              place,
              t('.'),
            ],
          },
          ...points,
        ]),
      ];
    case 'dates-stacked-right':
      return [stacked(job, set, [{ segs: [title] }, { segs: [company, t(', '), place] }, ...points])];
    case 'dates-place-then-title-company':
      return [
        { segs: [dates, t('   '), place] },
        { segs: [caps(title, { bold: true }), t('   '), { ...company, bold: false }] },
        ...points,
      ];
    case 'dates-with-duration':
      return [
        { segs: [{ ...company, bold: true }] },
        { segs: [{ ...title, bold: false }] },
        { segs: [dates, t(` (${durationOf(job, tongue)})`)] },
        { segs: [place] },
        ...points,
      ];
    case 'company-heading-rises':
      return again
        ? [{ segs: [{ ...title, italic: true }], right: [dates] }, ...points]
        : [
            { segs: [{ ...company, bold: true, italic: false, size: layout.size + 1 }, t(', '), place], rule: true },
            { segs: [{ ...title, italic: true }], right: [dates] },
            ...points,
          ];
    case 'row-table':
      return [
        gridRow(
          [
            [{ segs: [dates] }],
            [{ segs: [{ ...title, bold: true }] }, { segs: [{ ...company, bold: false }] }, { segs: [place] }],
            points,
          ],
          [Math.max(0.2, shareOf(dates.text)), 0.28, 0.72 - Math.max(0.2, shareOf(dates.text))],
        ),
      ];
    case 'grouped-durations':
      return again
        ? [{ segs: [title] }, { segs: [dates, t(` (${durationOf(job, tongue)})`)] }, ...points]
        : [
            { segs: [{ ...company, bold: true }] },
            { segs: [t(durationOf(whole, tongue))] },
            { segs: [title] },
            { segs: [dates, t(` (${durationOf(job, tongue)})`)] },
            { segs: [place] },
            ...points,
          ];
    case 'caps-title-company-bar-dates':
      return [
        { segs: [caps(title, { bold: true })] },
        { segs: [{ ...company, bold: false }, t(' | '), dates] },
        ...points,
      ];
    case 'company-comma-place-dash-title':
      return [
        {
          segs: [
            { ...company, bold: true, italic: false },
            t(', '),
            place,
            t(' — '),
            { ...title, italic: true, bold: false },
          ],
        },
        { segs: [caps(dates, { size: layout.size - 1.5 })] },
        ...points,
      ];
    case 'dates-alone-right':
      return [{ segs: [title] }, { segs: [company, t(', '), place] }, { segs: [dates], align: 'right' }, ...points];
    case 'title-company-bracket-years-place':
      return [{ segs: [title] }, { segs: [company, t(' ('), dates, t('), '), place] }, ...points];
    case 'title-bar-company-place-below':
      return [{ segs: [title, t(' | '), company], right: [dates] }, { segs: [{ ...place, italic: true }] }, ...points];
    case 'caps-company-bar-title':
      return [
        { segs: [caps(company, { bold: true, italic: false }), t(' | '), { ...title, bold: false }] },
        { segs: [dates, t(' | '), place] },
        ...points,
      ];
    case 'company-dates-title-place':
      return [{ segs: [company], right: [dates] }, { segs: [title], right: [place] }, ...points];
    case 'month-column-in-words':
      return [
        beside(
          dates,
          [{ segs: [{ ...company, bold: true }, t(' · '), place] }, { segs: [{ ...title, bold: false }] }, ...points],
          0.3,
        ),
      ];
    default:
      return undefined;
  }
}

/** Dates in a column left of what they date. */
export const beside = (dates: Seg, rows: Row[], least = 0.24): Row => {
  const share = Math.max(least, shareOf(dates.text));
  return {
    segs: [],
    columns: [
      { share, rows: [{ segs: [dates] }] },
      { share: 1 - share, rows },
    ],
  };
};
/** The share of a page's width that the longest word of a date needs. */
const shareOf = (text: string): number => Math.max(...text.split(' ').map((word) => word.length)) * 0.0185;

/** The range in two lines at the right edge: when it began with its dash, and when it ended below. */
export function stacked(
  when: { startDate?: string | undefined; endDate?: string | undefined },
  set: Set,
  rows: Row[],
): Row {
  const whole = span(when, set.layout, set.tongue);
  const dash =
    when.startDate === undefined ? null : /\s*[–—-]\s*|\s(?:to|until|bis|à|tot|t\/m|a|até|al|hasta)\s/u.exec(whole);
  const lines =
    dash === null
      ? [whole]
      : [`${whole.slice(0, dash.index)}${dash[0].trimEnd()}`, whole.slice(dash.index + dash[0].length)];
  return {
    segs: [],
    columns: [
      { share: 0.76, rows },
      { share: 0.24, rows: lines.map((text): Row => ({ segs: [t(text)], align: 'right' })) },
    ],
  };
}
