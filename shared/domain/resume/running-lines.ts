import type { LaidOutLine } from './document.ts';

/** Two lines are the same header or footer when they stand this close to each other's height. */
const SAME_HEIGHT = 4;

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
  return pages.map((lines, index) => {
    const edge = new Set([...lines.slice(0, 2), ...lines.slice(-2)]);
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      const text = textOf(line);
      if (/^(?:page\s+)?#(?:\s*(?:\/|of)\s*#)?$/.test(text)) return false;
      const repeated = pages.some(
        (others, other) =>
          other !== index && others.some((one) => Math.abs(one.y - line.y) <= SAME_HEIGHT && textOf(one) === text),
      );
      return !repeated || (index === 0 && lines.indexOf(line) < 2);
    });
  });
}
