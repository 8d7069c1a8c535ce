import type { Task } from '../../contracts/task.ts';
import { insertActivity } from '../../db/queries/application_activities.ts';
import type { TaskRow } from '../../db/queries/tasks.ts';
import type { Db, UserTx } from '../../db/scope.ts';
import type { Clock } from '../../domain/clock.ts';

export type TaskDeps = { db: Db; clock: Clock };

export const toTask = (row: TaskRow): Task => ({
  id: row.id,
  application_id: row.application_id,
  title: row.title,
  due_at: row.due_at?.toISOString() ?? null,
  done_at: row.done_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
});

const SAID = {
  added: 'A task was added.',
  done: 'A task was done.',
  opened: 'A task was opened again.',
  removed: 'A task was removed.',
} as const;

/** What became of a task, in its application's timeline; its words stay in their own column. */
export const noteTask = (
  tx: UserTx,
  task: { id: string; application_id: string },
  what: keyof typeof SAID,
  now: Date,
): Promise<void> =>
  insertActivity(tx, {
    application_id: task.application_id,
    activity_type: 'updated',
    description: SAID[what],
    metadata: { task_id: task.id, task: what },
    created_at: now,
  });
