import { Board, BoardQuery } from '../../../shared/contracts/tracker.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readBoard } from '../../../shared/services/tracker/board.ts';
import type { TrackerRouteDeps } from '../deps.ts';

export const board = defineRoute<TrackerRouteDeps>()({
  method: 'GET',
  path: '/v1/tracker/board',
  tag: 'Tracker',
  summary: 'Your applications by state, with counts',
  auth: 'user',
  query: BoardQuery,
  responses: { 200: Board },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await readBoard(deps, ctx, query.limit) }),
});
