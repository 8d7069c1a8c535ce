import { type RawBuilder, sql } from 'kysely';
import type { PersonTable } from '../../domain/privacy/person-tables.ts';
import type { UserTx } from '../scope.ts';

const PAGE = 1_000;

const own = ({ owner }: PersonTable, userId: string) =>
  'column' in owner
    ? sql`${sql.ref(owner.column)} = ${userId}::uuid`
    : sql`${sql.ref(owner.key)} IN (SELECT p.id FROM ${sql.table(owner.parent)} AS p WHERE p.user_id = ${userId}::uuid)`;

/** The columns that an export gives of a table, in the table's own order. */
export async function exportedColumns(tx: UserTx, { table, without = {} }: PersonTable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT attname AS name FROM pg_attribute
     WHERE attrelid = ${table}::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`.execute(tx);
  return rows.map(({ name }) => name).filter((name) => !(name in without));
}

/** The person's rows of a table. */
export const rowsOf = (table: PersonTable, columns: readonly string[], userId: string): RawBuilder<unknown> => sql`
  SELECT ${sql.join(columns.map((name) => sql.ref(name)))} FROM ${sql.table(table.table)} WHERE ${own(table, userId)}`;

/** The postings that the person kept, with what is needed to find them again: postings themselves are everybody's. */
export const keptPostings = (userId: string): RawBuilder<unknown> => sql`
  SELECT j.id, j.title, c.name AS company_name, j.location, j.application_url, j.posted_date, j.description
    FROM jobs.jobs AS j LEFT JOIN jobs.companies AS c ON c.id = j.company_id
   WHERE j.id IN (SELECT job_id FROM applications.applications WHERE user_id = ${userId}::uuid
                  UNION SELECT job_id FROM jobs.saved_jobs WHERE user_id = ${userId}::uuid
                  UNION SELECT job_id FROM jobs.match_dismissals WHERE user_id = ${userId}::uuid)`;

/** Rows, each as the JSON text that PostgreSQL makes of it, a thousand at a time, all of one moment. */
export async function eachPage(
  tx: UserTx,
  rowsWanted: RawBuilder<unknown>,
  take: (rows: readonly string[]) => void,
): Promise<number> {
  await sql`DECLARE person_rows NO SCROLL CURSOR FOR SELECT to_jsonb(r)::text AS row FROM (${rowsWanted}) AS r`.execute(
    tx,
  );
  let count = 0;
  for (;;) {
    const { rows } = await sql<{ row: string }>`FETCH ${sql.lit(PAGE)} FROM person_rows`.execute(tx);
    if (rows.length > 0) take(rows.map(({ row }) => row));
    count += rows.length;
    if (rows.length < PAGE) break;
  }
  await sql`CLOSE person_rows`.execute(tx);
  return count;
}

export type NamedFile = { object_key: string; file_name: string };

/** The files of the person's in the bucket. */
export const listResumeFiles = (tx: UserTx, userId: string): Promise<NamedFile[]> =>
  tx
    .selectFrom('users.resumes')
    .select(['object_key', 'file_name'])
    .where('user_id', '=', userId)
    .where('parse_status', '<>', 'awaiting_upload')
    .orderBy('created_at')
    .execute();

/** Messages as they left, a few at a time after an id. */
export const listMessages = (
  tx: UserTx,
  userId: string,
  after: string,
): Promise<{ id: string; mime: Buffer | null }[]> =>
  tx
    .selectFrom('communications.emails')
    .select(['id', 'mime'])
    .where('user_id', '=', userId)
    .where('mime', 'is not', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(20)
    .execute();
