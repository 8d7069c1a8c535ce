import { randomBytes, randomUUID } from 'node:crypto';
import { SEND_TOKEN_HEADER } from '../../shared/adapters/mail/message-port.ts';
import { findEmail } from '../../shared/db/queries/emails.ts';
import type { SendMode } from '../../shared/domain/enums.ts';
import { Conflict } from '../../shared/domain/errors.ts';
import { sha256 } from '../../shared/domain/sha256.ts';
import { cancelEmail } from '../../shared/services/emails/cancel.ts';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { stateOf } from '../../shared/services/emails/state.ts';
import type { TestDatabase } from './database.ts';
import { EMAILS, START, TEST_POLICY, UNDO_SECONDS, type World } from './send-schedule.ts';
import { mailDeps, withPoints } from './senders.ts';

export type Queued = { userId: string; applicationId: string; emailId: string; token: string };

/** Queued e-mails of one new person, each with its application, as submit leaves them. */
export async function queuedEmails(
  database: Pick<TestDatabase, 'adminDb' | 'createUser'>,
  count: number,
  due: Date,
  mode: SendMode = 'drafts',
): Promise<Queued[]> {
  const { adminDb, createUser } = database;
  const { id: userId } = await createUser();
  // What is asked here is asked at once: pace and ramp-up have tests of their own.
  const settings = { user_id: userId, send_mode: mode, send_gap_seconds: 0, send_jitter_seconds: 0, ramp_up: false };
  await adminDb.insertInto('users.settings').values(settings).execute();
  const jobs = await adminDb
    .insertInto('jobs.jobs')
    .values(
      Array.from({ length: count }, (_, index) => ({
        title: `Analyst ${index}`,
        description: 'You count.',
        application_url: 'https://northwind.example/jobs',
        hash: randomBytes(32).toString('hex'),
      })),
    )
    .returning('id')
    .execute();
  const applications = await adminDb
    .insertInto('applications.applications')
    .values(
      jobs.map((job) => ({
        user_id: userId,
        job_id: job.id,
        status: 'queued',
        channel: 'email',
        scheduled_for: due,
        recipient_email: 'jobs@northwind.example',
        recipient_source: 'posting',
        job_title: 'Analyst',
      })),
    )
    .returning('id')
    .execute();
  const queued = applications.map(({ id: applicationId }) => ({
    userId,
    applicationId,
    emailId: randomUUID(),
    token: randomBytes(16).toString('hex'),
  }));
  const rows = queued.map(({ applicationId, emailId, token }) => {
    const head = 'From: jo@person.example\r\nTo: jobs@northwind.example\r\nSubject: Application';
    const mime = Buffer.from(`${head}\r\n${SEND_TOKEN_HEADER}: ${token}\r\n\r\nHello`);
    return {
      id: emailId,
      user_id: userId,
      application_id: applicationId,
      type: 'application',
      from_email: 'jo@person.example',
      to_emails: ['jobs@northwind.example'],
      subject: 'Application',
      body: 'Hello',
      status: 'queued',
      mime,
      mime_sha256: sha256(mime),
      send_token: token,
      scheduled_for: due,
      next_attempt_at: due,
    };
  });
  await adminDb.insertInto('communications.emails').values(rows).execute();
  return queued;
}

/** The real machine over the real database, with a person of its own. */
export async function databaseWorld(
  database: TestDatabase,
  mode: SendMode = 'drafts',
): Promise<World & { queued: Queued[] }> {
  const queued = await queuedEmails(database, EMAILS, new Date(START + UNDO_SECONDS * 1000), mode);
  const at = (index: number): Queued => {
    const found = queued[index];
    if (found === undefined) throw new Error(`no e-mail ${index}`);
    return found;
  };
  return {
    queued,
    deliver: async (index, { now, mailbox, pass }) => {
      const { userId, emailId } = at(index);
      const ledger = sendLedger({ db: database.db, clock: { now }, policy: TEST_POLICY });
      const deps = { ledger: withPoints(ledger, pass), ...mailDeps(mailbox.connection(pass)) };
      await runEmail(deps, { userId, reason: 'send-email' }, emailId);
    },
    cancel: async (index, now) => {
      const { userId, emailId } = at(index);
      try {
        await cancelEmail({ db: database.db, clock: { now: () => now } }, { userId }, emailId);
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    },
    state: async (index) => {
      const { userId, emailId } = at(index);
      const row = await database.db.withUser({ userId }, (tx) => findEmail(tx, emailId));
      if (row === undefined) throw new Error('the row vanished');
      return stateOf(row);
    },
    token: (index) => at(index).token,
  };
}

/** What the tables say beside the e-mail's own status; throws when they tell another story. */
export async function assertOneStory(
  { adminDb }: Pick<TestDatabase, 'adminDb'>,
  queued: readonly Queued[],
): Promise<void> {
  for (const { emailId, applicationId } of queued) {
    const email = await adminDb
      .selectFrom('communications.emails')
      .select(['status', 'sent_at', 'rfc_message_id', 'send_mode', 'looks'])
      .where('id', '=', emailId)
      .executeTakeFirstOrThrow();
    const application = await adminDb
      .selectFrom('applications.applications')
      .select(['status', 'applied_at'])
      .where('id', '=', applicationId)
      .executeTakeFirstOrThrow();
    const events = await adminDb
      .selectFrom('communications.email_events')
      .select('id')
      .where('email_id', '=', emailId)
      .execute();
    const activities = await adminDb
      .selectFrom('applications.application_activities')
      .select('activity_type')
      .where('application_id', '=', applicationId)
      .execute();
    const sent = email.status === 'sent';
    const expected = sent ? 'sent' : email.status === 'needs_review' ? 'queued' : 'draft';
    const facts = [
      application.status === expected,
      (application.applied_at !== null) === sent && (email.sent_at !== null) === sent,
      !sent ||
        email.rfc_message_id !== null ||
        email.send_mode === 'send_only' ||
        email.looks >= TEST_POLICY.maxFailures,
      events.length === (sent ? 1 : 0),
      activities.filter(({ activity_type }) => activity_type === 'sent').length === (sent ? 1 : 0),
      activities.length > 0,
    ];
    if (facts.includes(false)) {
      throw new Error(`the tables disagree: ${JSON.stringify({ email, application, events, activities })}`);
    }
  }
}
