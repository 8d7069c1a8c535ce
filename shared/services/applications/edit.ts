import type { Application, ApplicationPatch } from '../../contracts/application.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import { lockApplication, updateApplication } from '../../db/queries/applications.ts';
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
  return await deps.db.withUser(ctx, async (tx) => {
    const application = await lockApplication(tx, id);
    if (application === undefined) throw new NotFound('application');
    const changed = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const fields = Object.keys(changed);
    if (fields.length === 0) return toApplication(application);
    const now = deps.clock.now();
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
    return toApplication(row);
  });
}
