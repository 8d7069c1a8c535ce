import type { Queues } from '../../adapters/sqs/port.ts';
import type { Email, EmailPatch } from '../../contracts/email.ts';
import { changeEmail, lockEmail } from '../../db/queries/emails.ts';
import type { Db } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { openVariables, UNFILLED } from '../../domain/sending/template.ts';
import { rescheduleEmail } from './reschedule.ts';
import { toEmail } from './view.ts';

type Deps = { db: Db; clock: Clock; queues: Queues };

/**
 * Changes the words of a draft, or the time of a queued e-mail. Throws NotFound, and Conflict for words that were
 * approved already: what was approved is what is sent.
 */
export async function editEmail(
  deps: Deps,
  ctx: UserContext,
  id: string,
  { scheduled_for, ...words }: EmailPatch,
): Promise<Email> {
  if (words.subject === undefined && words.body === undefined) {
    return await rescheduleEmail(deps, ctx, id, new Date(scheduled_for ?? Number.NaN));
  }
  return await deps.db.withUser(ctx, async (tx) => {
    const row = await lockEmail(tx, id);
    if (row === undefined) throw new NotFound('email');
    if (row.status !== 'draft') {
      throw new Conflict(`Its words are fixed: it is ${row.status}. Take it back and write another.`, {
        status: row.status,
      });
    }
    if (scheduled_for !== undefined) {
      throw new Conflict('Approve it first: then its time can be changed.', { status: row.status });
    }
    if (words.subject !== undefined && words.subject !== row.subject && row.in_reply_to !== null) {
      throw new Conflict('It goes on with an earlier message and keeps its subject.', { reason: 'threaded' });
    }
    const { subject = row.subject, body = row.body } = words;
    const whole = row.status_reason !== UNFILLED || openVariables({ ...row, subject, body }).length === 0;
    return toEmail(await changeEmail(tx, id, { subject, body, status_reason: whole ? null : UNFILLED }));
  });
}
