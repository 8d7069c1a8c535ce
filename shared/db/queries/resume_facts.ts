import { sql } from 'kysely';
import { knownDates, storedDates } from '../../domain/profile/known-date.ts';
import type { Columns } from '../../domain/resume/proposals/applied.ts';
import type { EntryEntity } from '../../domain/resume/proposals/entries.ts';
import type { UserTx } from '../scope.ts';

const tables = {
  experience: 'users.experience',
  education: 'users.education',
  skill: 'users.skills',
  project: 'users.user_projects',
  certificate: 'users.user_certificates',
  language: 'users.user_languages',
} as const;
/** A row as JSON has it: numbers are numbers, dates are text as far as they are known. */
export type Fact = Readonly<Record<string, unknown>>;

/** The entry under its row lock. */
export async function lockFact(tx: UserTx, entity: EntryEntity, id: string): Promise<Fact | undefined> {
  const { rows } = await sql<{ row: Fact }>`
    SELECT to_jsonb(t) AS row FROM ${sql.table(tables[entity])} AS t WHERE t.id = ${id} FOR UPDATE`.execute(tx);
  const [found] = rows;
  return found && knownDates(found.row);
}

export async function countFacts(tx: UserTx, entity: EntryEntity): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM ${sql.table(tables[entity])}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Undefined when the person has it already under another spelling. */
export async function insertFact(
  tx: UserTx,
  entity: EntryEntity,
  row: Columns & { user_id: string; source_resume_id: string },
): Promise<string | undefined> {
  const stored = Object.entries(storedDates(row));
  const { rows } = await sql<{ id: string }>`
    INSERT INTO ${sql.table(tables[entity])} (${sql.join(stored.map(([column]) => sql.ref(column)))})
    VALUES (${sql.join(stored.map(([, value]) => value))}) ON CONFLICT DO NOTHING RETURNING id`.execute(tx);
  return rows[0]?.id;
}

export async function changeFact(tx: UserTx, entity: EntryEntity, id: string, change: Columns): Promise<void> {
  const sets = Object.entries(storedDates(change)).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`UPDATE ${sql.table(tables[entity])} SET ${sql.join(sets)} WHERE id = ${id}`.execute(tx);
}

export async function deleteFact(tx: UserTx, entity: EntryEntity, id: string): Promise<void> {
  await sql`DELETE FROM ${sql.table(tables[entity])} WHERE id = ${id}`.execute(tx);
}
