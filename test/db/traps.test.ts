import { randomUUID } from 'node:crypto';
import { testDatabase } from '../support/database.ts';
import { fillPerson, insertRow, SHARED_ROWS } from './rows.ts';

/** The traps of the owner's schema that its statements set and the migrations mend; the numbers are SEED-TRAPS.md's. */
const { db, sql, createUser } = await testDatabase();

const SEALED = 'enc:v1:AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA';
const unique = { code: '23505' };
// RESTRICT has a code of its own from PostgreSQL 18 on.
const foreign = { code: expect.stringMatching(/^23(503|001)$/) };
const check = { code: '23514' };
const one = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T> => {
  const [row] = await sql<T>(text, values);
  if (row === undefined) throw new Error(`no row: ${text}`);
  return row;
};
const newJob = async (): Promise<{ job: string; source: string }> => {
  const ids = { job: randomUUID(), source: randomUUID() };
  for (const [table, make] of SHARED_ROWS.slice(0, 3)) await insertRow(sql, table, make(ids));
  return ids;
};

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

test('25: deleting a posting that somebody saved, applied to or wrote a letter for is refused, and erases nothing', async () => {
  const ids = await fillPerson(sql);
  await expect(sql('DELETE FROM jobs.jobs WHERE id = $1', [ids.job])).rejects.toMatchObject(foreign);
  for (const table of ['applications.applications', 'jobs.saved_jobs', 'ai.cover_letters', 'communications.emails']) {
    expect(await one(`SELECT count(*)::int AS n FROM ${table} WHERE user_id = $1`, [ids.user])).toEqual({ n: 1 });
  }
});

test('25: an application keeps what was applied to, whatever becomes of the posting', async () => {
  const ids = await fillPerson(sql);
  await sql(`UPDATE applications.applications SET job_snapshot = '{"title":"Cook"}' WHERE id = $1`, [ids.application]);
  await sql(`UPDATE jobs.jobs SET title = 'Gone', is_active = false, retired_at = now() WHERE id = $1`, [ids.job]);
  expect(
    await one('SELECT job_title, job_snapshot FROM applications.applications WHERE id = $1', [ids.application]),
  ).toEqual({
    job_title: 'Cook',
    job_snapshot: { title: 'Cook' },
  });
});

test('26: a withdrawn application can be opened again', async () => {
  const ids = await fillPerson(sql);
  await sql(`UPDATE applications.applications SET status = 'withdrawn' WHERE id = $1`, [ids.application]);
  await sql(`UPDATE applications.applications SET status = 'draft' WHERE id = $1`, [ids.application]);
});

test("28, 29: an application takes neither another person's resume or letter nor one that does not exist", async () => {
  const [ann, ben] = [await fillPerson(sql), await fillPerson(sql)];
  const set = (column: string, value: string) =>
    sql(`UPDATE applications.applications SET ${column} = $1 WHERE id = $2`, [value, ann.application]);
  for (const [column, his] of [
    ['resume_id', ben.resume],
    ['cover_letter_id', ben.letter],
  ] as const) {
    await expect(set(column, his)).rejects.toMatchObject(foreign);
    await expect(set(column, randomUUID())).rejects.toMatchObject(foreign);
  }
  await set('cover_letter_id', ann.letter);
});

test("14: a person cannot hang an e-mail, a reply or a letter of their own on another's application", async () => {
  const [ann, ben] = [await fillPerson(sql), await fillPerson(sql)];
  const as = { userId: ann.user };
  await expect(
    db.withUser(as, (tx) =>
      tx
        .updateTable('communications.emails')
        .set({ application_id: ben.application, sequence: 5 })
        .where('id', '=', ann.email)
        .execute(),
    ),
  ).rejects.toMatchObject(foreign);
  await expect(
    db.withUser(as, (tx) =>
      tx
        .updateTable('communications.email_responses')
        .set({ email_id: ben.email })
        .where('id', '=', ann.response)
        .execute(),
    ),
  ).rejects.toMatchObject(foreign);
  await expect(
    db.withUser(as, (tx) =>
      tx
        .updateTable('ai.cover_letters')
        .set({ application_id: ben.application })
        .where('id', '=', ann.letter)
        .execute(),
    ),
  ).rejects.toMatchObject(foreign);
});

test('28: letter and application that point at each other can be made in one transaction, in either order', async () => {
  const ids = await fillPerson(sql);
  const { job } = await newJob();
  const [application, letter] = [randomUUID(), randomUUID()];
  await db.withUser({ userId: ids.user }, async (tx) => {
    await tx
      .insertInto('applications.applications')
      .values({ id: application, user_id: ids.user, job_id: job, cover_letter_id: letter })
      .execute();
    await tx
      .insertInto('ai.cover_letters')
      .values({ id: letter, user_id: ids.user, application_id: application, content: 'Dear' })
      .execute();
  });
});

test('29, 30: a resume, template or letter that was used can be deleted, and the application stays', async () => {
  const ids = await fillPerson(sql);
  await sql('UPDATE applications.applications SET cover_letter_id = $1 WHERE id = $2', [ids.letter, ids.application]);
  await sql(
    'UPDATE communications.emails SET template_id = (SELECT id FROM communications.email_templates WHERE user_id = $1) WHERE id = $2',
    [ids.user, ids.email],
  );
  await db.withUser({ userId: ids.user }, async (tx) => {
    await tx.deleteFrom('users.resumes').where('id', '=', ids.resume).execute();
    await tx.deleteFrom('ai.cover_letters').where('id', '=', ids.letter).execute();
    await tx.deleteFrom('communications.email_templates').where('user_id', '=', ids.user).execute();
  });
  expect(
    await one('SELECT user_id, resume_id, cover_letter_id FROM applications.applications WHERE id = $1', [
      ids.application,
    ]),
  ).toEqual({
    user_id: ids.user,
    resume_id: null,
    cover_letter_id: null,
  });
});

test('3, 29: a person with a row in every table can be deleted, and nothing of theirs stays outside the trail', async () => {
  const ids = await fillPerson(sql);
  await sql('DELETE FROM users.users WHERE id = $1', [ids.user]);
  const left = await sql<{ name: string; n: number }>(
    `SELECT c.oid::regclass::text AS name, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s WHERE user_id = %L', c.oid::regclass, $1::text), false, true, '')))[1]::text::int AS n
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'user_id' JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('audit', 'pg_catalog')`,
    [ids.user],
  );
  expect(left.length).toBeGreaterThan(20);
  expect(left.filter(({ n }) => n > 0)).toEqual([]);
});

test('32, 34: nothing is queued without a time at which somebody looks at it', async () => {
  const ids = await fillPerson(sql);
  await expect(
    sql(`UPDATE applications.applications SET status = 'queued' WHERE id = $1`, [ids.application]),
  ).rejects.toMatchObject(check);
  await expect(
    sql(`UPDATE communications.emails SET status = 'queued' WHERE id = $1`, [ids.email]),
  ).rejects.toMatchObject(check);
});

test('34: a message is frozen once it was queued; its bytes may go, its hash stays', async () => {
  const ids = await fillPerson(sql);
  await sql(
    `UPDATE communications.emails SET status = 'queued', next_attempt_at = now(), mime = '\\x01', mime_sha256 = repeat('a', 64) WHERE id = $1`,
    [ids.email],
  );
  for (const change of [
    `body = 'Other'`,
    `to_emails = '{else@firm.example}'`,
    `mime = '\\x02'`,
    'mime_sha256 = NULL, mime = NULL',
    `subject = 'Other'`,
  ]) {
    await expect(sql(`UPDATE communications.emails SET ${change} WHERE id = $1`, [ids.email])).rejects.toMatchObject(
      check,
    );
  }
  await sql('UPDATE communications.emails SET mime = NULL WHERE id = $1', [ids.email]);
});

test('34: one application, type and sequence has one message on its way', async () => {
  const ids = await fillPerson(sql);
  const again = `INSERT INTO communications.emails (user_id, application_id, type, from_email, to_emails, subject, body)
                 VALUES ($1, $2, 'application', 'a@example.test', '{b@firm.example}', 's', 'b')`;
  await expect(sql(again, [ids.user, ids.application])).rejects.toMatchObject(unique);
});

test("35, 37: a mailbox's message is stored once, a provider's event counts once; another mailbox may have the same id", async () => {
  const [ann, ben] = [await fillPerson(sql), await fillPerson(sql)];
  const reply = `INSERT INTO communications.email_responses (user_id, from_email, received_at, provider_message_id) VALUES ($1, 'x@firm.example', now(), 'same')`;
  await sql(reply, [ann.user]);
  await sql(reply, [ben.user]);
  await expect(sql(reply, [ann.user])).rejects.toMatchObject(unique);
  const event = `INSERT INTO communications.email_events (email_id, event_type, provider_event_id) VALUES ($1, 'opened', $2)`;
  const id = randomUUID();
  await sql(event, [ann.email, id]);
  await expect(sql(event, [ann.email, id])).rejects.toMatchObject(unique);
});

test('36: a mail has at least one recipient, and every address is one, without a line break', async () => {
  const ann = await createUser();
  const insert = (from: string, to: (string | null)[]) =>
    sql(
      `INSERT INTO communications.emails (user_id, type, from_email, to_emails, subject, body) VALUES ($1, 'response', $2, $3, 's', 'b')`,
      [ann.id, from, to],
    );
  for (const to of [
    [],
    [null],
    ['junk'],
    ['a@firm.example', null],
    ['a@firm.example\r\nBcc: b@firm.example'],
    ['a@b'],
  ]) {
    await expect(insert('a@example.test', to)).rejects.toMatchObject(check);
  }
  await expect(insert('not an email', ['a@firm.example'])).rejects.toMatchObject(check);
  await insert("o'brien+jobs@example.test", ['jobs@bücher.example', 'x@firm.xn--p1ai']);
});

test('38: a posting without source or external id is known by its hash, and cannot escape the uniqueness', async () => {
  const insert = (source: string | null, external: string | null, hash: string | null) =>
    sql(
      `INSERT INTO jobs.jobs (source_id, external_id, hash, title, description, application_url) VALUES ($1, $2, $3, 'T', 'D', 'u')`,
      [source, external, hash],
    );
  const { source } = await newJob();
  await expect(insert(null, null, null)).rejects.toMatchObject(check);
  await insert(null, null, 'h1');
  await expect(insert(null, null, 'h1')).rejects.toMatchObject(unique);
  await insert(source, null, 'h1');
  await expect(insert(source, null, 'h1')).rejects.toMatchObject(unique);
  await insert(source, 'e1', null);
  await expect(insert(source, 'e1', 'other')).rejects.toMatchObject(unique);
});

test('39: one company by any spelling of its name; sisters on one site are two', async () => {
  const insert = (name: string, website: string | null = null) =>
    sql('INSERT INTO jobs.companies (name, website) VALUES ($1, $2)', [name, website]);
  await insert('Acme Foods, Inc.');
  for (const twin of ['ACME FOODS', 'acme  foods inc', 'Acme Foods GmbH'])
    await expect(insert(twin)).rejects.toMatchObject(unique);
  await insert('Group Bakery', 'https://www.group.example/');
  await insert('Group Dairy', 'http://group.example');
  expect(await sql(`SELECT DISTINCT website_domain FROM jobs.companies WHERE name LIKE 'Group %'`)).toEqual([
    { website_domain: 'group.example' },
  ]);
  await insert('!!!');
  await insert('株式会社');
});

test('43: money keeps its minor units, beyond INTEGER too, and hourly compares with yearly', async () => {
  const { job } = await newJob();
  const set = (text: string) =>
    one(`UPDATE jobs.jobs SET ${text} WHERE id = $1 RETURNING salary_min, salary_min_minor, salary_annual_min_minor`, [
      job,
    ]);
  expect(await set(`salary_min_minor = 1775, salary_period = 'hour'`)).toEqual({
    salary_min: 18,
    salary_min_minor: '1775',
    salary_annual_min_minor: '3692000',
  });
  expect(await set(`salary_min = 90000, salary_period = 'year'`)).toEqual({
    salary_min: 90000,
    salary_min_minor: '9000000',
    salary_annual_min_minor: '9000000',
  });
  expect(await set(`salary_min_minor = 300000000000, salary_currency = 'IDR'`)).toMatchObject({
    salary_min: null,
    salary_min_minor: '300000000000',
  });
  expect(await set(`salary_min_minor = 5000000, salary_currency = 'JPY'`)).toMatchObject({ salary_min: 5000000 });
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
    const { job } = await newJob();
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

test('70: a posting of 40,000 different words, or of the longest letters, is stored and found', async () => {
  const { job } = await newJob();
  const words = Array.from({ length: 40_000 }, (_, n) => `word${n}x`).join(' ');
  await sql('UPDATE jobs.jobs SET description = $2, requirements = $2 WHERE id = $1', [job, words]);
  const wide = Array.from({ length: 60_000 }, (_, n) =>
    String.fromCodePoint(0x20000 + (n % 40_000), 0x20000 + ((n * 7) % 40_000)),
  ).join(' ');
  await sql('UPDATE jobs.jobs SET description = $2, requirements = $2 WHERE id = $1', [job, wide]);
  await sql(`UPDATE jobs.jobs SET title = 'Rarefied Baker' WHERE id = $1`, [job]);
  expect(
    await sql(`SELECT id FROM jobs.jobs WHERE search_vector @@ plainto_tsquery('english', 'rarefied baker')`),
  ).toEqual([{ id: job }]);
});
