import { SavedJobPage, SavedJobQuery } from '../../../shared/contracts/saved-job.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfSavedJobs } from '../../../shared/services/jobs/save.ts';
import type { JobDeps } from '../deps.ts';

export const listSaved = defineRoute<JobDeps>()({
  method: 'GET',
  path: '/v1/saved-jobs',
  tag: 'Jobs',
  summary: 'Postings that you saved, with your notes, the latest first',
  auth: 'user',
  query: SavedJobQuery,
  responses: { 200: SavedJobPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfSavedJobs(deps, ctx, query) }),
});
