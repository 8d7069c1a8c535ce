import { JobParams } from '../../../shared/contracts/job.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { unsaveJob } from '../../../shared/services/jobs/save.ts';
import type { JobDeps } from '../deps.ts';

export const unsave = defineRoute<JobDeps>()({
  method: 'DELETE',
  path: '/v1/jobs/{job_id}/saved',
  tag: 'Jobs',
  summary: 'Take a saved posting off your list, notes and all',
  auth: 'user',
  scope: 'write',
  params: JobParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await unsaveJob(deps, ctx, params.job_id);
    return { status: 204 };
  },
});
