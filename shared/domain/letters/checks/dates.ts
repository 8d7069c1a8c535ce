import { clauseAt } from '../clauses.ts';
import { type Check, finding, jobsOf, type SentenceContext } from '../context.ts';
import { factText, isKind } from '../facts.ts';
import type { Finding } from '../letter.ts';
import { containsPhrase } from '../words.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const datePattern = new RegExp(
  `(?<![\\p{L}\\d$€£.,])(?:(${monthWord})\\.?,?\\s+)?((?:19[5-9]|20[0-4])\\d)(?![\\d%\\p{L}]|[.,]\\d)`,
  'giu',
);

type SaidDate = { year: string; month: string | undefined; start: number; end: number; text: string };

function datesIn(text: string): SaidDate[] {
  return [...text.matchAll(datePattern)].map((match) => {
    const word = match[1]?.toLowerCase().slice(0, 3);
    const number = word === undefined ? -1 : monthNames.findIndex((name) => name.startsWith(word));
    return {
      year: match[2] ?? '',
      month: number < 0 ? undefined : String(number + 1).padStart(2, '0'),
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    };
  });
}

/** Where dates stand in a text, so that their digits are not taken for figures. */
export function dateSpans(text: string): { start: number; end: number }[] {
  return datesIn(text);
}

/** A year or month must be one of a cited job, degree or achievement; after `since` and `joined`, the one it began in. */
export const checkDates: Check = (context) => [
  ...nowOfThen(context),
  ...ofLastYear(context),
  ...datesIn(context.masked)
    // `Good until 2029`: no record.
    .filter(
      (date) =>
        Number(date.year) <= context.asOf.getUTCFullYear() && !isOfOthers(date, context) && !isSupported(date, context),
    )
    .map((date) =>
      finding(context, 'unsupported_date', date.text, `No cited fact has the date "${date.text}" for this.`),
    ),
];

const relative = /\b(?:(?:(this|last) year)|(?:last|this past) (?:spring|summer|autumn|fall|winter|month|week))\b/iu;
/** `I finished my degree last year`: of what is cited, something began, ended or went on then. */
function ofLastYear(context: SentenceContext): Finding[] {
  const said = relative.exec(context.masked);
  if (said === null || clauseAt(context.clauses, said.index)?.kind !== 'self') return [];
  const this_ = context.asOf.getUTCFullYear();
  const years = said[1]?.toLowerCase() === 'last' ? [this_ - 1] : said[1] !== undefined ? [this_] : [this_ - 1, this_];
  const jobs = jobsOf(context).map(({ start, end }) => [start, end ?? String(this_)]);
  const spans = [
    ...jobs,
    ...context.support.filter(isKind('education')).flatMap(({ end }) => (end === null ? [] : [[end, end]])),
    ...context.support.filter(isKind('certificate')).flatMap(({ date }) => (date === null ? [] : [[date, date]])),
  ];
  const fits = ([from = '', to = '']: string[]): boolean =>
    years.some((year) => Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4)));
  return spans.length === 0 || spans.some(fits)
    ? []
    : [finding(context, 'unsupported_date', said[0], 'No cited fact is of that time.')];
}

const now = /\b(?:to this day|currently|at present|presently|as we speak|i still work)\b/iu;
/** `To this day I have been a clerk at ...` of a job that ended. */
function nowOfThen(context: SentenceContext): Finding[] {
  const said = now.exec(context.text);
  const clause = said === null ? undefined : clauseAt(context.clauses, said.index);
  const named = context.all.filter(isKind('experience')).filter((job) => containsPhrase(context.whole, job.company));
  const today = context.asOf.toISOString().slice(0, 7);
  if (said === null || clause?.kind === 'open' || clause?.kind === 'reader' || named.length === 0) return [];
  return named.every(({ end }) => end !== null && end < today)
    ? [finding(context, 'unsupported_date', said[0], 'The profile says that this job has ended.')]
    : [];
}

/** `My grandmother left Bari in 1955`: nobody's record. */
const isOfOthers = (date: SaidDate, { clauses, cited, claim }: SentenceContext): boolean => {
  const clause = clauseAt(clauses, date.start);
  return !claim && cited.length === 0 && clause?.kind === 'world' && !/\b(?:i|we|me|our|us)\b/iu.test(clause.text);
};

function isSupported(date: SaidDate, context: SentenceContext): boolean {
  const before =
    context.text
      .slice(0, date.start)
      .split(/[,;]|\b(?:and|but)\b(?= (?:i|my|the)\b)/i)
      .at(-1) ?? '';
  const begins =
    /\b(?:since|from|began|started|joined)\b[^,;]*$/i.test(before) && !/\b(?:to|until|till)\s*$/i.test(before);
  const jobs = context.support.filter(isKind('experience'));
  const studies = context.support.filter(isKind('education'));
  const issued = context.support.filter(isKind('certificate')).map((fact) => fact.date);
  const starts = [...jobs, ...studies].map((fact) => fact.start);
  const ends = [...jobs, ...studies].map((fact) => fact.end);
  // A degree dates from its end.
  const graduated =
    /\bgraduat|\bsince (?:finishing|completing|leaving|earning|getting)\b|\bdat(?:es|ed|ing) from\b/i.test(before);
  // Who has been away has been so since a job ended.
  const away =
    begins &&
    /\b(?:at home|break|away|leave|caring|looking|family|children|retired|out of work|between jobs|unemployed|free|freelanc\w+)\b/i.test(
      context.whole,
    );
  const months = away
    ? [...ends, ...starts]
    : graduated
      ? [...studies.map((fact) => fact.end), ...issued]
      : begins
        ? // A paper or degree is held since it was given.
          [...starts, ...issued, ...studies.map((fact) => fact.end)]
        : [...starts, ...ends, ...issued];
  if (
    months.some((month) => month?.startsWith(date.year) && (date.month === undefined || month.slice(5) === date.month))
  )
    return true;
  const texts = context.support.filter(isKind('achievement')).map(factText);
  if (!context.claim) texts.push(context.posting.text);
  return texts.some((text) =>
    datesIn(text).some((known) => known.year === date.year && (date.month === undefined || known.month === date.month)),
  );
}
