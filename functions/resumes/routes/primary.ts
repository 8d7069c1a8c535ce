import { ResumeParams, ResumeSummary } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { makePrimaryResume } from '../../../shared/services/resumes/make-primary.ts';

export const primary = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes/{resume_id}/primary',
  tag: 'Resumes',
  summary: 'Make this the resume that applications take by default',
  auth: 'user',
  scope: 'write',
  params: ResumeParams,
  responses: { 200: ResumeSummary },
  handle: async (deps, ctx, { params }) => ({
    status: 200,
    body: await makePrimaryResume(deps, ctx, params.resume_id),
  }),
});
