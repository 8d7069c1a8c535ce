import { clauseAt } from '../clauses.ts';
import { type Check, finding, isDenied, isWished, type SentenceContext } from '../context.ts';
import { type FactOf, factText, isKind } from '../facts.ts';
import { figuresIn } from '../numbers.ts';

/** Words that stand for the other side of a thing: where a deed has one of them, the other is another deed. */
const sides: readonly (readonly string[])[] = [
  ['junior', 'senior'],
  ['part-time', 'full-time'],
  ['internal', 'external'],
  ['domestic', 'international'],
  ['local', 'national', 'international'],
  ['public', 'private'],
  ['inbound', 'outbound'],
  ['primary', 'secondary'],
  ['adult', 'child'],
  ['adults', 'children'],
  ['day', 'night'],
  ['indoor', 'outdoor'],
  ['import', 'export'],
  ['wholesale', 'retail'],
];
const UNITS = 'second|minute|hour|day|night|shift|week|month|quarter|season|term|year';
const per = new RegExp(`^[^.;]{0,40}?\\b(?:an?|per|each|every|one)\\s+(${UNITS})\\b`, 'iu');
const adverbs: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
};

/** The time in which something is counted so often: `1.2 million orders a day`. */
function rateOf(text: string, value: number): string | undefined {
  const figure = figuresIn(text).find((one) => one.value === value);
  if (figure === undefined) return undefined;
  const rest = text.slice(figure.end);
  const adverb = /^[^.;]{0,40}?\b(hourly|daily|nightly|weekly|monthly|yearly|annually)\b/iu.exec(rest)?.[1];
  return per.exec(rest)?.[1]?.toLowerCase() ?? (adverb === undefined ? undefined : adverbs[adverb.toLowerCase()]);
}

/** A deed told with the other side of one of its words, or counted in another time. */
export const checkSides: Check = (context) => {
  if (!context.claim) return [];
  const deeds = context.support.filter(isKind('achievement'));
  return [...otherRates(context, deeds), ...otherSides(context, deeds)].slice(0, 1);
};

const otherRates = (context: SentenceContext, deeds: readonly FactOf<'achievement'>[]) =>
  figuresIn(context.whole).flatMap(({ value, start, text }) => {
    const said = rateOf(context.whole.slice(start), value);
    const known = deeds.flatMap((deed) => rateOf(deed.text, value) ?? []);
    if (said === undefined || known.length === 0 || known.includes(said)) return [];
    return [finding(context, 'unsupported_number', `${text} a ${said}`, `Your profile counts it by the ${known[0]}.`)];
  });

function otherSides(context: SentenceContext, deeds: readonly FactOf<'achievement'>[]) {
  const known = context.support.map((fact) => factText(fact).toLowerCase()).join(' ');
  const has = (text: string, word: string): number =>
    text.search(new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}-])`, 'iu'));
  return sides.flatMap((side) =>
    side.flatMap((word) => {
      const at = has(context.masked, word);
      if (at < 0 || has(known, word) >= 0 || clauseAt(context.clauses, at)?.kind !== 'self') return [];
      if (isDenied(context.masked, at) || isWished(context.masked, at)) return [];
      const other = side.find(
        (one) =>
          one !== word &&
          deeds.some((deed) => has(deed.text, one) >= 0 && sharesNext(context.masked, deed.text, word, one)),
      );
      return other === undefined
        ? []
        : [finding(context, 'unsupported_wording', word, `Your profile says "${other}" here.`)];
    }),
  );
}

/** Whether both words stand before the same one: `senior engineers`, `junior engineers`. */
function sharesNext(said: string, told: string, word: string, other: string): boolean {
  const next = (text: string, one: string): string | undefined =>
    new RegExp(`(?<![\\p{L}-])${one}\\s+(\\p{L}{4})`, 'iu').exec(text)?.[1]?.toLowerCase();
  const following = next(said, word);
  return following !== undefined && following === next(told, other);
}
