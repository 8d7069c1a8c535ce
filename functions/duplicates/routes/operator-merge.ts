import { JobParams } from '../../../shared/contracts/job.ts';
import { JobChanged, MergeJob } from '../../../shared/contracts/sighting.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { mergeAsOperator } from '../../../shared/services/postings/operate.ts';
import type { DuplicateDeps } from '../deps.ts';

export const operatorMerge = defineRoute<DuplicateDeps>()({
  method: 'POST',
  path: '/v1/operator/jobs/{job_id}/merge',
  tag: 'Operator',
  summary: 'Put another job into this one',
  description:
    'For operators (npm run operator). Sightings and all that people hold of it follow; a split takes it back.',
  auth: 'user',
  params: JobParams,
  body: MergeJob,
  responses: { 200: JobChanged },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await mergeAsOperator(deps, ctx, params.job_id, body),
  }),
});
