import { languagesIn } from '../language-names.ts';
import { resolveSkill } from '../skills/dictionary.ts';
import { findSkills } from '../skills/find.ts';
import { dateSpans } from './checks/dates.ts';
import { isClaim } from './context.ts';
import { type Fact, type FactOf, factText, monthsOf } from './facts.ts';
import { durationSpans } from './lengths.ts';
import type { LetterSentence } from './letter.ts';
import { isNeutral } from './neutral-words.ts';
import { figuresIn } from './numbers.ts';
import { soonIn } from './start-said.ts';
import { stem } from './stems.ts';
import { hasSynonym } from './synonyms.ts';
import { containsPhrase, initialsOf, isSmall, wordsOf } from './words.ts';

/** What a sentence says, in the forms that facts are compared by. */
type Said = {
  text: string;
  stems: ReadonlySet<string>;
  skills: ReadonlySet<number>;
  figures: number[];
  durations: number;
  /** Lengths in months. */
  lengths: number[];
  months: string[];
};

/**
 * Ids of the facts that a sentence rests on, by its words, figures and dates; none where it claims nothing. Citing one too
 * many proves nothing: the checker then holds the sentence against what the facts say.
 */
export function factsSpokenOf(
  text: string,
  facts: readonly Fact[],
  asOf: Date,
  before: readonly string[] = [],
): string[] {
  const name = facts.find((fact) => fact.kind === 'name');
  const dates = dateSpans(text);
  const measured = dates.length > 0 || durationSpans(text).length > 0 || figuresIn(text).length > 0;
  if (!isClaim(text) && !measured && !isAtOnce(text))
    return name !== undefined && containsPhrase(text, factText(name)) ? [name.id] : [];
  const said: Said = {
    text,
    stems: new Set(wordsOf(text).flatMap(({ lower }) => [stem(lower), ...lower.split(/[-/&]/).map(stem)])),
    skills: new Set(findSkills(text).map((mention) => mention.skillId)),
    figures: figuresIn(text).map(({ value }) => value),
    durations: durationSpans(text).length,
    lengths: durationSpans(text).map(({ months }) => months),
    months: dates.map(({ start, end }) => monthOf(text.slice(start, end))),
  };
  const claims = isClaim(text) || headless.test(text) || ours.test(text);
  const spoken = facts.filter(
    (fact) => speaksOf(fact, said, claims) || (claims && before.includes(fact.id) && goesOn(fact, said)),
  );
  // A day alone tells which job or paper is meant only where nothing else does.
  const named = spoken.some(({ kind }) => kind === 'experience' || kind === 'education' || kind === 'certificate');
  const dated = named ? [] : facts.filter((fact) => !spoken.includes(fact) && isDated(said.months, fact));
  // A length that only one's time in a job accounts for, with no employer named.
  const lasting =
    said.durations < 2 && spoken.some(({ kind }) => kind === 'experience')
      ? []
      : facts.filter((fact) => fact.kind === 'experience' && said.lengths.some((months) => lasted(fact, months, asOf)));
  return [...new Set([...spoken, ...dated, ...lasting])].map((fact) => fact.id);
}

/** `I stayed there for five years`, `I have worked with it since`: what the sentence before it named. */
const goesOn = ({ kind }: Fact, { text, durations }: Said): boolean =>
  ((kind === 'experience' || kind === 'education') && /\bthere\b/iu.test(text)) ||
  (kind === 'skill' && durations > 0 && /\b(?:it|them|those)\b/iu.test(text));

/** The ids of each sentence of a letter that somebody typed, in order: one may go on about what the last one named. */
export function factsSpokenOfEach(texts: readonly string[], facts: readonly Fact[], asOf: Date): string[][] {
  const each: string[][] = [];
  for (const text of texts) {
    const before = each.slice(-2).findLast((ids) => ids.length > 0) ?? [];
    each.push(factsSpokenOf(text, facts, asOf, before));
  }
  return each;
}

/** A claim that its writer cited nothing for, with the facts that its words speak of; the checker says whether they bear it out. */
export const citeWhereMissing = (
  sentences: readonly LetterSentence[],
  facts: readonly Fact[],
  asOf: Date,
): LetterSentence[] =>
  sentences.map((sentence) =>
    sentence.fact_ids.length > 0 || !isClaim(sentence.text)
      ? sentence
      : { ...sentence, fact_ids: factsSpokenOf(sentence.text, facts, asOf) },
  );

const isAtOnce = (text: string): boolean => soonIn(text) !== undefined;
/** `Been at ... for twelve years`, `Did my exam in June`: the person goes without saying. */
const ours = /\b(?:we|our|ours|me)\b/iu;
const headless =
  /^(?:we|our|been|did|done|worked|spent|held|got|have|had|started|joined|led|ran|built|finished|graduated|trained|studied|currently|previously|certified|with (?:over|more|nearly|almost|some|about|my|\w+ years))\b/iu;

const monthOf = (date: string): string => {
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  const at = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(date.slice(0, 3).toLowerCase());
  return at < 0 ? year : `${year}-${String(at + 1).padStart(2, '0')}`;
};
const isDated = (months: readonly string[], fact: Fact): boolean => {
  const dates =
    fact.kind === 'experience' || fact.kind === 'education'
      ? [fact.start, fact.end]
      : fact.kind === 'certificate'
        ? [fact.date]
        : [];
  return months.some((month) =>
    dates.some((date) => date !== null && (date.startsWith(month) || month.startsWith(date))),
  );
};

/** How many of a text's telling words a sentence has, and of how many. */
function sharedWith(text: string, { stems }: Said): { shared: number; of: number } {
  const own = new Set(
    wordsOf(text)
      .filter((word) => !isSmall(word.text) && !isNeutral(word) && !/\d/u.test(word.text))
      .map(({ lower }) => stem(lower)),
  );
  return { shared: [...own].filter((word) => stems.has(word) || hasSynonym(word, stems)).length, of: own.size };
}

/** How many words, plain ones too, a sentence has of a text: beside a figure of it they tell what is meant. */
const alikeIn = (text: string, { stems }: Said): number =>
  new Set(
    wordsOf(text)
      .filter((word) => !isSmall(word.text) && !/\d/u.test(word.text) && stems.has(stem(word.lower)))
      .map(({ lower }) => stem(lower)),
  ).size;

function speaksOf(fact: Fact, said: Said, claims: boolean): boolean {
  const { text } = said;
  switch (fact.kind) {
    case 'name':
      return containsPhrase(text, fact.name);
    case 'headline':
    case 'location':
      return containsPhrase(text, fact.text) || containsPhrase(text, fact.text.split(',')[0] ?? fact.text);
    case 'availability':
      return (
        (claims &&
          /\b(?:start|begin|available|availability|notice|join|free|with you|(?:i['’]m|all) yours|ready when)\b/i.test(
            text,
          )) ||
        (/\b(?:i|my|me|notice)\b/iu.test(text) &&
          said.lengths.some((months) => months <= 6) &&
          /\b(?:notice|need|give|finish|after|from|join|start|available|earliest|agree|yes|release|could be)\b/iu.test(
            text,
          )) ||
        isAtOnce(text)
      );
    case 'years':
      return said.durations > 0 && /\b(?:years?|decades?)\b/i.test(text);
    case 'skill':
      return (
        containsPhrase(text, fact.name) ||
        isShort(text, fact.name) ||
        said.skills.has(resolveSkill(fact.name)?.id ?? -1) ||
        wordsOf(fact.name).every(
          ({ lower }) =>
            said.stems.has(stem(lower)) || hasSynonym(stem(lower), said.stems) || partOf(stem(lower), said),
        ) ||
        isFirstSaid(fact.name, said) ||
        // As long as the skill is old, and a word of it.
        (fact.years !== null &&
          said.lengths.includes(fact.years * 12) &&
          wordsOf(fact.name).some(({ lower }) => said.stems.has(stem(lower))))
      );
    case 'experience':
      return isJob(fact, said);
    case 'education':
      return (
        containsPhrase(text, fact.institution) ||
        containsPhrase(text, fact.degree) ||
        /\b(?:degree|graduat\w*|bachelor\w*|master[’']?s|studied|diploma|(?:I|and) read|(?:high |finished |left )school|college|universit\w+)\b/i.test(
          text,
        )
      );
    case 'certificate': {
      const { shared, of } = sharedWith(fact.name, said);
      return (
        containsPhrase(text, fact.name) ||
        isShort(text, fact.name) ||
        (fact.issuer !== null && containsPhrase(text, fact.issuer)) ||
        (of > 0 && shared * 2 >= of) ||
        /\b(?:certifi(?:ed|cates?|cations?)|certs?)\b/i.test(text)
      );
    }
    case 'language': {
      const named = new Set(languagesIn(fact.name).map(({ code }) => code));
      return containsPhrase(text, fact.name) || languagesIn(text).some(({ code }) => named.has(code));
    }
    case 'achievement': {
      const { shared, of } = sharedWith(fact.text, said);
      const known = figuresIn(fact.text).map(({ value }) => value);
      const counted = said.figures.filter((value) => known.includes(value)).length;
      // Who else would have a figure like that.
      if (said.figures.some((value) => value > 12 && known.includes(value))) return true;
      if (!claims) return (shared >= 2 && counted >= 1) || counted >= 2;
      if (counted >= 1 && alikeIn(fact.text, said) >= 2) return true;
      return shared >= 3 || (shared >= 2 && shared * 3 >= of) || (shared >= 1 && counted >= 1) || counted >= 2;
    }
  }
}

/** `Blueprints` of blueprint reading, `prints` of it too: half a skill's name is enough where the other half is its doing. */
const partOf = (one: string, { stems }: Said): boolean =>
  one.length >= 5 && [...stems].some((other) => other.length >= 4 && (other.startsWith(one) || one.startsWith(other)));

/** `PMP` of a Project Management Professional. */
function isShort(text: string, name: string): boolean {
  const initials = initialsOf(name);
  return initials.length >= 3 && containsPhrase(text, initials);
}

const lasted = (fact: FactOf<'experience'>, months: number, asOf: Date): boolean =>
  months >= 12 && Math.abs(monthsOf(fact, asOf) - months) <= 6;

/** `ECGs` of ECG interpretation. */
function isFirstSaid(name: string, { stems }: Said): boolean {
  const [first, ...rest] = wordsOf(name);
  return first !== undefined && rest.length === 1 && !isNeutral(first) && stems.has(stem(first.lower));
}

/** A job by its employer's name or what people call it for short, by its title, or by a day it began or ended. */
function isJob(fact: FactOf<'experience'>, said: Said): boolean {
  const first = wordsOf(fact.company).find((word) => !isSmall(word.text) && !isNeutral(word));
  return (
    containsPhrase(said.text, fact.company) ||
    containsPhrase(said.text, fact.title) ||
    (/\bas an? \p{L}/iu.test(said.text) &&
      wordsOf(fact.title).some((word) => word.lower.length > 4 && said.stems.has(stem(word.lower)))) ||
    (fact.end === null &&
      /\b(?:this (?:company|firm|job|post|place)|my (?:current|present) (?:job|employer|company|post|role|position|team)|at present|currently|these days)\b/iu.test(
        said.text,
      )) ||
    (first !== undefined &&
      new RegExp(`(?<![\\p{L}])${first.text.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'u').test(said.text)) ||
    (/\b(?:for myself|on my own|freelanc\w+|self-employed|(?:my|our) own (?:\p{L}+ )?(?:business|company|firm|shop|studio))\b/iu.test(
      said.text,
    ) &&
      /\b(?:self-employed|freelance\p{L}*|owner|founder)\b/iu.test(`${fact.title} ${fact.company}`))
  );
}
