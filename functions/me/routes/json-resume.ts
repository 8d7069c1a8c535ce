import { JsonResume } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { exportPerson } from '../../../shared/services/users/json-resume.ts';
import type { MeDeps } from '../deps.ts';

export const jsonResume = defineRoute<MeDeps>()({
  method: 'GET',
  path: '/v1/me/json-resume',
  tag: 'Me',
  summary: 'All that you keep of yourself, as a JSON Resume (jsonresume.org)',
  description: 'POST /v1/resumes/json-resume takes it in again, here or in another account.',
  auth: 'user',
  responses: { 200: JsonResume },
  handle: async (deps, ctx) => ({ status: 200, body: await exportPerson(deps, ctx) }),
});
