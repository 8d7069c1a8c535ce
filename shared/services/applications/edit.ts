import type { Application, ApplicationPatch } from '../../contracts/application.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { type ApplicationRow, lockApplication, updateApplication } from '../../db/queries/applications.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';
import { toApplication } from './view.ts';

/** Changes the person's own notes, tags and deadline of an application, whatever its state. Throws NotFound. */
export async function editApplication(
  deps: Pick<ApplicationDeps, 'db' | 'clock'>,
  ctx: UserContext,
  id: string,
  change: ApplicationPatch,
): Promise<Application> {
  const row = await deps.db.withUser(ctx, (tx) => editNow(tx, id, change, deps.clock.now()));
  if (row === undefined || row === 'changed') throw new NotFound('application');
  return toApplication(row);
}

/**
 * The same in the caller's transaction. Undefined: there is none; `changed`: under its lock it is no longer as
 * `expected` says, and was left alone.
 */
export async function editNow(
  tx: UserTx,
  id: string,
  change: ApplicationPatch,
  now: Date,
  expected: (row: ApplicationRow) => boolean = () => true,
): Promise<ApplicationRow | 'changed' | undefined> {
  const application = await lockApplication(tx, id);
  if (application === undefined) return undefined;
  if (!expected(application)) return 'changed';
  const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const fields = Object.keys(changed);
  if (fields.length === 0) return application;
  const row = await updateApplication(tx, id, { ...changed, last_activity_at: now });
  const activity_type = fields.length === 1 && fields[0] === 'notes' ? ('note' as const) : ('updated' as const);
  // The words stay in their own column: the timeline says only what changed.
  await insertActivity(tx, {
    application_id: id,
    activity_type,
    description: `Changed: ${fields.join(', ')}.`,
    metadata: { fields },
    created_at: now,
  });
  return row;
}
