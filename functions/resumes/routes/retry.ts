import { ResumeParams, ResumeSummary } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { retryResume } from '../../../shared/services/resumes/retry.ts';

export const retry = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes/{resume_id}/retry',
  tag: 'Resumes',
  summary: 'Have a resume read once more',
  description: 'After a failed reading, or to read it by newer rules. What you rejected is not proposed again.',
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 60, minutes: 60 },
  params: ResumeParams,
  responses: { 202: ResumeSummary },
  handle: async (deps, ctx, { params }) => ({ status: 202, body: await retryResume(deps, ctx, params.resume_id) }),
});
