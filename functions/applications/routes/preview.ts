import { ApplicationParams, ApplicationPreview } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';
import { previewApplication } from '../../../shared/services/applications/preview.ts';

export const preview = defineRoute<ApplicationDeps>()({
  method: 'GET',
  path: '/v1/applications/{application_id}/preview',
  tag: 'Applications',
  summary: 'Exactly what goes out, and what stands against it',
  auth: 'user',
  params: ApplicationParams,
  responses: { 200: ApplicationPreview },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await previewApplication(deps, ctx, params.application_id),
  }),
});
