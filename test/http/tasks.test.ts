import { ActivityPage, Application } from '../../shared/contracts/application.ts';
import { Task, TaskPage } from '../../shared/contracts/task.ts';
import { testApi } from '../support/api.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);

async function applied() {
  const token = (await api.signIn(await database.createUser())).accessToken;
  const apply = async (job_title: string) =>
    (await api.post('/v1/tracker/applications', { company_name: 'Fernhollow', job_title }, { token })).as(Application)
      .id;
  const application_id = await apply('Cook');
  const add = async (title: string, due_at?: string, to = application_id) =>
    (await api.post('/v1/tracker/tasks', { application_id: to, title, due_at }, { token })).as(Task);
  const list = async (query: Record<string, string> = {}) =>
    (await api.get('/v1/tracker/tasks', { token, query })).as(TaskPage);
  const change = (id: string, body: unknown) =>
    api.request({ method: 'PATCH', path: `/v1/tracker/tasks/${id}`, body, token });
  return { token, apply, application_id, add, list, change };
}

test('tasks are listed soonest due first, those without a date last, over page ends and of one application', async () => {
  const { apply, add, list, application_id } = await applied();
  const other = await apply('Baker');
  await add('someday');
  await add('at once', '2026-12-01T09:00:00+01:00');
  await add('another day', undefined, other);
  await add('later', '2026-12-24T09:00:00Z', other);
  const titles: string[] = [];
  let cursor: string | null = null;
  do {
    const page: TaskPage = await list({ limit: '1', ...(cursor === null ? {} : { cursor }) });
    titles.push(...page.items.map(({ title }) => title));
    cursor = page.next_cursor;
  } while (cursor !== null);
  expect(titles.slice(0, 2)).toEqual(['at once', 'later']);
  expect(titles.slice(2).sort()).toEqual(['another day', 'someday']);
  const own = await list({ application_id });
  expect(own.items.map(({ title, due_at }) => [title, due_at])).toEqual([
    ['at once', '2026-12-01T08:00:00.000Z'],
    ['someday', null],
  ]);
});

test('done keeps its first time, open again forgets it, and each step stands in the timeline without its words', async () => {
  const { token, add, list, change, application_id } = await applied();
  const { id } = await add('Ask about nights', '2026-12-01T09:00:00Z');
  const done = (await change(id, { done: true })).as(Task);
  expect(done).toMatchObject({ title: 'Ask about nights', due_at: '2026-12-01T09:00:00.000Z' });
  expect((await change(id, { done: true, due_at: null })).as(Task)).toEqual({ ...done, due_at: null });
  expect([(await list()).items, (await list({ state: 'done' })).items.length]).toEqual([[], 1]);
  expect((await change(id, { done: false, title: 'Ask again' })).as(Task)).toMatchObject({ done_at: null });
  expect((await api.delete(`/v1/tracker/tasks/${id}`, { token })).status).toBe(204);
  expect((await api.delete(`/v1/tracker/tasks/${id}`, { token })).status).toBe(404);
  expect((await change(id, { done: true })).status).toBe(404);
  const { items } = (await api.get(`/v1/applications/${application_id}/timeline`, { token })).as(ActivityPage);
  expect(items.flatMap(({ metadata }) => metadata.task ?? []).sort()).toEqual(['added', 'done', 'opened', 'removed']);
  expect(JSON.stringify(items)).not.toContain('Ask');
});

test.each([
  [{ title: ' ' }],
  [{ title: 'x'.repeat(301) }],
  [{ due_at: 'tomorrow' }],
  [{ due_at: '9999-12-31T23:59:59-12:00' }],
])('%j is refused', async (wrong) => {
  const { token, application_id } = await applied();
  const body = { application_id, title: 'Call', ...wrong };
  expect((await api.post('/v1/tracker/tasks', body, { token })).status).toBe(400);
});
