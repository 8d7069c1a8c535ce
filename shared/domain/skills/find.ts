import { type Alias, skillIndex } from './dictionary.ts';
import { type Token, tokenise } from './tokens.ts';

/** A skill seen in a text: where its name begins and ends. */
export type SkillMention = { skillId: number; start: number; end: number };

type Candidate = SkillMention & { alias: Alias; first: number; last: number };

const WITHIN_NAME = /^[\s\-/&'’_.]{0,3}$/u;
const IN_LIST = /^\s*(?:[,/;|•·+]|\(|and|or|&|and\/or|,\s*(?:and|or))\s*$/iu;
/** "R&D", "Go-to-market", "C-level", "O'Reilly": signs glued to a short name make it another word. */
const GLUED_AFTER = /^(?:[&'’\-–][\p{L}\p{N}]|\.[\p{L}\p{N}])/u;
const GLUED_BEFORE = /[\p{L}\p{N}][&'’\-–.]$/u;
const BEFORE_NAME = new Set([
  'in',
  'with',
  'using',
  'know',
  'knowledge',
  'proficient',
  'programming',
  'language',
  'languages',
  'like',
  'write',
  'writing',
  'code',
  'coding',
  'learn',
  'of',
  'modern',
  'idiomatic',
  'strong',
]);
const AFTER_NAME = new Set([
  'programming',
  'language',
  'lang',
  'developer',
  'developers',
  'engineer',
  'engineers',
  'code',
  'codebase',
  'services',
  'microservices',
  'backend',
  'scripting',
  'scripts',
  'skills',
  'packages',
  'framework',
  'certification',
  'application',
  'applications',
  'components',
  'experience',
  'expertise',
]);
const NOT_BEFORE_NAME = new Set([
  'series',
  'vitamin',
  'grade',
  'level',
  'plan',
  'type',
  'hepatitis',
  'class',
  'section',
  'appendix',
  'to',
  'must',
  'will',
  'can',
  'lets',
  'let',
  'you',
  'we',
  'ready',
  'schedule',
  'tier',
  'category',
  'group',
]);
const SPEAKING =
  /\b(?:fluen\w*|native|speak\w*|bilingual|trilingual|multilingual|proficien\w*|language|languages|spoken|written|verbal|C1|C2|B2|mother tongue|conversational)\b/iu;

const matchAt = (text: string, tokens: readonly Token[], at: number): Candidate | undefined => {
  const head = tokens[at];
  if (head === undefined) return undefined;
  for (const alias of skillIndex().byFirstWord.get(head.lower) ?? []) {
    let fits = true;
    for (let i = 0; i < alias.lower.length && fits; i += 1) {
      const token = tokens[at + i];
      const previous = tokens[at + i - 1];
      fits =
        token !== undefined &&
        (alias.rule === 'plain' ? token.lower === alias.lower[i] : token.text === alias.words[i]) &&
        (i === 0 || (previous !== undefined && WITHIN_NAME.test(text.slice(previous.end, token.start))));
    }
    const last = tokens[at + alias.lower.length - 1];
    if (fits && last !== undefined) {
      return {
        skillId: alias.skillId,
        start: head.start,
        end: last.end,
        alias,
        first: at,
        last: at + alias.lower.length - 1,
      };
    }
  }
  return undefined;
};

const glued = (text: string, found: Candidate): boolean =>
  GLUED_AFTER.test(text.slice(found.end, found.end + 2)) ||
  GLUED_BEFORE.test(text.slice(Math.max(0, found.start - 2), found.start));

const beside = (text: string, tokens: readonly Token[], found: Candidate): boolean => {
  const before = tokens[found.first - 1];
  const after = tokens[found.last + 1];
  const gapBefore = before === undefined ? '' : text.slice(before.end, found.start);
  const gapAfter = after === undefined ? '' : text.slice(found.end, after.start);
  const ends = after === undefined || !/^\s$/u.test(gapAfter);
  if (before !== undefined && /^\s$/u.test(gapBefore) && NOT_BEFORE_NAME.has(before.lower)) return false;
  if (after !== undefined && /^\s$/u.test(gapAfter) && AFTER_NAME.has(after.lower)) return true;
  return before !== undefined && /^\s$/u.test(gapBefore) && ends && BEFORE_NAME.has(before.lower);
};

/** A line that is nothing but the name: an entry of a list of skills. */
const alone = (text: string, found: Candidate): boolean =>
  /(?:^|\n)[\s\-*•·]*$/u.test(text.slice(Math.max(0, found.start - 12), found.start)) &&
  /^[\s.,;]*(?:\n|$)/u.test(text.slice(found.end, found.end + 6));

/** Looks only within the clause: "fluent German; we sell to the French market" names one language. */
const spoken = (text: string, found: Candidate): boolean => {
  const before =
    text
      .slice(Math.max(0, found.start - 50), found.start)
      .split(/[.;:!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(found.end, found.end + 35).split(/[.;!?\n]/u)[0] ?? '';
  return SPEAKING.test(before) || SPEAKING.test(after);
};

/** Names that need a context stand in a list with one already accepted, or beside a telling word. */
const accepted = (text: string, tokens: readonly Token[], found: Candidate[]): Set<Candidate> => {
  const yes = new Set(found.filter((one) => one.alias.rule === 'plain' || one.alias.rule === 'exact'));
  for (const one of found) {
    if (one.alias.rule === 'language' && spoken(text, one)) yes.add(one);
    if (one.alias.rule === 'context' && !glued(text, one) && (alone(text, one) || beside(text, tokens, one)))
      yes.add(one);
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const [i, one] of found.entries()) {
      if (yes.has(one) || one.alias.rule !== 'context' || glued(text, one)) continue;
      const before = found[i - 1];
      const after = found[i + 1];
      const joined =
        (before !== undefined && yes.has(before) && IN_LIST.test(text.slice(before.end, one.start))) ||
        (after !== undefined && yes.has(after) && IN_LIST.test(text.slice(one.end, after.start)));
      if (joined) {
        yes.add(one);
        grew = true;
      }
    }
  }
  return yes;
};

/**
 * The skills that a text names, in order. The longest name wins; "Go", "R", "C" and words like "Excel" count only in
 * a skill's context; human languages only beside words of speaking.
 */
export const findSkills = (text: string): SkillMention[] => {
  const tokens = tokenise(text);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = matchAt(text, tokens, at);
    if (one === undefined) at += 1;
    else {
      found.push(one);
      at = one.last + 1;
    }
  }
  const yes = accepted(text, tokens, found);
  return found.filter((one) => yes.has(one)).map(({ skillId, start, end }) => ({ skillId, start, end }));
};
