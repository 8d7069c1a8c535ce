import { alone, beginsHere, endsHere, everyday, ownLine, possible, speakForEachOther, told } from './context.ts';
import { type Candidate, matchNames } from './match.ts';
import { type Token, tokenise } from './tokens.ts';

/** A skill seen in a text: where its name begins and ends. */
export type SkillMention = { skillId: number; start: number; end: number };

/** What stands between two entries of one list, a version, a bracket or one unknown entry included. */
const IN_LIST =
  /^(?:\s?\d+(?:\.\d+|\+|\.x)*)?\s*\)?\s*(?:[,/;|•·+]|\(|and|or|&|and\/or|und|oder|et|ou|y|,\s*(?:and|or|e\.g\.|like)|,\s*[\p{L}\d.+#-]{1,20}\s*,(?:\s*(?:and|or))?)\s*(?:Apache\s|Microsoft\s|MS\s)?$/iu;
const NEXT_LINE = /^[\s.,;]*\n[\s\-*•·]*$/u;
const SPEAKING =
  /\b(?:communicat\w*|skills? in|master|fluen\w*|native|speak\w*|bilingual|trilingual|multilingual|proficien\w*|language|languages|spoken|written|verbal|C1|C2|B2|mother tongue|conversational)\b/iu;

const NOT_SPOKEN =
  /^\s+(?:markets?|customers?|clients?|law|compan(?:y|ies)|government|subsidiary|offices?|team|headquarters|economy|culture|food|cuisine|tax|gaap|manufacturers?|banks?|citizens?\w*|nationals?)\b/iu;

/** Looks only within the clause: "fluent German; we sell to the French market" names one language. */
const spoken = (text: string, one: Candidate): boolean => {
  const before =
    text
      .slice(Math.max(0, one.start - 50), one.start)
      .split(/[.;:!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(one.end, one.end + 35).split(/[.;!?\n]/u)[0] ?? '';
  return !NOT_SPOKEN.test(after) && (SPEAKING.test(before) || SPEAKING.test(after) || /^\s+skills?\b/iu.test(after));
};

const joined = (text: string, left: Candidate, right: Candidate): boolean => {
  if (right.start - left.end > 40) return false;
  const between = text.slice(left.end, right.start);
  if (between === ' ') return !everyday(left) && !everyday(right);
  return IN_LIST.test(between) || (NEXT_LINE.test(between) && ownLine(text, left) && ownLine(text, right));
};

/** Whether a name is an entry of its own: it begins and ends with a sign, a small word, or beside another name. */
const stands = (text: string, tokens: readonly Token[], found: readonly Candidate[], at: number): boolean => {
  const [left, one, right] = [found[at - 1], found[at], found[at + 1]];
  if (one === undefined) return false;
  const nextTo = (other: Candidate | undefined, gap: string) => other !== undefined && gap === ' ' && !everyday(one);
  return (
    (beginsHere(text, tokens, one) || nextTo(left, text.slice(left?.end ?? 0, one.start).slice(-2))) &&
    (endsHere(text, tokens, one) || nextTo(right, text.slice(one.end, Math.min(right?.start ?? 0, one.end + 2))))
  );
};

/** Accepts the names of a list in which each one needs a context and together they are one: "Chef, Puppet and Salt". */
const markLists = (text: string, tokens: readonly Token[], found: readonly Candidate[], yes: boolean[]): void => {
  let list: { one: Candidate; at: number }[] = [];
  const close = () => {
    if (list.length > 1 && speakForEachOther(list.map(({ one }) => one))) for (const { at } of list) yes[at] = true;
    list = [];
  };
  for (const [at, one] of found.entries()) {
    const last = list.at(-1)?.one;
    if (last !== undefined && !joined(text, last, one)) close();
    const fits =
      one.alias.rule === 'context' &&
      possible(text, tokens, one) &&
      beginsHere(text, tokens, one) &&
      endsHere(text, tokens, one);
    if (fits) list.push({ one, at });
    else close();
  }
  close();
};

/** Names that need a context stand beside a telling word, or in a list with one already accepted. */
const accepted = (text: string, tokens: readonly Token[], found: readonly Candidate[]): Candidate[] => {
  const yes = found.map((one) => {
    const { rule } = one.alias;
    if (rule === 'plain') return true;
    if (rule === 'language') return spoken(text, one);
    if (!possible(text, tokens, one)) return false;
    return rule === 'exact' || alone(text, one) || told(text, tokens, one);
  });
  markLists(text, tokens, found, yes);
  const open = yes.flatMap((one, at) => (one ? [at] : []));
  // Each name is taken from the heap once, so a list of a hundred thousand entries is walked once.
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const beside of [at - 1, at + 1]) {
      const one = found[beside];
      const known = found[at];
      if (one === undefined || known === undefined || yes[beside] === true || one.alias.rule !== 'context') continue;
      if (!joined(text, beside < at ? one : known, beside < at ? known : one)) continue;
      if (!possible(text, tokens, one) || !stands(text, tokens, found, beside)) continue;
      yes[beside] = true;
      open.push(beside);
    }
  }
  return found.filter((_one, at) => yes[at] === true);
};

/**
 * The skills that a text names, in order. The longest name wins; "Go", "R", "C" and words like "Excel" count only in
 * a skill's context; human languages only beside words of speaking.
 */
export const findSkills = (text: string): SkillMention[] => {
  const tokens = tokenise(text);
  return accepted(text, tokens, matchNames(text, tokens)).map(({ skillId, start, end }) => ({ skillId, start, end }));
};
