import type { Application, HandedOff } from '../../contracts/application.ts';
import { findPosting } from '../../db/queries/application_material.ts';
import { findApplication, lockApplication } from '../../db/queries/applications.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';
import { moveApplication } from './move.ts';
import { toApplication } from './view.ts';

/**
 * Records that the person sent the application at the posting's page or in another way: it is sent by their word.
 * Throws Conflict for channel email, which is sent by submitting it, and InvalidInput for a time in the future.
 */
export async function handOff(
  deps: Pick<ApplicationDeps, 'db' | 'clock'>,
  ctx: UserContext,
  id: string,
  { sent_at }: HandedOff,
): Promise<Application> {
  const now = deps.clock.now();
  const sentAt = sent_at === undefined ? now : new Date(sent_at);
  if (sentAt > now) throw new InvalidInput([{ field: 'sent_at', message: 'It lies in the future.' }]);
  return await deps.db.withUser(ctx, async (tx) => {
    const application = await lockApplication(tx, id);
    if (application === undefined) throw new NotFound('application');
    if (application.channel === 'email') {
      throw new Conflict('It goes out from your mailbox: submit it instead.', { channel: application.channel });
    }
    const posting = await findPosting(tx, application.job_id);
    await moveApplication(
      tx,
      application,
      {
        to: 'sent',
        actor: 'person',
        activity: 'sent',
        description: 'Sent by the person, by their own word.',
        metadata: { channel: application.channel, sent_at: sentAt.toISOString() },
        set: { applied_at: sentAt, job_snapshot: JSON.stringify({ ...posting, pinned_at: now }) },
      },
      now,
    );
    const row = await findApplication(tx, id);
    if (row === undefined) throw new NotFound('application');
    return toApplication(row);
  });
}
