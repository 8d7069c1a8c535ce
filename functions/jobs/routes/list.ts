import { JobPage, JobQuery } from '../../../shared/contracts/job-search.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfJobs } from '../../../shared/services/jobs/list.ts';
import type { JobDeps } from '../deps.ts';

export const list = defineRoute<JobDeps>()({
  method: 'GET',
  path: '/v1/jobs',
  tag: 'Jobs',
  summary: 'Search open postings',
  auth: 'user',
  query: JobQuery,
  responses: { 200: JobPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfJobs(deps, ctx, query) }),
});
