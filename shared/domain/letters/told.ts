import { NUMBER_WORDS } from '../number-words.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { mask, namesOf, type SentenceContext } from './context.ts';
import { DEEDS, FIELDS, INFLATING } from './deed-words.ts';
import { type Fact, factText } from './facts.ts';
import { hasSynonym, isNeutral } from './neutral-words.ts';
import { standsFor, type Token } from './replaced.ts';
import { stem } from './stems.ts';
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
  (a.length >= short && b.endsWith(a));

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
      (stems.has(token.stem) || !isNeutral(token) || /\d/u.test(token.stem)),
  );
  const speaksOfNone =
    facts.some(({ fact }) => isTelling(fact)) && !facts.some(({ fact, tokens }) => isSaid(fact, tokens, said, context));
  return odd.flatMap((word) => {
    const clause = clauseAt(context.clauses, word.start);
    if (clause?.kind === 'open' || (clause?.kind === 'world' && clause.supposed)) return [];
    const message = why(word, {
      context,
      facts,
      said,
      self: clause?.kind === 'self',
      speaksOfNone,
      remark: clause?.kind === 'world' && !/^\P{L}*\p{Lu}/u.test(clause.text),
    });
    return message === undefined ? [] : [{ word, message }];
  });
}

const person = /(?:[^e]ers|ors|ists|ians)$/u;
/** What any work gives: `delivered measurable results`, `earned the trust`. */
const general =
  /^\s+(?:(?:a|an|the|my|our|real|\p{L}+(?:able|ible|ing|al|ful|ong|eep|id|ic|ive))\s+){0,3}(?:results?|values?|impact|outcomes?|solutions?|quality|excellence|changes?|success|trust|relationships?|skills?|expertise|experience|foundations?|understanding|confidence|knowledge|rapport|habits?|sense|eye|feel|appreciation|respect|ability|approach|mindset|passion)\b/iu;
const isNoun = /(?:ments?|[st]ions?|[ae]nces?|ers?|ors?)$/u;

type Against = {
  context: SentenceContext;
  facts: { fact: Fact; tokens: Token[] }[];
  said: Token[];
  self: boolean;
  speaksOfNone: boolean;
  remark: boolean;
};

function why(word: Word, { context, facts, said, self, speaksOfNone, remark }: Against): string | undefined {
  const none = `No cited fact says "${word.text}".`;
  if (word.lower.split('-').some((part) => INFLATING.has(part)) || INFLATING.has(word.lower)) return none;
  if (FIELDS.has(stem(word.text))) return none;
  const before = context.whole.slice(0, word.start);
  if (
    self &&
    DEEDS.has(stem(word.text)) &&
    !isNoun.test(word.lower) &&
    !/^\s+(?:my|our) (?:\p{L}+ )?(?:career|life|name|way|living|home|trade|teeth|stripes|keep|days?|time|mind|heart|reputation)\b/iu.test(
      context.whole.slice(word.end),
    ) &&
    !general.test(context.whole.slice(word.end)) &&
    !/^\s+(?:well|fine|to|without|in and)\b/iu.test(context.whole.slice(word.end)) &&
    !/\b(?:an?|the|our|your|this|that|their|his|her|its|my|when|for|by|of|about|in)\s+$/iu.test(before)
  )
    return none;
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
  // `Dancers` where the fact has runners: people of another kind.
  const others = person.test(word.lower)
    ? facts
        .flatMap(({ fact, tokens }) => (fact.kind === 'achievement' ? tokens : []))
        .find((token) => person.test(token.lower) && !said.some((one) => same(one.stem, token.stem)))
    : undefined;
  if (others !== undefined) return `The fact says "${others.text}" where the sentence says "${word.text}".`;
  if (
    isListedWith(
      word,
      context.whole,
      deeds.flatMap(({ tokens }) => tokens),
    )
  )
    return none;
  // `It belongs to my colleagues` is a remark on what was told.
  return speaksOfNone && !remark ? none : undefined;
}

/** Facts that a sentence cites for what they tell; a job, a place or a date is often cited for its name alone. */
const isTelling = ({ kind }: Fact): boolean => kind === 'achievement' || kind === 'skill' || kind === 'certificate';

/** A figure and its unit tell nothing of what was done. */
const measure = /\d|^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|per ?cent|percent)$/u;

function isSaid(fact: Fact, tokens: readonly Token[], said: readonly Token[], { whole }: SentenceContext): boolean {
  return isTelling(fact)
    ? tokens.some(
        (token) =>
          (fact.kind !== 'achievement' || (!token.plain && !measure.test(token.lower))) &&
          said.some((one) => same(one.stem, token.stem)),
      )
    : fact.kind === 'availability' && /\b(?:notice|start|available|join)\b/iu.test(whole);
}

/** `pipe and titanium`: what is put beside a fact's own word in a list is claimed with it. */
function isListedWith(word: Word, whole: string, known: readonly Token[]): boolean {
  if (/(?:ed|ing)$/u.test(word.lower)) return false;
  const words = wordsOf(whole);
  const at = words.findIndex(({ start }) => start === word.start);
  const joined = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^(?:,\s+|,?\s+(?:and|or|&)\s+)$/u.test(whole.slice(a.end, b.start));
  const isKnown = (one: Word | undefined) =>
    one !== undefined && !/\d/u.test(stemOf(one)) && known.some((token) => same(token.stem, stem(one.text)));
  // The word `and` is a word of its own.
  const neighbours = [
    [words[at - 2], word],
    [words[at - 1], word],
    [word, words[at + 1]],
    [word, words[at + 2]],
  ] as const;
  return neighbours.some(([a, b]) => joined(a, b) && isKnown(a === word ? b : a));
}
