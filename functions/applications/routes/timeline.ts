import { ActivityPage, ApplicationParams } from '../../../shared/contracts/application.ts';
import { PageQuery } from '../../../shared/contracts/page.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { timelineOf } from '../../../shared/services/applications/timeline.ts';

export const timeline = defineRoute<ApplicationDeps>()({
  method: 'GET',
  path: '/v1/applications/{application_id}/timeline',
  tag: 'Applications',
  summary: 'Everything that happened to it, newest first',
  auth: 'user',
  params: ApplicationParams,
  query: PageQuery,
  responses: { 200: ActivityPage },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await timelineOf(deps, ctx, params.application_id, query),
  }),
});
