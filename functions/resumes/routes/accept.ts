import { Accepted, AcceptResume, ResumeParams } from '../../../shared/contracts/resume.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { acceptResume } from '../../../shared/services/resumes/accept.ts';
import type { ResumeDeps } from '../../../shared/services/resumes/deps.ts';

export const accept = defineRoute<ResumeDeps>()({
  method: 'POST',
  path: '/v1/resumes/{resume_id}/accept',
  tag: 'Resumes',
  summary: 'Take what was read into your profile',
  description:
    'Only into empty places: what you wrote yourself stays, unless you ask for `changes`. Accepting twice adds nothing.',
  auth: 'user',
  scope: 'write',
  params: ResumeParams,
  body: AcceptResume,
  responses: { 200: Accepted },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await acceptResume(deps, ctx, params.resume_id, body),
  }),
});
