import { JobParams } from '../../../shared/contracts/job.ts';
import { NotTheSame, NotTheSameSaid } from '../../../shared/contracts/sighting.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { sayNotTheSameJob } from '../../../shared/services/postings/not-the-same.ts';
import type { DuplicateDeps } from '../deps.ts';

export const notTheSame = defineRoute<DuplicateDeps>()({
  method: 'POST',
  path: '/v1/jobs/{job_id}/not-the-same',
  tag: 'Jobs',
  summary: 'Say that a sighting is another job',
  description: 'For you at once; for everybody when several people have said so, or an operator.',
  auth: 'user',
  scope: 'write',
  params: JobParams,
  body: NotTheSame,
  responses: { 200: NotTheSameSaid },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await sayNotTheSameJob(deps, ctx, params.job_id, body.sighting_id),
  }),
});
