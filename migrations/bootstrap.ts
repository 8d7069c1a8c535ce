import pg from 'pg';
import { ENSURE_ROLES, LOGIN_ROLES, type LoginRole, OWNER_ROLES } from './roles.ts';

export type BootstrapOptions = {
  /** One password for each role that logs in. */
  passwords: Readonly<Record<LoginRole, string>>;
  /** Default `jobhuntai`, the schema's own name. */
  database?: string;
  /** Told what the server refused without harm (a managed one that grants no BYPASSRLS). */
  notice?: (message: string) => void;
};

/** The same password for every role: for clusters that are thrown away and listen on this machine alone. */
export const onePassword = (password: string): BootstrapOptions['passwords'] => ({
  jobhuntai_admin: password,
  jobhuntai_app: password,
  jobhuntai_worker: password,
  jobhuntai_backup: password,
});

export type BootstrapUrls = { admin: string; app: string; worker: string; backup: string };

/** Any number, the same for every start: roles belong to the whole cluster, so one start at a time makes them. */
const BOOTSTRAP_LOCK = 7_301_146;

const ident = pg.escapeIdentifier;
const literal = pg.escapeLiteral;

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  return client;
}

/** The address of the same server for another role and database. */
export function withLogin(url: string, user: string, password: string, database: string): string {
  const out = new URL(url);
  out.username = user;
  out.password = encodeURIComponent(password);
  out.pathname = `/${database}`;
  return out.href;
}

async function ensureLogins(client: pg.Client, options: BootstrapOptions): Promise<void> {
  await client.query(ENSURE_ROLES);
  for (const role of LOGIN_ROLES) {
    await client.query(`ALTER ROLE ${ident(role)} LOGIN PASSWORD ${literal(options.passwords[role])}`);
  }
  try {
    await client.query('ALTER ROLE jobhuntai_backup BYPASSRLS');
  } catch {
    options.notice?.('This server grants no BYPASSRLS: take dumps with its own snapshots, not as jobhuntai_backup.');
  }
  // The owner hands functions to these roles (SET) without having their rights (no INHERIT), so it sees no more rows.
  for (const role of OWNER_ROLES) {
    await client.query(`GRANT ${ident(role)} TO jobhuntai_admin WITH INHERIT FALSE, SET TRUE`);
  }
}

async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (found.rowCount === 0) {
    const self = await client.query<{ rolsuper: boolean }>(
      'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
    );
    if (self.rows[0]?.rolsuper !== true) await client.query('GRANT jobhuntai_admin TO CURRENT_USER');
    // en_US.UTF-8 is not on every machine: the cluster's own locale is taken.
    await client.query(
      `CREATE DATABASE ${ident(database)} OWNER jobhuntai_admin ENCODING 'UTF8' TEMPLATE template0 CONNECTION LIMIT -1`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${ident(database)} FROM PUBLIC`);
  await client.query(
    `GRANT CONNECT ON DATABASE ${ident(database)} TO jobhuntai_app, jobhuntai_worker, jobhuntai_backup`,
  );
}

/** pg_stat_statements is for operators alone; the product never depends on it. */
async function ensureStatistics(url: string, notice: BootstrapOptions['notice']): Promise<void> {
  const client = await connect(url);
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  } catch {
    notice?.('pg_stat_statements is not available here: the operator page shows no statement statistics.');
  } finally {
    await client.end();
  }
}

/**
 * Creates the roles and the database, or brings their passwords and grants up to date. Safe to run again and safe
 * for two at once. Returns the address for each role.
 */
export async function bootstrapCluster(superuserUrl: string, options: BootstrapOptions): Promise<BootstrapUrls> {
  const database = options.database ?? 'jobhuntai';
  const client = await connect(superuserUrl);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [BOOTSTRAP_LOCK]);
    await ensureLogins(client, options);
    await ensureDatabase(client, database);
    const own = new URL(superuserUrl);
    own.pathname = `/${database}`;
    await ensureStatistics(own.href, options.notice);
  } finally {
    await client.end();
  }
  const urlFor = (role: LoginRole) => withLogin(superuserUrl, role, options.passwords[role], database);
  return {
    admin: urlFor('jobhuntai_admin'),
    app: urlFor('jobhuntai_app'),
    worker: urlFor('jobhuntai_worker'),
    backup: urlFor('jobhuntai_backup'),
  };
}
