import { NUMBER_WORDS } from '../number-words.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { mask, namesOf, type SentenceContext } from './context.ts';
import { INFLATING, isDeedWord, isField } from './deed-words.ts';
import { type Fact, factText } from './facts.ts';
import { isNeutral } from './neutral-words.ts';
import { standsFor, type Token } from './replaced.ts';
import { stem } from './stems.ts';
import { hasSynonym } from './synonyms.ts';
import { isSmall, type Word, wordsOf } from './words.ts';

type Told = { word: Word; message: string };

const numbers: Readonly<Record<string, number>> = NUMBER_WORDS;
const stemOf = (word: Word): string => {
  const value = numbers[word.lower];
  return value === undefined || value === 1 ? stem(word.text) : String(value);
};
const short = 5;
/** Whether two stems are one word, a word that may stand for it, or a compound of it (`stories`, `storytelling`). */
const same = (a: string, b: string): boolean =>
  a === b ||
  hasSynonym(a, new Set([b])) ||
  (a.length >= short && b.startsWith(a)) ||
  (b.length >= short && a.startsWith(b)) ||
  (a.length >= short && b.endsWith(a)) ||
  // `Pay` of a payroll: a whole short word with which a longer one begins.
  (a.length >= 3 && b.length >= a.length + 3 && b.startsWith(a)) ||
  (b.length >= 3 && a.length >= b.length + 3 && a.startsWith(b));

/** Of a fact's own words even a plain one may be what it is about: `the hearing of 240 pupils`. */
const isThing = ({ lower }: Word): boolean => /(?:[^s]s|ing)$/u.test(lower) && lower.length > 4;

function tokensOf(text: string, clauses: readonly Clause[] = []): Token[] {
  return wordsOf(text)
    .map((word, nth) => ({
      ...word,
      nth,
      stem: stemOf(word),
      part: clauses.findIndex(({ start, end }) => start <= word.start && word.start < end),
      plain: isNeutral(word) && !isThing(word) && !/\d/u.test(stemOf(word)),
    }))
    .filter((token) => !isSmall(token.text));
}

/** The words of a fact that tell what it is: of a skill or paper its name, not its years or issuer. */
const ownWords = (fact: Fact): string =>
  fact.kind === 'skill' || fact.kind === 'certificate'
    ? fact.name
    : fact.kind === 'education'
      ? `${fact.degree} ${fact.field ?? ''}`
      : factText(fact);

/** Of the words that no fact has, those that make a sentence false: the others only tell it in the person's own way. */
export function falseAmong(odd: readonly Word[], context: SentenceContext): Told[] {
  if (odd.length === 0) return [];
  const facts = context.support.map((fact) => ({ fact, tokens: tokensOf(ownWords(fact)) }));
  const nameless = mask(context.whole, [...namesOf(context.all), context.posting.company]);
  const stems = new Set(facts.flatMap(({ tokens }) => tokens.map(({ stem: one }) => one)));
  const said = tokensOf(context.whole, context.clauses).filter(
    // Nothing in a name stands for a word of a deed.
    (token) =>
      nameless[token.start] === context.whole[token.start] &&
      ([...stems].some((one) => same(one, token.stem)) || !isNeutral(token) || /\d/u.test(token.stem)),
  );
  return odd.flatMap((word) => {
    const clause = clauseAt(context.clauses, word.start);
    if (clause?.kind === 'open' || (clause?.kind === 'world' && clause.supposed)) return [];
    const message = why(word, {
      context,
      facts,
      said,
      self: clause?.kind === 'self',
    });
    return message === undefined ? [] : [{ word, message }];
  });
}

/** What any work gives: `delivered measurable results`, `earned the trust`. */
const general =
  /^\s+(?:(?:a|an|the|my|our|real|\p{L}+(?:able|ible|ing|al|ful|ong|eep|id|ic|ive))\s+){0,3}(?:results?|values?|impact|outcomes?|solutions?|quality|excellence|changes?|success|trust|relationships?|skills?|expertise|experience|foundations?|understanding|confidence|knowledge|rapport|habits?|sense|eye|feel|appreciation|respect|ability|approach|mindset|passion)\b/iu;
const isNoun = /(?:ments?|[st]ions?|[ae]nces?|ers?|ors?)$/u;

const others =
  /^(?:directors?|executives?|owners?|partners?|presidents?|founders?|professors?|surgeons?|authors?|chief)$/u;

type Against = {
  context: SentenceContext;
  facts: { fact: Fact; tokens: Token[] }[];
  said: Token[];
  self: boolean;
};

function why(word: Word, { context, facts, said, self }: Against): string | undefined {
  const none = `No cited fact says "${word.text}".`;
  // `Something a director can read`: somebody else; what one is oneself has a check of its own.
  if (
    others.test(word.lower) &&
    /\b(?:an?|the|our|my|their|his|her|its|your)\s+$/iu.test(context.whole.slice(0, word.start)) &&
    !/\b(?:as|am|was|be|been|become|became|['’]m) (?:an?|the)?\s*$/iu.test(context.whole.slice(0, word.start))
  )
    return undefined;
  if (word.lower.split('-').some((part) => INFLATING.has(part)) || INFLATING.has(word.lower)) return none;
  if (isField(word.lower)) return none;
  const before = context.whole.slice(0, word.start);
  if (
    self &&
    isDeedWord(word.lower) &&
    !isNoun.test(word.lower) &&
    !/^\s+(?:my|our) (?:\p{L}+ )?(?:career|life|name|way|living|home|trade|teeth|stripes|keep|days?|time|mind|heart|reputation)\b/iu.test(
      context.whole.slice(word.end),
    ) &&
    !general.test(context.whole.slice(word.end)) &&
    !/^\s+(?:well|fine|to|without|in and|by|me|us)\b/iu.test(context.whole.slice(word.end)) &&
    !/\b(?:an?|the|our|your|this|that|their|his|her|its|my|when|for|by|of|about|in|be|being|been|get|gets|got|getting|am|is|are|was|were)\s+$/iu.test(
      before,
    )
  )
    return none;
  // `In that examination`: what was spoken of before.
  if (/\b(?:that|those|these|this|such)\s+$/iu.test(before)) return undefined;
  const index = said.findIndex(({ start }) => start === word.start);
  const deeds = facts.filter(
    ({ fact }) =>
      fact.kind === 'achievement' || fact.kind === 'certificate' || fact.kind === 'education' || fact.kind === 'skill',
  );
  // Only a deed takes the place of the deed that a fact begins with.
  const isDeed = /(?:ed|ing)$/u.test(word.lower) || /\b(?:i|i['’]ve|and|to|also|have|which|that)\s+$/iu.test(before);
  for (const { fact, tokens: all } of deeds) {
    const tokens = isDeed || fact.kind !== 'achievement' ? all : all.filter(({ nth }) => nth > 0);
    const instead = standsFor(index, said, tokens, same, fact.kind === 'skill' || fact.kind === 'certificate');
    if (instead !== undefined) return `The fact says "${instead}" where the sentence says "${word.text}".`;
  }
  return undefined;
}
