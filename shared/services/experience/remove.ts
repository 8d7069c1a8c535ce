import { deleteExperience } from '../../db/queries/experience.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { deriveYears } from '../profiles/derive-years.ts';

/** Deletes a job; the profile's years follow. Throws NotFound. */
export async function removeExperience(deps: PersonDeps, ctx: UserContext, id: string): Promise<void> {
  await changeAndRematch(deps, ctx, async (tx) => {
    if (!(await deleteExperience(tx, id))) throw new NotFound('experience');
    await deriveYears(tx, ctx.userId, deps.clock.now());
  });
}
