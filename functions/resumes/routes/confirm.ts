import { ResumeParams, ResumeSummary } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { confirmUpload } from '../../../shared/services/resumes/confirm-upload.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';

export const confirm = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes/{resume_id}/confirm',
  tag: 'Resumes',
  summary: 'The file is up: have it read',
  description: 'A second call finds nothing to do. Ask for the outcome with GET and wait.',
  auth: 'user',
  scope: 'write',
  params: ResumeParams,
  responses: { 202: ResumeSummary },
  handle: async (deps, ctx, { params }) => ({ status: 202, body: await confirmUpload(deps, ctx, params.resume_id) }),
});
