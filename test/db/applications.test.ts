import { Conflict, InvalidInput, NotFound } from '../../shared/domain/errors.ts';
import { createApplication } from '../../shared/services/applications/create.ts';
import { handOff } from '../../shared/services/applications/hand-off.ts';
import { pageOfApplications } from '../../shared/services/applications/list.ts';
import { packetOf } from '../../shared/services/applications/packet.ts';
import { previewApplication } from '../../shared/services/applications/preview.ts';
import { submitApplication } from '../../shared/services/applications/submit.ts';
import { timelineOf } from '../../shared/services/applications/timeline.ts';
import { withdrawApplication } from '../../shared/services/applications/withdraw.ts';
import { cancelEmail } from '../../shared/services/emails/cancel.ts';
import { pageOfEmails } from '../../shared/services/emails/list.ts';
import { applicationDeps, scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { adminDb, createUser } = database;
const make = scene(database);

async function person(name = 'Jo Example') {
  const user = await createUser({ name });
  const ctx = { userId: user.id };
  const parts = applicationDeps(database);
  const resumeId = await make.resume(user.id, parts.files, { is_primary: true });
  return { user, ctx, ...parts, resumeId };
}
const byMail = (job_id: string) => ({ job_id, channel: 'email' as const, override_duplicate: false });
const refusal = async (work: Promise<unknown>): Promise<Conflict> => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Conflict)) throw new Error(`expected a Conflict, got ${String(error)}`);
  return error;
};

test('a draft takes the primary resume and the address that the posting names, and nothing leaves', async () => {
  const { deps, ctx, resumeId, queued } = await person();
  const job = await make.job();
  const draft = await createApplication(deps, ctx, byMail(job.id));
  expect(draft).toMatchObject({
    status: 'draft',
    to_email: 'jobs@northwind.example',
    to_email_source: 'posting',
    resume_id: resumeId,
    allowed_moves: ['queued', 'sent', 'withdrawn'],
  });
  expect(queued).toEqual([]);
});

test("an address is the posting's or the person's own, and never guessed", async () => {
  const { deps, ctx } = await person();
  const job = await make.job({ application_email: null });
  await expect(createApplication(deps, ctx, byMail(job.id))).rejects.toThrow(InvalidInput);
  const draft = await createApplication(deps, ctx, { ...byMail(job.id), to_email: 'anna@northwind.example' });
  expect(draft).toMatchObject({ to_email: 'anna@northwind.example', to_email_source: 'person' });
});

test("a resume, letter or job that is not there, or is another person's, is refused alike", async () => {
  const mine = await person();
  const other = await person();
  const job = await make.job();
  const letter = await make.letter(other.user.id, job.id);
  const wrongJob = await make.letter(mine.user.id, (await make.job()).id);
  const create = (more: object) => createApplication(mine.deps, mine.ctx, { ...byMail(job.id), ...more });
  await expect(create({ resume_id: other.resumeId })).rejects.toThrow(InvalidInput);
  await expect(create({ cover_letter_id: letter })).rejects.toThrow(InvalidInput);
  await expect(create({ cover_letter_id: wrongJob })).rejects.toThrow(InvalidInput);
  await expect(create({ job_id: crypto.randomUUID() })).rejects.toThrow(NotFound);
});

test('what the preview shows is what is queued, and the posting is pinned with it', async () => {
  const { deps, ctx, clock, queued } = await person();
  const company_id = await make.company('Northwind Example');
  const job = await make.job({ company_id });
  const letterId = await make.letter(ctx.userId, job.id);
  const draft = await createApplication(deps, ctx, { ...byMail(job.id), cover_letter_id: letterId });
  const before = await previewApplication(deps, ctx, draft.id);
  expect(before).toMatchObject({ body: 'Dear team,\n\nI count carefully.', undo_window_seconds: 120, blockers: [] });

  const { application, email } = await submitApplication(deps, ctx, draft.id);
  expect(application.status).toBe('queued');
  expect(email).toMatchObject({
    status: 'queued',
    to_emails: [before.to],
    subject: before.subject,
    body: before.body,
    scheduled_for: before.scheduled_for,
    can_cancel: true,
  });
  expect(email.attachments).toEqual([
    expect.objectContaining({ file_name: 'Jo-Example-Resume-Northwind-Example.pdf', content_type: 'application/pdf' }),
  ]);
  expect(await previewApplication(deps, ctx, draft.id)).toEqual({ ...before });
  expect(queued).toEqual([
    { message: { type: 'send-email', user_id: ctx.userId, email_id: email.id }, delaySeconds: 120 },
  ]);

  await adminDb.updateTable('jobs.jobs').set({ title: 'Something else' }).where('id', '=', job.id).execute();
  const row = await adminDb
    .selectFrom('applications.applications')
    .selectAll()
    .where('id', '=', draft.id)
    .executeTakeFirst();
  expect(row?.job_snapshot).toMatchObject({ title: 'Data Analyst', description: job.description, letter_version: 1 });
  clock.move(1);
  expect((await refusal(submitApplication(deps, ctx, draft.id))).details).toMatchObject({
    from: 'queued',
    allowed: ['draft', 'sent', 'withdrawn'],
  });
});

test("it goes out under the connected mailbox's own address", async () => {
  const { deps, ctx } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  const token = { user_id: ctx.userId, provider: 'google', access_token: 'enc:v1:sealed' };
  const mailbox = { ...token, account_email: 'jo.mail@person.example' };
  await adminDb.insertInto('integrations.oauth_tokens').values(mailbox).execute();
  const { email } = await submitApplication(deps, ctx, draft.id);
  expect(email.from_email).toBe('jo.mail@person.example');
});

test("the person's own undo window goes before the deployment's", async () => {
  const { deps, ctx } = await person();
  await adminDb.insertInto('users.settings').values({ user_id: ctx.userId, undo_seconds: 7 }).execute();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  expect(await previewApplication(deps, ctx, draft.id)).toMatchObject({ undo_window_seconds: 7 });
});

test('a blocked letter cannot be pinned; one that is blocked later cannot be submitted, and does not hinder undo', async () => {
  const { deps, ctx } = await person();
  const job = await make.job();
  const findings = [{ kind: 'unsupported_number', sentence: 0, text: '900', message: 'No fact says so.' }];
  const blocked = await make.letter(ctx.userId, job.id, 'I led 900 people.', findings);
  const refused = await refusal(createApplication(deps, ctx, { ...byMail(job.id), cover_letter_id: blocked }));
  expect(refused.details).toMatchObject({ reason: 'letter_blocked' });

  const cover_letter_id = await make.letter(ctx.userId, job.id);
  const draft = await createApplication(deps, ctx, { ...byMail(job.id), cover_letter_id });
  const { email } = await submitApplication(deps, ctx, draft.id);
  await adminDb
    .updateTable('ai.cover_letters')
    .set({ findings: JSON.stringify(findings) })
    .where('id', '=', cover_letter_id)
    .execute();
  await cancelEmail(deps, ctx, email.id);
  expect((await previewApplication(deps, ctx, draft.id)).blockers).toMatchObject([{ reason: 'letter_blocked' }]);
  expect((await refusal(submitApplication(deps, ctx, draft.id))).details).toMatchObject({ reason: 'letter_blocked' });
});

test('a resume whose file is gone is named, and nothing is queued', async () => {
  const { deps, ctx, files } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  files.stored.clear();
  expect((await refusal(submitApplication(deps, ctx, draft.id))).details).toEqual({ reason: 'resume_missing' });
  expect((await pageOfEmails(deps, ctx, { limit: 1 })).items).toEqual([]);
});

test('a resume that was replaced after its reading is named before submitting, and nothing is queued', async () => {
  const { deps, ctx } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  expect((await previewApplication(deps, ctx, draft.id)).blockers).toEqual([]);
  await adminDb
    .updateTable('users.resumes')
    .set({ file_hash: 'b'.repeat(64) })
    .where('user_id', '=', ctx.userId)
    .execute();
  expect((await previewApplication(deps, ctx, draft.id)).blockers).toMatchObject([{ reason: 'resume_changed' }]);
  expect((await refusal(submitApplication(deps, ctx, draft.id))).details).toEqual({ reason: 'resume_changed' });
  expect((await pageOfEmails(deps, ctx, { limit: 1 })).items).toEqual([]);
});

test('an application with nothing to say cannot be submitted', async () => {
  const { deps } = await person();
  const job = await make.job();
  const bare = await createUser();
  const nothing = await createApplication(deps, { userId: bare.id }, byMail(job.id));
  expect((await refusal(submitApplication(deps, { userId: bare.id }, nothing.id))).details).toMatchObject({
    reason: 'nothing_to_send',
  });
});

test('the same role at the same company within 90 days is refused with what it collides with, unless overridden', async () => {
  const { deps, ctx, clock } = await person();
  const company_id = await make.company();
  const [first, second] = [
    await make.job({ company_id }),
    await make.job({ company_id, title: 'Data Analyst (m/f/d)' }),
  ];
  const other = await make.job({ company_id, title: 'Senior Data Analyst' });
  const one = await createApplication(deps, ctx, byMail(first.id));
  const two = await createApplication(deps, ctx, byMail(second.id));
  await submitApplication(deps, ctx, one.id);
  expect((await refusal(submitApplication(deps, ctx, two.id))).details).toMatchObject({
    reason: 'duplicate_application',
  });
  const third = await make.job({ company_id, title: 'data analyst' });
  const refused = await refusal(createApplication(deps, ctx, byMail(third.id)));
  expect(refused.details).toMatchObject({ collides_with: { id: one.id, status: 'queued' } });
  await createApplication(deps, ctx, byMail(other.id));
  await createApplication(deps, ctx, { ...byMail(third.id), override_duplicate: true });

  await withdrawApplication(deps, ctx, one.id);
  await adminDb
    .updateTable('applications.applications')
    .set({ applied_at: clock.now() })
    .where('id', '=', one.id)
    .execute();
  clock.move(89 * 86_400);
  await refusal(submitApplication(deps, ctx, two.id));
  clock.move(2 * 86_400);
  await submitApplication(deps, ctx, two.id);
});

test('a job is applied to once; a withdrawn application that never left is opened again, one that left only by override', async () => {
  const { deps, ctx, clock } = await person();
  const job = await make.job();
  const draft = await createApplication(deps, ctx, byMail(job.id));
  expect((await refusal(createApplication(deps, ctx, byMail(job.id)))).details).toMatchObject({
    application_id: draft.id,
  });
  await withdrawApplication(deps, ctx, draft.id);
  expect(await createApplication(deps, ctx, byMail(job.id))).toMatchObject({ id: draft.id, status: 'draft' });
  await withdrawApplication(deps, ctx, draft.id);
  const applied = { applied_at: clock.now() };
  await adminDb.updateTable('applications.applications').set(applied).where('id', '=', draft.id).execute();
  await refusal(createApplication(deps, ctx, byMail(job.id)));
  const again = await createApplication(deps, ctx, { ...byMail(job.id), override_duplicate: true });
  expect(again).toMatchObject({ id: draft.id, status: 'draft' });
});

test('an address or domain on the do-not-contact list is refused, of this person alone', async () => {
  const one = await person();
  const two = await person();
  const job = await make.job({ application_email: 'Jobs@Quiet.example' });
  await adminDb
    .insertInto('communications.suppressions')
    .values({ user_id: one.user.id, kind: 'domain', value: 'quiet.example', source: 'person' })
    .execute();
  expect((await refusal(createApplication(one.deps, one.ctx, byMail(job.id)))).details).toEqual({
    reason: 'do_not_contact',
  });
  await createApplication(two.deps, two.ctx, byMail(job.id));
});

test('submitting works while the queue is away: the row is the truth and the dispatcher finds it', async () => {
  const { deps, ctx } = await person();
  const away = async () => {
    throw new Error('the queue is away');
  };
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  const { email } = await submitApplication({ ...deps, queues: { send: away } }, ctx, draft.id);
  expect(email).toMatchObject({ status: 'queued', next_attempt_at: email.scheduled_for });
});

test('undo takes the message back and the application can be submitted again', async () => {
  const { deps, ctx } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  const { email } = await submitApplication(deps, ctx, draft.id);
  expect(await cancelEmail(deps, ctx, email.id)).toMatchObject({ status: 'cancelled', status_reason: 'undone' });
  expect((await refusal(cancelEmail(deps, ctx, email.id))).details).toEqual({ status: 'cancelled' });
  const again = await submitApplication(deps, ctx, draft.id);
  expect(again.email.id).not.toBe(email.id);
  const { items } = await pageOfEmails(deps, ctx, { limit: 10, application_id: draft.id });
  expect(items.map(({ status }) => status).sort()).toEqual(['cancelled', 'queued']);
});

test('a withdrawal cancels the queued message', async () => {
  const { deps, ctx } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  await submitApplication(deps, ctx, draft.id);
  expect(await withdrawApplication(deps, ctx, draft.id)).toMatchObject({
    status: 'withdrawn',
    allowed_moves: ['draft'],
  });
  const { items } = await pageOfEmails(deps, ctx, { limit: 10 });
  expect(items).toMatchObject([{ status: 'cancelled', status_reason: 'withdrawn' }]);
});

test("a hand-off has a packet and is sent by the person's word", async () => {
  const { deps, ctx, clock } = await person();
  const job = await make.job({ application_email: null });
  const cover_letter_id = await make.letter(ctx.userId, job.id);
  const draft = await createApplication(deps, ctx, { ...byMail(job.id), channel: 'url', cover_letter_id });
  expect(await packetOf(deps, ctx, draft.id)).toMatchObject({
    application_url: 'https://northwind.example/jobs/1',
    letter_text: 'Dear team,\n\nI count carefully.',
    resume: { file_name: 'Jo-Example-Resume.pdf', download_url: expect.stringContaining('https://files.example/') },
    contact: { name: 'Jo Example', phone: null },
  });
  await refusal(submitApplication(deps, ctx, draft.id));
  const tomorrow = new Date(clock.now().getTime() + 86_400_000).toISOString();
  await expect(handOff(deps, ctx, draft.id, { sent_at: tomorrow })).rejects.toThrow(InvalidInput);
  const sent = await handOff(deps, ctx, draft.id, {});
  expect(sent).toMatchObject({ status: 'sent', applied_at: clock.now().toISOString() });
  await refusal(handOff(deps, ctx, draft.id, {}));
});

test('every move stands in the timeline, newest first, page by page without a gap', async () => {
  const { deps, ctx, clock } = await person();
  const draft = await createApplication(deps, ctx, byMail((await make.job()).id));
  for (let round = 0; round < 3; round++) {
    clock.move(1);
    const { email } = await submitApplication(deps, ctx, draft.id);
    clock.move(1);
    await cancelEmail(deps, ctx, email.id);
  }
  const all = await timelineOf(deps, ctx, draft.id, { limit: 100 });
  expect(all.items).toHaveLength(7);
  expect(all.items.at(-1)).toMatchObject({ activity_type: 'created' });
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await timelineOf(deps, ctx, draft.id, { limit: 2, ...(cursor ? { cursor } : {}) });
    paged.push(...page.items.map(({ id }) => id));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(paged).toEqual(all.items.map(({ id }) => id));
});

test("nobody sees or moves another person's application", async () => {
  const mine = await person();
  const other = await person();
  const draft = await createApplication(mine.deps, mine.ctx, byMail((await make.job()).id));
  const { email } = await submitApplication(mine.deps, mine.ctx, draft.id);
  for (const act of [submitApplication, previewApplication, withdrawApplication, packetOf] as const) {
    await expect(act(other.deps, other.ctx, draft.id)).rejects.toThrow(NotFound);
  }
  await expect(timelineOf(other.deps, other.ctx, draft.id, { limit: 1 })).rejects.toThrow(NotFound);
  await expect(cancelEmail(other.deps, other.ctx, email.id)).rejects.toThrow(NotFound);
  expect(await pageOfApplications(other.deps, other.ctx, { limit: 5 })).toEqual({ items: [], next_cursor: null });
});
