import pg from 'pg';
import { migrateToLatest } from '../../migrations/migrate.ts';
import { LOGIN_ROLES, OWNER_ROLES } from '../../migrations/roles.ts';
import { ENUM_COLUMNS } from '../../shared/domain/enums.ts';
import { testDatabase } from '../support/database.ts';

const { sql, urls } = await testDatabase();

const OURS = `n.nspname IN ('users','jobs','applications','communications','ai','integrations','analytics','audit')`;
const names = async (text: string): Promise<string[]> => (await sql<{ name: string }>(text)).map(({ name }) => name);

test('every table with updated_at moves it on each change (trap 10)', async () => {
  expect(
    await names(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'updated_at' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${OURS} AND NOT EXISTS (
          SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'public.update_updated_at_column()'::regprocedure)`,
    ),
  ).toEqual([]);
});

test('a change in the inserting transaction moves updated_at too (trap 11)', async () => {
  const client = new pg.Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`INSERT INTO jobs.companies (name) VALUES ('Second Firm')`);
    await client.query(`UPDATE jobs.companies SET industry = 'Food' WHERE name = 'Second Firm'`);
    const { rows } = await client.query(
      `SELECT updated_at > created_at AS moved FROM jobs.companies WHERE name = 'Second Firm'`,
    );
    expect(rows).toEqual([{ moved: true }]);
  } finally {
    await client.end();
  }
});

test('no column with a default that is a boolean or a time may be null (trap 67)', async () => {
  expect(
    await names(
      `SELECT c.oid::regclass || '.' || a.attname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attnotnull AND a.attgenerated = ''
         JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${OURS} AND a.atttypid IN ('boolean'::regtype, 'timestamptz'::regtype)`,
    ),
  ).toEqual([]);
});

test('every foreign key has an index that leads with its columns (trap 73)', async () => {
  expect(
    await names(
      `SELECT k.conrelid::regclass || ' ' || k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        WHERE k.contype = 'f' AND NOT c.relispartition AND NOT EXISTS (
          SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = ANY (k.conkey) AND i.indisvalid
            -- A composite key's person column is in the row anyway: its other column decides.
            AND (cardinality(k.conkey) = 1 OR (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] @> k.conkey
              OR i.indkey[0] = k.conkey[1]))`,
    ),
  ).toEqual([]);
});

test('no index is a double of another: the same columns in the same order and condition (trap 72)', async () => {
  expect(
    await names(
      `SELECT b.indexrelid::regclass || ' = ' || a.indexrelid::regclass AS name FROM pg_index a JOIN pg_index b
         ON a.indrelid = b.indrelid AND a.indexrelid < b.indexrelid AND a.indkey = b.indkey AND a.indclass = b.indclass
         AND a.indoption = b.indoption AND a.indexprs IS NOT DISTINCT FROM b.indexprs AND a.indpred IS NOT DISTINCT FROM b.indpred
         JOIN pg_class c ON c.oid = a.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND NOT c.relispartition`,
    ),
  ).toEqual([]);
});

test("every function with powers has a fixed search_path and is nobody's to call but those it is granted to (traps 9, 77)", async () => {
  const powerful = await sql<{ name: string; config: string[] | null; open: boolean; owner: string }>(
    `SELECT p.oid::regprocedure::text AS name, p.proconfig AS config, p.proowner::regrole::text AS owner,
            p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) g WHERE g.grantee = 0) AS open
       FROM pg_proc p WHERE p.prosecdef AND p.pronamespace <> 'pg_catalog'::regnamespace`,
  );
  expect(powerful.length).toBeGreaterThan(5);
  expect(
    powerful.filter(({ config }) => !(config ?? []).some((one) => /^search_path=(""|pg_catalog, pg_temp)$/.test(one))),
  ).toEqual([]);
  expect(powerful.filter(({ open }) => open)).toEqual([]);
  const partitions = ['audit.ensure_partitions', 'audit.archive_whole_months'];
  const byOwner = powerful.filter(({ name }) => !partitions.some((one) => name.startsWith(one)));
  expect(byOwner.filter(({ owner }) => !OWNER_ROLES.some((role) => role === owner))).toEqual([]);
});

test('trigger functions work with an empty search_path (trap 77)', async () => {
  const client = new pg.Client({ connectionString: urls.superuser });
  await client.connect();
  try {
    await client.query(`SET search_path = ''`);
    await client.query(`INSERT INTO users.users (email, name) VALUES ('path@example.test', 'P')`);
    await client.query(`UPDATE users.users SET name = 'Q' WHERE email = 'path@example.test'`);
    await client.query(`DELETE FROM users.users WHERE email = 'path@example.test'`);
  } finally {
    await client.end();
  }
});

test('the roles are what they are for: none is a superuser, only the backup bypasses security, owners of functions cannot log in (traps 12, 88)', async () => {
  const roles = await sql(
    `SELECT rolname AS name, rolcanlogin AS login, rolbypassrls AS bypass, rolsuper OR rolcreaterole OR rolcreatedb AS strong
       FROM pg_roles WHERE rolname LIKE 'jobhuntai%' ORDER BY 1`,
  );
  const expected = [
    ...LOGIN_ROLES.map((name) => ({ name, login: true, bypass: name === 'jobhuntai_backup', strong: false })),
    ...OWNER_ROLES.map((name) => ({ name, login: false, bypass: false, strong: false })),
  ].sort((a, b) => a.name.localeCompare(b.name));
  expect(roles).toEqual(expected);
  expect(
    await names(`SELECT c.oid::regclass || ' of ' || r.rolname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                  WHERE r.rolname IN ('jobhuntai_app', 'jobhuntai_worker', 'jobhuntai_backup', 'jobhuntai_signin', 'jobhuntai_auditor')`),
  ).toEqual([]);
});

test('the app may write only the columns of a person that are theirs to write (trap 16)', async () => {
  expect(
    await names(`SELECT attname AS name FROM pg_attribute WHERE attrelid = 'users.users'::regclass AND attnum > 0
                    AND has_column_privilege('jobhuntai_app', attrelid, attnum, 'UPDATE') ORDER BY 1`),
  ).toEqual(['deletion_requested_at', 'name', 'picture_url']);
});

test('the worker reads no token, and writes no word, recipient or frozen byte of a message', async () => {
  const may = (table: string, verb: string) =>
    names(`SELECT attname AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0 AND NOT attisdropped
              AND has_column_privilege('jobhuntai_worker', attrelid, attnum, '${verb}')`);
  const tokens = await may('integrations.oauth_tokens', 'SELECT');
  expect(tokens.filter((name) => /^(access|refresh)_token$/.test(name))).toEqual([]);
  const writes = await may('communications.emails', 'UPDATE');
  expect(
    writes.filter((name) =>
      /^(subject|body|mime.*|from_email|(to|cc|bcc)_emails|attachments|send_token|user_id|application_id)$/.test(name),
    ),
  ).toEqual([]);
});

/** Ids at our own store, and words of our own lists: they tell that something is due, not what a person wrote. */
const WORKER_MAY_READ_TEXT = [
  'ai.letter_requests.status',
  'applications.application_activities.activity_type',
  'applications.application_activities.metadata',
  'applications.applications.status',
  'applications.interviews.status',
  'applications.offers.status',
  'communications.email_responses.classification',
  'communications.email_responses.review_status',
  'communications.emails.status',
  'communications.emails.type',
  'communications.notices.kind',
  'communications.notices.status',
  'integrations.mailbox_cursors.provider',
  'integrations.oauth_tokens.provider',
  'integrations.oauth_tokens.scope',
  'integrations.oauth_tokens.status',
  'integrations.webhook_deliveries.status',
  'integrations.webhooks.disabled_reason',
  'jobs.match_refreshes.seen',
  'users.data_exports.status',
  'users.discarded_files.object_key',
  'users.erasures.stage',
  'users.resumes.content_type',
  'users.resumes.object_key',
  'users.resumes.parse_status',
  'users.settings.email_frequency',
  'users.settings.reminder_minutes',
  'users.settings.timezone',
];

test("of people's rows the worker reads ids, states, numbers and times: no word that a person or an employer wrote", async () => {
  expect(
    await names(
      `SELECT c.oid::regclass || '.' || a.attname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition AND ${OURS}
          AND (c.relrowsecurity OR c.relkind = 'v') AND has_column_privilege('jobhuntai_worker', c.oid, a.attnum, 'SELECT')
          AND a.atttypid NOT IN ('uuid'::regtype, 'timestamptz'::regtype, 'date'::regtype, 'integer'::regtype,
            'smallint'::regtype, 'bigint'::regtype, 'numeric'::regtype, 'boolean'::regtype)
        ORDER BY 1`,
    ),
  ).toEqual(WORKER_MAY_READ_TEXT);
});

test('what people hold of postings can follow a posting that is merged: the keeper may move rows of every such table', async () => {
  expect(
    await names(`SELECT f.name::text AS name FROM jobs.job_followers() f
                  WHERE NOT (has_table_privilege('jobhuntai_keeper', f.name, 'SELECT') AND has_table_privilege('jobhuntai_keeper', f.name, 'INSERT')
                    AND has_table_privilege('jobhuntai_keeper', f.name, 'UPDATE') AND has_table_privilege('jobhuntai_keeper', f.name, 'DELETE'))`),
  ).toEqual([]);
});

test('a dump can be made: jobhuntai_backup reads every table and sequence, the list of migrations too', async () => {
  expect(
    await names(`SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE c.relkind IN ('r', 'p', 'S', 'm') AND (${OURS} OR n.nspname = 'public')
                    AND NOT has_table_privilege('jobhuntai_backup', c.oid, 'SELECT')`),
  ).toEqual([]);
});

test('views run with the rights of whoever asks', async () => {
  expect(
    await names(`SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                  WHERE c.relkind = 'v' AND ${OURS} AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)`),
  ).toEqual([]);
});

describe('value lists', () => {
  const listIn = (def: string) => [...def.matchAll(/'([^']*)'::/g)].map(([, value]) => value);

  test.each(Object.entries(ENUM_COLUMNS))(
    'the CHECK of %s has exactly the values of shared/domain/enums.ts (trap 45)',
    async (path, values) => {
      const at = path.lastIndexOf('.');
      const [check] = await sql<{ def: string }>(
        `SELECT pg_get_constraintdef(k.oid) AS def FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
        WHERE k.conrelid = $1::regclass AND a.attname = $2 AND k.contype = 'c' AND obj_description(k.oid, 'pg_constraint') IS NOT NULL`,
        [path.slice(0, at), path.slice(at + 1)],
      );
      expect(listIn(check?.def ?? '')).toEqual(values);
    },
  );

  test('a list that grew in the code grows in the database at the next migration, and rows stay', async () => {
    await sql(`ALTER TABLE users.settings DROP CONSTRAINT check_settings_theme`);
    await sql(`ALTER TABLE users.settings ADD CONSTRAINT check_settings_theme CHECK (theme = 'light')`);
    await migrateToLatest(urls.admin);
    const [check] = await sql<{ def: string }>(
      `SELECT pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conname = 'check_settings_theme'`,
    );
    expect(listIn(check?.def ?? '')).toEqual(ENUM_COLUMNS['users.settings.theme']);
  });
});
