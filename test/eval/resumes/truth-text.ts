import type { JsonResume } from '../../../shared/domain/resume/json-resume.ts';
import { truthSpan } from './truth-bazil.ts';

const isPlace = (text: string | undefined) => /, [A-Z]{2}$/.test(text ?? '');
const link = (text: string) => `https://${text}`;

/** The skillora set's text, of which its PDF and DOCX were made: bars between what belongs together, capitals above. */
export function textTruth(text: string): JsonResume {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const sections = new Map<string, string[]>();
  let current = 'TOP';
  for (const line of lines) {
    if (/^[A-Z][A-Z &]{4,}$/.test(line) && sections.has('TOP') && (sections.get('TOP')?.length ?? 0) > 1) {
      current = line;
      sections.set(current, []);
    } else if (line !== '') sections.set(current, [...(sections.get(current) ?? []), line]);
  }
  const of = (...names: string[]) => names.flatMap((name) => sections.get(name) ?? []);
  const [name, label, contact = ''] = of('TOP');
  const parts = contact.split(' | ');
  const groups = (from: readonly string[]) => {
    const found: { head: string; points: string[] }[] = [];
    for (const line of from) {
      if (line.startsWith('- ')) found.at(-1)?.points.push(line.slice(2));
      else found.push({ head: line, points: [] });
    }
    return found;
  };
  return {
    basics: {
      name,
      label,
      email: parts.find((part) => part.includes('@')),
      phone: parts.find((part) => /^[+(\d]/.test(part)),
      profiles: parts.filter((part) => /\.com\//.test(part)).map((part) => ({ url: link(part) })),
      summary: of('SUMMARY', 'PROFESSIONAL SUMMARY', 'OBJECTIVE').join(' '),
    },
    work: groups(of('EXPERIENCE', 'PROFESSIONAL EXPERIENCE')).map(({ head, points }) => {
      const [position, company, ...rest] = head.split(' | ');
      return {
        name: company,
        position,
        location: isPlace(rest[0]) ? rest[0] : undefined,
        ...presentOpen(rest.at(-1) ?? ''),
        highlights: points,
      };
    }),
    education: groups(of('EDUCATION')).map(({ head, points }) => {
      const [course = '', institution, ...rest] = head.split(' | ');
      const [studyType, area] = course.split(' in ');
      return {
        institution,
        studyType,
        area,
        endDate: rest.at(-1),
        score: points.map((point) => /^GPA: ([\d./]+)/.exec(point)?.[1]).find(Boolean),
      };
    }),
    skills: of('SKILLS', 'TECHNICAL SKILLS').map((line) => ({
      name: line.split(': ')[0],
      keywords: (line.split(': ')[1] ?? '').split(/, (?![^()]*\))/).map((one) => one.replace(/ \(.*\)/, '')),
    })),
    certificates: of('CERTIFICATIONS').map((line) => ({
      name: line
        .replace(/^- /, '')
        .replace(/ \(\d{4}\)$/, '')
        .split(' - ')[0],
    })),
    projects: groups(of('PROJECTS')).map(({ head }) => ({ name: head })),
  };
}

function presentOpen(dates: string) {
  const { startDate, endDate } = truthSpan(dates);
  return { startDate, endDate: /present/i.test(dates) ? undefined : endDate };
}
