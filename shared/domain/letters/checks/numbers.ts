import { clauseAt, isHypothetical, isOfKin } from '../clauses.ts';
import { type Check, finding, isDenied, type SentenceContext, supportTexts } from '../context.ts';
import { isEnumeration } from '../enumerations.ts';
import { durationSpans } from '../lengths.ts';
import { isNeutral } from '../neutral-words.ts';
import { type Figure, figuresIn } from '../numbers.ts';
import { stem } from '../stems.ts';
import { hasSynonym } from '../synonyms.ts';
import { isSmall, root, rootsOf, type Word, wordsOf } from '../words.ts';
import { dateSpans } from './dates.ts';

/** Verbs of change say nothing about what changed. */
const changing = new Set(
  'cut reduce reduced lower lowered increase increased decrease decreased improve improved raise raised grow grew boost boosted drop dropped bring brought shorten shortened handle save saved gain gained'
    .split(' ')
    .map(root),
);

/** Every figure must stand in a cited fact, of the same kind and beside the same thing. */
export const checkNumbers: Check = (context) => {
  const taken = [...dateSpans(context.masked), ...durationSpans(context.masked)];
  const figures = figuresIn(context.masked).filter(
    (figure) =>
      !isEnumeration(figure, context) &&
      !isLoose(figure, context) &&
      !isDenied(context.text, figure.start) &&
      // `At minus 24 degrees`, `eight more than I have today`: how things are, and a difference.
      !/^\s*(?:degrees|°|(?:more|fewer|less) than|(?:seconds?|minutes?) (?:late|early|ago)\b)/iu.test(
        context.masked.slice(figure.end),
      ) &&
      !taken.some((span) => span.start <= figure.start && figure.end <= span.end),
  );
  const texts = supportTexts(context);
  const known = new Map(texts.map((text) => [text, figuresIn(text)]));
  const pairs = figures.flatMap((from, index) => {
    const to = figures[index + 1];
    return to !== undefined &&
      /\bfrom\s+$/iu.test(context.masked.slice(0, from.start)) &&
      /^\s*(?:\p{L}{1,12}\s+)?to(?: only| just)?\s+$/iu.test(context.masked.slice(from.end, to.start))
      ? [[from, to] as const]
      : [];
  });
  // `From 45 to 2`: both ends of a change are those of one fact.
  const apart = pairs
    .filter(
      ([from, to]) =>
        !texts.some((text) => [from, to].every((end) => known.get(text)?.some(({ value }) => value === end.value))),
    )
    .map(([, to]) => to);
  return figures
    .filter(
      (figure) =>
        apart.includes(figure) ||
        !texts.some((text) =>
          isChange(figure, text, context.masked.slice(0, figure.start), context.masked.slice(figure.end)),
        ),
    )
    .filter((figure) => !isOfPosting(figure, context))
    .filter(
      (figure) =>
        apart.includes(figure) ||
        !texts.some((text) =>
          known.get(text)?.some((one) => agrees(figure, one) && sameThing(context, figure, text, one)),
        ),
    )
    .map((figure) =>
      finding(context, 'unsupported_number', figure.text, `No cited fact gives "${figure.text}" in this sense.`),
    );
};

/** What would or might be is no figure of what is; a small number in words, told of nobody, is a manner of speech. */
function isLoose(figure: Figure, { clauses, cited, masked, whole }: SentenceContext): boolean {
  const clause = clauseAt(clauses, figure.start);
  if (clause === undefined || clause.kind === 'self') return false;
  // Of what the reader has and wants nobody claims a thing about the person.
  if (clause.kind === 'reader' && !/\b(?:i|me|my|we|our)\b/iu.test(clause.text)) return true;
  if (isHypothetical(clause, figure.start)) return true;
  // `A label of forty words can be harder`, `my grandfather is 84`: of nobody, or of somebody else.
  if (
    cited.length === 0 &&
    clause.kind === 'world' &&
    figure.kind === 'plain' &&
    (isOfKin(clause) || !/\b(?:i|me|my|mine|we|us|our|i['’]\p{L}+)\b/iu.test(whole))
  )
    return true;
  if (
    cited.length === 0 &&
    /^\s*[- ]?(?:minutes?|hours?|days?|miles?|steps?|kilomet\p{L}+|met(?:re|er)s?|blocks?|stops?)\b/iu.test(
      masked.slice(figure.end),
    )
  )
    return true;
  return cited.length === 0 && /^\p{L}/u.test(figure.text) && figure.value <= 10;
}

/** A part that is not about the person may repeat what the posting counts. */
function isOfPosting(figure: Figure, { clauses, cited, masked, posting }: SentenceContext): boolean {
  const clause = clauseAt(clauses, figure.start);
  if (clause === undefined) return false;
  // `Ten to a bench is more than I am used to`: told before the person comes into it.
  const first =
    !/\b(?:i|my|we|our|me)\b/iu.test(clause.text.slice(0, figure.start - clause.start)) &&
    /\b(?:i|my|me)\b/iu.test(clause.text);
  if (clause.kind === 'self' && !first) return false;
  const text = `${posting.title}. ${posting.text}`;
  const told = figuresIn(text);
  // `Six titles of 75 copies make 450`.
  if (
    clause.kind !== 'self' &&
    told.some((a) => told.some((b) => a !== b && a.value * b.value === figure.value && a.value > 1 && b.value > 1))
  )
    return true;
  return told.some(
    (known) =>
      known.value === figure.value &&
      (known.kind === figure.kind || figure.kind === 'plain') &&
      (cited.length === 0 ||
        (clause.kind === 'world' && !/\b(?:i|me|my|mine|we|us|our)\b/iu.test(clause.text)) ||
        clause.kind === 'reader' ||
        clause.kind === 'open' ||
        isBeside(masked, figure, text)),
  );
}

/** `By 75%` of a fact that says from 480 to 120. */
function isChange(figure: Figure, text: string, before: string, after: string): boolean {
  if (figure.kind === 'money') return false;
  const known = figuresIn(text);
  // `The other six` of 94 per cent.
  if (
    /\b(?:other|remaining|missing|last) $/iu.test(before) &&
    known.some(({ kind, value }) => kind === 'percent' && value + figure.value === 100)
  )
    return true;
  return known.some((from, index) => {
    const to = known[index + 1];
    if (
      to === undefined ||
      from.value === 0 ||
      !/^\s*(?:\p{L}{1,12}\s+)?(?:down |up )?to\s*$/u.test(text.slice(from.end, to.start))
    )
      return false;
    // `By 12 days` of from 27 to 15.
    if (figure.kind === 'plain')
      return (
        (/\bby (?:\p{L}+ ){0,2}$/iu.test(before) || /^\s*(?:percentage )?points?\b/iu.test(after)) &&
        Math.abs(to.value - from.value) === figure.value
      );
    // `More than doubled` of from 4 to 9 million.
    if (figure.kind === 'times') return Math.floor(to.value / from.value) === figure.value;
    // `More than halved` of from 45 to 20.
    if (/^halved$/iu.test(figure.text) && /\bmore than(?: been)? $/iu.test(before)) return to.value * 2 < from.value;
    return !figure.vague && Math.abs((Math.abs(to.value - from.value) / from.value) * 100 - figure.value) < 1;
  });
}

/** Whether a word next to the figure is one of the other text. */
function isBeside(text: string, figure: Figure, other: string): boolean {
  const words = wordsOf(text);
  const known = rootsOf(other);
  const beside = [words.findLast(({ end }) => end <= figure.start), words.find(({ start }) => start >= figure.end)];
  return beside.some((word) => word !== undefined && !isSmall(word.text) && known.has(root(word.text)));
}

function agrees(said: Figure, known: Figure): boolean {
  if (said.kind !== known.kind) return false;
  if (said.vague) return known.vague ? known.value === said.value : said.kind === 'plain' && known.value >= said.value;
  return !known.vague && Math.abs(said.value - known.value) < 1e-9 * Math.max(1, known.value);
}

const breaks = new Set(
  'whenever wherever whoever right later altogether together straight thereby too so then'.split(' '),
);
/** The words that a count counts: up to the next small word or sign. */
function counts(text: string, figure: Figure, plain: (word: Word) => boolean): Word[] {
  const found: Word[] = [];
  let from = figure.end;
  for (const word of wordsOf(text).filter(({ start }) => start >= figure.end)) {
    if (
      !/^[\s-]*$/u.test(text.slice(from, word.start)) ||
      isSmall(word.text) ||
      breaks.has(word.lower) ||
      found.length === 4
    )
      break;
    found.push(word);
    from = word.end;
  }
  return found.filter((word) => !plain(word) && !/ly$/u.test(word.text));
}

/** Words before what a fact counts. */
const ofAny = new Set('new old other different various more further full whole small large big people'.split(' '));
/** What is clearly no person. */
const things =
  /\b(?:years?|months?|weeks?|days?|hours?|vehicles?|servers?|machines?|sites?|houses?|projects?|products?|cars?|trucks?|pages?|articles?|reports?|countries|schools?|hospitals?|services?|clusters?|systems?|apps?|beds?|km|kilomet\p{L}+|covers?|seats?|invoices?|orders?|units?|pipelines?|tests?)\b/u;
const alike = (a: string, b: string): boolean =>
  root(a) === root(b) || stem(a) === stem(b) || hasSynonym(stem(a), new Set([stem(b)]));

/** What is counted is in the fact too; around a percentage something that changed is. */
function sameThing({ masked: text }: SentenceContext, figure: Figure, factText: string, known: Figure): boolean {
  const words = wordsOf(text);
  const told = wordsOf(factText)
    .flatMap((word) => [word.lower, ...word.lower.split(/[-/]/)])
    .filter((word) => !isSmall(word));
  const knows = (word: Word) =>
    word.lower.split(/[-/]/).some((part) => told.some((one) => alike(part, one))) ||
    told.some((one) => alike(word.lower, one));
  const after = words.filter((word) => word.start >= figure.end);
  const before = words.filter((word) => word.end <= figure.start);
  if (figure.kind === 'plain' && !figure.vague) {
    const counted = counts(text, figure, isNeutral);
    // `Nine colleagues`, `320 people`: whoever the fact counts.
    if (
      /^\s*(?:people|colleagues|persons|members|participants|attendees|of (?:them|us)|others)\b/iu.test(
        text.slice(figure.end),
      ) &&
      !things.test(
        counts(factText, known, () => false)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return true;
    if (counted.some(knows)) return true;
    // Another thing is counted than the fact counts.
    if (counted.length > 0 && counts(factText, known, ({ lower }) => ofAny.has(lower)).length > 0) return false;
  }
  const around = [...before.slice(-24), ...after.slice(0, 12)].filter(
    (word) => !isSmall(word.text) && !changing.has(root(word.text)) && !/^\d/.test(word.text),
  );
  return around.length === 0 || around.some(knows);
}
