import { Resume, ResumeParams, ResumeQuery } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { readResumeRow } from '../../../shared/services/resumes/read.ts';

export const read = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/resumes/{resume_id}',
  tag: 'Resumes',
  summary: 'One resume with what was read from it',
  auth: 'user',
  params: ResumeParams,
  query: ResumeQuery,
  responses: { 200: Resume },
  handle: async (deps, ctx, { params, query }) => ({
    status: 200,
    body: await readResumeRow(deps, ctx, params.resume_id, query.wait),
  }),
});
