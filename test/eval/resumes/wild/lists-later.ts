import type { Row } from '../page.ts';
import { span } from './dates.ts';
import { beside } from './entries-later.ts';
import type { Made } from './made.ts';
import { gridRow, t } from './parts.ts';

const lines = (texts: string[]): Row[] => texts.map((text) => ({ segs: [t(text)] }));
const words: Record<string, readonly string[]> = {
  en: ['Advanced', 'Expert', 'Basic', 'Intermediate'],
  de: ['sehr gut', 'Experte', 'Grundkenntnisse', 'gut'],
  fr: ['avancé', 'expert', 'notions', 'intermédiaire'],
  es: ['avanzado', 'experto', 'básico', 'intermedio'],
  it: ['avanzato', 'esperto', 'base', 'intermedio'],
  pt: ['avançado', 'especialista', 'básico', 'intermédio'],
  nl: ['gevorderd', 'expert', 'basis', 'gemiddeld'],
};
const yearsIn: Record<string, string> = {
  en: 'years',
  de: 'Jahre',
  fr: 'ans',
  es: 'años',
  it: 'anni',
  pt: 'anos',
  nl: 'jaar',
};
const issuedIn: Record<string, string> = {
  en: 'Issued',
  de: 'Ausgestellt',
  fr: 'Délivré en',
  es: 'Expedido en',
  it: 'Rilasciato nel',
  pt: 'Emitido em',
  nl: 'Uitgegeven in',
};

/** Skills as the writers of the day list them; undefined for a style that is none of these. */
export function laterSkills({ resume, layout, tongue }: Made, side: boolean): Row[] | undefined {
  const groups = resume.skills ?? [];
  const all = groups.flatMap((group) => group.keywords ?? []);
  const level = (at: number) => words[tongue.id]?.[at % 4] ?? '';
  const mark = layout.bullet === '' || layout.bullet === 'paragraph' ? '•' : layout.bullet;
  switch (layout.skills) {
    case 'cloud':
      return [
        {
          segs: all.flatMap((text, at) => [t(text, { size: layout.size + (at % 3), bold: at % 2 === 0 }), t('      ')]),
        },
      ];
    case 'level-brackets':
      return side
        ? lines(all.map((text, at) => `${text} (${level(at)})`))
        : lines([all.map((text, at) => `${text} (${level(at)})`).join(', ')]);
    case 'group-table':
      return side
        ? undefined
        : groups.map((group) =>
            gridRow([lines([group.name ?? '']), lines([(group.keywords ?? []).join(', ')])], [0.28, 0.72]),
          );
    case 'group-lines':
      return groups.flatMap((group): Row[] => [
        { segs: [t(group.name ?? '', { bold: true })], before: 3 },
        ...lines([(group.keywords ?? []).join(', ')]),
      ]);
    case 'percent':
      return all.map((text, at) => ({ segs: [t(text)], right: [t(`${60 + (at % 4) * 10}%`)] }));
    case 'group-bullets':
      return groups.map((group) => ({
        segs: [t(`${group.name}: `, { bold: true }), t((group.keywords ?? []).join(', '))],
        bullet: mark,
        indent: 12,
      }));
    case 'dashes':
      return side ? undefined : lines([all.join(' – ')]);
    case 'years':
      return lines(all.map((text, at) => `${text} – ${2 + (at % 6)} ${yearsIn[tongue.id]}`));
    default:
      return undefined;
  }
}

/** Languages, likewise. */
export function laterLanguages({ resume, layout }: Made, side: boolean): Row[] | undefined {
  const all = (resume.languages ?? []).map((one) => [one.language ?? '', one.fluency ?? ''] as const);
  switch (layout.languages) {
    case 'two-lines':
      return all.flatMap(([name, level]): Row[] => [
        { segs: [t(name, { bold: true })] },
        { segs: [t(level, { size: layout.size - 1 })] },
      ]);
    case 'level-right':
      return all.map(([name, level]) => ({ segs: [t(name)], right: [t(level)] }));
    case 'gauge':
      return all.map(([name, level], at) => ({ segs: [t(`${name} (${level})`)], gauge: 5 - (at % 4) }));
    case 'level-first':
      return lines(all.map(([name, level]) => `${level}: ${name}`));
    case 'bar-pairs':
      return side
        ? lines(all.map(([name, level]) => `${name} | ${level}`))
        : lines([all.map(([name, level]) => `${name}: ${level}`).join(' | ')]);
    case 'one-line-dash':
      return side ? undefined : lines([all.map(([name, level]) => `${name} – ${level}`).join(', ')]);
    default:
      return undefined;
  }
}

/** Certificates, likewise. */
export function laterCertificates({ resume, layout, tongue }: Made, side: boolean): Row[] | undefined {
  const all = resume.certificates ?? [];
  const name = (text: string | undefined, more = {}) => t(text ?? '', { bold: true, ...more });
  switch (layout.certificates) {
    case 'name-date-issuer':
      return all.flatMap((one): Row[] =>
        side
          ? [{ segs: [name(one.name)], before: 3 }, ...lines([`${one.issuer}, ${one.date}`])]
          : [{ segs: [name(one.name)], right: [t(one.date ?? '')], before: 3 }, ...lines([one.issuer ?? ''])],
      );
    case 'three-lines':
      return all.flatMap((one): Row[] => [
        { segs: [name(one.name)], before: 5 },
        ...lines([one.issuer ?? '', one.date ?? '']),
      ]);
    case 'issued':
      return all.flatMap((one): Row[] => [
        { segs: [name(one.name)], before: 5 },
        ...lines([one.issuer ?? '', `${issuedIn[tongue.id]} ${one.date}`]),
      ]);
    case 'dash-bracket':
      return lines(all.map((one) => `${one.name} – ${one.issuer} (${one.date})`));
    case 'left-years':
      return all.map((one) => beside(t(one.date ?? ''), lines([`${one.name}, ${one.issuer}`])));
    case 'credential':
      return all.flatMap((one, at): Row[] => [
        { segs: [name(one.name)], before: 5 },
        ...lines([`${one.issuer} · ${one.date}`, `Credential ID ${48_213 + at * 7}`]),
      ]);
    case 'semicolons':
      return side
        ? lines(all.map((one) => `${one.name} (${one.date})`))
        : lines([all.map((one) => `${one.name}, ${one.issuer} (${one.date})`).join('; ')]);
    case 'bracket-year':
      return all.map((one) => ({ segs: [t(`[${one.date}] ${one.name} – ${one.issuer}`)] }));
    default:
      return undefined;
  }
}

/** Projects, each with its name and what was done. */
export function projectRows({ resume, layout, tongue }: Made): Row[] {
  const all = resume.projects ?? [];
  const points = (texts: readonly string[] = []): Row[] =>
    texts.map((text) => ({ segs: [t(text)], bullet: '•', indent: 12 }));
  const said = (texts: readonly string[] = []) => `${texts.join('. ')}.`;
  return all.flatMap((one): Row[] => {
    const name = t(one.name ?? '', { bold: true });
    const dates = t(span(one, layout, tongue));
    switch (layout.projects) {
      case 'name-dates-points':
        return [{ segs: [name], right: [dates], before: 6 }, ...points(one.highlights)];
      case 'name-colon':
        return [{ segs: [name, t(': '), t(said(one.highlights))], before: 3 }];
      case 'name-bar-tools':
        return [
          { segs: [name, t(' | '), t('Python, SQL', { italic: true })], right: [dates], before: 6 },
          ...points(one.highlights),
        ];
      case 'bullet-dash':
        return [{ segs: [t(`${one.name} – ${said(one.highlights)}`)], bullet: '•', indent: 12 }];
      case 'name-then-text':
        return [{ segs: [name, t(' ('), dates, t(')')], before: 6 }, { segs: [t(said(one.highlights))] }];
      default:
        return [{ segs: [dates], before: 6 }, { segs: [name] }, ...points(one.highlights)];
    }
  });
}
