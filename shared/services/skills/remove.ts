import { deleteSkill } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { changeAndRematch } from '../matches/request.ts';
import type { PersonDeps } from '../profiles/deps.ts';

/** Deletes a skill. Throws NotFound. */
export async function removeSkill(deps: PersonDeps, ctx: UserContext, id: string): Promise<void> {
  await changeAndRematch(deps, ctx, async (tx) => {
    if (!(await deleteSkill(tx, id))) throw new NotFound('skill');
  });
}
