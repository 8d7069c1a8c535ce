import { isIP } from 'node:net';
import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type Transaction,
} from 'kysely';
import type { UserContext } from '../domain/context.ts';
import { isConnectionError } from './connection-error.ts';
import type { DB } from './generated.ts';
import { type CheckedPool, literal, openPool, type PoolSettings } from './pool.ts';
import { personsLock } from './queries/advisory.ts';
import type { Db, NobodyTx, PersonsLock, SystemTx, UserTx } from './scope.ts';
import { BEGIN, neverBegan } from './together.ts';

export type DbOptions = {
  /** Asked at the first use: as jobhuntai_app, and as jobhuntai_worker, which a function without cross-user work has not. */
  urls: { app: () => string; worker: () => string };
  /** Connections of each pool; a cloud function handles one request at a time. Default 4. */
  max?: number;
  /** Default 30 seconds. */
  statementTimeoutMs?: number;
};

type Settings = Pick<UserContext, 'requestId' | 'ip' | 'userAgent' | 'reason'> & {
  userId?: string;
  lock?: PersonsLock | undefined;
};

// PostgreSQL's text holds no NUL; a header may.
const clean = (text: string | undefined): string => (text ?? '').replaceAll('\0', '').slice(0, 500);

/**
 * Begins the transaction, and says in the same message whose it is and which lock it waits for; it leaves with the first
 * statement (together.ts). Transaction-local: a pooled connection carries nothing of this to the next one.
 */
async function begin(tx: Transaction<DB>, settings: Settings): Promise<void> {
  const ip = settings.ip !== undefined && isIP(settings.ip) > 0 ? settings.ip : '';
  const told = {
    current_user_id: settings.userId ?? '',
    request_id: clean(settings.requestId),
    ip,
    user_agent: clean(settings.userAgent),
    reason: clean(settings.reason),
  };
  // Several statements take no parameters.
  const calls = Object.entries(told).map(([name, value]) => `set_config('app.${name}', ${literal(value)}, true)`);
  const lock = settings.lock === undefined ? '' : `; ${personsLock(settings.lock, literal(told.current_user_id))}`;
  // Nobody reads what the calls give, so that no row is sent.
  await tx.executeQuery(CompiledQuery.raw(`${BEGIN}SELECT WHERE concat(${calls.join(', ')}) IS NULL${lock}`));
}

/** Transactions begin with `begin`, never without. */
class ToldDriver extends PostgresDriver {
  override async beginTransaction(): Promise<void> {
    // See begin: it says so itself.
  }
}
class ToldDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;
  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): PostgresDriver {
    return new ToldDriver(this.#config);
  }
}

type Opened = { db: Kysely<DB>; pool: CheckedPool };

/** Runs one transaction; once more, on a checked connection, when this one died before it began: nothing was done in it. */
async function transact<T>(
  opened: Opened,
  settings: Settings,
  fn: (tx: Transaction<DB>) => Promise<T>,
  retry = true,
): Promise<T> {
  let isConnected = false;
  try {
    return await opened.db.transaction().execute(async (tx) => {
      isConnected = true;
      await begin(tx, settings);
      return await fn(tx);
    });
  } catch (error) {
    if ((isConnected && !neverBegan(error)) || !retry || !isConnectionError(error)) throw error;
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
    const made = { db: new Kysely<DB>({ dialect: new ToldDialect({ pool: checked }) }), pool: checked };
    opened.set(name, made);
    return made;
  };
  // The brands are given here and nowhere else: this is what makes a scope's type tell the truth.
  return {
    withUser: async (ctx, fn, lock) => transact(pool('app'), { ...ctx, lock }, (tx) => fn(tx as UserTx)),
    withNobody: async (fn) => transact(pool('app'), {}, (tx) => fn(tx as NobodyTx)),
    withSystem: async (reason, fn) => transact(pool('worker'), { reason }, (tx) => fn(tx as SystemTx)),
    close: async () => {
      const all = [...opened.values()];
      opened.clear();
      await Promise.all(all.map(({ db }) => db.destroy()));
    },
  };
}
