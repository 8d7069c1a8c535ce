import { deleteSkill } from '../../db/queries/skills.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { PersonDeps } from '../profiles/deps.ts';
import { rematch } from '../profiles/rematch.ts';

export async function removeSkill(deps: PersonDeps, ctx: UserContext, id: string): Promise<void> {
  if (!(await deps.db.withUser(ctx, (tx) => deleteSkill(tx, id)))) throw new NotFound('skill');
  await rematch(deps, ctx);
}
