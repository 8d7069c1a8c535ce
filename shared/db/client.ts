import { isIP } from 'node:net';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { UserContext } from '../domain/context.ts';
import { isConnectionError } from './connection-error.ts';
import type { DB } from './generated.ts';
import { type CheckedPool, openPool, type PoolSettings } from './pool.ts';
import type { Db, NobodyTx, SystemTx, UserTx } from './scope.ts';

export type DbOptions = {
  /** Asked at the first use: as jobhuntai_app, and as jobhuntai_worker, which a function without cross-user work has not. */
  urls: { app: () => string; worker: () => string };
  /** Connections of each pool; a cloud function handles one request at a time. Default 4. */
  max?: number;
  /** Default 30 seconds. */
  statementTimeoutMs?: number;
};

type Settings = Pick<UserContext, 'requestId' | 'ip' | 'userAgent' | 'reason'> & { userId?: string };

// PostgreSQL's text holds no NUL; a header may.
const clean = (text: string | undefined): string => (text ?? '').replaceAll('\0', '').slice(0, 500);

/** Transaction-local: a pooled connection carries nothing of this to the next one. */
async function tell(tx: Transaction<DB>, settings: Settings): Promise<void> {
  const ip = settings.ip !== undefined && isIP(settings.ip) > 0 ? settings.ip : '';
  await sql`SELECT set_config('app.current_user_id', ${settings.userId ?? ''}, true),
    set_config('app.request_id', ${clean(settings.requestId)}, true),
    set_config('app.ip', ${ip}, true),
    set_config('app.user_agent', ${clean(settings.userAgent)}, true),
    set_config('app.reason', ${clean(settings.reason)}, true)`.execute(tx);
}

type Opened = { db: Kysely<DB>; pool: CheckedPool };

/** Runs one transaction; begins once more on a checked connection when this one died before anything was asked of it. */
async function transact<T>(
  opened: Opened,
  settings: Settings,
  fn: (tx: Transaction<DB>) => Promise<T>,
  retry = true,
): Promise<T> {
  let began = false;
  try {
    return await opened.db.transaction().execute(async (tx) => {
      await tell(tx, settings);
      began = true;
      return await fn(tx);
    });
  } catch (error) {
    if (began || !retry || !isConnectionError(error)) throw error;
    opened.pool.distrust();
    return transact(opened, settings, fn, false);
  }
}

/**
 * Opens the database: two pools, made when first used. This is the only place that makes them; nothing else can
 * reach a connection.
 */
export function openDb(options: DbOptions): Db {
  const opened = new Map<string, Opened>();
  const pool = (name: 'app' | 'worker'): Opened => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const settings: PoolSettings = {
      url: options.urls[name](),
      name: `jobhuntai-${name}`,
      max: options.max ?? 4,
      statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    };
    const checked = openPool(settings);
    const made = { db: new Kysely<DB>({ dialect: new PostgresDialect({ pool: checked }) }), pool: checked };
    opened.set(name, made);
    return made;
  };
  // The brands are given here and nowhere else: this is what makes a scope's type tell the truth.
  return {
    withUser: async (ctx, fn) => transact(pool('app'), ctx, (tx) => fn(tx as UserTx)),
    withNobody: async (fn) => transact(pool('app'), {}, (tx) => fn(tx as NobodyTx)),
    withSystem: async (reason, fn) => transact(pool('worker'), { reason }, (tx) => fn(tx as SystemTx)),
    close: async () => {
      const all = [...opened.values()];
      opened.clear();
      await Promise.all(all.map(({ db }) => db.destroy()));
    },
  };
}
