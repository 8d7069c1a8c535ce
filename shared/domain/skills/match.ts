import { type Alias, type Branch, skillIndex, stem } from './dictionary.ts';
import type { Token } from './tokens.ts';

/** A name of the dictionary that stands in a text; whether it means the skill there is not yet said. */
export type Candidate = { skillId: number; start: number; end: number; alias: Alias; first: number; last: number };

const WITHIN_NAME = /^[\s\-/&'’_.]{0,3}$/u;

const fits = (alias: Alias, tokens: readonly Token[], at: number): boolean => {
  if (alias.rule === 'plain') {
    // One word alone must be written so: "reacts" is no React, but "data warehouses" is a data warehouse.
    return alias.lower.length > 1 || tokens[at]?.lower === alias.lower[0];
  }
  return alias.words.every((word, i) => tokens[at + i]?.text === word);
};

const longestAt = (text: string, tokens: readonly Token[], at: number, head: Token, branch: Branch) => {
  let found: Candidate | undefined;
  let level: Branch | undefined = branch;
  let last = head;
  for (let i = at; level !== undefined; ) {
    const alias = level.ends.find((one) => fits(one, tokens, at));
    if (alias !== undefined) {
      found = { skillId: alias.skillId, start: head.start, end: last.end, alias, first: at, last: i };
    }
    i += 1;
    const token = tokens[i];
    if (level.next === undefined || token === undefined) break;
    const gap = token.start - last.end;
    if (
      gap > 3 ||
      (gap > 0 && !(gap === 1 && text[last.end] === ' ') && !WITHIN_NAME.test(text.slice(last.end, token.start)))
    )
      break;
    level = level.next.get(stem(token.lower));
    last = token;
  }
  return found;
};

/** Every name in the text, in order; where several begin at one word the longest, none inside another. */
export const matchNames = (text: string, tokens: readonly Token[]): Candidate[] => {
  const { first } = skillIndex();
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const head = tokens[at];
    const branch = head === undefined ? undefined : first.get(stem(head.lower));
    if (head === undefined || branch === undefined) continue;
    const one = longestAt(text, tokens, at, head, branch);
    if (one === undefined) continue;
    found.push(one);
    at = one.last;
  }
  return found;
};
