import { JobParams } from '../../../shared/contracts/job.ts';
import { JobCheck } from '../../../shared/contracts/liveness.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { checkOnRequest } from '../../../shared/services/jobs/check-live.ts';
import type { JobDeps } from '../deps.ts';

export const check = defineRoute<JobDeps>()({
  method: 'POST',
  path: '/v1/jobs/{job_id}/check',
  tag: 'Jobs',
  summary: 'Ask whether a posting is still there',
  description:
    "Its own page is asked, at most once an hour whoever asks, at its host's pace; between, what it said last is answered. A posting whose page says that it is gone is retired where no other board shows it.",
  auth: 'user',
  scope: 'write',
  limit: { per: 'person', most: 120, minutes: 60 },
  idempotent: true,
  params: JobParams,
  responses: { 200: JobCheck },
  handle: async (deps, ctx, { params }) => {
    const { result, reason, checkedAt, nextAt } = await checkOnRequest(deps, ctx, params.job_id);
    return {
      status: 200,
      body: {
        job_id: params.job_id,
        result,
        reason,
        checked_at: checkedAt.toISOString(),
        next_check_at: nextAt?.toISOString() ?? null,
      },
    };
  },
});
