import { Application, NewApplication } from '../../../shared/contracts/application.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { createApplication } from '../../../shared/services/applications/create.ts';
import type { ApplicationDeps } from '../../../shared/services/applications/deps.ts';

export const create = defineRoute<ApplicationDeps>()({
  method: 'POST',
  path: '/v1/applications',
  tag: 'Applications',
  summary: 'Draft an application',
  description:
    'Nothing leaves. A duplicate (this job, or this role at this company within 90 days) is a 409 that names it.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: NewApplication,
  responses: { 201: Application },
  handle: async (deps, ctx, { body }) => {
    const application = await createApplication(deps, ctx, body);
    return { status: 201, body: application, headers: { location: `/v1/applications/${application.id}` } };
  },
});
