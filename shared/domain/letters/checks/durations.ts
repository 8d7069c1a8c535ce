import { resolveSkill } from '../../skills/dictionary.ts';
import { clauseAt, isHypothetical } from '../clauses.ts';
import { type Check, finding, isDenied, jobsOf, type SentenceContext } from '../context.ts';
import { factText, isKind, monthsOf } from '../facts.ts';
import { type Duration, durationsIn, type Span } from '../lengths.ts';
import { NEUTRAL } from '../neutral-words.ts';
import { stem } from '../stems.ts';
import { hasSynonym } from '../synonyms.ts';
import { containsPhrase, isSmall, wordsOf } from '../words.ts';
import { isOwnTrade, mentionsOf } from './skills.ts';

/** Years and months must follow from the total, from the skill or the employer named beside them, or stand in a fact. */
export const checkDurations: Check = (context) =>
  durationsIn(context.masked)
    .filter(
      (duration) =>
        !isDenied(context.text, duration.start) &&
        // `A nineteen year old`, `five-year-olds`: somebody's age.
        !/^[\s-]?olds?\b/iu.test(context.masked.slice(duration.end)) &&
        !isOpen(duration, context) &&
        !isSupported(duration, context),
    )
    .map((duration) =>
      finding(context, 'unsupported_duration', duration.text, `No cited fact gives "${duration.text}" for this.`),
    );

/** A length of what would be, or of what the posting offers, is none of the person's. */
function isOpen(duration: Duration, { clauses, cited, posting }: SentenceContext): boolean {
  const clause = clauseAt(clauses, duration.start);
  // `180 cases in one year is a heavy load`: how many there are, of nobody.
  if (clause?.kind === 'world' && /\d.{0,40} in $/iu.test(clause.text.slice(0, duration.start - clause.start)))
    return true;
  // How long one was away claims no work.
  if (/\b(?:break|gap|pause|sabbatical) of\b/iu.test(clause?.text ?? '')) return true;
  if (
    !cited.some(({ kind }) => kind === 'experience' || kind === 'achievement') &&
    /\b(?:at home|career break|maternity|paternity|parental|bringing up|raising my|caring for|out of work)\b/iu.test(
      clause?.text ?? '',
    )
  )
    return true;
  if (clause === undefined || clause.kind === 'self' || cited.some(isKind('availability'))) return false;
  // `HPLC is six years for me`, `InDesign I can find in the dark after ten years`: of a skill that one has.
  if (
    duration.unit === 'year' &&
    !/\b(?:would|should|could|might|may|will|if)\b|['’](?:d|ll)\b/iu.test(clause.text) &&
    cited.some((fact) => fact.kind === 'skill' && containsPhrase(clause.text, fact.name))
  )
    return false;
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
  // Who is in no hurry has not said how much notice they give; only a short one would be another answer.
  if (
    duration.months >= 2 &&
    context.support.some((fact) => fact.kind === 'availability' && fact.availability === 'passive')
  )
    return true;
  const literal = [
    ...context.support.filter(isKind('achievement')),
    ...context.support.filter(isKind('availability')),
  ].map(factText);
  if (!context.claim) literal.push(context.posting.text);
  if (
    literal.some((text) =>
      durationsIn(text).some(
        (known) =>
          // Four weeks of notice are a month.
          ((known.unit === 'week') === (duration.unit === 'week') || context.cited.some(isKind('availability'))) &&
          Math.abs(known.months - duration.months) < 0.1,
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
  const ofSkill = listed.some((skill) => skill.years !== null && fits(duration, skill.years * 12));
  if (ofSkill) return true;
  if (isInterval(duration, context)) return true;
  // An employer named in another part of the sentence says nothing of this one.
  const cited = jobsOf({ ...context, support: context.cited });
  const employers = cited.filter((job) => containsPhrase(clause, job.company));
  const studies = context.support
    .filter(isKind('education'))
    .flatMap(({ start, end }) => (start !== null && end !== null ? [monthsBetween(start, end)] : []));
  if (
    /\b(?:stud\w+|degree|universit\w+|college|course|school)\b/iu.test(clause) &&
    studies.some((months) => fits(duration, months) || Math.abs(duration.months - months) <= 3)
  )
    return true;
  if (employers.length === 0 && (skills.length > 0 || listed.length > 0)) return false;
  if (employers.length > 0) return employers.some((job) => fits(duration, monthsOf(job, context.asOf)));
  const years = context.support
    .filter(isKind('years'))
    .some((fact) => fits(duration, fact.years * 12 + 11) || fits(duration, fact.years * 12));
  if (years || cited.some((job) => fits(duration, monthsOf(job, context.asOf)))) return true;
  // `SEO is where I am strong, with eight years of it`: what it is about stands in another part.
  return context.support
    .filter(isKind('skill'))
    .some((skill) => skill.years !== null && fits(duration, skill.years * 12) && speaksOf(context.text, skill.name));
}

/** `I graduated twelve years ago`: since a day of what the sentence cites. */
const isAgo = (duration: Duration, { text, cited, asOf }: SentenceContext): boolean =>
  /^\s+ago\b/iu.test(text.slice(duration.end)) &&
  cited
    .flatMap((fact) =>
      fact.kind === 'experience' || fact.kind === 'education'
        ? [fact.start, fact.end]
        : fact.kind === 'certificate'
          ? [fact.date]
          : [],
    )
    .some(
      (day) => day !== null && Math.abs(monthsBetween(day, asOf.toISOString().slice(0, 7)) - duration.months) <= 11,
    );

/** `Two and a half years later I was a buyer`: between any two days of the profile. */
function isInterval(duration: Duration, context: SentenceContext): boolean {
  if (isAgo(duration, context)) return true;
  const { text, all, support } = context;
  if (!/^\s+(?:later|earlier|before|after|afterwards)\b/iu.test(text.slice(duration.end))) return false;
  // Weeks before starting are notice.
  if (duration.unit === 'week' || (duration.months <= 6 && support.some(isKind('availability')))) return false;
  const days = all.flatMap((fact) =>
    fact.kind === 'experience' || fact.kind === 'education'
      ? [fact.start, fact.end]
      : fact.kind === 'certificate'
        ? [fact.date]
        : [],
  );
  const months = [...new Set(days)].flatMap((day) => (day === null ? [] : [monthsBetween('0000-01', day)]));
  return months.some((from) =>
    months.some((to) => to > from && Math.abs(to - from - duration.months) <= 1 + duration.months / 24),
  );
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
    .search(/[,;]|\band\b(?=[^,;]{0,20}\b(?:years?|months?|decades?)\b)|\band (?:an?|my|the)\b|\band the rest\b/);
  const before =
    /^.*\b(?:years?|months?|decades?)\b[^,;]*\band\b/isu.exec(text.slice(from, span.start))?.[0].length ?? 0;
  return text.slice(from + before, comma < 0 ? text.length : span.end + comma);
}
