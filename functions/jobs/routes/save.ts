import { JobParams } from '../../../shared/contracts/job.ts';
import { SavedJob, SaveJob } from '../../../shared/contracts/saved-job.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { saveJob } from '../../../shared/services/jobs/save.ts';
import type { JobDeps } from '../deps.ts';

export const save = defineRoute<JobDeps>()({
  method: 'PUT',
  path: '/v1/jobs/{job_id}/saved',
  tag: 'Jobs',
  summary: 'Save a posting, or change your notes on it',
  auth: 'user',
  scope: 'write',
  params: JobParams,
  body: SaveJob,
  responses: { 200: SavedJob },
  handle: async (deps, ctx, { params, body }) => ({ status: 200, body: await saveJob(deps, ctx, params.job_id, body) }),
});
