import type { Application, HandedOff } from '../../contracts/application.ts';
import { findPosting } from '../../db/queries/application_material.ts';
import { type ApplicationRow, findApplication, lockApplication } from '../../db/queries/applications.ts';
import { assertMove } from '../../domain/applications/lifecycle.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import type { ApplicationDeps } from './deps.ts';
import { checkPosting } from './live.ts';
import { moveApplication } from './move.ts';
import { toApplication } from './view.ts';

/**
 * Records that the person sent the application at the posting's page or in another way: it is sent by their word.
 * What the posting's page says at that moment is noted with it; one that is gone hinders nothing, since they may have
 * applied before. Throws Conflict for channel email, which is sent by submitting it, and InvalidInput for a time in the future.
 */
export async function handOff(
  deps: Pick<ApplicationDeps, 'db' | 'clock' | 'fetch'>,
  ctx: UserContext,
  id: string,
  { sent_at }: HandedOff,
): Promise<Application> {
  const now = deps.clock.now();
  const sentAt = sent_at === undefined ? now : new Date(sent_at);
  if (sentAt > now) throw new InvalidInput([{ field: 'sent_at', message: 'It lies in the future.' }]);
  const { job_id: jobId } = await deps.db.withUser(ctx, async (tx) => movable(await findApplication(tx, id)));
  const live = await checkPosting(deps, ctx, jobId);
  return await deps.db.withUser(ctx, async (tx) => {
    const application = movable(await lockApplication(tx, id));
    const posting = application.job_id === null ? {} : await findPosting(tx, application.job_id);
    await moveApplication(
      tx,
      application,
      {
        to: 'sent',
        actor: 'person',
        activity: 'sent',
        description:
          live.result === 'gone'
            ? "Sent by the person, by their own word. The posting's page said by then that it is gone."
            : 'Sent by the person, by their own word.',
        metadata: {
          channel: application.channel,
          sent_at: sentAt.toISOString(),
          posting: { result: live.result, reason: live.reason, checked_at: live.checkedAt.toISOString() },
        },
        set: { applied_at: sentAt, job_snapshot: JSON.stringify({ ...posting, pinned_at: now }) },
      },
      now,
    );
    const row = await findApplication(tx, id);
    if (row === undefined) throw new NotFound('application');
    return toApplication(row);
  });
}

const movable = <T extends Pick<ApplicationRow, 'channel' | 'status'>>(application: T | undefined): T => {
  if (application === undefined) throw new NotFound('application');
  if (application.channel === 'email') {
    throw new Conflict('It goes out from your mailbox: submit it instead.', { channel: application.channel });
  }
  assertMove(application.status, 'sent', 'person');
  return application;
};
