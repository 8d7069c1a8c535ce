import type { LaidOutLine } from './document.ts';
import { isDateOnly } from './margins.ts';

/** Two lines are the same header or footer when they stand this close to each other's height. */
const SAME_HEIGHT = 4;

const runningWords = /curriculum vitae|r[eé]sum[eé]|lebenslauf|\b(?:cv|page|seite|página|of|von|sur|de)\b/g;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Takes out page headers, footers and page numbers: text that stands at the same height on another page too, where
 * only its figures differ. The first page keeps a header that carries words, which may be the person's name.
 */
export function withoutRunningLines(pages: readonly LaidOutLine[][]): LaidOutLine[][] {
  const textOf = (line: LaidOutLine) =>
    line.cells
      .map((cell) => cell.text)
      .join(' ')
      .replace(/\d+/g, '#')
      .toLowerCase();
  const [name] = [...(pages[0] ?? [])].sort((a, b) => b.size - a.size);
  const nameText = name === undefined ? '' : lettersOf(textOf(name));
  return pages.map((lines, index) => {
    const edge = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      const text = textOf(line);
      if (/^(?:page\s+)?#(?:\s*(?:\/|of)\s*#)?$/.test(text)) return false;
      // `Jane Doe – Resume – 2` at a page's end, also where there is one page only.
      const rest = lettersOf(text.replace(runningWords, ' '));
      const isLast = line === lines.at(-1) && lines.length > 3;
      // The years of the last entry are no page's number.
      const isDate = line.cells.some((cell) => isDateOnly(cell.text));
      if (isLast && !isDate && text.includes('#') && (rest === '' || rest === nameText)) return false;
      // `Jane Doe – CV` above the second page, which is the last.
      if (index > 0 && nameText !== '' && rest === nameText && line.size < (name?.size ?? 0)) return false;
      const repeated = pages.some(
        (others, other) =>
          other !== index && others.some((one) => Math.abs(one.y - line.y) <= SAME_HEIGHT && textOf(one) === text),
      );
      return !repeated || (index === 0 && lines.indexOf(line) < 2);
    });
  });
}
