import type { Application } from '../../contracts/application.ts';
import { findApplication } from '../../db/queries/applications.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';
import { toApplication } from './view.ts';

/** One application of the person. Throws NotFound. */
export async function readApplication(
  deps: Pick<ApplicationDeps, 'db'>,
  ctx: UserContext,
  id: string,
): Promise<Application> {
  const row = await deps.db.withUser(ctx, (tx) => findApplication(tx, id));
  if (row === undefined) throw new NotFound('application');
  return toApplication(row);
}
