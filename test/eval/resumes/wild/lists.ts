import type { Row } from '../page.ts';
import { laterCertificates, laterLanguages, laterSkills } from './lists-later.ts';
import type { Made } from './made.ts';
import { t } from './parts.ts';

/** Skills as a layout lists them. */
export function skillRows(made: Made, side: boolean): Row[] {
  const { resume, layout, tongue } = made;
  const later = laterSkills(made, side);
  if (later !== undefined) return later;
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
    case 'rated':
      return all.map((text, at) => ({ segs: [t(text)], right: [t(`${7 + (at % 4)}/10`)] }));
    case 'semicolons':
      return lines([all.join('; ')]);
    case 'stars':
      return all.map((text) => ({ segs: [t(text)], right: [t('●●●●○')] }));
    default:
      return lines([all.join(', ')]);
  }
}

/** Languages with their levels. */
export function languageRows(made: Made, side: boolean): Row[] {
  const { resume, layout } = made;
  const later = laterLanguages(made, side);
  if (later !== undefined) return later;
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
    case 'slashes':
      return lines([all.map(([name, level]) => `${name}: ${level}`).join(' / ')]);
    case 'points':
      return all.map(([name, level]) => ({ segs: [t(`${name}, ${level}`)], bullet: '•', indent: 12 }));
    case 'colon':
      return lines(all.map(([name, level]) => `${name}: ${level}`));
    default:
      return side
        ? lines(all.map(([name, level]) => `${name} (${level})`))
        : lines([all.map(([name, level]) => `${name} (${level})`).join(', ')]);
  }
}

/** Certificates with who gave them and when. */
export function certificateRows(made: Made, side: boolean): Row[] {
  const { resume, layout } = made;
  const later = laterCertificates(made, side);
  if (later !== undefined) return later;
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
    case 'year-colon':
      return rows((one) => ({ segs: [t(`${one.date}: ${one.name} – ${one.issuer}`)] }));
    case 'two-lines':
      return all.flatMap((one): Row[] => [
        { segs: [t(one.name ?? '', { bold: true })], before: 4 },
        { segs: [t(`${one.issuer}, ${one.date}`)] },
      ]);
    case 'brackets':
      return rows((one) => ({ segs: [t(`${one.name} (${one.issuer}, ${one.date})`)] }));
    case 'issuer-first-line':
      return rows((one) => ({ segs: [t(one.name ?? '', { bold: true }), t(` | ${one.issuer} | ${one.date}`)] }));
    default:
      return rows((one) => ({ segs: [t(`${one.name}, ${one.issuer}, ${one.date}`)] }));
  }
}
