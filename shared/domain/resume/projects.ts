import { withoutBullet } from './characters.ts';
import { linkIn } from './contact.ts';
import { findDate, findRange } from './dates.ts';
import { fieldIn, fieldOver, type Line } from './document.ts';
import { bulletText } from './entries.ts';
import { readHeader } from './header.ts';
import type { LinkField, ParsedProject } from './parsed.ts';
import { rowsOf } from './rows.ts';
import { typeOf } from './type-styles.ts';

type Draft = { head: Line[]; asides: Line[]; bullets: Line[][] };

/** The projects of a section: each a heading with what is said of it, or a line of its own. */
export function readProjects(lines: readonly Line[]): ParsedProject[] {
  return draftsOf(lines).flatMap((draft) => {
    const header = readHeader({ head: draft.head, asides: draft.asides, bullets: [] });
    const piece = header.pieces.find((one) => linkIn(one.line, one.text, one.start) === null);
    if (piece === undefined) return [];
    const { name, rest } = nameIn(piece.text);
    const url =
      draft.head.map((line) => linkIn(line, line.text, 0)).find((link): link is LinkField => link !== null) ?? null;
    const said =
      rest === undefined ? [] : [fieldIn(piece.line, piece.start + rest, piece.start + piece.text.length, 0.8)];
    const others = header.pieces
      .filter((one) => one !== piece && one.text.length > 20 && linkIn(one.line, one.text, one.start) === null)
      .map((one) => fieldIn(one.line, one.start, one.start + one.text.length, 0.75));
    return [
      {
        name: fieldIn(piece.line, piece.start, piece.start + name.length, 0.85),
        url,
        start: header.start ?? header.end,
        end: header.end,
        current: header.current,
        bullets: [...said, ...others, ...draft.bullets.map((bullet) => fieldOver(bullet, 0.85))].filter(
          (one) => one.value !== '',
        ),
      },
    ];
  });
}

function draftsOf(lines: readonly Line[]): Draft[] {
  const rows = rowsOf(lines);
  const heads = rows.filter((row) => row.kind === 'head');
  // A section of nothing but bullets lists one project a bullet.
  const listed = heads.length === 0;
  const type = heads[0] === undefined ? '' : typeOf(heads[0].line);
  const drafts: Draft[] = [];
  const labelled = isNamed(rows[0]?.line.text ?? '') && withoutBullet(rows[0]?.line.text ?? '') === undefined;
  let previous: string | undefined;
  for (const row of rows) {
    const draft = drafts.at(-1);
    const dated =
      findRange(row.line.text) !== undefined || findDate(row.line.text) !== undefined || row.asides.length > 0;
    const begins =
      listed && !labelled
        ? row.kind === 'bullet'
        : (labelled && isNamed(row.line.text) && withoutBullet(row.line.text) === undefined) ||
          (!(labelled && !dated) &&
            row.kind === 'head' &&
            (previous !== 'head' || (typeOf(row.line) === type && (dated || isNamed(row.line.text)))));
    if (draft === undefined || begins)
      drafts.push({ head: [listed ? bulletText(row.line) : row.line], asides: [...row.asides], bullets: [] });
    else {
      draft.asides.push(...row.asides);
      if (row.kind === 'head' && draft.bullets.length === 0) draft.head.push(row.line);
      else if (row.kind === 'more' && draft.bullets.length > 0) draft.bullets.at(-1)?.push(row.line);
      else if (row.kind === 'more') draft.bullets.push([row.line]);
      else draft.bullets.push([bulletText(row.line)]);
    }
    previous = row.kind;
  }
  return drafts;
}

const isNamed = (text: string): boolean => /^[^:]{2,50}:\s+\S/.test(text);

/** `Chatbot: answers for shops`, `Chatbot – answers for shops`: the name, and where what is said of it begins. */
function nameIn(text: string): { name: string; rest?: number } {
  const found = /^(.{2,60}?)(?::\s+|\s+[–—-]\s+)(?=\S)/u.exec(text);
  if (found?.[1] === undefined) return { name: text };
  // A dash may be in the name: what is said of a project is a sentence, not a word or two.
  const said = text.slice(found[0].length).split(/\s+/).length;
  return found[0].includes(':') || said >= 4 ? { name: found[1], rest: found[0].length } : { name: text };
}
