import { ApplicationPage, ApplicationQuery } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { pageOfApplications } from '../../../shared/services/applications/list.ts';

export const list = defineRoute<ApplicationDeps>()({
  method: 'GET',
  path: '/v1/applications',
  tag: 'Applications',
  summary: 'Your applications, newest first',
  auth: 'user',
  query: ApplicationQuery,
  responses: { 200: ApplicationPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfApplications(deps, ctx, query) }),
});
