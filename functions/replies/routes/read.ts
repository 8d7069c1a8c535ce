import { ReplyDetail, ReplyParams } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { readReply } from '../../../shared/services/replies/read.ts';
import type { ReplyDeps } from '../deps.ts';

export const read = defineRoute<ReplyDeps>()({
  method: 'GET',
  path: '/v1/replies/{reply_id}',
  tag: 'Replies',
  summary: 'One reply, its words, and what was read out of them',
  auth: 'user',
  params: ReplyParams,
  responses: { 200: ReplyDetail },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await readReply(deps, ctx, params.reply_id) }),
});
