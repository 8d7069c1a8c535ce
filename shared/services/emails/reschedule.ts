import type { Queues } from '../../adapters/sqs/port.ts';
import type { Email } from '../../contracts/email.ts';
import { updateApplication } from '../../db/queries/applications.ts';
import { lockEmail, takeEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, InvalidInput, NotFound } from '../../domain/errors.ts';
import { after, discardAt } from '../../domain/sending/policy.ts';
import { hint } from '../hints/send.ts';
import { toEmail } from './view.ts';

/** Further ahead nobody knows whether the posting still stands. */
const MOST_DAYS = 60;
/** SQS delays by no more; a later time is found by the dispatcher. */
const LONGEST_DELAY_SECONDS = 900;

/**
 * Moves the time at which a queued e-mail leaves, until its send is claimed: later, or earlier, which ends the undo
 * window with it. The person's own time is not held back by the send window; caps and pace hold. Throws NotFound,
 * InvalidInput for a time that is past or too far off, and Conflict, naming where it stands.
 */
export async function rescheduleEmail(
  deps: { db: Db; clock: Clock; queues: Queues },
  ctx: UserContext,
  id: string,
  at: Date,
): Promise<Email> {
  const now = deps.clock.now();
  if (at < after(now, -60) || at > after(now, MOST_DAYS * 86_400)) {
    throw new InvalidInput([
      { field: 'scheduled_for', message: `It must be between now and ${MOST_DAYS} days from now.` },
    ]);
  }
  const email = await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, id);
    if (row === undefined) throw new NotFound('email');
    if (row.status !== 'queued') {
      throw new Conflict(`Its time can no longer be changed: it is ${row.status}.`, { status: row.status });
    }
    const moved = await takeEmail(tx, id, {
      scheduled_for: at,
      scheduled_by: 'person',
      status_reason: null,
      lease_until: null,
      // Not before every worker that may hold a claimed send has ended with its lease.
      next_attempt_at: discardAt(row.send_started_at, at),
    });
    if (row.type === 'application' && row.application_id !== null) {
      await updateApplication(tx, row.application_id, { scheduled_for: at });
    }
    return moved;
  });
  const delaySeconds = Math.max(0, Math.min((at.getTime() - now.getTime()) / 1000, LONGEST_DELAY_SECONDS));
  await hint(deps.queues, { type: 'send-email', user_id: ctx.userId, email_id: id }, { delaySeconds });
  return toEmail(email);
}
