import { BulkMove, BulkResult } from '../../../shared/contracts/tracker.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { moveMany } from '../../../shared/services/tracker/board.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const move = defineRoute<TrackerRouteDeps>()({
  method: 'POST',
  path: '/v1/tracker/moves',
  tag: 'Tracker',
  summary: 'Move many at once, each with its own result',
  auth: 'user',
  scope: 'write',
  body: BulkMove,
  responses: { 200: BulkResult },
  handle: async (deps, ctx, { body }) => ({
    status: 200,
    body: await moveMany(deps, ctx, body.application_ids, body.status),
  }),
});
