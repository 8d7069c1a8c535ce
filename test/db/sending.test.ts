import * as fc from 'fast-check';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { testDatabase } from '../support/database.ts';
import { assertOneStory, databaseWorld, queuedEmails } from '../support/database-world.ts';
import { FAULTS, type Fault, HostileMailbox } from '../support/hostile-mailbox.ts';
import { play, START, schedules, TEST_POLICY, UNDO_SECONDS } from '../support/send-schedule.ts';
import { mailDeps } from '../support/senders.ts';

const database = await testDatabase();
// A failing schedule is shown as it is: making it smaller over a database takes minutes, and its seed plays it again.
const RUNS = Number(process.env.SEND_DATABASE_SCHEDULES ?? 40);

test('over real transactions: none sent twice, none lost, none stuck, and all tables tell one story', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const world = await databaseWorld(database);
      await play(async () => world, schedule);
      await assertOneStory(database, world.queued);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('without drafts, over real transactions: the same, and what nobody can know is asked of the person', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const world = await databaseWorld(database, 'send_only');
      await play(async () => world, schedule, 'send_only');
      await assertOneStory(database, world.queued);
    }),
    { numRuns: Math.ceil(RUNS / 4), endOnFailure: true },
  );
});

/** Real concurrency: every worker on its own connection, on its own timing. */
async function storm(options: { emails: number; workers: number; faults?: Fault[]; perDay?: number }) {
  let now = START + UNDO_SECONDS * 1000;
  const faults = [...(options.faults ?? [])];
  const mailbox = new HostileMailbox({
    now: () => now,
    nextFault: () => faults.shift() ?? 'none',
    lag: { sentSeconds: 0, draftSeconds: 0 },
  });
  const queued = await queuedEmails(database, options.emails, new Date(now));
  const userId = queued[0]?.userId ?? '';
  if (options.perDay !== undefined) {
    const preferences = { user_id: userId, max_applications_per_day: options.perDay };
    await database.adminDb.insertInto('users.preferences').values(preferences).execute();
  }
  const ledger = sendLedger({ db: database.db, clock: { now: () => new Date(now) }, policy: TEST_POLICY });
  const deps = { ledger, ...mailDeps(mailbox.connection(async () => {})) };
  const run = () =>
    Promise.all(
      queued.flatMap(({ emailId }) =>
        Array.from({ length: options.workers }, () => runEmail(deps, { userId, reason: 'send-email' }, emailId)),
      ),
    );
  const settle = async (seconds: number) => {
    now += seconds * 1000;
    await run();
  };
  await run();
  return { mailbox, queued, userId, settle };
}

test('ten workers on one e-mail at the same moment send it once', async () => {
  const { mailbox, queued } = await storm({ emails: 1, workers: 10 });
  expect(mailbox.sent).toHaveLength(1);
  await assertOneStory(database, queued);
});

test('twelve e-mails, four workers each, lost answers and limits: each leaves once', async () => {
  const faults = FAULTS.filter((fault) => fault !== 'refused' && fault !== 'late');
  const mixed = Array.from({ length: 40 }, (_, index) => faults[index % faults.length] ?? 'none');
  const { mailbox, queued, settle } = await storm({ emails: 12, workers: 4, faults: mixed, perDay: 100 });
  for (let round = 0; round < 30; round++) await settle(1000);
  expect(mailbox.sent.map(({ token }) => token).sort()).toEqual(queued.map(({ token }) => token).sort());
  await assertOneStory(database, queued);
});

test("the daily cap holds under concurrency, and the rest leaves on the person's next day", async () => {
  const { mailbox, queued, userId, settle } = await storm({ emails: 8, workers: 3, perDay: 3 });
  expect(mailbox.sent).toHaveLength(3);
  const waiting = await database.adminDb
    .selectFrom('communications.emails')
    .select(['status', 'status_reason', 'next_attempt_at'])
    .where('user_id', '=', userId)
    .where('status', '=', 'queued')
    .execute();
  // Midnight in Los Angeles, the schema's default zone, after the start at 01:00 there.
  const midnight = new Date('2026-11-03T08:00:00Z');
  expect(waiting).toEqual(Array(5).fill({ status: 'queued', status_reason: 'daily_limit', next_attempt_at: midnight }));
  await settle(24 * 3600);
  expect(mailbox.sent).toHaveLength(6);
  await settle(24 * 3600);
  expect(mailbox.sent).toHaveLength(8);
  await assertOneStory(database, queued);
});
