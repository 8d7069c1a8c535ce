import { type ExperienceRow, listExperience } from '../../db/queries/experience.ts';
import { saveYearsFromJobs } from '../../db/queries/profiles.ts';
import type { UserTx } from '../../db/scope.ts';
import { yearsOfExperience } from '../../domain/profile/years.ts';

/**
 * Keeps the profile's years what the jobs' dates say, where the person states no figure of their own; call it in the
 * transaction that changes a job, with the jobs as they are then if they are at hand.
 */
export async function deriveYears(
  tx: UserTx,
  userId: string,
  now: Date,
  jobs?: readonly Pick<ExperienceRow, 'start_date' | 'end_date' | 'is_current'>[],
): Promise<void> {
  const years = yearsOfExperience(jobs ?? (await listExperience(tx)), now.toISOString().slice(0, 10));
  await saveYearsFromJobs(tx, userId, years);
}
