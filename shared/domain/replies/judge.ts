import type { Decision, Evidence } from './classes.ts';
import { decision } from './decision.ts';
import { FOOTER_RULES } from './phrases/spam.ts';
import { type Family, PHRASE_WEIGHT, type Weights } from './weighing.ts';
import type { WordScores } from './words/tier.ts';

export type Case = {
  /** What the model of words says. */
  words: WordScores;
  weights: Weights;
  /** The sentences in which each class's phrases speak. */
  heard: Readonly<Record<Family, readonly Evidence[]>>;
  /** Whether the message has a list's header. */
  listed: boolean;
  /** Whether the message says that a machine sent it. */
  machine: boolean;
};

/** A class is decided from this weight on, this far ahead of the next one. */
const ENOUGH: Readonly<Record<Family, number>> = {
  // One sentence that refuses, or regrets of three kinds: a false rejection is the worst error.
  rejection: 4,
  offer: 4,
  interview_request: 4,
  request_info: 4,
  automated: 3,
  spam: 4,
};
const AHEAD = 2;
/** Regrets alone refuse only when there are this many of them. */
const REGRETS_ALONE = 5;
/** A decision this far ahead of every other class is firm. */
const FIRM = 3;
/** What may stand beside a class without speaking against it: an invitation asks for papers, and thanks for applying. */
const BESIDE: Readonly<Partial<Record<Family, readonly Family[]>>> = {
  interview_request: ['request_info', 'automated'],
  request_info: ['automated'],
  offer: ['interview_request', 'request_info', 'automated'],
  rejection: ['automated'],
};
const FAMILY_NAMES = ['rejection', 'offer', 'interview_request', 'request_info', 'automated', 'spam'] as const;
const ANSWERS = ['rejection', 'offer', 'interview_request', 'request_info'] as const;

/** What phrases and cues say; `unclassified` where two classes weigh alike or none weighs enough. */
const byRules = ({ weights, heard, listed, machine }: Case, sums: Record<Family, number>): Decision => {
  const evidence = (family: Family): Evidence[] => [...heard[family], ...weights[family].evidence];
  const decide = (family: Family): Decision => {
    const others = FAMILY_NAMES.filter((name) => name !== family && !BESIDE[family]?.includes(name)).map(
      (name) => sums[name],
    );
    return decision(family, 'phrases', evidence(family), sums[family] >= Math.max(...others) + FIRM);
  };
  const review = (...families: Family[]): Decision => decision('unclassified', 'nobody', families.flatMap(evidence));

  const refuses =
    heard.rejection.length > 0 ||
    weights.rejection.evidence.some(({ rule }) => rule.startsWith('rejection.')) ||
    sums.rejection >= REGRETS_ALONE;
  if (!refuses) sums.rejection = 0;
  const speaking = ANSWERS.filter((name) => sums[name] >= ENOUGH[name]).sort((a, b) => sums[b] - sums[a]);
  const [first, second] = speaking;
  const ordered = ANSWERS.filter((name) => speaking.includes(name));

  const advertises =
    sums.spam >= ENOUGH.spam &&
    (heard.spam.some(({ rule }) => !FOOTER_RULES.includes(rule)) ||
      weights.spam.evidence.some(({ rule }) => !FOOTER.includes(rule)));
  if (advertises && heard.rejection.length === 0) {
    const others = Math.max(...ANSWERS.map((name) => sums[name]), sums.automated);
    const outright = ANSWERS.some((name) => heard[name].length > 0);
    if (
      sums.spam >= others + AHEAD ||
      (weights.hiring <= 1 && sums.spam > sums.automated && (sums.spam >= others || !outright))
    ) {
      return decide('spam');
    }
    if (first !== undefined && sums.spam >= sums[first]) return review('spam', first);
  }

  if (first !== undefined) {
    const settled = second === undefined ? first : between(first, second, sums, heard);
    if (settled === undefined) return review(...ordered);
    // Advertising asks for forms and calls as well, and speaks of no application.
    if (settled !== 'rejection' && weights.hiring <= 1 && sums.spam >= AHEAD && sums.spam + AHEAD >= sums[settled]) {
      return review(settled, 'spam');
    }
    // An acknowledgement describes what may come: only a sentence that says so outright speaks against it.
    if (sums.automated > sums[settled] + AHEAD && heard[settled].length === 0) {
      return sums.automated >= sums[settled] + 2 * AHEAD ? decide('automated') : review(settled, 'automated');
    }
    return decide(settled);
  }
  const regret = weights.rejection.evidence.some(({ rule }) => rule !== 'regret.thanks_past');
  if (sums.automated >= ENOUGH.automated && (sums.automated >= sums.spam || weights.hiring > 1)) {
    return regret && sums.automated < PHRASE_WEIGHT * 2 ? review('rejection', 'automated') : decide('automated');
  }
  if (sums.spam >= 2 && (weights.hiring === 0 || (listed && !regret))) return decide('spam');
  if (machine && !regret) {
    return decision('automated', 'headers', [{ rule: 'headers.auto_submitted', text: 'auto-submitted' }]);
  }
  return review('rejection', 'automated', 'spam');
};

const FOOTER: readonly string[] = ['spam.click', 'spam.list', 'spam.shout', 'spam.greeting', 'spam.not_spam'];

/** Which of two classes that both speak is meant; undefined when the person has to say. */
const between = (
  first: Family,
  second: Family,
  sums: Readonly<Record<Family, number>>,
  heard: Case['heard'],
): Family | undefined => {
  const both = (a: Family, b: Family): boolean => [first, second].includes(a) && [first, second].includes(b);
  // Asked to an interview and for papers in one message: the interview is what must not be missed.
  if (both('interview_request', 'request_info')) {
    return sums.request_info >= sums.interview_request + AHEAD ? 'request_info' : 'interview_request';
  }
  // An offer is talked over and papers are sent for it.
  if (both('offer', 'interview_request') || both('offer', 'request_info')) {
    return sums.offer >= sums[first] ? 'offer' : sums[first] >= sums.offer + AHEAD ? first : undefined;
  }
  if (first === 'rejection' && heard[second].length === 0 && sums.rejection >= sums[second] + AHEAD * 2) return first;
  // A refusal beside anything else: whoever is refused one job may be asked to talk of another.
  return undefined;
};

const sumsOf = ({ weights, heard }: Case): Record<Family, number> => {
  const total = (family: Family): number => {
    const rules = new Set(heard[family].map(({ rule }) => rule)).size;
    const phrases = family === 'spam' ? 2 * rules : Math.min(rules, 2) * PHRASE_WEIGHT;
    return phrases + weights[family].weight;
  };
  return {
    rejection: total('rejection'),
    offer: total('offer'),
    interview_request: total('interview_request'),
    request_info: total('request_info'),
    automated: total('automated'),
    spam: total('spam'),
  };
};

/** A rule's weight beside the words' scores, and how far the words' scores are stretched. */
const RULE = 0.5;
const MOST_RULES = 8;
const STRETCH = 2;
/** From this chance on the class is taken, from that on it is firm. */
const TAKEN = 0.5;
const SURE = 0.65;
/** A false rejection is the worst error, and a lone regret decides nothing. */
const REFUSAL_TAKEN = 0.8;
/** Fewer known words than these are no text that the model can judge. */
const LEAST_KNOWN = 8;
const LEAST_COVERAGE = 0.5;

/**
 * The class that the text speaks for: phrases and cues first, and where they say nothing, or not clearly, the words of the
 * whole beside them. Two phrases that contradict each other stay the person's, whatever the words say.
 */
export const judge = (one: Case): Decision => {
  const sums = sumsOf(one);
  const said = byRules(one, { ...sums });
  const [best, chance] = chancesOf(one.words, sums);
  const ruled = { ...said, leaning: leaningOf(said, best, chance) };
  if (ruled.classification === best && !ruled.firm && chance >= SURE) {
    return decision(best, 'phrases', ruled.evidence, true);
  }
  if (ruled.classification !== 'unclassified' && ruled.firm) return ruled;
  const strange = one.words.known < LEAST_KNOWN || one.words.coverage < LEAST_COVERAGE;
  const contradicts = ANSWERS.filter((name) => one.heard[name].length > 0).length > 1;
  const regrets = one.weights.rejection.evidence.some(({ rule }) => rule === 'regret.sorry');
  if (strange || contradicts || (regrets && best !== 'rejection')) return ruled;
  if (chance < (best === 'rejection' ? REFUSAL_TAKEN : TAKEN)) return ruled;
  const words = [{ rule: 'words.likely', text: `${Math.round(chance * 100)} in 100` }];
  const firm = chance >= SURE;
  return { ...decision(best, 'words', [...ruled.evidence, ...words], firm), leaning: firm ? undefined : best };
};

/** A refusal is leaned to only where words refuse: regret alone is said in every other kind of message as well. */
const leaningOf = (ruled: Decision, best: Family, chance: number): Decision['leaning'] => {
  if (ruled.classification !== 'unclassified') return ruled.firm ? undefined : ruled.classification;
  if (chance < TAKEN) return undefined;
  const refused = ruled.evidence.some(({ rule }) => rule.startsWith('rejection.'));
  return best === 'rejection' && !refused ? undefined : best;
};

const chancesOf = (words: WordScores, sums: Readonly<Record<Family, number>>): [Family, number] => {
  const scores = FAMILY_NAMES.map(
    (name) => [name, STRETCH * words[name] + RULE * Math.min(sums[name], MOST_RULES)] as const,
  );
  const most = Math.max(...scores.map(([, score]) => score));
  const all = scores.reduce((sum, [, score]) => sum + Math.exp(score - most), 0);
  const best = scores.find(([, score]) => score === most)?.[0] ?? 'automated';
  return [best, 1 / all];
};
