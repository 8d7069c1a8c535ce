import type { MatchPerson, MatchPosting, Score } from './inputs.ts';
import {
  experiencePoints,
  locationPoints,
  OPTIONAL_WEIGHT,
  REQUIRED_WEIGHT,
  salaryPoints,
  skillPoints,
} from './points.ts';

/**
 * Scores one posting for one person: 40 skills, 20 location, 20 salary, 20 experience. The batch (`pool.ts`) adds up
 * the same four parts from the same functions, so that both always agree. Hard filters are not part of the score.
 */
export const scorePosting = (person: MatchPerson, posting: MatchPosting): Score => {
  const has = new Set(person.skillIds);
  const weigh = (ids: readonly number[], weight: number) =>
    [ids.length * weight, ids.filter((id) => has.has(id)).length * weight] as const;
  const [requiredTotal, requiredMatched] = weigh(posting.requiredSkillIds, REQUIRED_WEIGHT);
  const [optionalTotal, optionalMatched] = weigh(posting.optionalSkillIds, OPTIONAL_WEIGHT);
  const skill = skillPoints(requiredMatched + optionalMatched, requiredTotal + optionalTotal);
  const location = locationPoints(person, posting);
  const salary = salaryPoints(person, posting);
  const experience = experiencePoints(person, posting);
  return { total: skill + location + salary + experience, skill, location, salary, experience };
};
