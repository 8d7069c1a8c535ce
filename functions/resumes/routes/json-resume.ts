import { JsonResume, ResumeParams } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { exportJsonResume } from '../../../shared/services/resumes/json-resume.ts';

export const jsonResume = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/resumes/{resume_id}/json-resume',
  tag: 'Resumes',
  summary: 'What was read, as a JSON Resume (jsonresume.org)',
  description: 'It can be uploaded again as it is.',
  auth: 'user',
  params: ResumeParams,
  responses: { 200: JsonResume },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await exportJsonResume(deps, ctx, params.resume_id) }),
});
