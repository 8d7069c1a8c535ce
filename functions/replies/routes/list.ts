import { ReplyPage, ReplyQuery } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { pageOfReplies } from '../../../shared/services/replies/list.ts';
import type { ReplyDeps } from '../deps.ts';

export const list = defineRoute<ReplyDeps>()({
  method: 'GET',
  path: '/v1/replies',
  tag: 'Replies',
  summary: 'Replies to your applications, newest first',
  auth: 'user',
  query: ReplyQuery,
  responses: { 200: ReplyPage },
  handle: async (deps, ctx, { query }) => ({ status: 200, body: await pageOfReplies(deps, ctx, query) }),
});
