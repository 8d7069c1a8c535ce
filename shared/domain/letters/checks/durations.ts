import { resolveSkill } from '../../skills/dictionary.ts';
import { clauseAt, isHypothetical } from '../clauses.ts';
import { type Check, finding, isDenied, type SentenceContext } from '../context.ts';
import { factText, isKind, monthsOf } from '../facts.ts';
import { hasSynonym, NEUTRAL } from '../neutral-words.ts';
import { figuresIn } from '../numbers.ts';
import { stem } from '../stems.ts';
import { containsPhrase, isSmall, wordsOf } from '../words.ts';
import { isOwnTrade, mentionsOf } from './skills.ts';

type Span = { start: number; end: number };
type Sense = 'exact' | 'at_least' | 'over' | 'almost' | 'about';
type Duration = Span & { months: number; unit: 'year' | 'month' | 'week'; sense: Sense; text: string };

const unitPattern =
  /^\s*[+-]?\s*(?:(?:good|full|long|solid|happy|whole|odd|short|busy|happy)\s+)?(years?|yrs?|months?|weeks?|decades?)\b(\s+and\s+a\s+half\b)?/i;
const halfPattern = /^\s+and\s+a\s+half\b/i;
/** `the last seven and a half of them`, once years were spoken of. */
const ofThem = /^(?:\s+and\s+a\s+half)?\s+of\s+(?:them|those|these|which|that)\b/i;
const senses: readonly (readonly [Sense, RegExp])[] = [
  [
    'over',
    /(?:a (?:little|bit) (?:over|more than)|just over|slightly (?:over|more than)|just more than)\s*(?:a\s*)?$/i,
  ],
  [
    'at_least',
    /(?:more than|over|at least|well over|upwards of|in excess of|better than|north of|a good|more like)\s*(?:a\s*)?$/i,
  ],
  [
    'almost',
    /(?:nearly|almost|close to|close on|just under|just short of|a little (?:under|less than)|slightly (?:under|less than)|up to|going on(?: for)?|getting on for|coming up to|approaching|not quite|nigh on|(?:the )?(?:best|better) part of|much of|most of)\s*(?:a\s*)?$/i,
  ],
  ['about', /(?:about|around|roughly|approximately|some|or so|circa|more or less)\s*(?:a\s*)?$/i],
];
const senseOf = (before: string, inside: string): Sense =>
  inside.includes('+') ? 'at_least' : (senses.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exact');

/** A counted thing before `a week`, with no word that makes a length of it. */
const rate =
  /(?<!\b(?:for|in|within|of|about|over|under|after|nearly|almost|by|only|than|just|around|roughly|least|most|take|took|takes|is|was|with|to|last|some|good|and|spent|spend|worked|need|needs|give|me|up|part|until|till|from|before|since|him|them|us|inside|had|have|has))\s+$/iu;

function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  const add = (figure: number, start: number, after: number) => {
    const half = halfPattern.exec(text.slice(after))?.[0] ?? '';
    const from = after + half.length;
    const earlier = found.at(-1)?.months ?? 0;
    const elliptical = earlier >= figure * 12 ? ofThem.exec(text.slice(after)) : null;
    const unitWord = unitPattern.exec(text.slice(from));
    const word = elliptical === null ? (unitWord?.[1]?.toLowerCase() ?? '') : 'years';
    if (word === '') return;
    const end = elliptical === null ? from + (unitWord?.[0].length ?? 0) : after + elliptical[0].length;
    const value = figure + (half === '' && unitWord?.[2] === undefined ? 0 : 0.5);
    const months = value * (/^de/.test(word) ? 120 : /^y/.test(word) ? 12 : /^m/.test(word) ? 1 : 12 / 52);
    found.push({
      start,
      end,
      months,
      unit: /^w/.test(word) ? 'week' : /^m/.test(word) ? 'month' : 'year',
      sense: senseOf(text.slice(0, start), text.slice(after, end)),
      text: text.slice(start, end),
    });
  };
  const figures = figuresIn(text).filter((figure) => figure.kind === 'plain');
  for (const [index, figure] of figures.entries()) {
    add(figure.value, figure.start, figure.end);
    // `from 9 to 4 weeks`: the first figure has the second one's unit.
    const next = figures[index + 1];
    if (next !== undefined && /^\s*(?:to|or|and|-|–)\s*$/.test(text.slice(figure.end, next.start)))
      add(figure.value, figure.start, next.end);
  }
  for (const match of text.matchAll(
    /\b(?:a|one|half a)(?=\s+(?:(?:good|full|whole|solid)\s+)?(?:year|month|week|decade)\b)/gi,
  )) {
    // `two evenings a week` is how often, not how long.
    if (/^a$/i.test(match[0]) && rate.test(text.slice(0, match.index))) continue;
    add(/half/i.test(match[0]) ? 0.5 : 1, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\bhalf[- ]year\b/gi))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: 6,
      unit: 'month',
      sense: 'exact',
      text: match[0],
    });
  for (const match of text.matchAll(/\bthe (?:past|last)(?=\s+decade\b)/gi))
    add(1, match.index, match.index + match[0].length);
  for (const match of text.matchAll(/\b(?:(?:a|one|every|each)\s+)?fortnight\b/gi))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      months: 24 / 52,
      unit: 'week',
      sense: 'exact',
      text: match[0],
    });
  return found;
}

/** Where lengths of time stand in a text, so that their numbers are not taken for other figures. */
export function durationSpans(text: string): Span[] {
  return durationsIn(text);
}

/** Years and months must follow from the total, from the skill or the employer named beside them, or stand in a fact. */
export const checkDurations: Check = (context) =>
  durationsIn(context.masked)
    .filter(
      (duration) =>
        !isDenied(context.text, duration.start) && !isOpen(duration, context) && !isSupported(duration, context),
    )
    .map((duration) =>
      finding(context, 'unsupported_duration', duration.text, `No cited fact gives "${duration.text}" for this.`),
    );

/** A length of what would be, or of what the posting offers, is none of the person's. */
function isOpen(duration: Duration, { clauses, cited, posting }: SentenceContext): boolean {
  const clause = clauseAt(clauses, duration.start);
  // How long one was away claims no work.
  if (/\b(?:break|gap|pause|sabbatical) of\b/iu.test(clause?.text ?? '')) return true;
  if (clause === undefined || clause.kind === 'self' || cited.some(isKind('availability'))) return false;
  if (isHypothetical(clause, duration.start)) return true;
  return durationsIn(posting.text).some((known) => Math.abs(known.months - duration.months) < 0.1);
}

/** A deed that gives its own length is told with that one, whatever else lasted how long. */
function ofDeed(context: SentenceContext): Duration[] {
  const said = new Set(wordsOf(context.whole).map(({ lower }) => stem(lower)));
  return context.support.filter(isKind('achievement')).flatMap(({ text }) => {
    const own = wordsOf(text).filter(({ lower }) => !isSmall(lower) && !NEUTRAL.has(stem(lower)));
    const shared = own.filter(({ lower }) => said.has(stem(lower))).length;
    return shared >= 2 && /\bfor\b/iu.test(text) ? durationsIn(text).filter(({ unit }) => unit === 'year') : [];
  });
}

function isSupported(duration: Duration, context: SentenceContext): boolean {
  const literal = [
    ...context.support.filter(isKind('achievement')),
    ...context.support.filter(isKind('availability')),
  ].map(factText);
  if (!context.claim) literal.push(context.posting.text);
  if (
    literal.some((text) =>
      durationsIn(text).some(
        (known) =>
          (known.unit === 'week') === (duration.unit === 'week') && Math.abs(known.months - duration.months) < 0.1,
      ),
    )
  )
    return true;
  const told = ofDeed(context);
  if (told.length > 0 && duration.unit === 'year' && durationsIn(context.masked).length === 1) return false;
  const clause = clauseAround(context.text, duration);
  const skills = mentionsOf(clauseAround(context.nameless, duration))
    .filter((mention) => !isOwnTrade(mention.text, context))
    .map((mention) => mention.id);
  const listed = context.support
    .filter(isKind('skill'))
    .filter((skill) => skills.includes(resolveSkill(skill.name)?.id ?? -1) || containsPhrase(clause, skill.name));
  if (skills.length > 0 || listed.length > 0)
    return listed.some((skill) => skill.years !== null && fits(duration, skill.years * 12));
  const jobs = context.support.filter(isKind('experience'));
  const employers = jobs.filter((job) => containsPhrase(clause, job.company));
  const studies = context.support
    .filter(isKind('education'))
    .flatMap(({ start, end }) => (start !== null && end !== null ? [monthsBetween(start, end)] : []));
  if (
    /\b(?:stud\w+|degree|universit\w+|college|course|school)\b/iu.test(clause) &&
    studies.some((months) => fits(duration, months) || Math.abs(duration.months - months) <= 3)
  )
    return true;
  if (employers.length > 0) return employers.some((job) => fits(duration, monthsOf(job, context.asOf)));
  const years = context.support
    .filter(isKind('years'))
    .some((fact) => fits(duration, fact.years * 12 + 11) || fits(duration, fact.years * 12));
  const onlyJob = jobs.length === 1 ? jobs[0] : undefined;
  if (years || (onlyJob !== undefined && fits(duration, monthsOf(onlyJob, context.asOf)))) return true;
  // `SEO is where I am strong, with eight years of it`: what it is about stands in another part.
  return context.support
    .filter(isKind('skill'))
    .some((skill) => skill.years !== null && fits(duration, skill.years * 12) && speaksOf(context.text, skill.name));
}

const speaksOf = (text: string, name: string): boolean => {
  const said = new Set(wordsOf(text).map(({ lower }) => stem(lower)));
  return wordsOf(name).some(({ lower }) => said.has(stem(lower)) || hasSynonym(stem(lower), said));
};

const monthsBetween = (from: string, to: string): number => {
  const [a = 0, b = 1] = from.split('-').map(Number);
  const [c = 0, d = 12] = to.split('-').map(Number);
  return (c - a) * 12 + (d - b) + 1;
};

function fits(said: Duration, months: number): boolean {
  if (said.sense === 'at_least') return said.months <= months;
  if (said.sense === 'over') return said.months <= months && months <= said.months + 9;
  if (said.sense === 'almost') return months < said.months && months >= said.months - 10;
  if (said.sense === 'about' && said.unit === 'year') return Math.abs(months - said.months) <= 8;
  if (said.unit === 'year' && said.months % 12 !== 0) return Math.abs(months - said.months) <= 4;
  if (said.unit === 'year')
    return Math.floor(months / 12) * 12 === said.months || Math.round(months / 12) * 12 === said.months;
  return Math.abs(months - said.months) <= 1;
}

/** The part of the sentence between commas that holds the duration. */
function clauseAround(text: string, span: Span): string {
  const from = Math.max(text.lastIndexOf(',', span.start), text.lastIndexOf(';', span.start)) + 1;
  const comma = text
    .slice(span.end)
    .search(/[,;]|\band\b(?=[^,;]{0,20}\b(?:years?|months?|decades?)\b)|\band (?:an?|my|the)\b/);
  const before =
    /^.*\b(?:years?|months?|decades?)\b[^,;]*\band\b/isu.exec(text.slice(from, span.start))?.[0].length ?? 0;
  return text.slice(from + before, comma < 0 ? text.length : span.end + comma);
}
