import { testDatabase } from '../support/database.ts';
import { resumeDesk } from '../support/resume-desk.ts';

const database = await testDatabase();
const { sql } = database;
const desk = await resumeDesk(database);
const { api, person } = desk;

const views = async (userId: string) =>
  await sql(
    `SELECT entity_type, entity_id, subject_user_id, ip_address::text, user_agent FROM audit.audit_logs
      WHERE user_id = $1 AND action = 'view' ORDER BY created_at`,
    [userId],
  );

test('taking a file away, reading sensitive answers, and an operator’s look at a person stand in the trail, with from where', async () => {
  const who = await person();
  const id = await desk.upload(who, Buffer.from('Jo Example\nSKILLS\nBaking\n'));
  await api.post(`/v1/resumes/${id}/confirm`, undefined, { token: who.token });
  expect((await api.get(`/v1/resumes/${id}/download`, { token: who.token })).status).toBe(200);
  const mine = { subject_user_id: who.user.id, ip_address: '203.0.113.7/32', user_agent: 'test-agent/1' };
  expect(await views(who.user.id)).toEqual([{ entity_type: 'resumes', entity_id: id, ...mine }]);

  const keep = (key: string, body: object) => api.put(`/v1/me/answers/${key}`, body, { token: who.token });
  expect((await keep('notice_period', { value: { days: 30 } })).status).toBe(200);
  await api.get('/v1/me/answers', { token: who.token });
  expect(await views(who.user.id)).toHaveLength(1);
  await sql(
    `INSERT INTO users.answers (user_id, answer_key, value, consented_at) VALUES ($1, 'eeo.gender', '{"answer": "decline"}', now())`,
    [who.user.id],
  );
  await api.get('/v1/me/answers', { token: who.token });
  expect((await views(who.user.id)).at(-1)).toEqual({ entity_type: 'answers', entity_id: who.user.id, ...mine });

  const operator = await person();
  await sql('UPDATE users.users SET is_operator = TRUE WHERE id = $1', [operator.user.id]);
  const path = `/v1/operator/users/${who.user.id}/subscription`;
  expect((await api.get(path, { token: operator.token })).status).toBe(200);
  expect(await views(operator.user.id)).toEqual([
    expect.objectContaining({ entity_type: 'users', entity_id: who.user.id, subject_user_id: who.user.id }),
  ]);
  // Whom it is about reads that somebody looked, not where they sat.
  const trail = await api.get('/v1/audit?action=view&entity_type=users', { token: who.token });
  expect(trail.body).toMatchObject({ items: [{ by: 'operator', ip_address: null, user_agent: null }] });
});
