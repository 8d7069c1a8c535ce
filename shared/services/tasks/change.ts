import type { Task, TaskPatch } from '../../contracts/task.ts';
import { lockTask, updateTask } from '../../db/queries/tasks.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { noteTask, type TaskDeps, toTask } from './view.ts';

/** Changes a task's words or date, marks it done or opens it again; done twice keeps the first time. Throws NotFound. */
export const changeTask = (deps: TaskDeps, ctx: UserContext, id: string, change: TaskPatch): Promise<Task> =>
  deps.db.withUser(ctx, async (tx) => {
    const task = await lockTask(tx, id);
    if (task === undefined) throw new NotFound('task');
    const now = deps.clock.now();
    const { title = task.title, due_at, done = task.done_at !== null } = change;
    const row = await updateTask(tx, id, {
      title,
      due_at: due_at === undefined ? task.due_at : due_at && new Date(due_at),
      done_at: done ? (task.done_at ?? now) : null,
    });
    if (done !== (task.done_at !== null)) await noteTask(tx, row, done ? 'done' : 'opened', now);
    return toTask(row);
  });
