import type { TextItem } from './document.ts';

/** Accents that stand by themselves, as TeX sets them over the letters its typefaces lack, and what they do to a letter. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '\u02C6': '\u0302',
  '^': '\u0302',
  '\u02DC': '\u0303',
  '¨': '\u0308',
  '\u02DA': '\u030A',
  '\u02DD': '\u030B',
  '\u02C7': '\u030C',
  '¸': '\u0327',
  '\u02DB': '\u0328',
};
const SAME_LINE = 0.6;
/** A letter's middle lies this near to its accent's, in type sizes; no two letters of a word are so near. */
const NEAR = 0.45;
/** More accents than this are no text. */
const MOST = 3_000;

type Spot = { item: number; at: number; distance: number };

/** Puts accents that were set apart on the letters below them; every other piece comes back as it is. */
export function withAccents(items: readonly TextItem[]): TextItem[] {
  const result: TextItem[] = items.map((item) => ({ ...item }));
  const gone = new Set<number>();
  const apart = endingsApart(result);
  for (const accent of apart.slice(0, MOST)) {
    const spot = spotOf(result, accent);
    if (spot === undefined) continue;
    const letters = [...(result[spot.item]?.text ?? '')];
    letters[spot.at] = `${letters[spot.at]}${accent.mark}`.normalize('NFC');
    const item = result[spot.item];
    const own = result[accent.item];
    if (item === undefined || own === undefined) continue;
    item.text = letters.join('');
    own.text = own.text.slice(0, -1).trimEnd();
    if (own.text === '') gone.add(accent.item);
  }
  return result.filter((_, index) => !gone.has(index));
}

type Accent = { item: number; x: number; y: number; size: number; mark: string };

/** Pieces that are an accent, or end with one. */
function endingsApart(items: readonly TextItem[]): Accent[] {
  return items.flatMap((item, index): Accent[] => {
    const text = item.text.trimEnd();
    const mark = combining[text.at(-1) ?? ''];
    if (mark === undefined || (text.length > 1 && !/[\p{L}\s]$/u.test(text.slice(0, -1)))) return [];
    const width = item.size * 0.33;
    const middle = text.length === 1 ? item.x + item.width / 2 : item.x + item.width - width / 2;
    return [{ item: index, x: middle, y: item.y, size: item.size, mark }];
  });
}

/** The letter that an accent stands over: of those near it that may carry it, the nearest. */
function spotOf(items: readonly TextItem[], accent: Accent): Spot | undefined {
  let best: Spot | undefined;
  // Writers set an accent just before or after its letter.
  for (let index = Math.max(0, accent.item - 4); index <= Math.min(items.length - 1, accent.item + 4); index += 1) {
    const item = items[index];
    if (item === undefined || index === accent.item || Math.abs(item.y - accent.y) > accent.size * SAME_LINE) continue;
    if (accent.x < item.x - 1 || accent.x > item.x + item.width + 1) continue;
    const letters = [...item.text];
    // Its letter begins or ends a piece: inside one nothing was set apart.
    for (const at of [0, letters.length - 1]) {
      const letter = letters[at] ?? '';
      if (!/\p{L}/u.test(letter) || `${letter}${accent.mark}`.normalize('NFC').length !== letter.length) continue;
      const wide = Math.min(item.width, item.size * 0.5);
      const middle = at === 0 ? item.x + wide / 2 : item.x + item.width - wide / 2;
      const distance = Math.abs(middle - accent.x);
      if (distance > accent.size * NEAR || (best !== undefined && distance >= best.distance)) continue;
      best = { item: index, at, distance };
    }
  }
  return best;
}
