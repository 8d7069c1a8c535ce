import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { DB } from '../generated.ts';
import type { UserTx } from '../scope.ts';
import type { Position } from './keyset.ts';

type Table = DB['applications.application_tasks'];
export type TaskRow = Selectable<Table>;

/** Where a task without a due date stands: after all that have one. */
const DUE = sql`coalesce(t.due_at, timestamptz '9999-12-31T00:00:00Z')`;

/** Soonest due first, those without a date last. From the person's applications on, so that no other's are read. */
export async function listTasks(
  tx: UserTx,
  asked: {
    applicationId: string | undefined;
    state: 'open' | 'done' | 'all';
    limit: number;
    after: Position | undefined;
  },
): Promise<(TaskRow & { at: string })[]> {
  const { applicationId = null, state, limit, after } = asked;
  const { rows } = await sql<TaskRow & { at: string }>`
    SELECT t.*, to_char(${DUE} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
      FROM applications.applications AS a
      JOIN applications.application_tasks AS t ON t.application_id = a.id
     WHERE a.user_id = public.app_current_user_id()
       AND (${applicationId}::uuid IS NULL OR a.id = ${applicationId}::uuid)
       AND (${state} = 'all' OR (t.done_at IS NOT NULL) = (${state} = 'done'))
       AND (${after?.at ?? null}::timestamptz IS NULL
         OR (${DUE}, t.id) > (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
     ORDER BY ${DUE}, t.id LIMIT ${limit}`.execute(tx);
  return rows;
}

export const insertTask = (tx: UserTx, task: Insertable<Table>): Promise<TaskRow> =>
  tx.insertInto('applications.application_tasks').values(task).returningAll().executeTakeFirstOrThrow();

/** Locked until the transaction ends, so that it is done only once. */
export const lockTask = (tx: UserTx, id: string): Promise<TaskRow | undefined> =>
  tx.selectFrom('applications.application_tasks').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const updateTask = (
  tx: UserTx,
  id: string,
  set: Pick<Updateable<Table>, 'title' | 'due_at' | 'done_at'>,
): Promise<TaskRow> =>
  tx
    .updateTable('applications.application_tasks')
    .set(set)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The application it belonged to; undefined when there was none. */
export const deleteTask = async (tx: UserTx, id: string): Promise<string | undefined> =>
  (
    await tx
      .deleteFrom('applications.application_tasks')
      .where('id', '=', id)
      .returning('application_id')
      .executeTakeFirst()
  )?.application_id;
