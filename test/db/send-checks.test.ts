import { sql } from 'kysely';
import * as z from 'zod';
import { sendFacts } from '../../shared/db/queries/send_facts.ts';
import { Conflict } from '../../shared/domain/errors.ts';
import { after } from '../../shared/domain/sending/policy.ts';
import { createApplication } from '../../shared/services/applications/create.ts';
import { submitApplication } from '../../shared/services/applications/submit.ts';
import { withdrawApplication } from '../../shared/services/applications/withdraw.ts';
import { cancelEmail } from '../../shared/services/emails/cancel.ts';
import { readEmail } from '../../shared/services/emails/read.ts';
import { resolveEmail } from '../../shared/services/emails/resolve.ts';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { queuedEmails } from '../support/database-world.ts';
import { type Fault, HostileMailbox } from '../support/hostile-mailbox.ts';
import { TEST_POLICY } from '../support/send-schedule.ts';
import { mailDeps } from '../support/senders.ts';

const database = await testDatabase();
const { adminDb, createUser } = database;
const make = scene(database);

/** An application that was submitted and whose undo window has ended. */
async function submitted(options: { faults?: Fault[]; company_id?: string; title?: string; user?: string } = {}) {
  const userId = options.user ?? (await createUser()).id;
  const ctx = { userId };
  const { deps, clock, files, queued } = applicationDeps(database);
  if (options.user === undefined) await make.resume(userId, files, { is_primary: true });
  const { company_id, title } = options;
  const job = await make.job({ ...(company_id ? { company_id } : {}), ...(title ? { title } : {}) });
  const draft = await createApplication(deps, ctx, {
    job_id: job.id,
    channel: 'email',
    resume_id: options.user === undefined ? undefined : await make.resume(userId, files),
    override_duplicate: false,
  });
  const { application, email } = await submitApplication(deps, ctx, draft.id);
  clock.move(120);
  const faults = [...(options.faults ?? [])];
  const lag = { sentSeconds: 0, draftSeconds: 0 };
  const mailbox = new HostileMailbox({
    now: () => clock.now().getTime(),
    nextFault: () => faults.shift() ?? 'none',
    lag,
  });
  const ledger = sendLedger({ db: database.db, clock, policy: TEST_POLICY });
  const run = () => runEmail({ ledger, ...mailDeps(mailbox.connection(async () => {})) }, ctx, email.id);
  const read = () => readEmail(deps, ctx, email.id);
  const status = async () =>
    (
      await adminDb
        .selectFrom('applications.applications')
        .select('status')
        .where('id', '=', application.id)
        .executeTakeFirstOrThrow()
    ).status;
  return { ctx, deps, clock, application, email, mailbox, run, read, status, queued, faults };
}

test('sent: the real ids are read back, the application is sent and its time stands', async () => {
  const { run, read, status, mailbox, clock, email } = await submitted();
  expect(await run()).toEqual({ acts: 2 });
  expect(await read()).toMatchObject({
    status: 'sent',
    sent_at: clock.now().toISOString(),
    provider_message_id: mailbox.sent[0]?.messageId,
    rfc_message_id: `<${mailbox.sent[0]?.messageId}@mail.example>`,
    attempts: 1,
    next_attempt_at: null,
    can_cancel: false,
  });
  expect(await status()).toBe('sent');
  expect(await run()).toEqual({ acts: 0 });
  const events = await adminDb
    .selectFrom('communications.email_events')
    .selectAll()
    .where('email_id', '=', email.id)
    .execute();
  expect(events).toMatchObject([{ event_type: 'sent', event_data: { known_by: 'answer' } }]);
});

test('before undo has ended nothing happens', async () => {
  const { run, clock, mailbox } = await submitted();
  clock.move(-1);
  expect(await run()).toEqual({ acts: 0 });
  expect(mailbox.drafts.size).toBe(0);
});

test.each([
  [
    'the account was deactivated',
    'account_inactive',
    (userId: string) => adminDb.updateTable('users.users').set({ is_active: false }).where('id', '=', userId),
  ],
  [
    'the address was put on the do-not-contact list',
    'do_not_contact',
    (userId: string) =>
      adminDb
        .insertInto('communications.suppressions')
        .values({ user_id: userId, kind: 'email', value: 'jobs@northwind.example', source: 'person' }),
  ],
])(
  'when %s after it was queued, it is cancelled and its application is a draft again',
  async (_what, reason, change) => {
    const { run, read, status, mailbox, ctx } = await submitted();
    await change(ctx.userId).execute();
    expect(await run()).toEqual({ acts: 0 });
    expect(await read()).toMatchObject({ status: 'cancelled', status_reason: reason, next_attempt_at: null });
    expect(await status()).toBe('draft');
    expect(mailbox.drafts.size + mailbox.sent.length).toBe(0);
  },
);

test('the checks are made again between draft and send, and the draft is then deleted', async () => {
  const { run, read, mailbox, ctx, clock } = await submitted({ faults: ['none', 'rate_limited'] });
  await run();
  expect(mailbox.drafts.size).toBe(1);
  const suppression = { user_id: ctx.userId, kind: 'domain', value: 'northwind.example', source: 'reply' };
  await adminDb.insertInto('communications.suppressions').values(suppression).execute();
  clock.move(60);
  await run();
  clock.move(TEST_POLICY.leaseSeconds);
  await run();
  expect(await read()).toMatchObject({ status: 'cancelled', status_reason: 'do_not_contact', next_attempt_at: null });
  expect([mailbox.drafts.size, mailbox.sent.length]).toEqual([0, 0]);
});

test('two queued applications to one role: the second is seen at the moment of sending', async () => {
  const company_id = await make.company();
  const first = await submitted({ company_id });
  // Queued before the first one was known, as two boards crawled at once would do.
  const second = await submitted({ company_id, title: 'Another role', user: first.ctx.userId });
  await adminDb
    .updateTable('applications.applications')
    .set({ role_key: 'data analyst' })
    .where('id', '=', second.application.id)
    .execute();
  await first.run();
  // The gap between two sends has to be over before the second is looked at.
  const planned = z.iso.datetime().parse((await second.read()).scheduled_for);
  second.clock.move(Math.ceil((Date.parse(planned) - second.clock.now().getTime()) / 1000));
  await second.run();
  expect(await second.read()).toMatchObject({ status: 'cancelled', status_reason: 'duplicate_application' });
  expect(second.mailbox.sent).toEqual([]);
});

test('a withdrawal while the send is under way: it stays withdrawn, and the record says that it left', async () => {
  const { run, read, status, deps, ctx, application, mailbox, clock } = await submitted({
    faults: ['none', 'dropped'],
  });
  await run();
  expect(await read()).toMatchObject({ status: 'sending', status_reason: 'unknown_outcome' });
  await expect(cancelEmail(deps, ctx, (await read()).id)).rejects.toThrow(Conflict);
  await withdrawApplication(deps, ctx, application.id);
  clock.move(120);
  await run();
  expect(mailbox.sent).toHaveLength(1);
  expect(await read()).toMatchObject({ status: 'sent' });
  expect(await status()).toBe('withdrawn');
});

test('a disconnected mailbox: the e-mail waits, others go on, and it leaves once the mailbox is back', async () => {
  const { run, read, clock, mailbox } = await submitted({ faults: ['disconnected'] });
  await run();
  const at = after(clock.now(), TEST_POLICY.reconnectSeconds).toISOString();
  expect(await read()).toMatchObject({ status: 'queued', status_reason: 'reconnect_required', next_attempt_at: at });
  clock.move(TEST_POLICY.reconnectSeconds);
  await run();
  expect(mailbox.sent).toHaveLength(1);
});

test('a message that was changed since it was approved is never sent', async () => {
  const { run, read, mailbox, email } = await submitted();
  await database.sql('ALTER TABLE communications.emails DISABLE TRIGGER keep_frozen_message');
  await adminDb
    .updateTable('communications.emails')
    .set({ mime: Buffer.from('X-JobHunt-Send-Token: forged-token-forged\r\n\r\nSomething else') })
    .where('id', '=', email.id)
    .execute();
  await database.sql('ALTER TABLE communications.emails ENABLE TRIGGER keep_frozen_message');
  await run();
  expect(await read()).toMatchObject({ status: 'failed', status_reason: 'refused' });
  expect([mailbox.drafts.size, mailbox.sent.length]).toEqual([0, 0]);
});

async function inReview() {
  const parts = await submitted({ faults: ['none', 'broken'] });
  await parts.run();
  parts.mailbox.drafts.clear();
  for (let look = 0; look < 6; look++) {
    parts.clock.move(1000);
    await parts.run();
  }
  expect(await parts.read()).toMatchObject({ status: 'needs_review', status_reason: 'draft_vanished' });
  const resolve = (decision: 'sent' | 'send_again' | 'cancel') =>
    resolveEmail(parts.deps, parts.ctx, parts.email.id, { decision });
  return { ...parts, resolve };
}

test("a draft that vanished without a witness is the person's to decide: it left", async () => {
  const { resolve, status } = await inReview();
  expect(await resolve('sent')).toMatchObject({ status: 'sent', status_reason: 'sent_by_person' });
  expect(await status()).toBe('sent');
  await expect(resolve('cancel')).rejects.toThrow(Conflict);
});

test('... send it again: a new draft, after one more look whether the first left', async () => {
  const { resolve, run, read, status, mailbox, queued, email } = await inReview();
  expect(await resolve('send_again')).toMatchObject({ status: 'queued' });
  expect(queued.at(-1)?.message).toMatchObject({ email_id: email.id });
  await run();
  expect(await read()).toMatchObject({ status: 'sent' });
  expect(mailbox.sent).toHaveLength(1);
  expect(await status()).toBe('sent');
});

test('... or cancel: the application is a draft again and can be submitted anew', async () => {
  const { resolve, status, deps, ctx, application } = await inReview();
  expect(await resolve('cancel')).toMatchObject({ status: 'cancelled' });
  expect(await status()).toBe('draft');
  await submitApplication(deps, ctx, application.id);
});

test('a cancelled message whose send had once been started blocks another until its draft is surely gone', async () => {
  const { run, deps, ctx, application, email, clock } = await submitted({ faults: ['none', 'rate_limited'] });
  await run();
  await cancelEmail(deps, ctx, email.id);
  await expect(submitApplication(deps, ctx, application.id)).rejects.toMatchObject({
    details: { reason: 'unsettled' },
  });
  clock.move(TEST_POLICY.leaseSeconds);
  await run();
  await submitApplication(deps, ctx, application.id);
});

test('while a queue drains on stale figures, the checks of one mail read no index that spans people', async () => {
  const due = new Date('2026-11-02T09:00:00Z');
  const [first] = await queuedEmails(database, 20, due);
  if (first === undefined) throw new Error('Nothing was queued.');
  // The figures say that nothing was sent yet: to a planner the index of states looks like the shortest way.
  await database.sql('ANALYZE communications.emails, applications.applications');
  const scans = async () => {
    const rows = await database.sql<{ name: string; n: string }>(
      `SELECT indexrelname AS name, idx_scan AS n FROM pg_stat_all_indexes
        WHERE indexrelname IN ('idx_emails_status', 'idx_emails_sent_at', 'idx_applications_status')`,
    );
    return Object.fromEntries(rows.map(({ name, n }) => [name, Number(n)]));
  };
  const before = await scans();
  await database.db.withUser({ userId: first.userId }, async (tx) => {
    await sql`SET LOCAL enable_seqscan = off`.execute(tx);
    await sendFacts(tx, { id: first.emailId }, due);
    await sql`SELECT pg_stat_force_next_flush()`.execute(tx);
  });
  expect(await scans()).toEqual(before);
});
