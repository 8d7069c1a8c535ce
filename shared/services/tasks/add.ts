import type { NewTask, Task } from '../../contracts/task.ts';
import { findApplication } from '../../db/queries/applications.ts';
import { insertTask } from '../../db/queries/tasks.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { noteTask, type TaskDeps, toTask } from './view.ts';

/** Adds something to do for an application, whatever its state. Throws NotFound. */
export const addTask = (deps: TaskDeps, ctx: UserContext, input: NewTask): Promise<Task> =>
  deps.db.withUser(ctx, async (tx) => {
    const { application_id, title, due_at } = input;
    if ((await findApplication(tx, application_id)) === undefined) throw new NotFound('application');
    const now = deps.clock.now();
    const due = due_at === null ? null : new Date(due_at);
    const row = await insertTask(tx, { application_id, title, due_at: due, created_at: now });
    await noteTask(tx, row, 'added', now);
    return toTask(row);
  });
