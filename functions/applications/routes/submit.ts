import { ApplicationParams, SubmittedApplication } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { submitApplication } from '../../../shared/services/applications/submit.ts';

export const submit = defineRoute<ApplicationDeps>()({
  method: 'POST',
  path: '/v1/applications/{application_id}/submit',
  tag: 'Applications',
  summary: 'Queue it: its message leaves when the undo window has ended',
  auth: 'user',
  scope: 'act',
  idempotent: true,
  params: ApplicationParams,
  responses: { 202: SubmittedApplication },
  handle: async (deps, ctx, { params }) => ({
    status: 202,
    body: await submitApplication(deps, ctx, params.application_id),
  }),
});
