import { lockPerson } from '../../db/queries/advisory.ts';
import { type ExperienceRow, listExperience } from '../../db/queries/experience.ts';
import { saveYearsFromJobs, yearsHaveGrown } from '../../db/queries/profiles.ts';
import type { UserTx } from '../../db/scope.ts';
import { yearsGrowOn, yearsOfExperience } from '../../domain/profile/years.ts';

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
  const today = now.toISOString().slice(0, 10);
  const held = jobs ?? (await listExperience(tx));
  const years = yearsOfExperience(held, today);
  await saveYearsFromJobs(tx, userId, { years, growOn: yearsGrowOn(held, today) });
}

/** Brings the years up to the day where they have grown by themselves: for a job that goes on, once a year. */
export async function growYears(tx: UserTx, userId: string, now: Date): Promise<void> {
  if (!(await yearsHaveGrown(tx, userId, now.toISOString().slice(0, 10)))) return;
  await lockPerson(tx, userId);
  await deriveYears(tx, userId, now);
}
