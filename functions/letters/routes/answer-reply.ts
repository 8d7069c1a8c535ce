import { NewReplyAnswer, ReplyAnswerDraft } from '../../../shared/contracts/tailoring.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { draftAnswer } from '../../../shared/services/letters/answer-reply.ts';
import type { LettersDeps } from '../deps.ts';

export const answerReply = defineRoute<LettersDeps>()({
  method: 'POST',
  path: '/v1/reply-answers',
  tag: 'Letters',
  summary: 'Draft an answer to a message from what you keep',
  description: 'Each question with its answer and what that stands on; what nothing answers is named. Nothing is sent.',
  auth: 'user',
  scope: 'write',
  body: NewReplyAnswer,
  responses: { 200: ReplyAnswerDraft },
  handle: async (deps, ctx, { body, leftMs }) => ({
    status: 200,
    body: await draftAnswer({ ...deps, leftMs }, ctx, body),
  }),
});
