import type { Cell, Line } from './document.ts';

/** What a line's type looks like at its beginning: equal for lines that are set alike. */
export function styleOf(line: Line): string {
  return `${sizeOf(line)} ${fontAt(line.cells[0])} ${isCapitals(line.cells[0]?.text ?? '') ? 'capitals' : ''}`;
}

/** Of its first cell, to half a point: what stands beside it may be larger. */
const sizeOf = (line: Line): number => Math.round((line.cells[0]?.size ?? line.size) * 2) / 2;

/** As `styleOf`, without regard to capitals: entries differ in these by chance. */
export function typeOf(line: Line): string {
  return `${sizeOf(line)} ${fontAt(line.cells[0])}`;
}

/** The typeface at an offset of a cell's text. */
export function fontAt(cell: Pick<Cell, 'runs'> | undefined, offset = 0): string {
  return cell?.runs?.filter((run) => run.at <= offset).at(-1)?.font ?? cell?.runs?.[0]?.font ?? '';
}

export function isCapitals(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The style that most of the document's characters are set in. */
export function bodyStyle(lines: readonly Line[], of: (line: Line) => string): string {
  const weights = new Map<string, number>();
  for (const line of lines) weights.set(of(line), (weights.get(of(line)) ?? 0) + line.text.length);
  let body = '';
  for (const [style, weight] of weights) if (weight > (weights.get(body) ?? 0)) body = style;
  return body;
}
