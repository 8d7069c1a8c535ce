import { ResumeListQuery, ResumePage } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { pageOfResumes } from '../../../shared/services/resumes/list.ts';

export const list = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/resumes',
  tag: 'Resumes',
  summary: 'Your resumes, newest first',
  auth: 'user',
  query: ResumeListQuery,
  responses: { 200: ResumePage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfResumes(deps, ctx, query) }),
});
