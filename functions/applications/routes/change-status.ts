import { Application, ApplicationParams, StatusChange } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { changeStatus } from '../../../shared/services/applications/change-status.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';

export const changeStatusRoute = defineRoute<ApplicationDeps>()({
  method: 'POST',
  path: '/v1/applications/{application_id}/status',
  tag: 'Applications',
  summary: 'Move it to another state',
  description: 'A move that is not allowed is a 409 that names the allowed ones.',
  auth: 'user',
  scope: 'write',
  params: ApplicationParams,
  body: StatusChange,
  responses: { 200: Application },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await changeStatus(deps, ctx, params.application_id, body),
  }),
});
