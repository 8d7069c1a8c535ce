import { areRelated, readOccupations } from '../occupations/find.ts';
import { skillById } from '../skills/dictionary.ts';
import type { MatchPerson, MatchPosting, Score } from './inputs.ts';
import { type PersonTitle, personTitle } from './title.ts';

/**
 * Relevance, 0 to 1000: the order in which matches are shown. The printed score says how well the schema's four parts
 * fit; relevance puts first what is the person's own line of work and within their reach:
 *
 *   topic (0..1000) = 4.5 kinship + 2 title + 1 skills of the posting + 2.5 skills of the person (each 0..100)
 *   fit   (0..1000) = 400 + 20 location points + 6 experience points + 4 salary points
 *   relevance       = topic * fit / 1000, less what the person's dismissals take (`dismissals.ts`)
 *
 * The weights were chosen on the labelled pairs of `npm run eval -- relevance` (the half of the people marked dev).
 */

const NOW = 100;
const HEADLINE = 90;
const BEFORE = 60;
const RELATED_PERCENT = 40;
/** A title that names more kinds of work than this is an employer's list: each of them counts a little less. */
const MANY_KINDS = 3;
const ONE_OF_MANY_PERCENT = 85;

/** The line of work of a headline and titles, the latest title first. */
export const lineOfWork = (
  headline: string | null,
  titles: readonly string[],
): { occupations: Map<number, number>; titles: PersonTitle[] } => {
  const occupations = new Map<number, number>();
  const written: PersonTitle[] = [];
  const add = (title: string, kindShare: number, wordShare: number) => {
    for (const id of readOccupations(title)) occupations.set(id, Math.max(kindShare, occupations.get(id) ?? 0));
    const words = personTitle(title, wordShare);
    if (words.total > 0) written.push(words);
  };
  if (headline !== null) add(headline, HEADLINE, 100);
  for (const [n, title] of titles.entries()) add(title, n === 0 ? NOW : BEFORE, n === 0 ? 100 : 70);
  return { occupations, titles: written };
};

/** How much of the person's line of work the posting is, 0 to 100: the same kind of work, or a related one. */
export const kinship = (person: Pick<MatchPerson, 'occupations'>, occupationIds: readonly number[]): number => {
  let best = 0;
  for (const [own, share] of person.occupations) {
    for (const id of occupationIds) {
      if (id === own) best = Math.max(best, share);
      else if (areRelated(own, id)) best = Math.max(best, Math.floor((share * RELATED_PERCENT) / 100));
    }
  }
  return occupationIds.length > MANY_KINDS ? Math.floor((best * ONE_OF_MANY_PERCENT) / 100) : best;
};

/** How much of one of the person's titles stands in the posting's, 0 to 100. */
export const titleShare = (matched: number, title: PersonTitle): number =>
  Math.floor((title.share * matched) / title.total);

const titleOverlap = (person: Pick<MatchPerson, 'titles'>, words: readonly number[]): number => {
  const there = new Set(words);
  return person.titles.reduce((best, title) => {
    const matched = title.words.reduce((sum, { id, weight }) => sum + (there.has(id) ? weight : 0), 0);
    return Math.max(best, titleShare(matched, title));
  }, 0);
};

/** Asked for everywhere: they tell little of what kind of work it is. */
const EVERYWHERE = new Set(
  'microsoft-excel microsoft-office microsoft-word microsoft-powerpoint sql python r git linux javascript aws tableau communication agile project-management data-analysis machine-learning statistics leadership'.split(
    ' ',
  ),
);
const weights: number[] = [];
/** What a skill says of the kind of work: 1 for what is asked for everywhere, otherwise 3. */
export const tellingWeight = (skillId: number): number => {
  const known = weights[skillId];
  if (known !== undefined) return known;
  const weight = EVERYWHERE.has(skillById(skillId)?.slug ?? '') ? 1 : 3;
  weights[skillId] = weight;
  return weight;
};

/** Two telling skills asked are enough to be measured by, and three of one's own are all one can hope to find. */
const FEWEST_ASKED = 6;
const MOST_OWN = 9;

/** The share of what is asked that the person has, and of what the person has that is asked, 0 to 100 each. */
export const skillShares = (matched: number, asked: number, own: number): { asked: number; own: number } => ({
  asked: Math.floor((100 * matched) / Math.max(asked, FEWEST_ASKED)),
  own: own === 0 ? 0 : Math.min(100, Math.floor((100 * matched) / Math.min(own, MOST_OWN))),
});

/** The weights of `topic`, in tenths of a point for each hundredth. */
export const topicOf = (kin: number, title: number, asked: number, own: number): number =>
  Math.floor((45 * kin + 20 * title + 10 * asked + 25 * own) / 10);

/** What place, years and pay leave of the topic, in thousandths. */
export const fitOf = (location: number, experience: number, salary: number): number =>
  400 + 20 * location + 6 * experience + 4 * salary;

/** Topic and fit together, less the percentage that dismissals take. */
export const relevanceOf = (topic: number, fit: number, takenPercent: number): number =>
  Math.floor((topic * fit * (100 - takenPercent)) / 100_000);

/** Relevance of one posting; `pool.ts` adds up the same figures for many. */
export const postingRelevance = (
  person: MatchPerson,
  posting: MatchPosting,
  score: Score,
  takenPercent: number,
): number => {
  const has = new Set(person.skillIds);
  const asked = [...posting.requiredSkillIds, ...posting.optionalSkillIds];
  const weigh = (ids: readonly number[]) => ids.reduce((sum, id) => sum + tellingWeight(id), 0);
  const shares = skillShares(weigh(asked.filter((id) => has.has(id))), weigh(asked), weigh([...has]));
  const kin = kinship(person, posting.occupationIds);
  const topic = topicOf(kin, titleOverlap(person, posting.titleWords), shares.asked, shares.own);
  return relevanceOf(topic, fitOf(score.location, score.experience, score.salary), takenPercent);
};
