import { ResumeDownload, ResumeParams } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';
import { downloadResume } from '../../../shared/services/resumes/download.ts';

export const download = defineRoute<ResumeDeps>()({
  method: 'GET',
  path: '/v1/resumes/{resume_id}/download',
  tag: 'Resumes',
  summary: 'A link to the file, valid for five minutes',
  auth: 'user',
  params: ResumeParams,
  responses: { 200: ResumeDownload },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await downloadResume(deps, ctx, params.resume_id) }),
});
