import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { killRun } from '../soak/sending/kills.ts';
import { testDatabase } from '../support/database.ts';
import { assertOneStory, queuedEmails } from '../support/database-world.ts';
import { HostileMailbox } from '../support/hostile-mailbox.ts';
import { START, TEST_POLICY, UNDO_SECONDS } from '../support/send-schedule.ts';
import { mailDeps } from '../support/senders.ts';
import { until } from '../support/until.ts';

const database = await testDatabase();
const { sql, adminDb, urls } = database;

test('workers killed with SIGKILL in the middle of their work send each once, and leave nothing lost or stuck', async () => {
  const figures = await killRun({ ...database, appUrl: urls.app }, { kills: 6, lanes: 2, mode: 'drafts' });
  expect(figures).toMatchObject({ emails: 2, sentTwice: 0, lost: 0, stuck: 0, falseSent: 0, needsReview: 0 });
  expect(figures.kills).toBeGreaterThan(0);
});

test('a connection cut in the middle of recording a send leaves no half, and the witness tells what came of it', async () => {
  let now = START + UNDO_SECONDS * 1000;
  const lag = { sentSeconds: 0, draftSeconds: 0 };
  const mailbox = new HostileMailbox({ now: () => now, nextFault: () => 'none', lag });
  const queued = await queuedEmails(database, 1, new Date(now));
  const [one] = queued;
  if (one === undefined) throw new Error('no e-mail');
  const ledger = sendLedger({ db: database.db, clock: { now: () => new Date(now) }, policy: TEST_POLICY });
  const deps = { ledger, ...mailDeps(mailbox.connection(async () => {})) };
  const run = () => runEmail(deps, { userId: one.userId, reason: 'send-email' }, one.emailId);
  const waiting = `datname = current_database() AND usename = 'jobhuntai_app' AND wait_event_type = 'Lock'`;
  // The e-mail is changed already, its application is held by another: there the connection ends.
  await adminDb.transaction().execute(async (tx) => {
    await tx
      .selectFrom('applications.applications')
      .select('id')
      .where('id', '=', one.applicationId)
      .forUpdate()
      .execute();
    const cut = expect(run()).rejects.toThrow();
    await until(async () => (await sql(`SELECT FROM pg_stat_activity WHERE ${waiting}`)).length === 1);
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${waiting}`);
    await cut;
  });
  const story = () => sql('SELECT status, sent_at FROM communications.emails WHERE id = $1', [one.emailId]);
  expect(await story()).toEqual([{ status: 'sending', sent_at: null }]);
  expect(await sql('SELECT FROM communications.email_events WHERE email_id = $1', [one.emailId])).toEqual([]);
  for (let round = 0; round < 3; round++) {
    now += 1_000_000;
    await run();
  }
  expect(await story()).toMatchObject([{ status: 'sent' }]);
  expect(mailbox.sent).toHaveLength(1);
  await assertOneStory(database, queued);
});
