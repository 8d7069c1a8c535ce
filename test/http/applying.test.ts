import { ActivityPage, Application, ApplicationPreview } from '../../shared/contracts/application.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const make = scene(database);

async function drafted(channel = 'manual') {
  const user = await database.createUser();
  const { accessToken: token } = await api.signIn(user);
  const job = await make.job();
  const { id } = (await api.post('/v1/applications', { job_id: job.id, channel }, { token })).as(Application);
  const move = (status: string, more = {}) => api.post(`/v1/applications/${id}/status`, { status, ...more }, { token });
  const patch = (body: Record<string, unknown>) =>
    api.request({ method: 'PATCH', path: `/v1/applications/${id}`, body, token });
  return { token, id, move, patch };
}

test('the person moves an application along the table, and each move stands in the timeline', async () => {
  const { token, id, move } = await drafted();
  for (const status of ['sent', 'responded', 'interviewing', 'offered', 'rejected', 'withdrawn']) {
    expect((await move(status)).as(Application)).toMatchObject({ status });
  }
  const { applied_at: applied, response_received_at: answered } = (
    await api.get(`/v1/applications/${id}`, { token })
  ).as(Application);
  expect([applied, answered]).toEqual([expect.any(String), expect.any(String)]);
  const { items } = (await api.get(`/v1/applications/${id}/timeline`, { token })).as(ActivityPage);
  expect(items.map(({ metadata }) => metadata.to ?? 'created')).toEqual([
    ...['withdrawn', 'rejected', 'offered', 'interviewing', 'responded', 'sent', 'created'],
  ]);
  const again = await move('draft');
  expect(again.body).toMatchObject({ status: 409, details: { reason: 'duplicate_application' } });
  expect((await move('draft', { override_duplicate: true })).as(Application).status).toBe('draft');
});

test('a move that is not allowed names the allowed ones, and what leaves by mail is submitted, not moved', async () => {
  const { move } = await drafted('email');
  const skipped = await move('offered');
  expect(skipped.body).toMatchObject({
    status: 409,
    details: { from: 'draft', to: 'offered', allowed: ['queued', 'sent', 'withdrawn'] },
  });
  expect((await move('queued')).body).toMatchObject({ status: 409, details: { submit: expect.any(String) } });
  expect((await move('sent')).status).toBe(409);
  expect((await move('nowhere')).status).toBe(400);
});

test('notes, tags and a deadline are kept, and the timeline tells that they changed, not the words', async () => {
  const { token, id, patch } = await drafted();
  const changed = await patch({
    notes: 'Ask for Zebrafish',
    tags: ['north', 'north', ' small '],
    deadline: '2027-01-31',
  });
  expect(changed.as(Application)).toMatchObject({ tags: ['north', 'small'], deadline: '2027-01-31' });
  const timeline = await api.get(`/v1/applications/${id}/timeline`, { token });
  expect(JSON.stringify(timeline.body)).not.toContain('Zebrafish');
  expect(timeline.as(ActivityPage).items[0]).toMatchObject({ metadata: { fields: ['notes', 'tags', 'deadline'] } });
  for (const bad of [{ deadline: 'soon' }, { tags: [''] }, { status: 'sent' }, { notes: 'x'.repeat(20_001) }]) {
    expect((await patch(bad)).status).toBe(400);
  }
});

test("the person's own default template is what goes out, and one with variables that nothing fills stands against it", async () => {
  const user = await database.createUser({ name: 'Jo Example' });
  const { accessToken: token } = await api.signIn(user);
  const job = await make.job({ title: 'Cook', application_email: 'jobs@northwind.example' });
  const application = { job_id: job.id, channel: 'email' };
  const { id } = (await api.post('/v1/applications', application, { token })).as(Application);
  const preview = async () => (await api.get(`/v1/applications/${id}/preview`, { token })).as(ApplicationPreview);
  const before = await preview();
  const words = { type: 'application', subject: '{{user_name}} for {{job_title}}', is_default: true };
  const template = { name: 'Mine', ...words, body: 'Hello from {{user_name}}.' };
  const made = await api.post('/v1/email-templates', template, { token });
  expect(made.status).toBe(201);
  expect(await preview()).toMatchObject({ subject: 'Jo Example for Cook', body: 'Hello from Jo Example.' });
  expect((await preview()).blockers).toEqual(before.blockers);
  await api.post('/v1/email-templates', { ...template, name: 'Gap', body: 'See {{cover_letter}}' }, { token });
  expect((await preview()).blockers).toContainEqual(expect.objectContaining({ reason: 'template_unfilled' }));
});
