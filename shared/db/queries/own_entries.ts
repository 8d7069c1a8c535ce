import { type Selectable, sql } from 'kysely';
import { knownDates, storedDates } from '../../domain/profile/known-date.ts';
import type { OwnEntity } from '../../domain/profile/own-entries.ts';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';

const tables = {
  project: 'users.user_projects',
  certificate: 'users.user_certificates',
  language: 'users.user_languages',
} as const;
/** What goes on first, then the latest. */
const orders = {
  project: sql`is_current DESC, coalesce(end_date, start_date) DESC NULLS LAST, id`,
  certificate: sql`issue_date DESC NULLS LAST, id`,
  language: sql`language_name, id`,
} as const;

type Stored<E extends OwnEntity> = Selectable<DB[(typeof tables)[E]]>;
/** A row with its dates as far as they are known. */
export type OwnRow<E extends OwnEntity> = Omit<Stored<E>, 'start_precision' | 'end_precision' | 'issue_precision'>;

export async function listOwn<E extends OwnEntity>(tx: UserTx, entity: E): Promise<OwnRow<E>[]> {
  const { rows } = await sql<Stored<E>>`
    SELECT * FROM ${sql.table(tables[entity])} ORDER BY ${orders[entity]}`.execute(tx);
  return rows.map((row) => knownDates(row));
}

export async function findOwn<E extends OwnEntity>(tx: UserTx, entity: E, id: string): Promise<OwnRow<E> | undefined> {
  const { rows } = await sql<Stored<E>>`SELECT * FROM ${sql.table(tables[entity])} WHERE id = ${id}`.execute(tx);
  return rows.map((row) => knownDates(row))[0];
}

/** Writes rows by their ids, new and known ones in one statement, and gives them in order; all name the same columns. */
export async function writeOwn<E extends OwnEntity>(
  tx: UserTx,
  entity: E,
  rows: readonly (object & { id: string; user_id: string })[],
): Promise<OwnRow<E>[]> {
  const stored = rows.map((row) => Object.entries(storedDates(row)));
  const [first] = stored;
  if (first === undefined) return [];
  const columns = first.map(([name]) => sql.ref(name));
  const values = stored.map((row) => sql`(${sql.join(row.map(([, value]) => value))})`);
  const changes = columns.map((column) => sql`${column} = excluded.${column}`);
  const { rows: written } = await sql<Stored<E>>`
    WITH written AS (
      INSERT INTO ${sql.table(tables[entity])} (${sql.join(columns)}) VALUES ${sql.join(values)}
      ON CONFLICT (id) DO UPDATE SET ${sql.join(changes)} RETURNING *)
    SELECT * FROM written ORDER BY ${orders[entity]}`.execute(tx);
  return written.map((row) => knownDates(row));
}

/** How many of them there were. */
export async function deleteOwn(tx: UserTx, entity: OwnEntity, ids: readonly string[]): Promise<number> {
  const { rows } = await sql`
    DELETE FROM ${sql.table(tables[entity])} WHERE id = ANY (${ids}::uuid[]) RETURNING id`.execute(tx);
  return rows.length;
}
