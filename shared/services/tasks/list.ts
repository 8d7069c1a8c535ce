import { decodeCursor, toPage } from '../../contracts/page.ts';
import type { TaskPage, TaskQuery } from '../../contracts/task.ts';
import { Position } from '../../db/queries/keyset.ts';
import { listTasks } from '../../db/queries/tasks.ts';
import type { UserContext } from '../../domain/context.ts';
import { type TaskDeps, toTask } from './view.ts';

/** The person's tasks, soonest due first. Throws InvalidInput for a cursor that is not ours. */
export async function pageOfTasks(
  deps: Pick<TaskDeps, 'db'>,
  ctx: UserContext,
  { limit, cursor, application_id: applicationId, state }: TaskQuery,
): Promise<TaskPage> {
  const after = decodeCursor(Position, cursor);
  const rows = await deps.db.withUser(ctx, (tx) => listTasks(tx, { applicationId, state, limit: limit + 1, after }));
  const { items, next_cursor } = toPage(rows, limit, ({ at, id }) => ({ at, id }));
  return { items: items.map(toTask), next_cursor };
}
