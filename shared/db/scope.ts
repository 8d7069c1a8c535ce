import type { Transaction } from 'kysely';
import type { UserContext } from '../domain/context.ts';
import type { DB } from './generated.ts';

declare const power: unique symbol;

/**
 * A transaction whose type states its power. Only `Db` makes one, so a query outside a scope does not compile.
 * Types of columns: int8 and numeric come as strings, date as 'YYYY-MM-DD', timestamptz as Date.
 */
type Scoped<P extends string> = Transaction<DB> & { readonly [power]: P };

/** As jobhuntai_app for one person: row level security shows and takes their rows alone. */
export type UserTx = Scoped<'user'>;
/** As jobhuntai_worker: cross-user work, inside that role's own policies and grants. */
export type SystemTx = Scoped<'system'>;
/** As jobhuntai_app for nobody: no person's row is visible, the sign-in functions may be called. */
export type NobodyTx = Scoped<'nobody'>;

/** What one person's transactions may wait for each other on, from their start; see queries/advisory.ts. */
export type PersonsLock = 'person' | 'sending';

/**
 * The one way to the database. Each call is one transaction: it commits when `fn` resolves and rolls back when it
 * throws. Do not open a scope inside a scope: it would take a second connection while holding the first.
 */
export type Db = {
  /**
   * `ctx` is also what the audit trail records: who, from where, with which request, why. `lock` is held
   * from the first statement on. Where the connection dies before it, `fn` is run once more.
   */
  withUser<T>(ctx: UserContext, fn: (tx: UserTx) => Promise<T>, lock?: PersonsLock): Promise<T>;
  /** `reason` stands in the audit trail for the work done here. */
  withSystem<T>(reason: string, fn: (tx: SystemTx) => Promise<T>): Promise<T>;
  withNobody<T>(fn: (tx: NobodyTx) => Promise<T>): Promise<T>;
  /** Ends all connections; safe to call twice. */
  close(): Promise<void>;
};
