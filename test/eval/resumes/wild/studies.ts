import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import type { Row } from '../page.ts';
import { span } from './dates.ts';
import { beside, stacked } from './entries-later.ts';
import type { WildLayout } from './layout.ts';
import { gridRow, t } from './parts.ts';
import type { Tongue } from './tongue.ts';

export type Study = NonNullable<JsonResume['education']>[number];

/** Whether a style writes when a study began. */
export const endsOnly = new Set<string>(['one-line', 'sentence']);

/** A person's studies as a layout sets them. */
export function studyRows(studies: readonly Study[], layout: WildLayout, tongue: Tongue): Row[] {
  if (layout.study === 'grid-columns')
    return studies.map((study) =>
      gridRow([
        [{ segs: [t(span(study, layout, tongue))] }],
        [{ segs: [t(study.institution ?? '')] }],
        [{ segs: [t(said(study), { bold: true })] }, ...gradeOf(study)],
      ]),
    );
  return studies.flatMap((study) => {
    const [first, ...rest] = rowsOf(study, layout, tongue);
    return first === undefined ? [] : [{ ...first, before: 7 }, ...rest, ...gradeOf(study)];
  });
}

const said = (study: Study): string => `${study.studyType} ${glue(study)} ${study.area}`.replace(/ ,/, ',');
/** Long names of degrees take a field with `in`, short ones a comma. */
const glue = (study: Study): string =>
  /^(?:Bachelor|Master|Diploma|Associate|Doctor)/.test(study.studyType ?? '') &&
  /[a-z]{4}/.test(study.area ?? '') &&
  !/[À-ž]/.test(study.area ?? '')
    ? 'in'
    : ',';
const gradeOf = (study: Study): Row[] => (study.score === undefined ? [] : [{ segs: [t(`GPA: ${study.score}/4.0`)] }]);

function rowsOf(study: Study, layout: WildLayout, tongue: Tongue): Row[] {
  const degree = t(said(study), { bold: layout.bold === 'title' || layout.bold === 'both' });
  const school = t(study.institution ?? '', { bold: layout.bold === 'company', italic: layout.italic });
  const dates = t(span(study, layout, tongue));
  switch (layout.study) {
    case 'degree-dates-school':
      return [{ segs: [degree], right: [dates] }, { segs: [school] }];
    case 'school-dates-degree':
      return [{ segs: [school], right: [dates] }, { segs: [degree] }];
    case 'one-line':
      return [{ segs: [degree, t(', '), school, t(', '), dates] }];
    case 'left-dates':
      return [
        {
          segs: [],
          columns: [
            { share: 0.24, rows: [{ segs: [dates] }] },
            { share: 0.76, rows: [{ segs: [degree] }, { segs: [school] }] },
          ],
        },
      ];
    case 'dates-first':
      return [{ segs: [dates] }, { segs: [degree] }, { segs: [school] }];
    case 'degree-lines':
      return [{ segs: [degree] }, { segs: [school, t(' | '), dates] }];
    case 'school-comma-place':
      return [
        { segs: [t(study.institution?.toUpperCase() ?? '', { bold: true })], right: [dates] },
        { segs: [{ ...degree, italic: true, bold: false }] },
      ];
    case 'sentence':
      return [{ segs: [dates, t(': '), degree, t(' – '), school] }];
    case 'right-margin':
      return [
        {
          segs: [],
          columns: [
            { share: 0.74, rows: [{ segs: [degree] }, { segs: [school] }] },
            { share: 0.26, rows: [{ segs: [dates], align: 'right' }] },
          ],
        },
      ];
    case 'cv-entry':
      return [
        beside(dates, [
          { segs: [{ ...degree, bold: true }, t(', '), { ...school, italic: true, bold: false }, t('.')] },
        ]),
      ];
    case 'degree-dash-school-years':
      return [{ segs: [degree, t(' — '), school], right: [dates] }];
    case 'school-place-degree-lines':
      return [{ segs: [{ ...school, bold: true }] }, { segs: [{ ...degree, bold: false }], right: [dates] }];
    case 'stacked-right':
      return [stacked(study, { layout, tongue }, [{ segs: [degree] }, { segs: [school] }])];
    case 'school-dash-degree':
      return [
        { segs: [{ ...school, bold: true, italic: false }, t(' — '), { ...degree, italic: true, bold: false }] },
        { segs: [t(dates.text.toUpperCase(), { size: layout.size - 1.5 })] },
      ];
    case 'degree-school-place-row':
      return [{ segs: [degree], right: [school] }, { segs: [dates] }];
    case 'years-bar-degree':
      return [{ segs: [dates, t(' | '), degree, t(' | '), school] }];
    case 'caps-school-bar-degree':
      return [
        { segs: [t(school.text.toUpperCase(), { bold: true }), t(' | '), { ...degree, bold: false }] },
        { segs: [dates] },
      ];
    case 'brackets':
      return [{ segs: [degree, t(' ('), school, t(', '), dates, t(')')] }];
    case 'dates-under-school':
      return [{ segs: [school] }, { segs: [{ ...dates, italic: true }] }, { segs: [degree] }];
    case 'field-first-line':
      return [{ segs: [degree, t(' / '), school] }, { segs: [{ ...dates, italic: true }] }];
    case 'dates-colon-lines':
      return [{ segs: [dates, t(':')] }, { segs: [degree, t(' · '), school] }];
    default:
      return [{ segs: [school] }, { segs: [degree] }, { segs: [dates] }];
  }
}
