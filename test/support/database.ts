import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Insertable, Kysely, PostgresDialect, type Selectable } from 'kysely';
import pg from 'pg';
import { withLogin } from '../../migrations/bootstrap.ts';
import { openDb } from '../../shared/db/client.ts';
import type { DB, UsersUsers } from '../../shared/db/generated.ts';
import type { Db } from '../../shared/db/scope.ts';
import { TEMPLATE, type TestCluster } from './postgres/cluster.ts';
import { CLUSTER_VARIABLE } from './postgres/setup.ts';

export type TestUser = Selectable<UsersUsers>;

export type TestDatabase = {
  /** As the product has it: jobhuntai_app and jobhuntai_worker, row level security in force. */
  db: Db;
  /** As the superuser, past all security: to lay out a scene and to look behind it. */
  adminDb: Kysely<DB>;
  /** SQL text as the superuser; gives the rows. */
  sql: <R extends pg.QueryResultRow = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<R[]>;
  urls: { superuser: string; admin: string; app: string; worker: string; backup: string };
  /** A person that no other test knows. */
  createUser: (overrides?: Partial<Insertable<UsersUsers>>) => Promise<TestUser>;
};

function cluster(): TestCluster {
  const told: TestCluster | { error: string } | null = JSON.parse(process.env[CLUSTER_VARIABLE] ?? 'null');
  if (told === null) throw new Error('The test cluster is not running: run tests through jest.config.mjs.');
  if ('error' in told) throw new Error(`The test database could not be made: ${told.error}`);
  return told;
}

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'test-support' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A connection that is still open when its file is done would keep the process and the database: it fails the file. */
async function refuseLeaks(client: pg.Client, name: string): Promise<void> {
  for (let look = 0; ; look++) {
    const { rows } = await client.query<{ application_name: string; query: string }>(
      'SELECT application_name, query FROM pg_stat_activity WHERE datname = $1',
      [name],
    );
    if (rows.length === 0) return;
    if (look === 40) {
      const list = rows.map((row) => `${row.application_name || '(no name)'}: ${row.query.slice(0, 120)}`).join('\n');
      throw new Error(
        `This test file left ${rows.length} database connection(s) open. Close them in afterAll:\n${list}`,
      );
    }
    await sleep(25);
  }
}

async function makeDatabase(base: string, name: string, template: string | undefined): Promise<void> {
  await asSuperuser(base, async (client) => {
    const from = template === undefined ? 'TEMPLATE template0' : `TEMPLATE ${template} STRATEGY FILE_COPY`;
    await client.query(`CREATE DATABASE ${name} OWNER jobhuntai_admin ${from}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO jobhuntai_app, jobhuntai_worker, jobhuntai_backup`);
  });
}

async function dropDatabase(base: string, name: string): Promise<void> {
  await asSuperuser(base, async (client) => {
    try {
      await refuseLeaks(client, name);
    } finally {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}

/**
 * A database of this test file's own: a clone of the migrated template, or with `empty` one that nothing has been
 * migrated into. Call it at the top of the file or of a describe: `const { db, createUser } = await testDatabase();`. It is
 * dropped when the file is done.
 */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const { superuserUrl, password } = cluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const own = new URL(superuserUrl);
  own.pathname = `/${name}`;
  const as = (role: string) => withLogin(superuserUrl, role, password, name);
  const urls = {
    superuser: own.href,
    admin: as('jobhuntai_admin'),
    app: as('jobhuntai_app'),
    worker: as('jobhuntai_worker'),
    backup: as('jobhuntai_backup'),
  };
  const db = openDb({ urls: { app: () => urls.app, worker: () => urls.worker } });
  const pool = new pg.Pool({ connectionString: urls.superuser, max: 4, application_name: 'test-admin' });
  pool.on('error', () => undefined);
  const adminDb = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  // Before the first await, while hooks may still be registered.
  afterAll(async () => {
    await db.close();
    // destroy() alone leaves a pool that was used only through `sql`.
    await adminDb.destroy();
    if (!pool.ended) await pool.end();
    await dropDatabase(superuserUrl, name);
  });
  await makeDatabase(superuserUrl, name, options.empty === true ? undefined : TEMPLATE);
  return {
    db,
    adminDb,
    sql: async <R extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<R>(text, values)).rows,
    urls,
    createUser: (overrides = {}) => {
      const email = `person-${randomUUID().slice(0, 13)}@example.test`;
      return adminDb
        .insertInto('users.users')
        .values({ email, name: 'Pat Example', email_verified: true, ...overrides })
        .returningAll()
        .executeTakeFirstOrThrow();
    },
  };
}
