import { Task, TaskParams, TaskPatch } from '../../../shared/contracts/task.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeTask } from '../../../shared/services/tasks/change.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const changeTaskRoute = defineRoute<TrackerRouteDeps>()({
  method: 'PATCH',
  path: '/v1/tracker/tasks/{task_id}',
  tag: 'Tracker',
  summary: 'Change a task, mark it done, or open it again',
  auth: 'user',
  scope: 'write',
  params: TaskParams,
  body: TaskPatch,
  responses: { 200: Task },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await changeTask(deps, ctx, params.task_id, body),
  }),
});
