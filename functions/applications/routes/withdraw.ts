import { Application, ApplicationParams } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { withdrawApplication } from '../../../shared/services/applications/withdraw.ts';

export const withdraw = defineRoute<ApplicationDeps>()({
  method: 'POST',
  path: '/v1/applications/{application_id}/withdraw',
  tag: 'Applications',
  summary: 'Withdraw it; what is queued is cancelled',
  auth: 'user',
  scope: 'write',
  params: ApplicationParams,
  responses: { 200: Application },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await withdrawApplication(deps, ctx, params.application_id),
  }),
});
