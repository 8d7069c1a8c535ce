import type { LetterSentence } from './letter.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Pure. Text that stands in HTML as text, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

/** A letter as an HTML page of its own: paragraphs alone, nothing that runs or is fetched. */
export function letterHtml(text: string, title: string): string {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph.trim()).replace(/\n/gu, '<br>')}</p>`);
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}

/** Which paragraphs a letter has, in order. */
export const paragraphsOf = (sentences: readonly LetterSentence[]): number[] =>
  [...new Set(sentences.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
