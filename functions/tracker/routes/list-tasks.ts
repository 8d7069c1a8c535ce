import { TaskPage, TaskQuery } from '../../../shared/contracts/task.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfTasks } from '../../../shared/services/tasks/list.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const listTasksRoute = defineRoute<TrackerRouteDeps>()({
  method: 'GET',
  path: '/v1/tracker/tasks',
  tag: 'Tracker',
  summary: 'What is to do for your applications, soonest due first',
  auth: 'user',
  query: TaskQuery,
  responses: { 200: TaskPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfTasks(deps, ctx, query) }),
});
