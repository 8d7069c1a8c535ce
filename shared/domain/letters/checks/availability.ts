import { clauseAt } from '../clauses.ts';
import { type Check, finding, type SentenceContext } from '../context.ts';
import { isKind } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { noticesIn, type StartSaid, soonIn, startsIn } from '../start-said.ts';

/** From when the person could work: another day than the profile's is found even where the sentence claims nothing else. */
export const checkAvailability: Check = (context) => {
  const otherwise = startsOtherwise(context);
  return otherwise.length > 0 ? otherwise : startsAtOtherTime(context);
};

/** Who says to be free at once without being so; what is asked of the reader, or a talk before it, is no start. */
function startsOtherwise(context: SentenceContext): Finding[] {
  const start = soonIn(context.masked);
  if (start === undefined) return [];
  const own = context.all.filter(isKind('availability'));
  const known = context.claim ? context.support.filter(isKind('availability')) : own;
  if (known.some(({ availability }) => availability === 'immediate')) return [];
  // A sentence that claims nothing else is held against a day that the profile gives.
  if (!context.claim && own.length === 0) return [];
  if (clauseAt(context.clauses, start.at)?.kind === 'reader' && !/\b(?:i|me|my|we)\b/iu.test(context.whole)) return [];
  return [finding(context, 'unsupported_availability', start.text, 'The stated availability is another.')];
}

/** Days from now in which each answer lets somebody begin: what is said in months and feasts is said roughly. */
const windows = {
  immediate: [0, 45],
  '2_weeks': [8, 35],
  '1_month': [22, 65],
  passive: [45, Number.POSITIVE_INFINITY],
} as const;
/** Characters: a sentence that says one thing. */
const SHORT = 60;
const beginning =
  /\b(?:start(?:ing)?|begin|join|resume|free|available|availability|release[ds]?|with you|be (?:there|at)|at work|on board|have me|at your (?:desk|disposal|door|service)|take up|notice|i['’]m yours|i am yours|come)\b/iu;
const elsewise =
  /\b(?:interview|talk|speak|meet|a call|call me|visit|chat|hear|hearing|conversation|discuss|reply|answer|read|show|see|trial|look forward|started|joined|began|since)\b/iu;
const ahead =
  /\b(?:can|could|will|would|may|might|am|is|be|need|needs|take|takes|give|from|owe|ready|have me|runs?)\b|['’](?:d|ll|m)\b/iu;

/** `I could begin`, `my notice period`, `free from`: a first day is what it is about. */
const tellsStart =
  /\b(?:(?:can|could|may|might|will|would|able to|ready to|free to|need|love to)|['’](?:d|ll)) (?:\p{L}+ ){0,3}(?:start|begin|join|come|be (?:there|with you|at|free|available))\b|\bnotice (?:period|is|runs|to)\b|['’]s? notice\b|\bavailab(?:le|ility)\b|\b(?:i am|i['’]m|be) free\b|\bfree (?:from|as)\b|\b(?:give|no|without) notice\b|\b(?:my )?first day\b|\b(?:weeks?|months?|days?)\b/iu;

/** A first day by the calendar, or by a length of notice, that is none of those the profile's answer allows. */
function startsAtOtherTime(context: SentenceContext): Finding[] {
  const [own] = context.all.filter(isKind('availability'));
  if (own === undefined) return [];
  const [first, last] = windows[own.availability];
  const text = context.masked;
  const noticed = noticesIn(text);
  const fits = ({ from, to }: StartSaid): boolean => from <= last && to >= first;
  const wrong = [...startsIn(text, context.asOf), ...noticed].find((said) => {
    const clause = clauseAt(context.clauses, said.at);
    // `I can begin whenever you say`, `give me three days and I am yours`: what begins may stand in another part.
    const part = said.loose || text.length <= SHORT ? text : (clause?.text ?? text);
    if (/\b(?:for|in the last|over the) $|\p{L}ed in $/iu.test(text.slice(0, said.at))) return false;
    if (!beginning.test(part) || !ahead.test(part) || elsewise.test(part)) return false;
    if (clause?.kind === 'world' || !/\b(?:i|me|my|we)\b|['’]m\b/iu.test(context.whole)) return false;
    if (said.loose && noticed.some(fits)) return false;
    return !fits(said);
  });
  if (wrong !== undefined)
    return [finding(context, 'unsupported_availability', wrong.text, 'The stated availability is another.')];
  // Who gives it as the ground of a sentence about their first day says that day in it.
  const rests =
    context.cited.some(isKind('availability')) &&
    context.cited.every(({ kind }) => kind === 'availability' || kind === 'name' || kind === 'location');
  const counts = own.availability === '2_weeks' || own.availability === '1_month';
  return rests && counts && tellsStart.test(text) && ![...startsIn(text, context.asOf), ...noticed].some(fits)
    ? [finding(context, 'unsupported_availability', context.whole, 'It does not say the day that your profile gives.')]
    : [];
}
