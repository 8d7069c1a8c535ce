import { Application } from '../../shared/contracts/application.ts';
import { OutwardState } from '../../shared/contracts/stop.ts';
import { testApi } from '../support/api.ts';
import { scene } from '../support/applications.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const api = await testApi(database);
const make = scene(database);
const signedIn = async (is_operator = false) => {
  const user = await database.createUser({ is_operator });
  return { user, token: (await api.signIn(user)).accessToken };
};

test("a person's stop holds what would leave, says so, and ends by their word", async () => {
  const { token } = await signedIn();
  const job = await make.job();
  const { id } = (await api.post('/v1/applications', { job_id: job.id, channel: 'email' }, { token })).as(Application);
  const stopped = await api.request({ method: 'PUT', path: '/v1/stop', body: { reason: 'On holiday' }, token });
  expect(stopped.as(OutwardState)).toMatchObject({ stopped: true, stops: [{ scope: 'you', reason: 'On holiday' }] });
  const refused = await api.post(`/v1/applications/${id}/submit`, undefined, { token });
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.body)).toContain('outward_stopped');
  const started = await api.request({ method: 'DELETE', path: '/v1/stop', token });
  expect(started.as(OutwardState)).toEqual({ stopped: false, stops: [] });
});

test('an operator stops one person or everybody; only an operator ends it, and the trail says who', async () => {
  const [operator, person, other] = [await signedIn(true), await signedIn(), await signedIn()];
  const put = (path: string, token: string) =>
    api.request({ method: 'PUT', path, body: { reason: 'Looks wrong' }, token });
  const drop = (path: string, token: string) => api.request({ method: 'DELETE', path, token });
  const state = async (token: string) => (await api.get('/v1/stop', { token })).as(OutwardState);
  const one = `/v1/operator/stops/${person.user.id}`;
  expect((await put(one, other.token)).status).toBe(403);
  expect((await put('/v1/operator/stops', other.token)).status).toBe(403);

  expect((await put(one, operator.token)).status).toBe(204);
  expect(await state(person.token)).toMatchObject({ stopped: true, stops: [{ scope: 'you', by_operator: true }] });
  expect((await drop('/v1/stop', person.token)).status).toBe(403);
  expect(await state(other.token)).toMatchObject({ stopped: false });

  expect((await put('/v1/operator/stops', operator.token)).status).toBe(204);
  expect(await state(other.token)).toMatchObject({ stops: [{ scope: 'everybody', reason: 'Looks wrong' }] });
  expect((await drop('/v1/operator/stops', operator.token)).status).toBe(204);
  expect((await drop('/v1/operator/stops', operator.token)).status).toBe(404);
  expect((await drop(one, operator.token)).status).toBe(204);
  expect(await state(person.token)).toEqual({ stopped: false, stops: [] });

  const trail = await database.sql<{ action: string }>(
    `SELECT action FROM audit.audit_logs WHERE entity_type IN ('stop', 'stops', 'general_stop', 'communications.stops', 'communications.general_stop') AND user_id = $1 ORDER BY created_at`,
    [operator.user.id],
  );
  expect(trail.map(({ action }) => action)).toEqual(['create', 'create', 'delete', 'delete']);
});
