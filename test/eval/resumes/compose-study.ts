import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { span, yearOf } from './compose-dates.ts';
import type { Layout } from './layouts.ts';
import type { Row } from './page.ts';

/** A person's degrees, as the layout sets them. */
export function studyRows(resume: JsonResume, layout: Layout, side: boolean): Row[] {
  return (resume.education ?? []).flatMap((study) => {
    const { institution = '', studyType = '', area = '', score } = study;
    const dates = span(study, layout);
    const year = yearOf(study.endDate) ?? '';
    const grade = score === undefined ? [] : [{ segs: [{ text: `GPA: ${score}` }] }];
    const bold = (text: string) => ({ text, bold: true });
    const rows: Row[] = (() => {
      if (side && layout.study === 'degree-first')
        return [
          { segs: [bold(`${studyType}, ${area}`)] },
          { segs: [{ text: institution }] },
          { segs: [{ text: dates }] },
          ...grade,
        ];
      switch (layout.study) {
        case 'school-first':
          return [
            { segs: [bold(institution)], right: [{ text: dates }] },
            { segs: [{ text: `${studyType} in ${area}${score === undefined ? '' : `; GPA: ${score}`}` }] },
          ];
        case 'one-line':
          return [
            {
              segs: [
                bold(`${studyType} in ${area}`),
                { text: `, ${institution}, ${year}${score === undefined ? '' : ` (GPA ${score})`}` },
              ],
            },
          ];
        case 'degree-first':
          return [
            { segs: [bold(`${studyType}, ${area}`)] },
            { segs: [{ text: institution }], right: [{ text: dates }] },
            ...grade,
          ];
        case 'margin':
          return [
            { segs: [bold(`${studyType} in ${area}`)], margin: [{ text: dates }] },
            { segs: [{ text: institution }] },
            ...grade,
          ];
        case 'bars':
          return [{ segs: [{ text: `${studyType} ${area} | ${institution} | ${dates}` }] }, ...grade];
        case 'year-only':
          return [
            { segs: [bold(institution), { text: `, ${studyType} in ${area}` }], right: [{ text: year }] },
            ...grade,
          ];
      }
    })();
    const [first, ...rest] = rows;
    return first === undefined ? [] : [{ ...first, before: 6 }, ...rest];
  });
}
