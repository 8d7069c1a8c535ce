import { randomUUID } from 'node:crypto';
import { testDatabase } from '../support/database.ts';
import { firstOf, foreign } from './refusals.ts';
import { fillPerson, newPosting } from './rows.ts';

/** Traps of the owner's schema that the migrations mend; the numbers are those of the owner's list of them. */
const { db, sql } = await testDatabase();
const one = firstOf(sql);

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
  const { job } = await newPosting(sql);
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
  // Their files are deleted by the sweep, which needs the names until then. That they asked to be erased stays: a restore
  // of the database brings them back, and it is replayed.
  const kept = ['users.discarded_files', 'users.erasures'];
  expect(left.filter(({ n, name }) => n > 0 && !kept.includes(name))).toEqual([]);
});
