import { Email } from '../../../shared/contracts/email.ts';
import { InterviewAnswer } from '../../../shared/contracts/interview.ts';
import { defineRoute } from '../../../shared/runtime/http.ts';
import { answerInvitation } from '../../../shared/services/interviews/answer.ts';
import type { InterviewDeps } from '../deps.ts';

export const answer = defineRoute<InterviewDeps>()({
  method: 'POST',
  path: '/v1/interview-answers',
  tag: 'Interviews',
  summary: 'Draft the answer to an invitation: accept, propose other times, or decline',
  description: 'It stays a draft until you approve it with POST /v1/emails/{email_id}/approve.',
  auth: 'user',
  scope: 'write',
  idempotent: true,
  body: InterviewAnswer,
  responses: { 201: Email },
  handle: async (deps, ctx, { body }) => {
    const email = await answerInvitation(deps, ctx, body);
    return { status: 201, body: email, headers: { location: `/v1/emails/${email.id}` } };
  },
});
