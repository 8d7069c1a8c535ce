import { findTimes } from '../../shared/adapters/times/chrono.ts';
import { ReplyDetail, ReplyPage } from '../../shared/contracts/reply.ts';
import { syncMailbox } from '../../shared/services/mailbox/sync.ts';
import { classifyReply } from '../../shared/services/replies/classify.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';
import { testQueues } from '../support/queues.ts';
import { mailWorld, rawMail, sentScene } from '../support/replies.ts';

const database = await testDatabase();
const { db, sql } = database;
const { endpoint, queue } = await testQueues();
const api = await testApi(database, {
  SQS_ENDPOINT: endpoint,
  QUEUE_URL_CLASSIFY_REPLY: queue('classify-reply').url,
});
const apply = sentScene(database);

const REJECTION = 'Thank you for applying. We have decided not to proceed with your application.';

/** A person with two applications at one company, handed off: nothing that left bears a mark of ours. */
async function world() {
  const { user, clock, inbox, deps, queued, ctx } = await mailWorld(database);
  const handOff = async (title: string) => {
    const { applicationId } = await apply(user.id);
    await sql(
      `UPDATE applications.applications SET company_name = 'Fernhollow Labs', job_title = $2, recipient_email = NULL,
         recipient_source = NULL, channel = 'url', application_url = 'https://jobs.lever.co/fernhollow/1' WHERE id = $1`,
      [applicationId, title],
    );
    return applicationId;
  };
  const ids = [await handOff('Data Analyst'), await handOff('Platform Engineer')];
  const { accessToken: token } = await api.signIn(user);
  await syncMailbox(deps, ctx);
  const receive = async (text: string, subject = 'Your application') => {
    clock.move(60);
    inbox.deliver(rawMail({ from: 'Fernhollow Labs <no-reply@hire.lever.co>', subject, text }), { at: clock.now() });
    return await syncMailbox(deps, ctx);
  };
  const open = async () => (await api.get('/v1/replies', { token, query: { suggested: 'true' } })).as(ReplyPage).items;
  const stored = async () =>
    await sql('SELECT application_id, matched_by FROM communications.email_responses WHERE user_id = $1', [user.id]);
  const status = async (id: string) =>
    (await sql('SELECT status FROM applications.applications WHERE id = $1', [id]))[0]?.status;
  const classify = (id: string) => classifyReply({ db, clock, findTimes }, ctx, id);
  return { user, token, ids, receive, open, stored, status, classify, queued, ctx, deps };
}

test('what names company and role is linked by its evidence; what names the company alone waits for the person', async () => {
  const { ids, receive, open, stored, queued } = await world();
  expect(await receive('About the Platform Engineer role: can we talk?')).toMatchObject({ stored_count: 1 });
  expect(await stored()).toEqual([{ application_id: ids[1], matched_by: 'evidence' }]);
  expect(queued).toHaveLength(1);
  expect(await receive(REJECTION)).toMatchObject({ stored_count: 0, suggested_count: 1 });
  expect(queued).toHaveLength(1);
  const [one] = await open();
  expect(one).toMatchObject({ application_id: null, classification: null, review_status: 'needed', matched_by: null });
  expect(one?.suggestions.map(({ application_id }) => application_id).toSorted()).toEqual(ids.toSorted());
  expect(one?.suggestions[0]?.signs).toEqual(['company', 'time']);
});

test('an answer to a mail of which nobody knows whether it left is asked about, not lost', async () => {
  const { ids, receive, open } = await world();
  await sql(
    "UPDATE applications.applications SET status = 'queued', scheduled_for = now(), created_at = applied_at, applied_at = NULL WHERE id = $1",
    [ids[1]],
  );
  const answer = () => receive('About the Platform Engineer role: can we talk?');
  await sql('UPDATE applications.applications SET company_name = $2 WHERE id = $1', [ids[0], 'Gullwing']);
  expect(await answer()).toMatchObject({ stored_count: 0 });
  expect(await open()).toEqual([]);
  await sql("UPDATE communications.emails SET status = 'needs_review', sent_at = NULL WHERE application_id = $1", [
    ids[1],
  ]);
  expect(await answer()).toMatchObject({ stored_count: 0, suggested_count: 1 });
  expect((await open())[0]?.suggestions.map(({ application_id }) => application_id)).toEqual([ids[1]]);
});

test('the person says which application it is, and it is read then as any other; a second time is refused', async () => {
  const { token, ids, receive, open, status, classify, queued } = await world();
  await receive(REJECTION);
  const [one] = await open();
  const path = `/v1/replies/${one?.id}`;
  const early = await api.post(`${path}/review`, { classification: 'rejection' }, { token });
  expect(early.status).toBe(409);
  const told = (await api.post(`${path}/link`, { application_id: ids[0] }, { token })).as(ReplyDetail);
  expect(told).toMatchObject({ application_id: ids[0], matched_by: 'person', suggestions: [], processed_at: null });
  expect(queued).toHaveLength(0);
  await classify(told.id);
  expect(await status(ids[0] ?? '')).toBe('rejected');
  expect(await status(ids[1] ?? '')).toBe('sent');
  expect((await api.post(`${path}/link`, { application_id: ids[1] }, { token })).status).toBe(409);
  expect(await open()).toEqual([]);
});

test('a message that concerns none is forgotten but for its id, and never asked about again', async () => {
  const { user, token, receive, open, stored, ctx, deps } = await world();
  await receive(REJECTION);
  const [one] = await open();
  expect((await api.delete(`/v1/replies/${one?.id}/link`, { token })).status).toBe(204);
  expect(await stored()).toEqual([]);
  expect((await api.get(`/v1/replies/${one?.id}`, { token })).status).toBe(404);
  const kept = await sql('SELECT * FROM communications.unrelated_messages WHERE user_id = $1', [user.id]);
  expect(kept).toEqual([{ user_id: user.id, provider_message_id: expect.any(String), created_at: expect.any(Date) }]);
  // The history is lost: the mailbox is listed anew, that message with it.
  await sql('UPDATE integrations.mailbox_cursors SET history_id = NULL WHERE user_id = $1', [user.id]);
  expect(await syncMailbox(deps, ctx)).toMatchObject({ outcome: 'read' });
  expect(await open()).toEqual([]);
});

test("another's application, one that is not there, and a decided message are refused in words", async () => {
  const { token, ids, receive, open } = await world();
  const other = await world();
  await receive(REJECTION);
  const [one] = await open();
  const link = (id: string | undefined, body: unknown) => api.post(`/v1/replies/${id}/link`, body, { token });
  const foreign = await link(one?.id, { application_id: other.ids[0] });
  expect(foreign.status).toBe(400);
  expect(JSON.stringify(foreign.body)).toContain('You have no such application.');
  expect((await link(one?.id, {})).status).toBe(400);
  await other.receive(REJECTION);
  const [theirs] = await other.open();
  expect((await link(theirs?.id, { application_id: ids[0] })).status).toBe(404);
  expect((await api.delete(`/v1/replies/${theirs?.id}/link`, { token })).status).toBe(404);
});
