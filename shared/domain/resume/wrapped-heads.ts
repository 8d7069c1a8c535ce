import { JOINT, type Line } from './document.ts';
import { says } from './indents.ts';
import { hasRoomFor } from './room.ts';
import { fontAt, typeOf } from './type-styles.ts';

type Row = { line: Line; asides: Line[]; kind: 'head' | 'bullet' | 'more' };

/** A heading that its column was too narrow for is one heading: same type, and the next word had no room. */
export function withWrappedHeads(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && goesOn(above, row)) {
      // Every offset stays: line breaks for what was taken out of the margin between the two.
      const at = row.line.start - above.line.start;
      const text = `${above.line.text}${JOINT.repeat(at - above.line.text.length)}${row.line.text}`;
      const cells = [...above.line.cells, ...row.line.cells.map((cell) => ({ ...cell, at: cell.at + at }))];
      above.line = { ...above.line, text, cells, right: row.line.right };
      above.asides.push(...row.asides);
    } else joined.push(row);
  }
  return joined;
}

/** What stands at the right edge keeps so far from a heading, in type sizes. */
const LEAST_APART = 1;
/** How much a word's width may be misjudged, in type sizes. */
const TIGHT = 0.5;
/** A date or a place in a margin, with what parts it from the heading, is no longer. */
const LONGEST_ASIDE = 80;

function goesOn(above: Row, row: Row): boolean {
  const [a, b] = [above.line, row.line];
  if (above.kind !== 'head' || row.kind !== 'head' || a.whole === true || a.bound === undefined || b.page !== a.page)
    return false;
  // A date at the right edge of the first line leaves its heading less room.
  const edge = Math.min(...above.asides.filter((aside) => aside.x >= a.right).map((aside) => aside.x));
  if (
    above.asides.some((aside) => aside.x < a.right && aside.right > a.x) ||
    (row.asides.length > 0 && !isHanging(a.text)) ||
    a.cells.length + b.cells.length > 2 ||
    says(a.text) ||
    says(b.text)
  )
    return false;
  const taken = b.start - a.start - a.text.length;
  if (
    taken < 1 ||
    taken > (above.asides.length > 0 ? LONGEST_ASIDE : 1) ||
    typeAtEnd(a) !== typeOf(b) ||
    Math.abs(a.x - b.x) > 2
  )
    return false;
  const bound = Math.min(a.bound, edge - a.size * LEAST_APART);
  return (
    (isHanging(a.text) || hasRoomFor({ ...a, bound: bound - a.size * TIGHT }, b) === false) &&
    !/^(?:\d|\p{L}+:)/u.test(b.text)
  );
}

/** `Bachelor of Arts in` is no whole heading. */
const isHanging = (text: string): boolean =>
  /(?<!\p{L})(?:in|of|and|for|at|the|with|de|der|des|und|für|von|zur|zum|et|du|y|del|di|da|do|dos|das|della|e|van|voor)$|[&(–—]$|\p{L}-$/u.test(
    text,
  );

/** The type a line ends in, as `typeOf` names it. */
function typeAtEnd(line: Line): string {
  const last = line.cells.at(-1);
  return `${Math.round(line.size * 2) / 2} ${fontAt(last, last?.text.length)}`;
}
