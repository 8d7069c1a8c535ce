import type { Application } from '../../contracts/application.ts';
import { findApplication, lockApplication } from '../../db/queries/applications.ts';
import { lockEmailsOf } from '../../db/queries/emails.ts';
import { callOffInterviews } from '../../db/queries/interviews.ts';
import type { UserTx } from '../../db/scope.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { cancelQueued } from '../emails/cancel-queued.ts';
import type { ApplicationDeps } from './deps.ts';
import { moveApplication } from './move.ts';
import { toApplication } from './view.ts';

/**
 * Withdraws an application. Its queued messages are cancelled with it, its coming interviews called off; a message whose
 * send has been claimed may still leave, and the timeline then says so. Throws NotFound, and Conflict when it is
 * withdrawn already.
 */
export const withdrawApplication = (
  deps: Pick<ApplicationDeps, 'db' | 'clock'>,
  ctx: UserContext,
  id: string,
): Promise<Application> =>
  deps.db.withUser(ctx, async (tx) => {
    await withdrawIn(tx, id, deps.clock.now());
    const row = await findApplication(tx, id);
    if (row === undefined) throw new NotFound('application');
    return toApplication(row);
  });

/** As withdrawApplication, in the caller's transaction, which holds no lock of the application yet. */
export async function withdrawIn(tx: UserTx, id: string, now: Date): Promise<void> {
  const emails = await lockEmailsOf(tx, id);
  const application = await lockApplication(tx, id);
  if (application === undefined) throw new NotFound('application');
  const metadata = { emails_in_flight: emails.filter((email) => email.status === 'sending').map((email) => email.id) };
  await moveApplication(
    tx,
    application,
    { to: 'withdrawn', actor: 'person', description: 'Withdrawn.', metadata },
    now,
  );
  for (const email of emails) if (email.status === 'queued') await cancelQueued(tx, email, 'withdrawn', now);
  await callOffInterviews(tx, id, now);
}
