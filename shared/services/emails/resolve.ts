import type { Queues } from '../../adapters/sqs/port.ts';
import type { Email, ResolveEmail } from '../../contracts/email.ts';
import { type EmailChange, type EmailRow, lockEmail, takeEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { discardAt } from '../../domain/sending/policy.ts';
import { hint } from '../hints/send.ts';
import { backToDraft } from './back-to-draft.ts';
import { onSent } from './on-sent.ts';
import { toEmail } from './view.ts';

type Deps = { db: Db; clock: Clock; queues: Queues };

/**
 * The person decides what nobody else can: whether a message whose draft vanished left. Throws Conflict unless it is in
 * needs_review. `send_again` passes every check once more.
 */
export async function resolveEmail(
  deps: Deps,
  ctx: UserContext,
  id: string,
  { decision }: ResolveEmail,
): Promise<Email> {
  const email = await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, id);
    if (row === undefined) throw new NotFound('email');
    if (row.status !== 'needs_review') {
      throw new Conflict(`There is nothing to decide: it is ${row.status}.`, { status: row.status });
    }
    const now = deps.clock.now();
    const decided = await takeEmail(tx, id, {
      ...changes(row, now)[decision],
      status_reason: `${decision}_by_person`,
      looks: 0,
      failures: 0,
    });
    if (decision === 'sent') await onSent(tx, id, 'person', now);
    if (decision === 'cancel') {
      await backToDraft(tx, decided, { actor: 'person', activity: 'cancelled', reason: 'cancel_by_person' }, now);
    }
    return decided;
  });
  if (decision === 'send_again') await hint(deps.queues, { type: 'send-email', user_id: ctx.userId, email_id: id });
  return toEmail(email);
}

const changes = (row: EmailRow, now: Date): Record<ResolveEmail['decision'], EmailChange> => ({
  sent: { status: 'sent', sent_at: row.send_started_at ?? now, draft_id: null, next_attempt_at: null },
  send_again: { status: 'queued', next_attempt_at: now },
  cancel: { status: 'cancelled', next_attempt_at: row.draft_id === null ? null : discardAt(row.send_started_at, now) },
});
