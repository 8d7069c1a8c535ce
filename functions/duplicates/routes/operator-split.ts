import { JobParams } from '../../../shared/contracts/job.ts';
import { JobChanged, SplitJob } from '../../../shared/contracts/sighting.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { splitAsOperator } from '../../../shared/services/postings/operate.ts';
import type { DuplicateDeps } from '../deps.ts';

export const operatorSplit = defineRoute<DuplicateDeps>()({
  method: 'POST',
  path: '/v1/operator/jobs/{job_id}/split',
  tag: 'Operator',
  summary: 'Take sightings out of a job, as a job of their own',
  description: 'For operators (npm run operator). Undoes a merge; no crawl joins them again.',
  auth: 'user',
  params: JobParams,
  body: SplitJob,
  responses: { 200: JobChanged },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await splitAsOperator(deps, ctx, params.job_id, body.sighting_ids),
  }),
});
