import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type * as z from 'zod';

/** One file keeps everything the sandbox knows, so that it is there again after a restart. */
const SCHEMA = `
create table if not exists accounts (email text primary key, name text not null, history_floor integer not null default 0);
create table if not exists messages (
  id text primary key, account text not null, thread_id text not null, rfc_id text not null, subject_key text not null,
  sender text not null, recipients text not null, labels text not null, received_at integer not null,
  history_id integer not null, raw blob not null, seq integer not null);
create index if not exists messages_thread on messages (account, thread_id);
create index if not exists messages_rfc on messages (account, rfc_id);
create index if not exists messages_time on messages (account, received_at desc, seq desc);
create table if not exists drafts (id text primary key, account text not null, message_id text not null);
create table if not exists history (
  id integer primary key autoincrement, account text not null, kind text not null, message_id text not null,
  thread_id text not null, labels text not null, at integer not null);
create index if not exists history_account on history (account, id);
create table if not exists outbox (
  id text primary key, account text not null, message_id text not null, recipients text not null, at integer not null, raw blob not null);
create index if not exists outbox_time on outbox (at desc);
create table if not exists watches (account text primary key, topic text not null, expires_at integer not null);
create table if not exists events (
  account text not null, calendar text not null, id text not null, body text not null, status text not null,
  starts_at integer not null, ends_at integer not null, updated_at integer not null, primary key (account, calendar, id));
create table if not exists spreadsheets (
  id text primary key, account text not null, body text not null, created_at integer not null, trashed integer not null default 0);
create index if not exists spreadsheets_account on spreadsheets (account, created_at desc);
create table if not exists codes (code text primary key, body text not null, expires_at integer not null, used integer not null default 0);
create table if not exists grants (
  refresh_token text primary key, account text not null, client_id text not null, scopes text not null, code text, revoked integer not null default 0);
create table if not exists access_tokens (
  token text primary key, account text not null, client_id text not null, scopes text not null, expires_at integer not null, code text);
create table if not exists keys (kid text primary key, jwk text not null);
`;

export type Store = {
  all<T>(row: z.ZodType<T>, sql: string, ...values: SQLInputValue[]): T[];
  get<T>(row: z.ZodType<T>, sql: string, ...values: SQLInputValue[]): T | undefined;
  /** How many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** All or nothing. The work may not wait: SQLite is called in one go, so nothing else runs in between. */
  atomically<T>(work: () => T): T;
  close(): void;
};

/** Opens the sandbox's file in the folder, or keeps everything in memory when there is none. */
export const openStore = (folder: string | undefined): Store => {
  // Mail and permissions: nobody else on this machine needs them.
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  }
  const database = new DatabaseSync(folder === undefined ? ':memory:' : join(folder, 'google.sqlite'));
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  database.exec(SCHEMA);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let depth = 0;
  return {
    all: (row, sql, ...values) =>
      prepared(sql)
        .all(...values)
        .map((found) => row.parse(found)),
    get: (row, sql, ...values) => {
      const found = prepared(sql).get(...values);
      return found === undefined ? undefined : row.parse(found);
    },
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    atomically: (work) => {
      if (depth > 0) return work();
      depth += 1;
      database.exec('begin immediate');
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        database.exec('rollback');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => database.close(),
  };
};
