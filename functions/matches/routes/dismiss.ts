import { Dismissal, DismissalInput, MatchParams } from '../../../shared/contracts/match.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { dismissMatch } from '../../../shared/services/matches/dismiss.ts';
import type { MatchDeps } from '../deps.ts';

export const dismiss = defineRoute<MatchDeps>()({
  method: 'PUT',
  path: '/v1/matches/{job_id}/dismissal',
  tag: 'Matches',
  summary: 'Dismiss a posting, saying why',
  description: 'It leaves your matches at once; the reason shapes later ones and shows in their reasons.',
  auth: 'user',
  scope: 'write',
  params: MatchParams,
  body: DismissalInput,
  responses: { 200: Dismissal },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await dismissMatch(deps, ctx, params.job_id, body),
  }),
});
