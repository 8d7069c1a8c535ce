import { listExperience } from '../../db/queries/experience.ts';
import { saveProfile } from '../../db/queries/profiles.ts';
import type { UserTx } from '../../db/scope.ts';
import { yearsOfExperience } from '../../domain/profile/years.ts';

/** Keeps the profile's years what the jobs' dates say; call it in the transaction that changes a job. */
export async function deriveYears(tx: UserTx, userId: string, now: Date): Promise<void> {
  const years = yearsOfExperience(await listExperience(tx), now.toISOString().slice(0, 10));
  await saveProfile(tx, userId, { years_experience: years });
}
