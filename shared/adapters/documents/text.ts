import { cleanCharacters, joinLetterSpaced } from '../../domain/resume/characters.ts';
import { type LaidOutLine, toDocument } from '../../domain/resume/document.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { decodeText } from './decode-text.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';

const CHARACTER_WIDTH = 6;
const LINE_HEIGHT = 14;

/** Plain text: each line is a row, and tabs or four spaces stand between its cells. */
export function readText(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes);
  if (text.length > documentLimits.characters) return unreadable('too_much_text');
  const lines = text.split(/\r\n|\n|\r|\f/).flatMap((line, index) => lineOf(line, index));
  return lines.length === 0 ? unreadable('no_text') : { outcome: 'read', kind: 'text', document: toDocument(lines, 1) };
}

function lineOf(raw: string, index: number): LaidOutLine[] {
  const line = raw.replace(/\t/g, '    ');
  const cells = [...line.matchAll(/\S(?:.*?\S)??(?=\s{4,}|\s*$)/g)].map((match) => {
    const text = joinLetterSpaced(cleanCharacters(match[0])).replace(/\s+/g, ' ').trim();
    const x = match.index * CHARACTER_WIDTH;
    return { text, x, right: x + match[0].length * CHARACTER_WIDTH };
  });
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    {
      page: 1,
      x: first.x,
      y: (index + 1) * LINE_HEIGHT,
      right: last.right,
      size: 11,
      cells: cells.filter((cell) => cell.text !== ''),
    },
  ];
}
