import { resolveSkill } from '../skills/dictionary.ts';

/** A word or an exact phrase, a skill by its number, or both: either will do. */
export type Term = { text: string | null; exact: boolean; skillId: number | null };
/** All parts must hold: one of `any`, or, with `not`, none of it. */
export type Part = { not: boolean; any: readonly Term[] };
export type Words = readonly Part[];

/** Longer words mean nothing and a tsquery refuses them from 2 KB on. */
const LONGEST_WORD = 200;
export const MOST_TERMS = 64;

/** What English stemming leaves nothing of ("C++", ".NET", "R", "Go") is searched as a skill alone. */
const survivesStemming = (text: string): boolean => /^[\p{L}\d]{3,}(?:[ -][\p{L}\d]+)*$/u.test(text);

const termOf = (written: string, exact: boolean): Term | undefined => {
  const text = written
    .split(/\s+/)
    .filter((word) => word.length <= LONGEST_WORD)
    .join(' ')
    .trim();
  const skillId = resolveSkill(text)?.id ?? null;
  if (skillId !== null) return { text: survivesStemming(text) ? text : null, exact, skillId };
  return /[\p{L}\p{N}]/u.test(text) ? { text, exact, skillId } : undefined;
};

/** Control characters, which the database refuses, and the quotation marks that keyboards make. */
const clean = (q: string): string =>
  q
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/[“”„«»＂]/g, '"')
    .trim();

/**
 * Reads what a person typed: words, "exact phrases", OR between two of them, - before one. Whatever it is, it can be
 * read: a quotation that does not end ends with the text, operators without words mean nothing. Names of skills are
 * searched by the skill's number, and also as words where stemming leaves them whole. Undefined when nothing is left to
 * search for; then a search finds nothing.
 */
export const readWords = (q: string): Words | undefined => {
  const text = clean(q);
  const whole = termOf(text, false);
  if (whole !== undefined && whole.skillId !== null) return [{ not: false, any: [whole] }];
  const parts: { not: boolean; any: Term[] }[] = [];
  let or = false;
  for (const [written, minus = '', phrase] of text.matchAll(/([-+]*)(?:"([^"]*)"?|[^\s"]+)/g)) {
    if (written === 'OR') {
      or = parts.length > 0;
      continue;
    }
    const term = termOf(phrase ?? written.slice(minus.length), phrase !== undefined);
    if (term === undefined) continue;
    const not = minus.endsWith('-');
    const before = parts.at(-1);
    if (or && !not && before !== undefined && !before.not) before.any.push(term);
    else parts.push({ not, any: [term] });
    or = false;
  }
  return parts.length === 0 ? undefined : parts;
};

export const termCount = (words: Words): number => words.reduce((sum, part) => sum + part.any.length, 0);
