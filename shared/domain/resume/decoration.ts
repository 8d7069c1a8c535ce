import type { TextItem } from './document.ts';

/** No letter is narrower than this part of its size, so that what stands nearer is the same once more. */
const TWICE = 0.12;
const leaders = /[_.=~…·–—-]{5,}|(?:[.·] ){5,}/g;

/** Lines drawn with characters, and rows of dots that lead to a date, say nothing: what stands on both sides is apart. */
export function withoutLeaders(item: TextItem): TextItem[] {
  if (item.text.search(leaders) < 0) return [item];
  const wide = item.width / Math.max(1, item.text.length);
  const parts: TextItem[] = [];
  let from = 0;
  const take = (to: number) => {
    const text = item.text.slice(from, to);
    if (text.trim() !== '') parts.push({ ...item, text, x: item.x + from * wide, width: (to - from) * wide });
  };
  for (const found of item.text.matchAll(leaders)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(item.text.length);
  return parts;
}

/** What writers of PDF set twice, a hair apart, to make it bold or to give it a shadow, stands there once. */
export function onceOnly(): (piece: TextItem) => boolean {
  const written = new Map<string, TextItem>();
  return (piece) => {
    const key = `${piece.font} ${piece.text}`;
    const last = written.get(key);
    const near =
      last !== undefined && Math.abs(piece.y - last.y) < 1 && Math.abs(piece.x - last.x) < piece.size * TWICE;
    if (!near) written.set(key, piece);
    return !near;
  };
}
