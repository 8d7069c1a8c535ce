import { sha256 } from '../sha256.ts';
import { cellText } from './layout.ts';

/** What a text is remembered by: enough to see that it changed. */
export const markOf = (text: string): string => sha256(cellText(text)).slice(0, 32);

/**
 * What is to become of one cell that both sides may change. `settled`: both say the same, or the person left it alone.
 * `take`: the person changed it and nobody else did. `conflict`: both changed it, or it is not known who did.
 */
export type Merge = 'settled' | 'take' | 'conflict';

/**
 * Pure. Decides between what the spreadsheet says, what is stored here and what both said when it was last written
 * (`base`, a mark; undefined when that is not known). `sheet` undefined: the column is no longer there.
 */
export function mergeCell(base: string | undefined, ours: string, sheet: string | undefined): Merge {
  if (sheet === undefined || cellText(sheet) === cellText(ours)) return 'settled';
  const there = markOf(sheet);
  if (base === undefined) return cellText(sheet) === '' ? 'settled' : 'conflict';
  if (there === base) return 'settled';
  return markOf(ours) === base ? 'take' : 'conflict';
}
