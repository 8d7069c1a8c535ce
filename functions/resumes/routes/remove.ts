import { ResumeParams } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { removeResume } from '../../../shared/services/resumes/remove.ts';

export const remove = defineRoute<ResumeDeps>()({
  method: 'DELETE',
  path: '/v1/resumes/{resume_id}',
  tag: 'Resumes',
  summary: 'Delete a resume and its file',
  description: 'Facts accepted from it stay in the profile.',
  auth: 'user',
  scope: 'write',
  params: ResumeParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await removeResume(deps, ctx, params.resume_id);
    return { status: 204 };
  },
});
