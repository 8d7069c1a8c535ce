import { NewTask, Task } from '../../../shared/contracts/task.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { addTask } from '../../../shared/services/tasks/add.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const addTaskRoute = defineRoute<TrackerRouteDeps>()({
  method: 'POST',
  path: '/v1/tracker/tasks',
  tag: 'Tracker',
  summary: 'Add something to do for an application, with a due date or without',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewTask,
  responses: { 201: Task },
  handle: async (deps, ctx, { body }) => ({ status: 201, body: await addTask(deps, ctx, body) }),
});
