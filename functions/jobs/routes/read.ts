import { Job, JobParams } from '../../../shared/contracts/job.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readJob } from '../../../shared/services/jobs/read.ts';
import type { JobDeps } from '../deps.ts';

export const read = defineRoute<JobDeps>()({
  method: 'GET',
  path: '/v1/jobs/{job_id}',
  tag: 'Jobs',
  summary: 'One posting: text, skills asked, pay, where it was seen, and how it fits you',
  auth: 'user',
  params: JobParams,
  responses: { 200: Job },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readJob(deps, ctx, params.job_id) }),
});
