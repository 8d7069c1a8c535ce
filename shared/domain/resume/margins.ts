import { findDate, findRange, isDateFragment } from './dates.ts';
import { isEntryPlace as isPlace } from './places.ts';

const duration = /^\(?(?:\d+\+?\s*(?:years?|yrs?|y|months?|mos?|mois|ans?|Jahre?|Monate?|años?|meses)[\s,]*)+\)?$/iu;
const leftover = /[\s()|,;:·•–—−-]/g;

/** Whether a text says nothing but a date or a range of dates, whole or broken off (`May 2019 –`). */
export function isDateOnly(text: string): boolean {
  const range = findRange(text);
  if (range !== undefined) return withoutDuration(text.slice(0, range.start) + text.slice(range.end)) === '';
  const single = findDate(text);
  return single !== undefined && withoutDuration(text.slice(0, single.start) + text.slice(single.end)) === '';
}

function withoutDuration(rest: string): string {
  const plain = rest.replace(/^[\s()|,;:·•–—−-]+/, '').replace(/(?<![\s()|,;:·•–—−-])[\s()|,;:·•–—−-]+$/, '');
  return duration.test(plain) ? '' : plain.replace(leftover, '');
}

/** Whether a text is of the kind that resumes set in a margin beside an entry: a date, a place, how long it was. */
export function isMarginal(text: string): boolean {
  return isDateOnly(text) || isDateFragment(text) || isPlace(text) || duration.test(text.trim()) || isDatePlace(text);
}

/** `2019 – 2021, Porto, Portugal`. */
function isDatePlace(text: string): boolean {
  const range = findRange(text);
  if (range === undefined) return false;
  const rest = (text.slice(0, range.start) + text.slice(range.end))
    .replace(/^[\s|,;·•–—-]+/, '')
    .replace(/(?<![\s|,;·•–—-])[\s|,;·•–—-]+$/, '');
  return isPlace(rest);
}

export const isDuration = (text: string): boolean => duration.test(text.trim());
