import { ReplyParams } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { forgetReply } from '../../../shared/services/replies/link.ts';
import type { ReplyDeps } from '../deps.ts';

export const forget = defineRoute<ReplyDeps>()({
  method: 'DELETE',
  path: '/v1/replies/{reply_id}/link',
  tag: 'Replies',
  summary: 'Say that a message concerns none of your applications',
  description: 'All of it is forgotten but its id, so that you are not asked again.',
  auth: 'user',
  scope: 'write',
  params: ReplyParams,
  responses: { 204: null },
  handle: async (deps, ctx, { params }) => {
    await forgetReply(deps, ctx, params.reply_id);
    return { status: 204 };
  },
});
