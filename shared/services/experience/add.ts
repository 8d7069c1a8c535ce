import type { Experience, NewExperience } from '../../contracts/history.ts';
import { insertExperience, listExperience } from '../../db/queries/experience.ts';
import type { UserContext } from '../../domain/context.ts';
import { LimitReached } from '../../domain/errors.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';
import { rematch } from '../profiles/rematch.ts';
import { toExperience } from './view.ts';

const mostJobs = 100;

export async function addExperience(deps: PersonDeps, ctx: UserContext, job: NewExperience): Promise<Experience> {
  const made = await deps.db.withUser(ctx, async (tx) => {
    if ((await listExperience(tx)).length >= mostJobs) {
      throw new LimitReached(`At most ${mostJobs} jobs are kept. Delete some first.`);
    }
    const row = await insertExperience(tx, { ...job, user_id: ctx.userId });
    await deriveYears(tx, ctx.userId, deps.clock.now());
    return toExperience(row);
  });
  await rematch(deps, ctx);
  return made;
}
