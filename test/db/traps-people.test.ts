import { randomUUID } from 'node:crypto';
import { testDatabase } from '../support/database.ts';
import { check, firstOf, unique } from './refusals.ts';
import { fillPerson, newPosting } from './rows.ts';

/** Traps of the owner's schema that the migrations mend; the numbers are those of the owner's list of them. */
const { createUser, db, sql } = await testDatabase();
const one = firstOf(sql);
const SEALED = 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA';

test('19-23: a token that is not sealed is refused from the first row on, on insert and on update', async () => {
  const ann = await createUser();
  const insert =
    'INSERT INTO integrations.oauth_tokens (user_id, provider, access_token, refresh_token) VALUES ($1, $2, $3, $4)';
  await expect(sql(insert, [ann.id, 'google', 'ya29.plain', null])).rejects.toMatchObject(check);
  await expect(sql(insert, [ann.id, 'google', SEALED, '1//plain'])).rejects.toMatchObject(check);
  await sql(insert, [ann.id, 'google', SEALED, SEALED]);
  await expect(
    sql(`UPDATE integrations.oauth_tokens SET access_token = 'plain' WHERE user_id = $1`, [ann.id]),
  ).rejects.toMatchObject(check);
});

test('45: values that mean nothing are refused', async () => {
  const ids = await fillPerson(sql);
  for (const [table, change] of [
    ['users.preferences', `max_applications_per_day = -5`],
    ['users.preferences', `job_types = '{banana}'`],
    ['users.preferences', `job_types = '{full_time,NULL}'`],
    ['users.settings', `timezone = 'Mars/Olympus'`],
    ['users.settings', `timezone = 'Mars5'`],
    ['users.skills', `years_experience = -4`],
    ['users.experience', `end_date = '2019-01-01'`],
    ['users.experience', `end_date = '2021-01-01', is_current = true`],
    ['jobs.job_matches', `skill_match_score = -999`],
    ['communications.email_responses', `confidence_score = 9.99`],
    ['communications.emails', `type = 'wizard'`],
  ] as const) {
    await expect(sql(`UPDATE ${table} SET ${change} WHERE user_id = $1`, [ids.user])).rejects.toMatchObject(check);
  }
  await expect(
    sql(`UPDATE jobs.jobs SET salary_min = 10, salary_max = 5 WHERE id = $1`, [ids.job]),
  ).rejects.toMatchObject(check);
});

test('46, 47: one primary resume, one default template of a type, one active prompt of a type', async () => {
  const ids = await fillPerson(sql);
  const resume = `INSERT INTO users.resumes (user_id, file_name, file_url, object_key, content_type, is_primary) VALUES ($1, 'f', 's3://b/' || $2, $2, 'application/pdf', true)`;
  await sql(resume, [ids.user, randomUUID()]);
  await expect(sql(resume, [ids.user, randomUUID()])).rejects.toMatchObject(unique);
  await expect(
    sql(
      `INSERT INTO communications.email_templates (name, type, body, is_default, is_system) VALUES ('Second', 'application', 'b', true, true)`,
    ),
  ).rejects.toMatchObject(unique);
  await expect(
    sql(`INSERT INTO ai.prompts (name, type, template) VALUES ('Second', 'cover_letter', 't')`),
  ).rejects.toMatchObject(unique);
});

test('48: people with unusual but valid addresses can sign up, and what is no address cannot', async () => {
  for (const email of [
    "o'brien@example.test",
    'user&co@example.test',
    'a!b@example.test',
    'jörg@bücher.example',
    'x@firm.xn--p1ai',
  ]) {
    await createUser({ email: `${randomUUID().slice(0, 8)}${email}` });
  }
  for (const email of ['nobody', 'a@b', 'a b@example.test', 'a@@example.test', `${'x'.repeat(242)}@example.test`]) {
    await expect(createUser({ email })).rejects.toMatchObject(check);
  }
});

test('49, 50: an address belongs to one living account whatever its case, and is free again after deletion', async () => {
  const ann = await createUser({ email: 'Dup@example.test', google_id: 'g-dup' });
  await expect(createUser({ email: 'dup@example.test' })).rejects.toMatchObject(unique);
  await expect(createUser({ google_id: 'g-dup' })).rejects.toMatchObject(unique);
  await sql('UPDATE users.users SET deleted_at = now() WHERE id = $1', [ann.id]);
  await createUser({ email: 'dup@example.test', google_id: 'g-dup' });
});

test('60-63: the summary counts fractions of days, interviews and offers that moved on, and old accounts too', async () => {
  const ids = await fillPerson(sql);
  await sql(`UPDATE users.users SET created_at = now() - interval '400 days' WHERE id = $1`, [ids.user]);
  await sql(
    `UPDATE applications.applications SET status = 'offered', applied_at = now() - interval '47 hours', response_received_at = now() WHERE id = $1`,
    [ids.application],
  );
  for (let n = 0; n < 2; n++) {
    await sql('INSERT INTO applications.interviews (application_id, scheduled_at) VALUES ($1, now())', [
      ids.application,
    ]);
  }
  const row = await db.withUser({ userId: ids.user }, (tx) =>
    tx.selectFrom('analytics.user_activity_summary').selectAll().execute(),
  );
  expect(row).toMatchObject([{ id: ids.user, total_applications: '1', interviews: '1', offers: '1' }]);
  expect(Number(row[0]?.avg_response_days)).toBeCloseTo(47 / 24, 2);
  for (let n = 0; n < 4; n++) {
    const { job } = await newPosting(sql);
    await sql('INSERT INTO jobs.job_matches (user_id, job_id, match_score) VALUES ($1, $2, 80)', [ids.user, job]);
  }
  const quality = await db.withUser({ userId: ids.user }, (tx) =>
    tx.selectFrom('analytics.job_match_quality').selectAll().execute(),
  );
  expect(quality.map((one) => ({ ...one, success_rate: Number(one.success_rate) }))).toEqual([
    { match_score: 80, job_count: '5', applications: '1', success_rate: 1 },
  ]);
});

test('65: a call of 0.04 cents costs 400 micro-dollars, and cents follow', async () => {
  const ids = await fillPerson(sql);
  expect(await one('SELECT cost_micros, cost_cents FROM ai.generations WHERE user_id = $1', [ids.user])).toEqual({
    cost_micros: '400',
    cost_cents: 0,
  });
});
