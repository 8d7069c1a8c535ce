import { TaskParams } from '../../../shared/contracts/task.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { removeTask } from '../../../shared/services/tasks/remove.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const removeTaskRoute = defineRoute<TrackerRouteDeps>()({
  method: 'DELETE',
  path: '/v1/tracker/tasks/{task_id}',
  tag: 'Tracker',
  summary: 'Take a task away',
  auth: 'user',
  scope: 'write',
  params: TaskParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeTask(deps, ctx, params.task_id);
    return { status: 204 };
  },
});
