import { JobParams } from '../../../shared/contracts/job.ts';
import { SightingList } from '../../../shared/contracts/sighting.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readSightings } from '../../../shared/services/postings/sightings.ts';
import type { JobDeps } from '../deps.ts';

export const sightings = defineRoute<JobDeps>()({
  method: 'GET',
  path: '/v1/jobs/{job_id}/sightings',
  tag: 'Jobs',
  summary: 'Where a job was seen, what stood there, and why it is taken for one job',
  auth: 'user',
  params: JobParams,
  responses: { 200: SightingList },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readSightings(deps, ctx, params.job_id) }),
});
