import type { JsonResume } from '../../../../shared/domain/resume/json-resume.ts';
import type { Row, Seg } from '../page.ts';
import type { WildLayout } from './layout.ts';

export type Job = NonNullable<JsonResume['work']>[number];
export const t = (text: string, more: Omit<Seg, 'text'> = {}): Seg => ({ text, ...more });

/** What was done, as a layout marks it. */
export function pointsOf(job: Job, { layout }: { layout: WildLayout }): Row[] {
  const texts = job.highlights ?? [];
  if (texts.length === 0) return [];
  if (layout.bullet === 'paragraph') return [{ segs: [t(`${texts.join('. ')}.`)] }];
  if (layout.bullet === '') return texts.map((text) => ({ segs: [t(`${text}.`)] }));
  return texts.map((text) => ({ segs: [t(text)], bullet: layout.bullet, indent: 12 }));
}

/** Small capitals as writers without such a typeface set them: capitals, the first of a word larger. */
export const smallCaps = (text: string, size: number, bold: boolean): Seg[] =>
  text.split(/(?<=\s)|(?<=^|[\s-])(?=\p{Ll})|(?<=\p{Lu})(?=\p{Ll})/u).map((part) => ({
    text: part.toUpperCase(),
    bold,
    size: /^\p{Ll}/u.test(part) ? size * 0.8 : size,
  }));

/** Cells with lines around them. */
export const gridRow = (cells: Row[][], shares: number[] = [0.2, 0.3, 0.5]): Row => ({
  segs: [],
  grid: true,
  columns: cells.map((rows, at) => ({ share: shares[at] ?? 0.3, rows })),
});
