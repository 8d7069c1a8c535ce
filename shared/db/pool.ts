import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { sayTogether } from './together.ts';

export type PoolSettings = {
  url: string;
  /** Shown in pg_stat_activity. */
  name: string;
  max: number;
  statementTimeoutMs: number;
};

/** A connection idle for longer is asked whether it lives before it is used: a frozen function wakes with dead ones. */
const TRUST_IDLE_MS = 5_000;
const PING_WITHIN_MS = 2_000;
const CONNECT_WITHIN_SECONDS = 10;
/** PostgreSQL's own word for it in an address, which the driver does not read: a database that pauses takes long to wake. */
const connectWithinMs = (url: string): number =>
  1000 * (Number(new URL(url).searchParams.get('connect_timeout')) || CONNECT_WITHIN_SECONDS);

const DATE = 1082;
const DATE_ARRAY = 1182;

/** A calendar day has no time zone: it stays 'YYYY-MM-DD' instead of becoming an instant. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === DATE_ARRAY) return (text: string) => text.slice(1, -1).split(',').filter(Boolean);
    return pg.types.getTypeParser(oid, format);
  },
};

/** A text as SQL writes it, for statements that take no parameters. */
export const literal = (text: string): string => pg.escapeLiteral(text);

async function lives(client: pg.PoolClient): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PING_WITHIN_MS);
  });
  try {
    return await Promise.race([client.query('SELECT 1').then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** A pooler that gives each transaction another connection, and knows no prepared statements, is told in the address. */
const prepares = (url: string): boolean => new URL(url).searchParams.get('prepared_statements') !== 'off';

/** `distrust`: from now on no connection that was used before this moment is handed out unasked. */
export type CheckedPool = PostgresPool & { distrust(): void };

/**
 * A pool that hands out only connections that live: one that was idle long is asked first and replaced when it does
 * not answer in time.
 */
export function openPool(settings: PoolSettings): CheckedPool {
  const pool = new pg.Pool({
    connectionString: settings.url,
    application_name: settings.name,
    max: settings.max,
    connectionTimeoutMillis: connectWithinMs(settings.url),
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    keepAlive: true,
    pipeline: true,
    statement_timeout: settings.statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    types,
  });
  // A dead idle connection is no failure of anybody's work: the pool drops it by itself.
  pool.on('error', () => undefined);
  // The same while it is lent out: the query that runs on it fails, the process does not.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const isPreparing = prepares(settings.url);
  const useless = new WeakSet<pg.PoolClient>();
  pool.on('connect', (client) => {
    const ask = async (...asked: unknown[]) => await Reflect.apply(pg.Client.prototype.query, client, asked);
    sayTogether(client, ask, () => useless.add(client), isPreparing);
  });
  let distrustedUntil = 0;
  const lastUsed = new WeakMap<pg.PoolClient, number>();
  pool.on('release', (_error, client) => lastUsed.set(client, Date.now()));
  return {
    options: pool.options,
    end: () => pool.end(),
    distrust: () => {
      distrustedUntil = Date.now();
    },
    connect: async () => {
      for (;;) {
        const client = await pool.connect();
        const idleSince = lastUsed.get(client);
        const isFresh = idleSince === undefined || idleSince > Math.max(Date.now() - TRUST_IDLE_MS, distrustedUntil);
        if (!useless.has(client) && (isFresh || (await lives(client)))) return client;
        client.release(true);
      }
    },
  };
}
