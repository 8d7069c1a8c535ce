import { Application, ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { readApplication } from '../../../shared/services/applications/read.ts';

export const read = defineRoute<ApplicationDeps>()({
  method: 'GET',
  path: '/v1/applications/{application_id}',
  tag: 'Applications',
  summary: 'One application',
  auth: 'user',
  params: ApplicationParams,
  responses: { 200: Application },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await readApplication(deps, ctx, params.application_id),
  }),
});
