import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import type { Mailbox } from '../../../shared/adapters/mail/port.ts';
import type { Db } from '../../../shared/db/scope.ts';
import type { QueuedSend } from './data.ts';

const QUEUE = 'send';
/** As many as it takes at a time; a full batch is followed by the next at once. */
const BATCH = 20;

/**
 * The baseline: a pg-boss worker whose handler reads the message, makes the same two calls and writes the same outcome in
 * one transaction, and completes its job. It checks nothing, claims nothing and keeps no draft's id: ended at the wrong moment, it sends twice.
 */
export async function bossDrain(url: string, db: Db, lanes: number) {
  const boss = new PgBoss({ connectionString: url, max: lanes, supervise: false, schedule: false });
  boss.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  await boss.createQueue(QUEUE, { retryLimit: 5 });

  const send = async (mailbox: Mailbox, { emailId, userId }: QueuedSend): Promise<void> => {
    const ctx = { userId, reason: 'send-email' };
    const { rows } = await db.withUser(ctx, (tx) =>
      sql<{ mime: Uint8Array; application_id: string }>`
        SELECT mime, application_id FROM communications.emails WHERE id = ${emailId} AND status = 'queued'`.execute(tx),
    );
    const [row] = rows;
    if (row === undefined) return;
    const startedAt = new Date();
    const { draftId } = await mailbox.createDraft({ raw: row.mime });
    const { messageId, threadId } = await mailbox.sendDraft(draftId);
    const now = new Date();
    const event = JSON.stringify({ known_by: 'answer', provider_message_id: messageId, thread_id: threadId });
    const activity = JSON.stringify({ email_id: emailId, known_by: 'answer', from: 'queued', to: 'sent' });
    await db.withUser(ctx, async (tx) => {
      await sql`UPDATE communications.emails
           SET status = 'sent', sent_at = ${now}, send_started_at = ${startedAt}, provider_message_id = ${messageId},
               thread_id = ${threadId}, next_attempt_at = NULL
         WHERE id = ${emailId}`.execute(tx);
      await sql`INSERT INTO communications.email_events (email_id, event_type, event_data, created_at)
        VALUES (${emailId}, 'sent', ${event}, ${now})`.execute(tx);
      await sql`UPDATE applications.applications SET status = 'sent', applied_at = ${now}, last_activity_at = ${now}
         WHERE id = ${row.application_id} AND status = 'queued'`.execute(tx);
      await sql`INSERT INTO applications.application_activities (application_id, activity_type, description, metadata, created_at)
        VALUES (${row.application_id}, 'sent', 'The mailbox accepted the message.', ${activity}, ${now})`.execute(tx);
    });
  };

  return {
    put: (sends: readonly QueuedSend[]) =>
      boss.insert(
        QUEUE,
        sends.map((data) => ({ data })),
      ),
    /** Until the mailbox has sent `count` and every job is completed, in milliseconds. */
    drain: async (mailbox: Mailbox, count: number): Promise<number> => {
      let left = count;
      let finished = (): void => undefined;
      const all = new Promise<void>((resolve) => {
        finished = resolve;
      });
      const started = performance.now();
      const options = {
        batchSize: BATCH,
        localConcurrency: lanes,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
      };
      await boss.work<QueuedSend>(QUEUE, options, async (jobs) => {
        for (const { id, data } of jobs) {
          await send(mailbox, data);
          // Each by itself: a batch that is completed as one, ended in the middle, sends all of it again.
          await boss.complete(QUEUE, id);
          left -= 1;
        }
        if (left === 0) finished();
      });
      await all;
      const took = performance.now() - started;
      await boss.offWork(QUEUE, { wait: true });
      return took;
    },
    stop: () => boss.stop({ graceful: false, close: true }),
  };
}
