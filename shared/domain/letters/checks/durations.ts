import { type Check, finding, isDenied, type SentenceContext } from '../context.ts';
import { factText, isKind, monthsOf } from '../facts.ts';
import { hasSynonym } from '../neutral-words.ts';
import { figuresIn } from '../numbers.ts';
import { stem } from '../stems.ts';
import { containsPhrase, wordsOf } from '../words.ts';
import { isOwnTrade, mentionsOf } from './skills.ts';

type Span = { start: number; end: number };
type Duration = Span & {
  months: number;
  unit: 'year' | 'month' | 'week';
  sense: 'exact' | 'at_least' | 'almost';
  text: string;
};

const unitPattern = /^\s*[+-]?\s*(years?|yrs?|months?|weeks?|decades?)\b/i;
const atLeast = /(?:more than|over|at least|well over|upwards of|in excess of)\s*(?:a\s*)?$/i;
const almost = /(?:nearly|almost|close to|just under|up to)\s*(?:a\s*)?$/i;

function durationsIn(text: string): Duration[] {
  const found: Duration[] = [];
  const add = (value: number, start: number, from: number) => {
    const unitWord = unitPattern.exec(text.slice(from));
    if (unitWord?.[1] === undefined) return;
    const word = unitWord[1].toLowerCase();
    const end = from + unitWord[0].length;
    const months = /^de/.test(word)
      ? value * 120
      : /^y/.test(word)
        ? value * 12
        : /^m/.test(word)
          ? value
          : (value * 12) / 52;
    const before = text.slice(0, start);
    const sense =
      atLeast.test(before) || text.slice(from, end).includes('+')
        ? 'at_least'
        : almost.test(before)
          ? 'almost'
          : 'exact';
    found.push({
      start,
      end,
      months,
      unit: /^w/.test(word) ? 'week' : /^m/.test(word) ? 'month' : 'year',
      sense,
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
  for (const match of text.matchAll(/\b(?:a|one|half a)(?=\s+(?:year|month|week|decade)\b)/gi)) {
    add(/half/i.test(match[0]) ? 0.5 : 1, match.index, match.index + match[0].length);
  }
  return found;
}

/** Where lengths of time stand in a text, so that their numbers are not taken for other figures. */
export function durationSpans(text: string): Span[] {
  return durationsIn(text);
}

/** Years and months must follow from the total, from the skill or the employer named beside them, or stand in a fact. */
export const checkDurations: Check = (context) =>
  durationsIn(context.masked)
    .filter((duration) => !isDenied(context.text, duration.start) && !isSupported(duration, context))
    .map((duration) =>
      finding(context, 'unsupported_duration', duration.text, `No cited fact gives "${duration.text}" for this.`),
    );

function isSupported(duration: Duration, context: SentenceContext): boolean {
  const literal = [
    ...context.support.filter(isKind('achievement')),
    ...context.support.filter(isKind('availability')),
  ].map(factText);
  if (!context.claim) literal.push(context.posting.text);
  if (
    literal.some((text) =>
      durationsIn(text).some((known) => known.unit === duration.unit && Math.abs(known.months - duration.months) < 0.1),
    )
  )
    return true;
  const clause = clauseAround(context.text, duration);
  const skills = mentionsOf(clauseAround(context.nameless, duration))
    .filter((mention) => !isOwnTrade(mention.text, context))
    .map((mention) => mention.name.toLowerCase());
  const listed = context.support
    .filter(isKind('skill'))
    .filter((skill) => skills.includes(skill.name.toLowerCase()) || containsPhrase(clause, skill.name));
  if (skills.length > 0 || listed.length > 0)
    return listed.some((skill) => skill.years !== null && fits(duration, skill.years * 12));
  const jobs = context.support.filter(isKind('experience'));
  const employers = jobs.filter((job) => containsPhrase(clause, job.company));
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

function fits(said: Duration, months: number): boolean {
  if (said.sense === 'at_least') return said.months <= months;
  if (said.sense === 'almost') return months < said.months && months >= said.months - 8;
  if (said.unit === 'year')
    return Math.floor(months / 12) * 12 === said.months || Math.round(months / 12) * 12 === said.months;
  return Math.abs(months - said.months) <= 1;
}

/** The part of the sentence between commas that holds the duration. */
function clauseAround(text: string, span: Span): string {
  const from = Math.max(text.lastIndexOf(',', span.start), text.lastIndexOf(';', span.start)) + 1;
  const comma = text.slice(span.end).search(/[,;]/);
  return text.slice(from, comma < 0 ? text.length : span.end + comma);
}
