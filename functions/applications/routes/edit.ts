import { Application, ApplicationParams, ApplicationPatch } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { editApplication } from '../../../shared/services/applications/edit.ts';

export const edit = defineRoute<ApplicationDeps>()({
  method: 'PATCH',
  path: '/v1/applications/{application_id}',
  tag: 'Applications',
  summary: 'Change your notes, tags and deadline',
  auth: 'user',
  scope: 'write',
  params: ApplicationParams,
  body: ApplicationPatch,
  responses: { 200: Application },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await editApplication(deps, ctx, params.application_id, body),
  }),
});
