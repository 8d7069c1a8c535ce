import { cleanHtml } from '../../shared/adapters/boards/html.ts';
import { readSupplied } from '../../shared/adapters/boards/supplied/read.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { setAlerts } from '../../shared/services/sources/alerts.ts';
import { testDatabase } from '../support/database.ts';
import { mailWorld } from '../support/replies.ts';
import { letter } from '../support/supplied.ts';

const database = await testDatabase();
const { sql } = database;

const alert = (id: string, from = 'jobalerts-noreply@linkedin.com', subject = 'New jobs for you') =>
  letter({
    from,
    subject,
    html: `<table><tr><td><a href="https://www.linkedin.com/comm/jobs/view/${id}/?otpToken=SECRET">Head Chef ${id}</a></td></tr><tr><td>Cobble ${id} · Leeds</td></tr></table>`,
  });
const stored = async () =>
  (await sql<{ external_id: string }>('SELECT external_id FROM jobs.jobs ORDER BY 1')).map((row) => row.external_id);

async function world() {
  const { clock, inbox, deps, queued, ctx } = await mailWorld(database);
  const [source] = await sql<{ id: string }>(`SELECT id FROM jobs.sources WHERE adapter = 'linkedin'`);
  const sync = () => syncMailbox({ ...deps, alerts: { readSupplied, cleanHtml } }, ctx);
  await sync();
  return { ctx, clock, inbox, queued, sync, deps, sourceId: source?.id ?? '' };
}

test('job alerts are read for the boards that a person switched on, and the messages are not kept', async () => {
  const { ctx, clock, inbox, queued, sync, deps, sourceId } = await world();
  inbox.deliver(alert('6100000001'), { at: clock.now() });
  expect(await sync()).toEqual({ outcome: 'read', seen_count: 1, stored_count: 0 });
  expect(await stored()).toEqual([]);

  await setAlerts(deps, ctx, { sourceId, enabled: true });
  inbox.deliver(alert('6100000002'), { at: clock.now() });
  inbox.deliver(alert('6100000003', 'jobs@linkedin.com.evil.test'), { at: clock.now() });
  inbox.deliver(alert('6100000004', 'jobs-noreply@linkedin.com', 'Jo, your application was sent to Cobble'), {
    at: clock.now(),
  });
  inbox.deliver(alert('6100000005'), { at: clock.now(), labels: ['SPAM'] });
  inbox.deliver(alert('6100000006', 'alert@indeed.com'), { at: clock.now() });
  expect(await sync()).toMatchObject({
    seen_count: 5,
    stored_count: 0,
    alerts: { alert_count: 1, posting_count: 1, odd_count: 0 },
  });
  expect(await stored()).toEqual(['6100000002']);
  expect(queued).toEqual([{ type: 'match-jobs' }]);
  expect(await sql('SELECT id FROM communications.email_responses')).toEqual([]);

  inbox.deliver(alert('6100000002'), { at: clock.now() });
  expect(await sync()).toMatchObject({ alerts: { alert_count: 1, posting_count: 1 } });
  expect(queued).toHaveLength(1);
  await setAlerts(deps, ctx, { sourceId, enabled: false });
  inbox.deliver(alert('6100000007'), { at: clock.now() });
  expect(await sync()).toEqual({ outcome: 'read', seen_count: 1, stored_count: 0 });
});
