import { checkAvailability } from './checks/availability.ts';
import { checkDates } from './checks/dates.ts';
import { checkDegrees } from './checks/degrees.ts';
import { checkDurations } from './checks/durations.ts';
import { checkLanguages } from './checks/languages.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkRanks } from './checks/ranks.ts';
import { checkScope } from './checks/scope.ts';
import { checkSides } from './checks/sides.ts';
import { checkSkills } from './checks/skills.ts';
import { checkTitles } from './checks/titles.ts';
import { checkWording } from './checks/wording.ts';
import { clausesIn } from './clauses.ts';
import {
  type Check,
  claimsSomething,
  finding,
  isClaim,
  mask,
  namesOf,
  restrictToEmployer,
  type SentenceContext,
  valuesOf,
} from './context.ts';
import { type Fact, factText, isKind } from './facts.ts';
import { maskIdioms } from './idioms.ts';
import type { Finding, LetterPosting, LetterSentence } from './letter.ts';

const checks: readonly Check[] = [
  checkNumbers,
  checkDurations,
  checkDates,
  checkNames,
  checkTitles,
  checkDegrees,
  checkSkills,
  checkLanguages,
  checkScope,
  checkRanks,
  checkSides,
  checkAvailability,
  checkWording,
];

/**
 * What in a letter the facts do not support. Pure: the same letter, facts, posting and instant give the same findings.
 * A sentence is held against the facts that it cites, not against everything known. `strict`: how a thing is told has to be the
 * facts' own way too, as a model's letter is held, which may invent what no rule foresees.
 */
export function checkLetter(
  sentences: readonly LetterSentence[],
  facts: readonly Fact[],
  posting: LetterPosting,
  asOf: Date,
  { strict = false }: { strict?: boolean } = {},
): Finding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return sentences.flatMap((sentence, index) => {
    if (sentence.text.length > LONGEST) return [overlong(sentence, index)];
    const cited = sentence.fact_ids.flatMap((id) => byId.get(id) ?? []);
    // Whoever cites a fact claims it; a signature cites the name alone.
    // A role may be named `Engineer I`.
    const plain = maskQuotes(maskIdioms(sentence.text, cited.map(factText)), posting);
    const spoken = mask(plain, [posting.title, posting.company]);
    const claim = isClaim(spoken) || natural.test(sentence.text) || cited.some((fact) => fact.kind !== 'name');
    const support = restrictToEmployer(sentence.text, cited, facts);
    // A deed told in the fact's own words needs no further proof; what stands around it does.
    const text = mask(
      plain,
      support.filter(isKind('achievement')).flatMap(({ text: deed }) => ownWords(deed)),
    );
    const nameless = mask(text, [...namesOf(cited), posting.company]);
    const context: SentenceContext = {
      index,
      whole: sentence.text,
      text,
      nameless,
      masked: mask(nameless, [posting.title, ...valuesOf(support)]),
      claim,
      cited,
      support,
      all: facts,
      clauses: clausesIn(spoken, posting),
      posting,
      asOf,
      strict,
    };
    return [...checkCitations(context, sentence.fact_ids, byId), ...checks.flatMap((check) => check(context))];
  });
}

/** Characters. No sentence of the letters that the evaluation reads has 250; checks of one grow faster than its length. */
const LONGEST = 1_000;

const overlong = ({ text }: LetterSentence, sentence: number): Finding => ({
  kind: 'overlong_sentence',
  sentence,
  text: `${text.slice(0, 80)}…`,
  message: `The sentence has ${text.length} characters, too many to be checked. Break it into sentences of at most ${LONGEST}.`,
});

/** `Kubernetes is second nature to me` claims it. */
const natural =
  /\b(?:second nature|bread and butter|child['’]s play|home ground|familiar ground|nothing new|(?:comes?|came) (?:naturally|easily|easy)) (?:to|for) me\b|\bmy (?:bread and butter|second nature|home ground|strong suit|forte)\b/iu;

/** What the letter quotes from the posting is the posting's word. */
function maskQuotes(text: string, posting: LetterPosting): string {
  const own = `${posting.title} ${posting.text}`.toLowerCase();
  return text.replace(/["“”]([^"“”]{2,120})["“”]/gu, (whole, quoted: string) =>
    own.includes(quoted.toLowerCase().replace(/[.,;!?]$/u, '')) ? '·'.repeat(whole.length) : whole,
  );
}

/** A deed as the fact tells it, with and without its label (`Data pipelines: Built ...`). */
function ownWords(deed: string): string[] {
  const whole = deed.trim().replace(/[.;,\s]+$/u, '');
  const unlabelled = whole.replace(/^[^:.]{2,40}:\s+/u, '');
  // A word or a figure alone is no telling of the deed.
  return [whole, unlabelled].filter((words) => words.length >= 12);
}

function checkCitations(context: SentenceContext, ids: readonly string[], byId: ReadonlyMap<string, Fact>): Finding[] {
  const findings = ids
    .filter((id) => !byId.has(id))
    .map((id) => finding(context, 'unknown_fact', id, 'The sentence cites a fact that the profile does not have.'));
  if (
    context.cited.length === 0 &&
    context.claim &&
    claimsSomething(mask(context.text, [context.posting.title, context.posting.company]), context.clauses)
  ) {
    findings.push(
      finding(context, 'uncited_claim', context.text, 'The sentence claims something about you and cites no fact.'),
    );
  }
  return findings;
}
