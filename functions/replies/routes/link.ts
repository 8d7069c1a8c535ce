import { LinkReply, ReplyDetail, ReplyParams } from '../../../shared/contracts/reply.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { linkToApplication } from '../../../shared/services/replies/link.ts';
import type { ReplyDeps } from '../deps.ts';

export const link = defineRoute<ReplyDeps>()({
  method: 'POST',
  path: '/v1/replies/{reply_id}/link',
  tag: 'Replies',
  summary: 'Say which application a message is about',
  description:
    'For a message that several applications may have caused, or that the evidence does not settle: one of its suggestions, or any other of yours. It is read then as any other reply.',
  auth: 'user',
  scope: 'write',
  params: ReplyParams,
  body: LinkReply,
  responses: { 200: ReplyDetail },
  handle: async (deps, ctx, { params, body }) => ({
    status: 200,
    body: await linkToApplication(deps, ctx, params.reply_id, body),
  }),
});
