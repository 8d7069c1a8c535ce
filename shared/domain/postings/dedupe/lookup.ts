import type { Portrait } from './portrait.ts';
import { textBands } from './text.ts';
import { titleKey } from './title.ts';

/** Cities of one posting that it is looked up under; more is a list of all offices. */
const MOST_CITIES = 3;
/** Words with which a text begins: what a list of results shows of it. */
const OPENING = 15;

/** 53 bits of a text: two rounds of FNV-1a with different beginnings. Safe as a number and in a bigint. */
const number53 = (text: string): number => {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
};

/**
 * Numbers that two postings share when they may be one, and other postings hardly ever: the apply URL; company, title
 * and city; the text's opening and its MinHash bands in each city. A text that a company uses in a thousand cities
 * meets itself only where it is posted twice.
 */
export const lookupKeys = (portrait: Portrait): number[] => {
  const { url, company, title, where, words, sequence } = portrait;
  const cities = where.cities.length === 0 ? ['-'] : where.cities.slice(0, MOST_CITIES);
  const buckets = where.isRemote ? ['remote', ...cities.filter((city) => city !== '-')] : cities;
  const role = titleKey(title);
  const bands = textBands(sequence);
  const texts = [
    ...(url === undefined ? [] : [`u|${url.key}`]),
    ...(company === null || role === '' ? [] : [`c|${company}|${role}`]),
    ...buckets.flatMap((bucket) => [
      ...(company === null || role === '' ? [] : [`p|${company}|${role}|${bucket}`]),
      ...(words.length < OPENING ? [] : [`o|${words.slice(0, OPENING).join(' ')}|${bucket}`]),
      ...bands.map((band, n) => `${n}|${band}|${bucket}`),
    ]),
  ];
  return [...new Set(texts.map(number53))];
};
