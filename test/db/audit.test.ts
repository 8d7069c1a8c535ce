import { sql as query } from 'kysely';
import pg from 'pg';
import { ENUM_COLUMNS } from '../../shared/domain/enums.ts';
import { testDatabase } from '../support/database.ts';
import { fillPerson } from './rows.ts';

const { db, sql, urls, createUser } = await testDatabase();

/** The listed set. Not here: matches, events, metrics, generations, activities, machine state (trap 8 of the owner's list). */
const AUDITED = [
  'ai.cover_letters',
  'ai.letter_requests',
  'ai.prompts',
  'applications.application_tasks',
  'applications.applications',
  'applications.interview_proposals',
  'applications.interviews',
  'applications.offers',
  'communications.email_responses',
  'communications.email_templates',
  'communications.emails',
  'communications.general_stop',
  'communications.stops',
  'communications.suppressions',
  'integrations.calendar_feeds',
  'integrations.forwarding_addresses',
  'integrations.google_calendar',
  'integrations.google_sheets',
  'integrations.oauth_tokens',
  'integrations.webhooks',
  'jobs.company_corrections',
  'jobs.not_the_same',
  'jobs.saved_jobs',
  'jobs.saved_searches',
  'jobs.sources',
  'jobs.user_sources',
  'users.access_tokens',
  'users.answers',
  'users.consents',
  'users.data_exports',
  'users.education',
  'users.erasures',
  'users.experience',
  'users.preferences',
  'users.profiles',
  'users.resumes',
  'users.settings',
  'users.skills',
  'users.user_certificates',
  'users.user_languages',
  'users.user_projects',
  'users.users',
];
const EXEMPT = [
  'jobs.job_matches',
  'analytics.user_events',
  'analytics.application_metrics',
  'analytics.system_metrics',
  'ai.generations',
  'communications.email_events',
  'communications.notices',
  'integrations.calendar_events',
  'integrations.sheet_conflicts',
  'integrations.sheet_rows',
];

type Entry = {
  user_id: string | null;
  subject_user_id: string | null;
  entity_type: string;
  entity_id: string;
  action: string;
  changes: Record<string, [unknown, unknown]>;
  ip_address: string | null;
  user_agent: string | null;
  reason: string | null;
  request_id: string | null;
  actor_role: string;
};
const entries = (entityId: string) =>
  sql<Entry>('SELECT * FROM audit.audit_logs WHERE entity_id = $1 ORDER BY created_at, id', [entityId]);

test('the audit trigger stands on the listed tables and on no exempt one, after each of the three verbs (traps 5, 8)', async () => {
  const found = await sql<{ name: string; def: string }>(
    `SELECT tgrelid::regclass::text AS name, pg_get_triggerdef(oid) AS def FROM pg_trigger
      WHERE tgfoid = 'public.create_audit_log()'::regprocedure AND NOT tgisinternal ORDER BY 1`,
  );
  const names = found.map(({ name }) => name);
  expect(AUDITED.filter((name) => !names.includes(name))).toEqual([]);
  expect(EXEMPT.filter((name) => names.includes(name))).toEqual([]);
  expect(found.filter(({ def }) => !def.includes('AFTER INSERT OR DELETE OR UPDATE'))).toEqual([]);
});

/** Texts that may stand in the trail as they are: words of ours, codes, currencies, and what boards call themselves. */
const OUR_WORDS = [
  'ai.cover_letters.model_used',
  'ai.prompts.name',
  'applications.offers.salary_currency',
  'communications.emails.status_reason',
  'integrations.oauth_tokens.status_reason',
  'jobs.job_merges.reasons',
  'jobs.job_merges.sighting_ids',
  'jobs.sources.adapter',
  'jobs.sources.base_url',
  'jobs.sources.board_token',
  'jobs.sources.fetch_denied_reason',
  'jobs.sources.health_reason',
  'jobs.sources.name',
  'users.preferences.salary_currency',
  'users.profiles.salary_currency',
  'users.resumes.content_type',
];

test('what the trail shows as it is, is a state, a flag, a date, a number or an id: no column holds words that a person chose', async () => {
  const shown = await sql<{ name: string }>(
    `SELECT t.tgrelid::regclass || '.' || a.attname AS name
       FROM pg_trigger t
      CROSS JOIN LATERAL string_to_table(split_part(encode(t.tgargs, 'escape'), '\\000', 3), ',') AS plain
       JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attname = plain
       JOIN pg_type y ON y.oid = a.atttypid
      WHERE t.tgfoid = 'public.create_audit_log()'::regprocedure AND NOT t.tgisinternal
        AND (y.typcategory = 'S' OR y.typname = 'jsonb' OR y.typcategory = 'A') ORDER BY 1`,
  );
  const free = shown.map(({ name }) => name).filter((name) => !(name in ENUM_COLUMNS));
  expect(free).toEqual(OUR_WORDS);
});

test('an update writes who, from where, why and only what changed; plain for flags, a hash for the rest (traps 1, 6, 7)', async () => {
  const ann = await createUser();
  const ctx = { userId: ann.id, ip: '203.0.113.7', userAgent: 'Test/1', requestId: 'req-1', reason: 'because' };
  const id = await db.withUser(ctx, async (tx) => {
    const row = await tx
      .insertInto('users.profiles')
      .values({ user_id: ann.id, headline: 'Secret headline', availability: 'immediate' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx
      .updateTable('users.profiles')
      .set({ availability: 'passive', headline: 'Another' })
      .where('id', '=', row.id)
      .execute();
    return row.id;
  });
  const [created, updated] = await entries(id);
  expect(created).toMatchObject({
    action: 'create',
    entity_type: 'profiles',
    user_id: ann.id,
    subject_user_id: ann.id,
  });
  expect(updated).toMatchObject({
    action: 'update',
    ip_address: '203.0.113.7',
    user_agent: 'Test/1',
    request_id: 'req-1',
    reason: 'because',
    actor_role: 'jobhuntai_app',
  });
  expect(Object.keys(updated?.changes ?? {}).sort()).toEqual(['availability', 'headline']);
  expect(updated?.changes.availability).toEqual(['immediate', 'passive']);
  const [before, after] = updated?.changes.headline ?? [];
  expect([before, after]).toEqual([
    expect.stringMatching(/^hmac:[0-9a-f]{32}$/),
    expect.stringMatching(/^hmac:[0-9a-f]{32}$/),
  ]);
  expect(before).not.toBe(after);
  expect(before).toBe(created?.changes.headline?.[1]);
  expect(JSON.stringify(await entries(id))).not.toMatch(/Secret|Another/);
});

test('a delete deletes, and says so once (trap 5)', async () => {
  const ann = await createUser();
  const id = await db.withUser({ userId: ann.id }, async (tx) => {
    const row = await tx
      .insertInto('users.skills')
      .values({ user_id: ann.id, skill_name: 'Baking' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('users.skills').where('id', '=', row.id).execute();
    return row.id;
  });
  expect(await sql('SELECT FROM users.skills WHERE id = $1', [id])).toEqual([]);
  const [, deleted] = await entries(id);
  expect(deleted).toMatchObject({ action: 'delete', entity_type: 'skills' });
  expect(deleted?.changes.skill_name).toEqual(['hidden', null]);
});

test('no token, letter, address or text of a person stands in the trail of a whole hunt (trap 7)', async () => {
  const ids = await fillPerson(sql);
  const trail = JSON.stringify(
    await sql('SELECT changes FROM audit.audit_logs WHERE subject_user_id = $1', [ids.user]),
  );
  expect(trail.length).toBeGreaterThan(1000);
  expect(trail).not.toMatch(/enc:v1|example\.test|firm\.example|Dear Firm|Row Person|Hello|Baking|40000|cv\.pdf/);
});

test('system work has no actor but a subject and a reason, also for a row of a child table', async () => {
  const ids = await fillPerson(sql);
  await db.withSystem('dispatch', (tx) =>
    tx
      .updateTable('applications.applications')
      .set({ status: 'withdrawn' })
      .where('id', '=', ids.application)
      .execute(),
  );
  expect((await entries(ids.application)).at(-1)).toMatchObject({
    user_id: null,
    subject_user_id: ids.user,
    reason: 'dispatch',
    actor_role: 'jobhuntai_worker',
    changes: { status: ['draft', 'withdrawn'] },
  });
  const [interview] = await sql<Entry>(
    `SELECT * FROM audit.audit_logs WHERE entity_type = 'interviews' AND subject_user_id = $1`,
    [ids.user],
  );
  expect(interview).toMatchObject({ action: 'create', user_id: null });
});

test('a change of machinery alone (leases, updated_at) writes nothing, and a large frozen message is never read', async () => {
  const ids = await fillPerson(sql);
  const before = (await entries(ids.email)).length;
  await sql(`UPDATE communications.emails SET lease_until = now(), lease_fence = 7, attempts = 1 WHERE id = $1`, [
    ids.email,
  ]);
  await sql(`UPDATE communications.emails SET mime = '\\x00', mime_sha256 = repeat('a', 64) WHERE id = $1`, [
    ids.email,
  ]);
  const after = await entries(ids.email);
  expect(after.length).toBe(before + 1);
  expect(Object.keys(after.at(-1)?.changes ?? {})).toEqual(['mime_sha256']);
});

test('a stale or unknown actor id, or an address that is none, refuses no write (traps 3, 4)', async () => {
  const ann = await createUser();
  const client = new pg.Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    await client.query(
      `SELECT set_config('app.current_user_id', gen_random_uuid()::text, false), set_config('app.ip', 'somewhere', false)`,
    );
    await client.query(`INSERT INTO users.skills (user_id, skill_name) VALUES ($1, 'Baking')`, [ann.id]);
    await client.query(`UPDATE users.users SET name = 'Other' WHERE id = $1`, [ann.id]);
  } finally {
    await client.end();
  }
  expect((await entries(ann.id)).at(-1)).toMatchObject({ action: 'update', ip_address: null });
});

test('a person can be deleted while the trail stands, and erasure leaves no key and no device (traps 3, 55)', async () => {
  const ids = await fillPerson(sql);
  await db.withUser({ userId: ids.user, ip: '203.0.113.9', userAgent: 'Phone' }, (tx) =>
    tx.updateTable('users.profiles').set({ headline: 'New' }).where('user_id', '=', ids.user).execute(),
  );
  await sql('UPDATE jobs.jobs SET is_active = false WHERE id = $1', [ids.job]);
  await sql('DELETE FROM users.users WHERE id = $1', [ids.user]);
  await db.withSystem('erasure', (tx) => query`SELECT audit.forget_person(${ids.user})`.execute(tx));
  const kept = await sql<Entry>('SELECT * FROM audit.audit_logs WHERE subject_user_id = $1', [ids.user]);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((row) => row.ip_address !== null || row.user_agent !== null)).toEqual([]);
  expect(await sql('SELECT FROM audit.hash_keys WHERE person_id = $1', [ids.user])).toEqual([]);
});
