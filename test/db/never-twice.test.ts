import { PACES } from '../../shared/domain/applications/pace.ts';
import { createApplication } from '../../shared/services/applications/create.ts';
import { submitApplication } from '../../shared/services/applications/submit.ts';
import { runEmail } from '../../shared/services/emails/run.ts';
import { sendLedger } from '../../shared/services/emails/send-ledger.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';
import { HostileMailbox } from '../support/hostile-mailbox.ts';
import { TEST_POLICY } from '../support/send-schedule.ts';
import { mailDeps } from '../support/senders.ts';

const database = await testDatabase();
const { sql, createUser } = database;
const make = scene(database);
type Wish = { company: string; title: string; override?: boolean };

/** A person whose applications were submitted and are all due at this moment, however they came to be queued. */
async function due(wishes: readonly Wish[], preferences: { frequency?: string; exclude?: string[] } = {}) {
  const { id: userId } = await createUser();
  const ctx = { userId };
  const { deps, clock, files } = applicationDeps(database);
  await make.resume(userId, files, { is_primary: true });
  const mails: string[] = [];
  // Each is queued as if none of the others were there, which is what two requests at one moment see.
  for (const { company, title, override = false } of wishes) {
    await sql(`UPDATE applications.applications SET status = 'withdrawn' WHERE user_id = $1 AND status = 'queued'`, [
      userId,
    ]);
    const job = await make.job({ company_id: company, title });
    const request = { job_id: job.id, channel: 'email' as const, override_duplicate: override };
    const { id } = await createApplication(deps, ctx, request);
    mails.push((await submitApplication(deps, ctx, id)).email.id);
  }
  await sql(`UPDATE applications.applications SET status = 'queued' WHERE user_id = $1`, [userId]);
  await sql(`INSERT INTO users.preferences (user_id, application_frequency, exclude_companies) VALUES ($1, $2, $3)`, [
    userId,
    preferences.frequency ?? 'moderate',
    preferences.exclude ?? [],
  ]);
  clock.move(120);
  const mailbox = new HostileMailbox({
    now: () => clock.now().getTime(),
    nextFault: () => 'none',
    lag: { sentSeconds: 0, draftSeconds: 0 },
  });
  const ledger = sendLedger({ db: database.db, clock, policy: TEST_POLICY });
  const run = () =>
    Promise.all(
      mails.flatMap((id) =>
        [1, 2].map(() => runEmail({ ledger, ...mailDeps(mailbox.connection(async () => {})) }, ctx, id)),
      ),
    );
  /** Two days in half hours: whatever window and pace hold back has left then. */
  const settle = async () => {
    for (let half = 0; half < 96; half++) {
      await run();
      clock.move(1_800);
    }
  };
  const reasons = async () =>
    (
      await sql<{ status: string; reason: string | null }>(
        `SELECT status, status_reason AS reason FROM communications.emails WHERE user_id = $1 ORDER BY status DESC, reason`,
        [userId],
      )
    ).map(({ status, reason }) => (reason === null ? status : `${status} ${reason}`));
  return { userId, run, settle, reasons, mailbox, clock };
}

test('of one role on two boards, queued at one moment and sent by parallel workers, one leaves', async () => {
  const company = await make.company();
  const { settle, reasons, mailbox } = await due([
    { company, title: 'Data Analyst' },
    { company, title: 'Data Analyst (m/f/d)' },
  ]);
  await settle();
  expect(mailbox.sent).toHaveLength(1);
  expect(await reasons()).toEqual(['sent', 'cancelled duplicate_application']);
});

test.each(['conservative', 'moderate', 'aggressive'] as const)(
  'one company gets as many in seven days as %s allows, whatever workers do at one moment',
  async (frequency) => {
    const company = await make.company();
    const titles = ['Cook', 'Baker', 'Waiter', 'Driver', 'Buyer'];
    const { settle, reasons, mailbox } = await due(
      titles.map((title) => ({ company, title })),
      { frequency },
    );
    await settle();
    const most = PACES[frequency].per_company_week;
    expect(mailbox.sent).toHaveLength(most);
    expect((await reasons()).filter((one) => one === 'cancelled company_limit')).toHaveLength(titles.length - most);
  },
);

test('an override leaves though the company has had its share', async () => {
  const company = await make.company();
  const { settle, mailbox } = await due(
    [
      { company, title: 'Cook' },
      { company, title: 'Baker', override: true },
    ],
    { frequency: 'conservative' },
  );
  await settle();
  expect(mailbox.sent.length).toBeGreaterThanOrEqual(1);
});

test('a company excluded after it was queued gets nothing', async () => {
  const name = 'Hollow Reed Ltd';
  const company = await make.company(name);
  const { settle, reasons, mailbox } = await due([{ company, title: 'Cook' }], { exclude: ['hollow reed'] });
  await settle();
  expect(mailbox.sent).toHaveLength(0);
  expect(await reasons()).toEqual(['cancelled company_excluded']);
});

test('a stop holds what is queued, at the draft and at the send, and it leaves once the stop ends', async () => {
  const { userId, run, settle, reasons, mailbox, clock } = await due([
    { company: await make.company(), title: 'Cook' },
  ]);
  await sql('INSERT INTO communications.stops (user_id) VALUES ($1)', [userId]);
  await run();
  expect(await reasons()).toEqual(['queued stopped']);
  await sql('DELETE FROM communications.stops WHERE user_id = $1', [userId]);
  await sql(`INSERT INTO communications.general_stop (reason) VALUES ('A fault')`);
  clock.move(120);
  await run();
  expect(mailbox.drafts.size + mailbox.sent.length).toBe(0);
  await sql('DELETE FROM communications.general_stop');
  clock.move(120);
  await settle();
  expect(await reasons()).toEqual(['sent']);
});
