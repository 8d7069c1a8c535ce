import { ReplyDetail, ReplyParams } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { undoReview } from '../../../shared/services/replies/undo-review.ts';
import type { ReplyDeps } from '../deps.ts';

export const undo = defineRoute<ReplyDeps>()({
  method: 'DELETE',
  path: '/v1/replies/{reply_id}/review',
  tag: 'Replies',
  summary: 'Take back what you said of a reply',
  description:
    'It is again what it was read as, and its application is where it was, unless that has gone on since. An interview that your word put down is cancelled.',
  auth: 'user',
  scope: 'write',
  params: ReplyParams,
  responses: { 200: ReplyDetail },
  handle: async (deps, ctx, { params }) => ({ status: 200, body: await undoReview(deps, ctx, params.reply_id) }),
});
