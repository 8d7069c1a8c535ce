import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `Sep. 2013`, `2014`, `Summer 2013`. */
export function truthDate(text: string | undefined): string | undefined {
  const year = /\d{4}/.exec(text ?? '')?.[0];
  const month = monthNames.findIndex((name) => (text ?? '').trim().toLowerCase().startsWith(name));
  return year === undefined || month < 0 ? year : `${year}-${String(month + 1).padStart(2, '0')}`;
}
/** A lone date is when it both began and ended. */
export function truthSpan(text: string): { startDate: string | undefined; endDate: string | undefined } {
  const [from, to] = text.split(/\s*(?:--|–|—|(?<=\d)-(?=\d)| - )\s*/);
  return { startDate: truthDate(from), endDate: truthDate(to ?? from) };
}

const headings = /\\resumeSubheading\{([^{}]*)\}\{([^{}]*)\}\{([^{}]*)\}\{([^{}]*)\}/g;

/** The rows of the CSV: fields in quotes, doubled quotes inside them. */
function rowsOf(csv: string): string[][] {
  return csv
    .trim()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) =>
        (found[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    );
}

/** The people of the bazil set: their resumes were set in LaTeX from these fields. */
export function bazilTruth(csv: string): { name: string; truth: JsonResume }[] {
  return rowsOf(csv)
    .slice(1)
    .map(
      ([
        name = '',
        email = '',
        mobile = '',
        website = '',
        education = '',
        experience = '',
        projects = '',
        languages = '',
        technologies = '',
      ]) => ({
        name,
        truth: {
          basics: { name, email, phone: mobile, url: website },
          education: [...education.matchAll(headings)].map(([, institution, , what = '', dates = '']) => {
            const [course = '', grade] = what.split(/; GPA: /);
            const [studyType, area] = course.split(' in ');
            return { institution, studyType, area, score: grade?.replace(/ \(.*$/, ''), ...truthSpan(dates) };
          }),
          work: [...experience.matchAll(headings)].map(([, company, location, position, dates = '']) => ({
            name: company,
            location,
            position,
            ...truthSpan(dates),
          })),
          projects: [...projects.matchAll(/\\resumeSubItem\{([^{}]*)\}/g)].map(([, called]) => ({ name: called })),
          skills: [{ name: 'all', keywords: [...languages.split(', '), ...technologies.split(', ')] }],
        },
      }),
    );
}
