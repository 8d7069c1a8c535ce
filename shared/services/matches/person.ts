import { findMatchPerson, type MatchPersonRow } from '../../db/queries/match_people.ts';
import { listMatchPostings } from '../../db/queries/match_postings.ts';
import type { UserTx } from '../../db/scope.ts';
import { MOST_DISMISSALS, TAKEN_PERCENT } from '../../domain/matching/dismissals.ts';
import type { Dismissal, MatchPerson } from '../../domain/matching/inputs.ts';
import { TIERS } from '../../domain/tiers.ts';
import { toMatchPerson, toPoolPosting } from './inputs.ts';

const complete = async (tx: UserTx, row: MatchPersonRow): Promise<MatchPerson> => {
  const shaping = row.dismissed.filter(({ reason }) => TAKEN_PERCENT[reason] > 0).slice(0, MOST_DISMISSALS);
  const rows = await listMatchPostings(
    tx,
    shaping.map((one) => one.job_id),
  );
  const postings = new Map(rows.map((posting) => [posting.job_id, toPoolPosting(posting)]));
  const dismissals = shaping.flatMap(({ job_id: jobId, reason }): Dismissal[] => {
    const posting = postings.get(jobId);
    return posting === undefined ? [] : [{ jobId, reason, posting }];
  });
  return toMatchPerson(row, dismissals);
};

/**
 * The person as the scorer reads them, what their stored matches were, whether they said of
 * postings that they are not the same, and how many matches are kept: by the tier that they have or
 * had, so that one that expires takes no match away. Undefined when there is no such person.
 */
export const loadPersonWithHash = async (
  tx: UserTx,
  userId: string,
): Promise<{ person: MatchPerson; matchesHash: string | null; keep: number; setsApart: boolean } | undefined> => {
  const row = await findMatchPerson(tx, userId);
  if (row === undefined) return undefined;
  const keep = TIERS[row.subscription_tier].matches_kept;
  return { person: await complete(tx, row), matchesHash: row.matches_hash, keep, setsApart: row.sets_apart };
};

/** The person as the scorer reads them; undefined when there is no such person. */
export const loadPerson = async (tx: UserTx, userId: string): Promise<MatchPerson | undefined> =>
  (await loadPersonWithHash(tx, userId))?.person;
