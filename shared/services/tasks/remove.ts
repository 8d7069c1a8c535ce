import { deleteTask } from '../../db/queries/tasks.ts';
import type { UserContext } from '../../domain/context.ts';
import { NotFound } from '../../domain/errors.ts';
import { noteTask, type TaskDeps } from './view.ts';

/** Takes a task away, done or not. Throws NotFound. */
export const removeTask = (deps: TaskDeps, ctx: UserContext, id: string): Promise<void> =>
  deps.db.withUser(ctx, async (tx) => {
    const application_id = await deleteTask(tx, id);
    if (application_id === undefined) throw new NotFound('task');
    await noteTask(tx, { id, application_id }, 'removed', deps.clock.now());
  });
