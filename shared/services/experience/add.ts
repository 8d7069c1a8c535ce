import type { Experience, NewExperience } from '../../contracts/history.ts';
import { insertExperience, listExperience } from '../../db/queries/experience.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { toExperience } from './view.ts';

const MOST_JOBS = 100;

/** Adds a job; the profile's years follow. Throws LimitReached beyond the number of jobs that are kept. */
export async function addExperience(deps: PersonDeps, ctx: UserContext, job: NewExperience): Promise<Experience> {
  return await changeAndRematch(
    deps,
    ctx,
    async (tx) => {
      const known = await listExperience(tx);
      if (known.length >= MOST_JOBS) {
        throw new LimitReached(`At most ${MOST_JOBS} jobs are kept. Delete some first.`);
      }
      const row = await insertExperience(tx, { ...job, user_id: ctx.userId });
      await deriveYears(tx, ctx.userId, deps.clock.now(), [...known, row]);
      return toExperience(row);
    },
    'person',
  );
}
