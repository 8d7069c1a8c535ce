import type { ComposeMail } from '../../adapters/mail/message-port.ts';
import type { Queues } from '../../adapters/sqs/port.ts';
import type { Email } from '../../contracts/email.ts';
import { findSender } from '../../db/queries/application_material.ts';
import { type EmailRow, lockEmail, takeEmail } from '../../db/queries/emails.ts';
import { sendFacts } from '../../db/queries/send_facts.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound } from '../../domain/errors.ts';
import { endingOf } from '../../domain/sending/checks.ts';
import { after } from '../../domain/sending/policy.ts';
import { openVariables, UNFILLED } from '../../domain/sending/template.ts';
import { sha256 } from '../../domain/sha256.ts';
import { hint } from '../hints/send.ts';
import { schedule } from './schedule.ts';
import { sendTokenOf } from './send-token.ts';
import { trackedHtml, trackingOf } from './tracked.ts';
import { toEmail } from './view.ts';

export type ApproveDeps = {
  db: Db;
  clock: Clock;
  queues: Queues;
  compose: ComposeMail;
  tokenSecret: Uint8Array;
  undoSeconds: number;
  /** Where the API is reached, for the links of a mail that is tracked. */
  publicUrl: string;
};

/** SQS delays by no more; a later time is found by the dispatcher. */
const LONGEST_DELAY_SECONDS = 900;

/**
 * Approves a draft: its message is composed, frozen and queued, and leaves at the time shown. Throws NotFound, and
 * Conflict unless it is a draft that may leave (`details.reason`: unfilled, answered, do_not_contact ...).
 */
export async function approveEmail(deps: ApproveDeps, ctx: UserContext, id: string): Promise<Email> {
  const now = deps.clock.now();
  const queued = await deps.db.withUser(
    ctx,
    async (tx) => {
      const row = await lockEmail(tx, id);
      if (row === undefined) throw new NotFound('email');
      if (row.status !== 'draft' || row.type === 'application') {
        throw new Conflict(`There is nothing to approve: it is ${row.status}.`, { status: row.status });
      }
      return await queueDraft(deps, tx, row, now);
    },
    'sending',
  );
  const due = queued.scheduled_for ?? now;
  const delaySeconds = Math.max(0, Math.min((due.getTime() - now.getTime()) / 1000, LONGEST_DELAY_SECONDS));
  await hint(deps.queues, { type: 'send-email', user_id: ctx.userId, email_id: id }, { delaySeconds });
  return toEmail(queued);
}

/** Freezes and queues a draft under the person's lock `sending`. Throws Conflict where it may not leave at all. */
export async function queueDraft(
  deps: Pick<ApproveDeps, 'compose' | 'tokenSecret' | 'undoSeconds' | 'publicUrl'>,
  tx: UserTx,
  row: EmailRow,
  now: Date,
): Promise<EmailRow> {
  if (row.status_reason === UNFILLED) {
    const unfilled = openVariables(row);
    throw new Conflict(`Write what nothing fills first: ${unfilled.join(', ')}.`, { reason: UNFILLED, unfilled });
  }
  const ending = endingOf(await sendFacts(tx, row, now));
  if (ending !== undefined && 'cancel' in ending) {
    throw new Conflict('It may not leave any more.', { reason: ending.cancel, ...ending.details });
  }
  const asked = { applicationId: row.application_id, key: row.id, now, undoSeconds: deps.undoSeconds };
  const { undoSeconds, scheduledFor } = await schedule(tx, asked);
  const due = row.type === 'response' ? after(now, undoSeconds) : scheduledFor;
  const sendToken = sendTokenOf(deps.tokenSecret, row.id);
  const sender = await findSender(tx);
  const tracking = trackingOf(row.body, sender?.tracking ?? { opens: false, clicks: false });
  const mime = await deps.compose({
    from: { name: sender?.name ?? '', email: row.from_email },
    to: row.to_emails.map((email) => ({ email })),
    subject: row.subject,
    text: row.body,
    ...trackedHtml(deps, { userId: row.user_id, emailId: row.id, text: row.body }, tracking),
    date: now,
    messageId: `<${row.id}@${row.from_email.slice(row.from_email.lastIndexOf('@') + 1)}>`,
    ...(row.in_reply_to === null ? {} : { inReplyTo: row.in_reply_to }),
    references: row.references_header?.split(' ') ?? [],
    sendToken,
  });
  return await takeEmail(tx, row.id, {
    status: 'queued',
    mime: Buffer.from(mime),
    mime_sha256: sha256(mime),
    send_token: sendToken,
    tracks_opens: tracking.opens,
    tracked_links: [...tracking.links],
    scheduled_for: due,
    undo_until: after(now, undoSeconds),
    next_attempt_at: due,
  });
}
