import type { SecurityClearance, WorkAuthorisation } from '../profile/answer-values.ts';
import { answersBy, type KeptAnswer } from '../profile/answers.ts';
import { clearanceVerdict } from '../profile/clearance.ts';
import { authorisationVerdict } from '../profile/work-authorisation.ts';
import type { MatchPosting } from './inputs.ts';

/** Where a person may work, and which clearances they hold, by what they said. */
export type PersonRights = {
  authorisation: ReadonlyMap<string, WorkAuthorisation>;
  clearance: ReadonlyMap<string, SecurityClearance>;
  /** Whether a posting passes of which it is not known. */
  unknownPasses: boolean;
  /** YYYY-MM-DD, for what ends. */
  today: string;
};

/** Null for a person who said nothing of either: then nothing is filtered, whatever a posting asks. */
export const rightsOf = (
  answers: readonly KeptAnswer[],
  { unknownPasses, today }: Pick<PersonRights, 'unknownPasses' | 'today'>,
): PersonRights | null => {
  const authorisation = answersBy(answers, 'work_authorisation');
  const clearance = answersBy(answers, 'security_clearance');
  return authorisation.size + clearance.size === 0 ? null : { authorisation, clearance, unknownPasses, today };
};

type Asks = Pick<
  MatchPosting,
  'country' | 'sponsorship' | 'citizenshipRequired' | 'authorizationRegion' | 'clearanceRequired'
>;
export type RightsFailed = { filter: 'work_authorisation' | 'security_clearance'; message: string };

/**
 * What the posting asks that would end the person's application, in words: what stands against their own answers, and
 * what is not known where they chose that it shall not pass. Each is asked only where they said something of it.
 */
export const failsRights = (rights: PersonRights | null, posting: Asks): RightsFailed[] => {
  if (rights === null) return [];
  const { authorisation, clearance, unknownPasses, today } = rights;
  const failed: RightsFailed[] = [];
  const facts = {
    country: posting.country,
    sponsorship: posting.sponsorship,
    citizenship_required: posting.citizenshipRequired,
    authorization_region: posting.authorizationRegion,
    clearance_required: posting.clearanceRequired,
  };
  const add = (filter: RightsFailed['filter'], found: { verdict: string; message: string } | null) => {
    if (found === null || found.verdict === 'fits' || (found.verdict === 'unknown' && unknownPasses)) return;
    failed.push({ filter, message: found.message });
  };
  if (authorisation.size > 0) add('work_authorisation', authorisationVerdict(facts, authorisation, today));
  if (clearance.size > 0) add('security_clearance', clearanceVerdict(facts, clearance, today));
  return failed;
};
