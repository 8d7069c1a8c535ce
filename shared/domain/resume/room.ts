import type { Line } from './document.ts';

/** Whether the first word of a line would have fitted behind the line above; undefined where no edge is known. */
export function hasRoomFor(above: Line, line: Line): boolean | undefined {
  if (above.bound === undefined) return undefined;
  // A heading may be of several lines already: its last is what there was no room in.
  const length = above.text.length - above.text.lastIndexOf('\n') - 1;
  const perCharacter = (above.right - above.x) / Math.max(1, length);
  const word = (line.text.split(/\s/)[0] ?? '').length + 1;
  return above.right + word * perCharacter <= above.bound + 1;
}
