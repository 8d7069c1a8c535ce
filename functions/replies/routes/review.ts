import { ReplyDetail, ReplyParams, ReviewReply } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { reviewReply } from '../../../shared/services/replies/review.ts';
import type { ReplyDeps } from '../deps.ts';

export const review = defineRoute<ReplyDeps>()({
  method: 'POST',
  path: '/v1/replies/{reply_id}/review',
  tag: 'Replies',
  summary: 'Say what a reply is',
  description: 'Confirms or corrects its class. The application moves where its state lets you move it.',
  auth: 'user',
  scope: 'write',
  params: ReplyParams,
  body: ReviewReply,
  responses: { 200: ReplyDetail },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await reviewReply(deps, ctx, params.reply_id, body),
  }),
});
