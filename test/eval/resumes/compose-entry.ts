import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { bulletRows } from './compose-bullets.ts';
import { span } from './compose-dates.ts';
import type { Layout } from './layouts.ts';
import type { Row } from './page.ts';

type Job = NonNullable<JsonResume['work']>[number];

/** A person's jobs, as the layout sets them. */
export function entryRows(truth: JsonResume, resume: JsonResume, layout: Layout): Row[] {
  const jobs = truth.work ?? [];
  return jobs.flatMap((job, at) => {
    // Its own precision: the truth has lost the months that the layout does not say.
    const dates = span(resume.work?.[at] ?? job, layout);
    const again = layout.entry === 'grouped' && jobs[at - 1]?.name === job.name;
    const [first, ...rest] = headRows(job, dates, layout, again);
    const bullets = bulletRows(job.highlights ?? [], layout);
    const [firstBullet, ...others] = bullets;
    const body =
      layout.entry === 'stacked-aside' && firstBullet !== undefined
        ? [{ ...firstBullet, right: [{ text: dates }] }, ...others]
        : bullets;
    return first === undefined ? [] : [{ ...first, before: again ? 4 : 8 }, ...rest, ...body];
  });
}

function headRows(job: Job, dates: string, layout: Layout, again: boolean): Row[] {
  const { name: company = '', position: title = '', location: place = '' } = job;
  const bold = (text: string) => ({ text, bold: true });
  const italic = (text: string) => ({ text, italic: true });
  switch (layout.entry) {
    case 'title-right-dates':
      return [
        { segs: [bold(title)], right: [{ text: dates }] },
        { segs: [italic(company)], right: [{ text: place }] },
      ];
    case 'company-right-place':
      return [
        { segs: [bold(company)], right: [{ text: place }] },
        { segs: [italic(title)], right: [italic(dates)] },
      ];
    case 'one-line':
      return [{ segs: [bold(`${title}, `), { text: `${company} (${place.split(',')[0]}) ` }, italic(dates)] }];
    case 'bars':
      return [{ segs: [{ text: `${title} | ${company} | ${place} | ${dates}`, bold: true }] }];
    case 'margin-dates':
      return [{ segs: [bold(title)], margin: [{ text: dates }] }, { segs: [{ text: `${company}, ${place}` }] }];
    case 'company-dash-title':
      return [{ segs: [bold(`${company} — ${title}`)] }, { segs: [italic(`${dates} | ${place}`)] }];
    case 'dates-first':
      return [{ segs: [{ text: dates }] }, { segs: [bold(title)] }, { segs: [{ text: `${company}, ${place}` }] }];
    case 'grouped':
      return [
        ...(again ? [] : [{ segs: [bold(company)], right: [{ text: place }] }]),
        { segs: [italic(title)], right: [{ text: dates }] },
      ];
    case 'title-at-company':
      return [{ segs: [bold(`${title} at ${company}`)], right: [{ text: dates }] }];
    case 'stacked-aside':
      return [{ segs: [bold(company), { text: `, ${title}` }], right: [{ text: place }] }];
    case 'three-lines':
      return [{ segs: [bold(title)] }, { segs: [{ text: company }] }, { segs: [italic(`${dates}, ${place}`)] }];
    case 'company-brackets':
      return [
        { segs: [{ text: `${company.toUpperCase()} (${dates})`, bold: true }] },
        { segs: [{ text: `${title}, ${place}` }] },
      ];
    case 'company-comma-place':
      return [{ segs: [bold(company), { text: `, ${place}` }], right: [bold(dates)] }, { segs: [{ text: title }] }];
    case 'dots':
      return [{ segs: [bold(title), { text: ` · ${company} · ${place} · ${dates}` }] }];
    case 'title-below-dates':
      return [
        { segs: [bold(company)], right: [{ text: place }] },
        { segs: [{ text: dates }] },
        { segs: [italic(title)] },
      ];
  }
}
