import { NUMBER_WORDS } from '../../number-words.ts';
import { clauseAt } from '../clauses.ts';
import { type Check, finding, isAboutPosting, isClaim, isDenied, isWished, type SentenceContext } from '../context.ts';
import { INFLATING, isDeedWord, isField } from '../deed-words.ts';
import { factText, isKind } from '../facts.ts';
import { durationSpans } from '../lengths.ts';
import type { LetterPosting } from '../letter.ts';
import { isNeutral, KIND_WORDS, NEUTRAL, NEUTRAL_FORMS } from '../neutral-words.ts';
import { figuresIn } from '../numbers.ts';
import { stem } from '../stems.ts';
import { hasSynonym } from '../synonyms.ts';
import { falseAmong } from '../told.ts';
import { isSmall, type Word, wordsOf } from '../words.ts';

/** Having a part in a thing, which is not having done it. */
const helping =
  /\b(?:assist|support|help|contribut|participat|collaborat|accompan|co-?operat)\w*|\b(?:took|take|taking|taken|had|have) part\b|\balongside\b|\bworked with\b|\bsat (?:next|in|beside|with)\b|\bnext to\b|\bbeside\b|\bback(?:ed|ing) up\b|\bshadow\w*|\bin coordination\b|\bhand in hand\b|\bside by side\b|\bpartner(?:ed|ing)\b|\bjoin(?:ed|ing)\b|\bwith the\b|\binvolved in\b|\b(?:a |my )?part (?:of|in)\b|\bhelp(?:ed)? (?:of|from)\b|\bon the (?:\w+ ){0,2}(?:committee|panel|board|council|jury)\b/i;

const alone =
  /^(?:single-?handedly|solely|exclusively|unanimously|internationally|nationally|globally|famous(?:ly)?)$/u;

/**
 * Every word that a claim may not add stands in a cited fact: deeds, ranks, and whatever takes the place of a fact's own
 * word. How a thing is told beyond that is the person's own.
 */
export const checkWording: Check = (context) => {
  if (!context.claim || context.support.length === 0) return [];
  const known = stemsOf(context);
  const figures = [...figuresIn(context.masked), ...durationSpans(context.masked)];
  const isFigure = (word: Word) => figures.some(({ start, end }) => start <= word.start && word.end <= end);
  const odd = clausesOf(context).flatMap((words) =>
    words.filter((word) => !isFigure(word) && !isBorneOut(word, known, context)),
  );
  const found = falseAmong(odd, context);
  const findings = [...found, ...(context.strict && found.length === 0 ? unsaidAmong(odd, context) : [])]
    .slice(0, 1)
    .map(({ word, message }) => finding(context, 'unsupported_wording', word.text, message));
  return [...findings, ...checkShare(context)];
};

/** Held strictly: whatever is told of the person or of the world and no cited fact says. */
const unsaidAmong = (odd: readonly Word[], { clauses }: SentenceContext) =>
  odd
    .filter(({ start }) => /^(?:self|world)$/u.test(clauseAt(clauses, start)?.kind ?? ''))
    .map((word) => ({ word, message: `No cited fact says "${word.text}".` }));

function isBorneOut(word: Word, known: ReadonlySet<string>, context: SentenceContext): boolean {
  if (isSmall(word.text.replace(/['’].*$/u, '')) || !/\p{L}/u.test(word.text) || word.text.length < 3) return true;
  // `P.S.` and the like.
  if (/^\p{L}(?:\.\p{L})+$/u.test(word.text)) return true;
  // Names have a check of their own, and so have figures.
  const begins = word.start === 0 || /[.!?:"“]\s*$/u.test(context.masked.slice(0, word.start));
  if ((/^\p{Lu}/u.test(word.text) && !begins) || /\d/.test(word.text)) return true;
  // What `you plan` is said of the reader.
  if (/\b(?:you|your)\s+(?:[\p{L}'’]+\s+)?$/iu.test(context.whole.slice(0, word.start))) return true;
  const whole = stem(word.text);
  // A field that the profile knows anywhere is none made up.
  if (isField(word.lower))
    return (
      known.has(whole) || context.all.some((fact) => wordsOf(factText(fact)).some(({ lower }) => stem(lower) === whole))
    );
  if (INFLATING.has(word.lower))
    return known.has(whole) || hasLike(whole, known) || isDenied(context.masked, word.start);
  if (known.has(whole) || isNeutral(word) || NEUTRAL_FORMS.has(word.lower)) return true;
  // How a thing was done is no thing done; but whose doing it was is.
  if (/(?:ly|ful|less|ous|ish)$/u.test(word.lower) && !alone.test(word.lower)) return true;
  // `My strongest process` is how one sees it; ranks have a check of their own.
  if (isNeutral({ lower: word.lower.replace(/i?est$/u, '') })) return true;
  const told = word.lower.split(/[-/&]/).filter((part) => part.length > 2);
  if (
    told.every(
      (part) =>
        isNeutral({ lower: part }) ||
        (told.length > 1 && Object.hasOwn(NUMBER_WORDS, part)) ||
        isKnown(stem(part), known) ||
        isSmall(part),
    )
  )
    return true;
  return isDenied(context.masked, word.start) || isWished(context.masked, word.start);
}

/** `Registered` of a registration. */
const hasLike = (one: string, known: ReadonlySet<string>): boolean =>
  one.length >= 5 &&
  !one.includes('-') &&
  [...known].some((other) => other.startsWith(one) || (other.length >= 5 && one.startsWith(other)));

const isKnown = (one: string, known: ReadonlySet<string>): boolean => known.has(one) || hasSynonym(one, known);

function stemsOf(context: SentenceContext): Set<string> {
  const texts = context.support.flatMap((fact) =>
    fact.kind === 'achievement' ? [fact.text, fact.company, titleOf(fact.experience_id, context)] : [factText(fact)],
  );
  const headline = context.all.filter(isKind('headline')).map(factText);
  const words = [...texts, ...headline, context.posting.company].flatMap(stemsIn);
  const brought = context.support.flatMap((fact) => [...(KIND_WORDS[fact.kind] ?? [])]);
  return new Set([...words, ...brought]);
}

const titleOf = (id: string, context: SentenceContext): string =>
  context.all.filter(isKind('experience')).find((job) => job.id === id)?.title ?? '';

const stemsIn = (text: string): string[] =>
  wordsOf(text).flatMap(({ lower }) => [stem(lower), ...lower.split(/[-/&]/).map(stem)]);

const askedBy = new WeakMap<LetterPosting, ReadonlySet<string>>();
/** A posting is long, and every sentence of a letter is held against it. */
function stemsOfPosting(posting: LetterPosting): ReadonlySet<string> {
  const stems = askedBy.get(posting) ?? new Set(stemsIn([posting.title, posting.text, ...posting.skills].join(' ')));
  askedBy.set(posting, stems);
  return stems;
}

const attitude =
  /^\s*(?:\p{L}+ly )?(?:enjoy|value|like|love|appreciate|care|look forward|hope|believe|welcome|want|know (?:how|what|why|that))\b/iu;

/** `I know how quickly a plan falls apart`, `and enjoy watching them grow`: what the person feels and thinks, not what they did. */
const isAttitude = (part: string): boolean => {
  // Who counts what they do tells it.
  if (figuresIn(part).length > 0) return false;
  if (/\b(?:i|me|my|myself)\b/iu.test(part)) return !isClaim(part);
  return attitude.test(part) && !isClaim(`I ${part.trim()}`);
};

/** The words of the clauses that speak of the person; what speaks of the posting may use its words. */
function clausesOf(context: SentenceContext): Word[][] {
  const asked = stemsOfPosting(context.posting);
  let offset = 0;
  return context.masked.split(/([,;:]|\s[–—-]\s|\b(?:and|but|so|because)\b)/).map((part) => {
    const at = offset;
    offset += part.length;
    if (isAttitude(part)) return [];
    const words = wordsOf(part).map((word) => ({ ...word, start: word.start + at, end: word.end + at }));
    return isAboutPosting(context.whole.slice(at, offset), context.posting)
      ? words.filter((word) => !asked.has(stem(word.text)))
      : words;
  });
}

/** How a deed begins that was somebody else's: `Helped to rewrite`, and not `Wrote help articles`. */
const hadPart =
  /^(?:\p{L}+ly\s+)?(?:help(?:ed|ing)?|assist(?:ed|ing|s)?|support(?:ed|ing|s)?|contribut(?:ed|ing|es)|participat(?:ed|ing|es)|collaborat(?:ed|ing|es)|accompan(?:ied|ying)|shadow(?:ed|ing)|co-?operat(?:ed|ing)|took part|tak(?:es|ing) part|joined|worked (?:with|alongside)|backed up|(?:was |being )?(?:involved|part)|partner(?:ed|ing)|sat (?:next|in|beside|with)|member of)\b/iu;

/** `I rewrote`, `and led`, `it was me who`: a deed with the person as its doer. */
const tellsOwn = ({ whole }: SentenceContext): boolean =>
  [
    ...whole.matchAll(/\b(?:i|we|me who|['’]ve|and|then|which i)\s+(?:\p{L}+ly\s+|also\s+|have\s+|had\s+)?(\p{L}+)/giu),
  ].some(([, verb = '']) => isDeedWord(verb.toLowerCase()) || /(?:ed|ew|old|ought|ade|uilt|an)$/iu.test(verb)) ||
  /\b(?:my|mine|in charge|responsible)\b/iu.test(whole);

/** Who helped in a thing may not tell it as their own. */
function checkShare(context: SentenceContext) {
  // Only who tells a deed tells it as their own.
  if (helping.test(context.whole) || !tellsOwn(context)) return [];
  const said = new Set(stemsIn(context.whole));
  return context.support
    .filter(isKind('achievement'))
    .filter(({ text }) => hadPart.test(text))
    .filter(({ text }) => {
      const own = new Set(stemsIn(text).filter((word) => !NEUTRAL.has(word) && !isSmall(word)));
      return context.support.length === 1 || [...own].filter((word) => said.has(word)).length >= 2;
    })
    .slice(0, 1)
    .map(({ text }) => finding(context, 'unsupported_scope', context.whole, `You had a part in it: "${text}".`));
}
